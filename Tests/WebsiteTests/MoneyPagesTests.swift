import Records
import Testing

@testable import Website

@Suite("Pages of money: nothing that nobody wrote")
struct MoneyPagesTests {
    private static func statement(
        _ file: String, _ period: String, _ day: String, account: String? = nil, _ opening: String,
        _ closing: String, _ entries: String...
    ) -> String {
        """
        -- hedong/shigu/\(file).md --
        ---
        类型: 财务公开
        标题: \(period)账目
        日期: \(day)
        期间: \(period)
        \(account.map { "账户: \($0)\n" } ?? "")期初: \(opening)
        期末: \(closing)
        收支: [\(entries.map { "{\($0)}" }.joined(separator: ", "))]
        ---

        """
    }

    private static let village = "hedong/shigu/index.html"
    private static let asOf = Day(number: 20_790)  // 2026-12-03

    private static func fixture(_ text: String) async -> SiteFixture { await SiteFixture(text, asOf: asOf) }

    private static let transfer =
        statement(
            "a", "2026-10", "2026-11-05", account: "银行存款", "50,000", "47,000",
            "日期: 2026-10-09, 摘要: 提现, 支出: 5000, 对方账户: 库存现金", "日期: 2026-10-12, 摘要: 租金, 收入: 2000")
        + statement(
            "b", "2026-10", "2026-11-05", account: "库存现金", "300", "4,000",
            "日期: 2026-10-09, 摘要: 提现, 收入: 5000, 对方账户: 银行存款", "日期: 2026-10-20, 摘要: 电费, 支出: 1300")

    @Test("Two accounts of one month: their sum, each of them, and neither income nor spending between them")
    func accounts() async throws {
        let fixture = await Self.fixture(Self.transfer)
        #expect(fixture.complaints == [])
        let village = try fixture.text(Self.village)
        #expect(village.contains("<dt>集体结余（2026年10月末）</dt><dd>51,000.00&#160;<small>元</small></dd>"))
        #expect(village.contains("<dt>其中</dt><dd>库存现金 4,000.00 元，银行存款 47,000.00 元</dd>"))
        // One day is no change.
        #expect(!village.contains("比上期"))
        for page in [Self.village, "hedong/index.html", "index.html"] {
            let text = try fixture.text(page)
            #expect(text.contains("<td class=\"n\">2,000.00</td><td class=\"n\">1,300.00</td>"), "\(page)")
        }
    }

    @Test(
        "Accounts side by side: on a phone what came and what went, whichever it was, and what is left in small"
    )
    func beside() async throws {
        let board = """
            -- hedong/shigu/a.md --
            ---
            类型: 财务公开
            标题: 一季度账目
            日期: 2026-04-10
            期间: 2026-Q1
            账户:
              - {名称: 银行存款, 期初: 50000, 期末: 47000}
              - {名称: 库存现金, 期初: 300, 期末: 4000}
            收支: a.csv
            ---
            -- hedong/shigu/a.csv --
            日期,摘要,银行存款,,,库存现金,,
            ,,收入,支出,结余,收入,支出,结余
            2026-01-09,提现,,5000,45000,5000,,5300
            2026-02-12,租金,2000,,47000,,,
            2026-03-20,电费,,,,,1300,4000

            """
        let fixture = await Self.fixture(board)
        #expect(fixture.complaints == [])
        let entries = try fixture.part(
            "hedong/shigu/a/index.html", from: "<caption>2026年第一季度逐笔收支", to: "</table>")
        func row(_ cells: String...) -> String { cells.map { "<td class=\"n\">\($0)</td>" }.joined() }
        func phone(_ cells: String...) -> String { cells.map { "<td class=\"n v\">\($0)</td>" }.joined() }
        func day(_ day: String, _ words: String) -> String {
            "<time datetime=\"2026-\(day)\">\(words)</time>"
        }
        func small(_ parts: String...) -> String {
            "</tr><tr class=\"u\"><td colspan=\"3\">\(parts.joined(separator: "；"))</td></tr>"
        }
        func what(_ text: String) -> String { "<th scope=\"row\" class=\"w\">\(text)</th>" }
        #expect(
            entries.contains(
                "<tr><td class=\"d\">\(day("01-09", "1月9日"))</td>\(what("提现"))\(phone("5,000.00", "5,000.00"))\(row("", "5,000.00", "45,000.00", "5,000.00", "", "5,300.00"))"
                    + small(
                        day("01-09", "1月9日"), "银行存款支出\u{A0}5,000.00", "银行存款结余\u{A0}45,000.00",
                        "库存现金收入\u{A0}5,000.00", "库存现金结余\u{A0}5,300.00")))
        #expect(
            entries.contains(
                "<tr><td class=\"d\">\(day("02-12", "2月12日"))</td>\(what("租金"))\(phone("2,000.00", ""))\(row("2,000.00", "", "47,000.00", "", "", ""))"
                    + small(day("02-12", "2月12日"), "银行存款结余\u{A0}47,000.00")))
        #expect(
            entries.contains(
                "<tr><td class=\"d\">\(day("03-20", "3月20日"))</td>\(what("电费"))\(phone("", "1,300.00"))\(row("", "", "", "", "1,300.00", "4,000.00"))"
                    + small(day("03-20", "3月20日"), "库存现金结余\u{A0}4,000.00")))
        #expect(entries.contains("\(what("合计（3 笔）"))\(phone("7,000.00", "6,300.00"))"))
        // Heads: those that only a phone shows take both rows where there are two.
        #expect(
            entries.contains(
                "<th scope=\"col\" rowspan=\"2\" class=\"n v\">收入</th><th scope=\"col\" rowspan=\"2\" class=\"n v\">支出</th><th scope=\"colgroup\" colspan=\"3\">银行存款</th>"
            ))
        let each = try fixture.part(
            "hedong/shigu/a/index.html", from: "<caption>2026年第一季度各账户", to: "</table>")
        #expect(
            each.contains(
                "<th scope=\"row\">银行存款</th>\(row("50,000.00", "2,000.00", "0.00", "0.00", "5,000.00", "47,000.00"))"
                    + small("期初\u{A0}50,000.00", "转入\u{A0}0.00", "转出\u{A0}5,000.00", "期末\u{A0}47,000.00")))
    }

    @Test("A statement beside the last one and that of a year ago, what most went for, and by heads")
    func comparison() async throws {
        let spent = [("灯", 300), ("路", 900), ("水", 100), ("电", 200), ("纸", 50), ("茶", 450)].map {
            "{日期: 2026-10-20, 摘要: \($0.0), 支出: \($0.1)}"
        }.joined(separator: ", ")
        let region = "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n户数: 3\n人口: 8\n---\n"
        let text =
            region
            + Self.statement(
                "a", "2025-10", "2025-11-05", "1,000", "3,000", "日期: 2025-10-09, 摘要: 租金, 收入: 2000")
            + Self.statement(
                "b", "2026-09", "2026-10-08", "8,000", "8,500", "日期: 2026-09-09, 摘要: 租金, 收入: 500")
            + Self.statement(
                "c", "2026-10", "2026-11-05", "8,500", "8,500",
                "日期: 2026-10-09, 摘要: 租金, 收入: 2000}, "
                    + spent.dropLast())
        let fixture = await Self.fixture(text)
        let page = "hedong/shigu/c/index.html"
        let table = try fixture.part(page, from: "<caption>和以前比", to: "</table>")
        #expect(
            table.contains(
                "<tbody><tr><th scope=\"row\">本期<small class=\"why\"><span class=\"whole\">2026年10月</span></small></th><td class=\"n\">2,000.00</td><td class=\"n\">2,000.00</td><td class=\"n\">8,500.00</td></tr><tr class=\"u\"><td colspan=\"3\">期末结余\u{A0}8,500.00</td></tr>"
                    + "<tr><th scope=\"row\">上期<small class=\"why\"><a href=\"../b/index.html\"><span class=\"whole\">2026年9月</span></a></small></th><td class=\"n\">500.00</td><td class=\"n\">0.00</td><td class=\"n\">8,500.00</td></tr><tr class=\"u\"><td colspan=\"3\">期末结余\u{A0}8,500.00</td></tr>"
                    + "<tr><th scope=\"row\">上年同期<small class=\"why\"><a href=\"../a/index.html\"><span class=\"whole\">2025年10月</span></a></small></th><td class=\"n\">2,000.00</td><td class=\"n\">0.00</td><td class=\"n\">3,000.00</td></tr><tr class=\"u\"><td colspan=\"3\">期末结余\u{A0}3,000.00</td></tr>"
            ))
        let words = try fixture.text(page)
        #expect(
            words.contains(
                "<p class=\"words\">收入比上期多 1,500.00 元，和上年同期一样；支出比上期多 2,000.00 元，比上年同期多 2,000.00 元。</p>"))
        #expect(
            words.contains("<p class=\"words\">支出最大的 3 笔：路 900.00 元、茶 450.00 元、灯 300.00 元，占支出的 82.5%。</p>"))
        // 2,000 / 3 and 2,000 / 8
        #expect(
            words.contains(
                "<p class=\"words\">收入户均 666.67 元、人均 250.00 元；支出户均 666.67 元、人均 250.00 元（按村里现在的 3 户、8 人算）。</p>"
            ))
        // The first has nothing to be held against, and paper repeats none of it.
        #expect(!(try fixture.text("hedong/shigu/a/index.html")).contains("和以前比"))
        #expect(!(try fixture.text("hedong/shigu/c/print/index.html")).contains("和以前比"))
    }

    @Test("An account's own page: its arithmetic with what came from the other and went to it, told apart")
    func transfers() async throws {
        let fixture = await Self.fixture(Self.transfer)
        let facts = try fixture.part("hedong/shigu/a/index.html", from: "<dl class=\"facts\">", to: "</dl>")
        #expect(facts.contains("<dt>＋ 本期收入</dt><dd>2,000.00&#160;"))
        #expect(facts.contains("<dt>− 本期支出</dt><dd>0.00&#160;"))
        #expect(facts.contains("<dt>− 转出</dt><dd>5,000.00&#160;"))
        #expect(facts.contains("<dt>＝ 期末结余</dt><dd>47,000.00&#160;"))
        #expect(!facts.contains("转入"))
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<td class=\"w\">转到库存现金</td>"))
        #expect(
            text.contains(
                "<td class=\"d\"></td><th scope=\"row\" class=\"w\">其中转账（1 笔）</th><td class=\"n\">0.00</td><td class=\"n\">5,000.00</td>"
            ))
        #expect(try fixture.text("hedong/shigu/b/index.html").contains("<td class=\"w\">转自银行存款</td>"))
        #expect(
            try fixture.text(Self.village).contains("收入 2,000.00 元，支出 0.00 元，转出 5,000.00 元，结余 47,000.00 元"))
    }

    @Test("Accounts that end on different days stand side by side and are not added up")
    func apart() async throws {
        let fixture = await Self.fixture(
            Self.statement(
                "a", "2026-09", "2026-10-05", account: "银行存款", "0", "300", "日期: 2026-09-09, 摘要: 租金, 收入: 300")
                + Self.statement(
                    "b", "2026-08", "2026-09-05", account: "库存现金", "0", "50", "日期: 2026-08-10, 摘要: 押金, 收入: 50"
                ))
        #expect(fixture.complaints == [])
        let village = try fixture.text(Self.village)
        #expect(village.contains("<dt>“银行存款”结余（2026年9月末）</dt><dd>300.00&#160;"))
        #expect(village.contains("<dt>“库存现金”结余（2026年8月末）</dt><dd>50.00&#160;"))
        #expect(village.contains("<dt>集体结余</dt><dd>各账户公布到的日子不同，不能相加</dd>"))
        #expect(!village.contains("350.00&#160;"))
    }

    @Test("A month and its quarter are one money in a year's row")
    func quarter() async throws {
        let fixture = await Self.fixture(
            Self.statement("a", "2026-01", "2026-02-05", "0", "10,000", "日期: 2026-01-09, 摘要: 租金, 收入: 10000")
                + Self.statement(
                    "b", "2026-Q1", "2026-04-05", "0", "30,000", "日期: 2026-01-09, 摘要: 租金, 收入: 30000"))
        #expect(fixture.complaints == [])
        #expect(
            try fixture.text(Self.village).contains(
                "<tr><th scope=\"row\" class=\"d\">2026<small class=\"why\">至今</small></th><td class=\"n\">2</td><td class=\"n\">30,000.00</td><td class=\"n\">0.00</td></tr>"
            ))
    }

    @Test(
        "The period that ends last says what is left, and nothing is compared that overlaps or does not adjoin"
    )
    func latest() async throws {
        let august = Self.statement(
            "a", "2026-08", "2026-09-05", "0", "20,000", "日期: 2026-08-09, 摘要: 租金, 收入: 20000")
        let fixture = await Self.fixture(
            august
                + Self.statement(
                    "b", "2026-Q3", "2026-10-05", "0", "50,000", "日期: 2026-08-09, 摘要: 租金, 收入: 50000"))
        #expect(fixture.complaints == [])
        let village = try fixture.text(Self.village)
        #expect(village.contains("<dt>集体结余（2026年第三季度末）</dt><dd>50,000.00&#160;"))
        #expect(!village.contains("比上期") && !village.contains("少 30,000"))
        let gap = await Self.fixture(
            august
                + Self.statement(
                    "b", "2026-10", "2026-11-05", "20,000", "50,000", "日期: 2026-10-09, 摘要: 租金, 收入: 30000"))
        #expect(try gap.text(Self.village).contains("结余比2026年8月末多 30,000.00 元<small>"))
    }

    @Test("A week's year is its own")
    func week() async throws {
        let fixture = await SiteFixture(
            Self.statement("a", "2026-W53", "2027-01-05", "0", "100", "日期: 2026-12-29, 摘要: 租金, 收入: 100"),
            asOf: Day(number: 20_830))  // 2027-01-12
        #expect(fixture.complaints == [])
        let missing = "<td class=\"n\"><span class=\"missing\">未公布</span></td>"
        #expect(
            try fixture.text(Self.village).contains(
                "<tr><th scope=\"row\" class=\"d\">2027<small class=\"why\">至今</small></th><td class=\"n\">1</td>\(missing)\(missing)</tr>"
                    + "<tr class=\"u\"><td colspan=\"3\">公开（条）\u{A0}1</td></tr>"
                    + "<tr><th scope=\"row\" class=\"d\">2026</th><td class=\"n\">0</td><td class=\"n\">100.00</td><td class=\"n\">0.00</td></tr>"
            ))
    }

    @Test(
        "What a quarter came to, though it was posted month by month, against the one before and that of last year"
    )
    func quarters() async throws {
        func month(_ month: String, _ came: Int, _ went: Int) -> String {
            Self.statement(
                "m\(month)", "2026-\(month)", "2026-10-09", "0", "\(came - went)",
                "日期: 2026-\(month)-03, 摘要: 租金, 收入: \(came)",
                "日期: 2026-\(month)-04, 摘要: 电费, 支出: \(went)")
        }
        // Each month begins anew here: what is asked is what a quarter's sums are, not whether months follow each other.
        let text =
            month("07", 100, 10) + month("08", 200, 12) + month("09", 300, 10)
            + Self.statement("q2", "2026-Q2", "2026-07-09", "0", "500", "日期: 2026-05-03, 摘要: 租金, 收入: 500")
            + Self.statement("q3", "2025-Q3", "2025-10-09", "0", "600", "日期: 2025-07-03, 摘要: 租金, 收入: 600")
        let village = try await Self.fixture(text).text(Self.village)
        #expect(
            village.contains(
                "<p class=\"words\">2026年第三季度收入 600.00 元，比上季度多 100.00 元，和上年同季一样；支出 32.00 元，比上季度多 32.00 元，比上年同季多 32.00 元。支出最大的一笔是<a href=\"m08/index.html\">电费</a>，12.00 元。</p>"
            ))
        // Without one of its months a quarter has no sum.
        let gap = try await Self.fixture(month("07", 100, 10) + month("09", 300, 10)).text(Self.village)
        #expect(!gap.contains("2026年第三季度收入"))
    }

    @Test("A year of which nothing was made public is said to be one, sum by sum")
    func unpublished() async throws {
        let fixture = await SiteFixture(
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n合计: 500\n---\n"
                + "-- hedong/shigu/b.md --\n---\n类型: 公告\n标题: 停水\n日期: 2025-03-01\n---\n")
        let missing = "<td class=\"n\"><span class=\"missing\">未公布</span></td>"
        for page in [Self.village, "hedong/index.html", "index.html"] {
            let text = try fixture.text(page)
            #expect(
                text.contains(
                    "2026<small class=\"why\">至今</small></th><td class=\"n\">1</td>\(missing)\(missing)<td class=\"n\">500.00</td></tr>"
                        + "<tr class=\"u\"><td colspan=\"3\">公开（条）\u{A0}1；补贴发放\u{A0}500.00</td></tr>"
                        + "<tr><th scope=\"row\" class=\"d\">2025</th><td class=\"n\">1</td>\(missing)\(missing)\(missing)</tr>"
                ),
                "\(page)")
            #expect(!text.contains("<td class=\"n\">0.00</td>"), "\(page)")
        }
    }

    private static func project(_ keys: String) -> String {
        "---\n类型: 项目资金\n标题: 机井\n日期: 2026-03-01\n批复: 10万元\n\(keys)\n---\n"
    }

    private static func page(_ keys: String) async throws -> String {
        try await SiteFixture(project(keys)).text("hedong/shigu/a/index.html")
    }

    @Test("Paid beyond what was approved is said, and is no “all paid”")
    func overpaid() async throws {
        let text = try await Self.page("支付: [{日期: 2026-03-02, 金额: 19万元}]")
        #expect(text.contains("支付超过批复：支付合计 190,000.00 元，批复 100,000.00 元"))
        #expect(text.contains("<figcaption>支付超过批复 90,000.00 元<small>批复与支付，元</small>"))
        #expect(text.contains("<dt>已拨付</dt><dd><span class=\"missing\">没有写</span></dd>"))
        for word in ["全部支付", "未支付", "−"] { #expect(!text.contains(word), "\(word)") }
    }

    @Test("What nobody wrote of a project is not nought")
    func unwritten() async throws {
        let fixture = await SiteFixture(Self.project("拨付: [{日期: 2026-03-02, 金额: 3万元}]\n合同: {单位: 清源水利工程队}"))
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<dt>已支付</dt><dd><span class=\"missing\">没有写</span></dd>"))
        #expect(text.contains("<figcaption>没有写支付<small>批复与拨付，元</small>"))
        #expect(
            text.contains(
                "<dt>包给了谁</dt><dd>清源水利工程队</dd></div><div><dt>合同金额</dt><dd><span class=\"missing\">没有写</span></dd></div></dl>"
            ))
        #expect(!text.contains("尚未支付") && !text.contains("未支付") && !text.contains(">0.00"))
        let village = try fixture.text(Self.village)
        #expect(village.contains(" 公布，批复 100,000.00 元</li>") && !village.contains("已支付"))
        let sheet = try fixture.text("hedong/shigu/a/print/index.html")
        #expect(sheet.contains("现将“机井”的批复、拨付情况公布如下。"))
        #expect(!sheet.contains("尚未支付"))
        // On paper a row takes less room than a strip.
        #expect(
            sheet.contains(
                "<th scope=\"row\" class=\"w\">清源水利工程队</th><td class=\"n\"><span class=\"missing\">没有写</span></td>"
            ))
        #expect(!sheet.contains("包给了谁"))
    }

    @Test("What is written is said as before")
    func written() async throws {
        let part = try await Self.page("拨付: [{日期: 2026-03-02, 金额: 5万元}]\n支付: [{日期: 2026-03-05, 金额: 2万元}]")
        #expect(part.contains("<figcaption>已支付 20,000.00 元，占批复 20.0%<small>批复、拨付与支付，元</small>"))
        #expect(part.contains("<dt>已拨付未支付</dt><dd>30,000.00&#160;"))
        let all = try await Self.page("支付: [{日期: 2026-03-05, 金额: 10万元}]")
        #expect(all.contains("<figcaption>已按批复全部支付<small>"))
        let none = try await Self.page("支付: [{日期: 2026-03-05, 金额: 0}]")
        #expect(none.contains("<figcaption>尚未支付<small>"))
        let empty = try await Self.page("支付: []")
        #expect(empty.contains("<figcaption>尚未支付<small>"))
        let over = try await Self.page("拨付: [{日期: 2026-03-02, 金额: 1万元}]\n支付: [{日期: 2026-03-05, 金额: 2万元}]")
        #expect(over.contains("<dt>支付超过拨付</dt><dd>10,000.00&#160;"))
        #expect(!over.contains("未支付"))
    }

    @Test("A list of nobody that states no sum has none")
    func emptyList() async throws {
        let fixture = await SiteFixture(
            "---\n类型: 补贴发放\n标题: 补贴\n日期: 2026-03-01\n名单: m.csv\n---\n-- hedong/shigu/m.csv --\n姓名,金额\n")
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("<dt>合计</dt><dd><span class=\"missing\">没有写</span></dd>"))
        #expect(!text.contains("零元整") && !text.contains(">0.00"))
        #expect(!(try fixture.text(Self.village).contains("0.00")))
    }

    @Test("Sums by account tell what names none")
    func unnamed() async throws {
        let fixture = await Self.fixture(
            """
            -- hedong/shigu/a.md --
            ---
            类型: 财务公开
            标题: 账目
            日期: 2026-02-03
            期间: 2026-01
            期初: 0
            期末: 150
            收支:
              - {日期: 2026-01-05, 摘要: 承包费, 科目: 发包收入, 收入: 100}
              - {日期: 2026-01-06, 摘要: 电费, 科目: 办公费, 支出: 20}
              - {日期: 2026-01-07, 摘要: 利息, 收入: 70}
            ---
            """)
        #expect(fixture.complaints == [])
        #expect(
            try fixture.text("hedong/shigu/a/index.html").contains(
                "<tr><th scope=\"row\"><span class=\"missing\">没有写科目</span></th><td class=\"n\">70.00</td><td class=\"n\"></td></tr></tbody><tfoot><tr><th scope=\"row\">合计</th><td class=\"n\">170.00</td><td class=\"n\">20.00</td></tr>"
            ))
    }

    private static func decision(_ keys: String) -> String {
        "---\n类型: 四议两公开\n标题: 修路\n日期: 2026-06-20\n四议:\n  提议: {日期: 2026-06-01}\n  商议: {日期: 2026-06-05}\n  审议: {日期: 2026-06-10}\n  决议: {日期: 2026-06-15}\n\(keys)\n---\n"
    }

    @Test("A step that was left out is not still to come")
    func leftOut() async throws {
        let text = try await SiteFixture(Self.decision("公开: {结果: {起: 2026-06-20, 止: 2026-07-20}}")).text(
            "hedong/shigu/a/index.html")
        #expect(text.contains("<h3>决议公开</h3><p>没有记录</p>"))
        #expect(text.contains("没有决议公开的记录。"))
        #expect(!text.contains("六步已经走完") && !text.contains("尚未到"))
    }

    @Test("An outcome that is to be posted is not there yet")
    func announced() async throws {
        let text = try await SiteFixture(
            Self.decision("公开: {决议: {起: 2026-06-20, 止: 2026-07-06}, 结果: {起: 2026-07-10}}")
        ).text("hedong/shigu/a/index.html")
        #expect(text.contains("实施结果尚未公布。"))
        #expect(!text.contains("六步已经走完") && !text.contains("仍在公开"))
    }
}

@Suite("Pages of pay")
struct PayPagesTests {
    private static let site = """
        ---
        类型: 报酬
        标题: 一季度村干部报酬
        日期: 2026-04-10
        办法: 村干部报酬
        期间: 2026-Q1
        依据: 年度考核 2026-Q1
        名单: baochou.csv
        ---

        由镇财政所代发。
        -- hedong/shigu/baochou.csv --
        职务,姓名,编号,标准,基本,绩效,等次,应发,扣减,实发,说明
        村党支部书记,王大明,G001,4500.00,2700.00,1800.00,优秀,4500.00,,4500.00,
        村会计,李小,G002,3000.00,1800.00,960.00,合格,2760.00,100.00,2660.00,缺勤两天
        -- hedong/kaohe.md --
        ---
        类型: 考评
        标题: 一季度村干部考核
        日期: 2026-04-03
        办法: 年度考核
        期间: 2026-Q1
        对象: 人
        成绩: [{对象: 王*, 编号: G001, 实绩: 95}, {对象: 李*, 编号: G002, 实绩: 75}]
        ---
        -- methods/baochou.md --
        ---
        类型: 工作法
        标题: 村干部报酬
        采用: 是
        报酬: {基本: 60%, 绩效: 40%, 系数: [{等次: 优秀, 系数: 100%}, {等次: 合格, 系数: 80%}]}
        ---
        -- methods/kaohe.md --
        ---
        类型: 工作法
        标题: 年度考核
        考评: {分项: [{名称: 实绩, 分值: 100}], 等次: [{名称: 优秀, 起: 90}, {名称: 合格, 起: 0}]}
        ---
        """

    @Test("each post's parts and their sums; names masked, numbers of people nowhere")
    func page() async throws {
        let fixture = await SiteFixture(Self.site)
        #expect(fixture.log.sorted == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(
            text.contains(
                "<tr><th scope=\"row\">村会计</th><td>李*</td><td class=\"n\">3,000.00</td><td class=\"n\">1,800.00</td><td class=\"n\">960.00</td><td>合格</td><td class=\"n\">2,760.00</td><td class=\"n\">100.00</td><td class=\"n\">2,660.00</td><td class=\"w\">缺勤两天</td></tr><tr class=\"u\"><td colspan=\"3\">姓名\u{A0}李*；标准\u{A0}3,000.00；基本\u{A0}1,800.00；等次\u{A0}合格；应发\u{A0}2,760.00；扣减\u{A0}100.00；缺勤两天</td></tr>"
            ))
        #expect(
            text.contains(
                "<tfoot><tr><th scope=\"row\">合计</th><td></td><td class=\"n\">7,500.00</td><td class=\"n\">4,500.00</td><td class=\"n\">2,760.00</td><td></td><td class=\"n\">7,260.00</td><td class=\"n\">100.00</td><td class=\"n\">7,160.00</td><td class=\"w\"></td></tr><tr class=\"u\"><td colspan=\"3\">标准\u{A0}7,500.00；基本\u{A0}4,500.00；应发\u{A0}7,260.00；扣减\u{A0}100.00</td></tr></tfoot>"
            ))
        #expect(text.contains("<dt>实发</dt><dd>7,160.00&#160;<small>元</small></dd>"))
        #expect(text.contains("<dt>实发大写</dt><dd>柒仟壹佰陆拾元整</dd>"))
        #expect(text.contains("王*明") && !text.contains("王大明") && !text.contains("G001"))
    }

    @Test("how it is made up, and the ranking that its grades come from, by the link to it")
    func rule() async throws {
        let fixture = await SiteFixture(Self.site)
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("基本报酬＝标准×60%，四舍五入到分；其余 40% 是绩效报酬的满额。"))
        #expect(text.contains("按考评的等次，优秀发 100%，合格发 80%，四舍五入到分。"))
        #expect(
            text.contains(
                "等次见 <a href=\"../../../rankings/kaohe/2026-Q1/index.html\">“年度考核”2026年第一季度晾晒榜（人）</a>。"))
        let method = try fixture.text("methods/baochou/index.html")
        #expect(method.contains("<section><h2>报酬</h2>") && method.contains("<td class=\"n\">80%</td>"))
        #expect(method.contains("../../hedong/shigu/a/index.html"))
        #expect(try fixture.text("methods/index.html").contains("报酬：基本 60%、绩效 40%"))
    }

    @Test("on the wall: the same figures and the rule under their headings; in lists what it came to")
    func elsewhere() async throws {
        let fixture = await SiteFixture(Self.site)
        let sheet = try fixture.text("hedong/shigu/a/print/index.html")
        for part in [
            "<p>现将石谷村<span class=\"whole\">2026年</span>第一季度的报酬发放情况公示如下。</p>", "<h2>一、报酬总额</h2>",
            "<h2>二、逐个职务</h2>", "<h2>三、怎样发</h2>",
            "照“年度考核”2026年第一季度的考评。",
        ] {
            #expect(sheet.contains(part), "\(part)")
        }
        #expect(try fixture.text("kinds/pay/index.html").contains("../../hedong/shigu/a/index.html"))
        #expect(
            try fixture.text("hedong/shigu/feed.xml").contains("2026年第一季度，2 个职务，实发 7,160.00 元"))
        #expect(try fixture.text("hedong/shigu/index.html").contains("一季度村干部报酬"))
    }

    @Test("what is not by the rule stands on its page, with the rule")
    func finding() async throws {
        let fixture = await SiteFixture(
            Self.site.replacing(
                "1800.00,960.00,合格,2760.00,100.00,2660.00", with: "1800.00,1200.00,合格,3000.00,,3000.00"))
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        #expect(text.contains("绩效报酬和等次不符（村会计）：合格发 80%，应为 960.00，写 1,200.00"))
        #expect(text.contains("工作法“村干部报酬”的报酬办法：基本 60%、绩效 40%"))
    }
}

extension MoneyPagesTests {
    @Test(
        "A list of statements is a table: what came in, what went out, what was left, and what is to be said of it"
    )
    func statements() async throws {
        func statement(_ month: String, _ day: String, _ more: String) -> String {
            "-- hedong/shigu/\(month).md --\n---\n类型: 财务公开\n标题: \(month)账目\n日期: \(day)\n期间: \(month)\n期初: 100.00\n期末: 1250.50\n\(more)收支: [{日期: \(month)-05, 摘要: 卖树, 收入: 1200.50}, {日期: \(month)-06, 摘要: 电费, 支出: 50}]\n---\n"
        }
        let fixture = await SiteFixture(
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {财务公开期限: 15}\n"
                + statement("2026-01", "2026-02-20", "")
                + statement(
                    "2026-03", "2026-04-10",
                    "公开: {公示: {起: 2026-04-10, 止: 2026-04-25}}\n撤回: {原因: 写错, 日期: 2026-04-12}\n"),
            asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        let table = try fixture.part(
            "kinds/statement/index.html", from: "<caption>各期收支，不含内部转账 <small>单位：元</small>", to: "</table>")
        // Due on 2026-02-16, the Monday after the fifteenth.
        #expect(
            table.contains(
                "<th scope=\"row\"><a href=\"../../hedong/shigu/2026-01/index.html\">石谷村 <span class=\"whole\">2026年1月</span></a></th><td class=\"n\">1,200.50</td><td class=\"n\">50.00</td><td class=\"n\">1,250.50</td><td><b class=\"fault\">需要说明</b></td>"
            ))
        #expect(
            table.contains("2026年3月</span></a></th><td class=\"n\">1,200.50</td>")
                && table.contains("<td><b class=\"fault\">已撤回</b></td>"))
        #expect(try !fixture.text("kinds/statement/index.html").contains("收入 1,200.50 元"))
    }
}
