import Records
import Testing

@testable import Website

@Suite("Kinds of one's own on their pages")
struct OwnKindPagesTests {
    private static let kind = """
        -- kinds/contracts.md --
        ---
        类型: 类别
        标题: 合同台账
        英文名: contracts
        依据: [农经发〔2011〕13号]
        摘要: 村集体签了哪些合同
        频次: 每年
        期限: 30日
        登记: 合同
        表格:
          合同:
            列: {编号: 编号 必填, 承租人: 当事人 必填, 应收: 金额 合计, 已收: 金额 合计, 欠: 金额 合计, 备注: 文字}
            核对: [欠 = 应收 - 已收]
        列表: [合同数 = 行数(在册), 欠缴 = 合计(在册.欠)]
        说明: {应收: 当年该收的租金}
        ---

        年末盘点一次。

        """

    private static let site =
        """
        ---
        类型: 合同台账
        标题: 2025年合同
        日期: 2026-01-20
        期间: 2025
        盘点: 是
        合同:
          - {编号: HT-1, 承租人: 王小田, 应收: 43250, 已收: 40000, 欠: 3250}
          - {编号: HT-2, 承租人: 丰禾合作社, 应收: 12000, 已收: 12000, 欠: 0}
        ---

        租金年底一次收清。
        -- hedong/shigu/b.md --
        ---
        类型: 合同台账
        标题: 旧校舍合同终止
        日期: 2026-06-05
        合同: [{编号: HT-2, 变动: 终止, 日期: 2026-05-31, 原因: 合作社迁出}]
        ---

        """ + kind

    @Test("a record: what stood then, in the kind's order, people masked, columns without a word left out")
    func record() async throws {
        let fixture = await SiteFixture(Self.site)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        let order = ["2025年，合同数 2", "<h2>说明</h2>", "<h2>当时在册</h2>", "<h2>怎样来的</h2>"]
            .compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(order.count == 4 && order == order.sorted())
        // What it comes to says its period; nothing else is a fact of it.
        #expect(!text.contains("class=\"facts\""))
        // A phone has the name, and under it all that its columns have no room for.
        #expect(
            text.contains(
                "<tr id=\"HT-2\"><td>HT-2</td><th scope=\"row\">丰禾合作社</th>"
            ))
        #expect(text.contains("\">编号\u{A0}HT-2；应收\u{A0}12,000.00</td></tr>"))
        #expect(text.contains("<table class=\"m1 m3\">"))
        #expect(text.contains("王*田") && !text.contains("王小田"))
        #expect(!text.contains(">备注</th>"))
        #expect(text.contains("<a href=\"../../../kinds/contracts/rules/index.html\">这一类公开什么、核对什么、依据什么</a>"))
    }

    @Test("the newest record of a register shows what stands today, and how that came about")
    func newest() async throws {
        let text = try await SiteFixture(Self.site).text("hedong/shigu/b/index.html")
        #expect(text.contains("<h2>现在在册</h2>"))
        #expect(text.contains("id=\"HT-1\"") && !text.contains("id=\"HT-2\""))
        #expect(
            text.contains("终止 1 项<br>HT-2 终止，<time datetime=\"2026-05-31\">2026年5月31日</time>，合作社迁出")
                && text.contains("新增 2 项"))
    }

    @Test("its sheet says the same, its list what its figures come to, its kind what it asks")
    func elsewhere() async throws {
        let fixture = await SiteFixture(Self.site)
        let sheet = try fixture.text("hedong/shigu/a/print/index.html")
        #expect(sheet.contains("现将石谷村<span class=\"whole\">2025年</span>的合同台账公布如下。") && sheet.contains("当时在册"))
        let list = try fixture.text("kinds/contracts/index.html")
        #expect(list.contains("2025年合同") && list.contains("rules/index.html"))
        let rules = try fixture.text("kinds/contracts/rules/index.html")
        for words in ["农经发〔2011〕13号", "期间过后 30 日内", "欠 = 应收 - 已收", "当年该收的租金", "人或单位，个人的姓名遮去", "年末盘点一次。"] {
            #expect(rules.contains(words), "\(words)")
        }
        #expect(try fixture.text("methods/index.html").contains("另设的公开类别"))
        #expect(try fixture.text("hedong/shigu/index.html").contains("合同数 2，欠缴 3,250.00 元"))
    }

    @Test("figures beside those of the period before, and links to other records")
    func compare() async throws {
        let fixture = await SiteFixture(
            """
            ---
            类型: 收益
            标题: 二季度收益
            日期: 2026-06-30
            期间: 2026-Q2
            收入: 300
            决议: 一季度收益
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 收益
            标题: 一季度收益
            日期: 2026-04-10
            期间: 2026-Q1
            收入: 200
            ---
            -- kinds/profits.md --
            ---
            类型: 类别
            标题: 收益
            英文名: profits
            依据: [本县惯例]
            频次: 每季度
            字段: {收入: 金额 必填, 决议: 链接}
            网页: [要点, 对照, 正文]
            ---
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<td class=\"n\">300.00 元</td><td class=\"n\">200.00 元</td>"))
        #expect(text.contains("<a href=\"../b/index.html\">一季度收益</a>"))
    }

    @Test("what a kind says of a village is summed for the township")
    func regional() async throws {
        let fixture = await SiteFixture(
            Self.site.replacing("列表: [合同数", with: "村页: [合同欠缴 = 合计(在册.欠)]\n列表: [合同数")
                + """
                -- hedong/liugou/_index.md --
                ---
                类型: 村
                标题: 柳沟村
                ---
                -- hedong/liugou/a.md --
                ---
                类型: 合同台账
                标题: 2025年合同
                日期: 2026-01-20
                期间: 2025
                合同: [{编号: HT-1, 承租人: 丰禾合作社, 应收: 100, 已收: 40, 欠: 60}]
                ---
                """)
        #expect(fixture.complaints == [])
        #expect(try fixture.text("hedong/shigu/index.html").contains("<td class=\"n\">3,250.00</td>"))
        let township = try fixture.text("hedong/index.html")
        #expect(township.contains("<td class=\"n\">3,310.00</td>") && township.contains("2／2"))
    }

    @Test("names go when their time is over, and stay where their kind says so")
    func names() async throws {
        let text = Self.site.replacing("盘点: 是", with: "盘点: 是\n名单止: 2026-06-01")
        let page = try await SiteFixture(text).text("hedong/shigu/a/index.html")
        #expect(!page.contains("王*田") && page.contains("丰禾合作社"))
        let kept = text.replacing("登记: 合同", with: "登记: 合同\n留名: 结束").replacing("\n名单止: 2026-06-01", with: "")
        #expect(try await SiteFixture(kept).text("hedong/shigu/a/index.html").contains("王*田"))
    }

    @Test("what a record changed is told item by item: from what to what, why, on which day")
    func told() async throws {
        let text = Self.site.replacing(
            "合同: [{编号: HT-2, 变动: 终止",
            with: "合同: [{编号: HT-1, 变动: 变更, 日期: 2026-05-10, 原因: 补交, 已收: 43250, 欠: 0}, {编号: HT-2, 变动: 终止")
        let page = try await SiteFixture(text).text("hedong/shigu/b/index.html")
        #expect(page.contains("变更 1 项，终止 1 项") || page.contains("终止 1 项，变更 1 项"))
        #expect(
            page.contains(
                "<br>HT-1 变更，<time datetime=\"2026-05-10\">2026年5月10日</time>，补交：已收由 40,000.00 改为 43,250.00；欠由 3,250.00 改为 0.00"
            ))
        #expect(page.contains("<br>HT-2 终止，<time datetime=\"2026-05-31\">2026年5月31日</time>，合作社迁出"))
    }

    @Test("once an item has ended and its postings are over, no page of the register names whom it was of")
    func forgotten() async throws {
        let ended = Self.site.replacing("登记: 合同", with: "登记: 合同\n留名: 结束")
            .replacing("{编号: HT-2, 变动: 终止", with: "{编号: HT-1, 变动: 终止")
        let fixture = await SiteFixture(ended)
        #expect(fixture.complaints == [])
        for page in fixture.site.pages {
            #expect(!fixture.text(page).contains("王*田"), "\(page.path)")
        }
        let posted = ended.replacing(
            "日期: 2026-06-05\n", with: "日期: 2026-06-05\n公开:\n  公示: {起: 2026-06-05, 止: 2026-07-30}\n")
        #expect(try await SiteFixture(posted).text("hedong/shigu/a/index.html").contains("王*田"))
    }

    private static let fees = """
        ---
        类型: 物业收费
        标题: 三月收费
        日期: 2026-03-28
        名单止: 2026-04-30
        收费:
          - {房号: 1-101, 楼栋: 一号楼, 业主: 王小田, 应收: 11}
          - {房号: 1-102, 楼栋: 一号楼, 业主: 李小田, 应收: 12}
          - {房号: 1-103, 楼栋: 一号楼, 业主: 赵小田, 应收: 13}
          - {房号: 2-101, 楼栋: 二号楼, 业主: 钱小田, 应收: 14}
          - {房号: 3-101, 楼栋: 三号楼, 业主: 孙小田, 应收: 15}
          - {房号: 3-102, 楼栋: 三号楼, 业主: 周小田, 应收: 16}
        ---
        -- kinds/fees.md --
        ---
        类型: 类别
        标题: 物业收费
        英文名: fees
        依据: [物业管理条例第四十条]
        表格:
          收费:
            列: {房号: 编号 必填, 楼栋: 文字 小计, 业主: 人 必填, 应收: 金额 合计}
        ---

        """

    @Test("a list whose names are gone keeps its sums, the small ones as one, and none of its rows")
    func faded() async throws {
        let fixture = await SiteFixture(Self.fees)
        #expect(fixture.complaints == [])
        let page = try fixture.text("hedong/shigu/a/index.html")
        #expect(page.contains("已到期撤下") && page.contains("“收费”原有 6 行，名单到期，已撤下。"))
        // 36, 14 and 31 of three, one and two; all are 81.
        #expect(page.contains(">一号楼小计</th><td class=\"n\">36.00</td>"))
        #expect(page.contains(">其余小计</th><td class=\"n\">45.00</td>"))
        #expect(page.contains(">合计</th><td class=\"n\">81.00</td>"))
        for gone in ["二号楼", "三号楼", "1-101", "小田", "31.00", "14.00"] {
            #expect(!page.contains(gone), "\(gone)")
        }
    }

    @Test("a register without 留名 drops the rows whose names are gone, and keeps the sums of three")
    func fadedRegister() async throws {
        let fixture = await SiteFixture(Self.fees.replacing("表格:", with: "登记: 收费\n表格:"))
        #expect(fixture.complaints == [])
        let page = try fixture.text("hedong/shigu/a/index.html")
        #expect(page.contains("“在册”原有 6 行，名单到期，已撤下。") && page.contains("81.00"))
        for gone in ["二号楼", "1-101", "14.00"] { #expect(!page.contains(gone), "\(gone)") }
    }

    @Test("a table under its own heading says its name once")
    func headed() async throws {
        let page = try await SiteFixture(Self.fees.replacing("名单止: 2026-04-30\n", with: "")).text(
            "hedong/shigu/a/index.html")
        #expect(page.contains("<h2>收费</h2>") && page.contains("<caption><small>单位：元</small></caption>"))
        // Sums say of how many they are.
        #expect(page.contains(">一号楼小计（3 项）<") && page.contains(">合计（6 项）<"))
    }

    @Test("a page says first what it comes to, and last, in one line, that it was held against its sums")
    func lead() async throws {
        let page = try await SiteFixture(Self.site).text("hedong/shigu/a/index.html")
        #expect(page.contains("<p class=\"status\">2025年，合同数 2，欠缴 3,250.00 元。</p>"))
        let folded = try #require(
            page.firstRange(of: "<details class=\"checks\"><summary>核对：1 条都相符</summary><ul class=\"sums\">")
        )
        let story = try #require(page.firstRange(of: "<h2>怎样来的</h2>"))
        #expect(story.upperBound < folded.lowerBound)
        #expect(page.ranges(of: "欠 = 应收 - 已收").count == 1)
    }

    @Test(
        "a sheet has its author's words under their heading, with links in them or without, and tables by what they are of"
    )
    func sheet() async throws {
        for words in ["租金年底一次收清。", "租金年底一次收清，见[终止](b.md)。"] {
            let text = Self.site.replacing("租金年底一次收清。", with: words)
            let sheet = try await SiteFixture(text).text("hedong/shigu/a/print/index.html")
            #expect(sheet.contains("、说明</h2><div class=\"prose\"><p>租金年底一次收清"))
            #expect(sheet.contains(">2025年在册的合同 <small>单位：元</small></th>"))
            #expect(sheet.contains("、核对</h2><ul class=\"sums\">"))
        }
    }

    @Test("what is not done yet is said, where a kind asks when it was")
    func undone() async throws {
        let kind = """
            -- kinds/black.md --
            ---
            类型: 类别
            标题: 整改榜
            英文名: black
            依据: [本县惯例]
            表格:
              整改:
                列: {地点: 文字 必填, 期限: 日期 必填, 整改日期: 日期}
            催办: [{到: 整改.期限, 办结: 整改.整改日期}]
            ---

            """
        let record = """
            ---
            类型: 整改榜
            标题: 三月
            日期: 2026-03-01
            整改: [{地点: 二组渠边, 期限: 2026-03-20}, {地点: 三组路口, 期限: 2026-03-20, 整改日期: 2026-03-10}]
            ---

            """
        let page = try await SiteFixture(record + kind).text("hedong/shigu/a/index.html")
        #expect(page.ranges(of: "<span class=\"missing\">尚未办结</span>").count == 1)
    }
}
