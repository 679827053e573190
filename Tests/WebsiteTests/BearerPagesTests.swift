import Records
import Testing

@testable import Website

@Suite("Pages of units, posts and groups, and what other pages say of them")
struct BearerPagesTests {
    /// 县水利局 helps two villages, 县司法局 one of them until the end of March; it is the 30th of June.
    static let board = """
        -- board.yml --
        名称: 晒谷县村务公开栏
        代码: "990001"
        网址: https://gongkai.example.cn/
        单位:
          - {名称: 县水利局, 类别: 县直, 别名: [河长办]}
          - {名称: 县委副书记, 类型: 岗位, 类别: 县级领导}
          - {名称: 县司法局, 类别: 县直}
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        ---
        -- methods/sige.md --
        ---
        类型: 工作法
        标题: 四个一
        参加:
          - {主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}
          - {主体: 县水利局, 对象: 柳沟村, 起: 2026-04-01}
          - {主体: 县司法局, 对象: 石谷村, 起: 2026-01-01, 止: 2026-03-31}
        职责: [{名称: 电话联系, 考核: 单位, 频次: 每月}]
        台账: [{名称: 问题, 状态: [待办, 已办]}]
        结对: [{名称: 包帮, 成员: [{角色: 单位}], 期限: 2}]
        ---
        -- log.md --
        ---
        类型: 工作记录
        标题: 电话联系记录
        日期: 2026-06-20
        办法: 四个一
        职责: 电话联系
        记录:
          - {日期: 2026-01-05, 主体: 河长办, 对象: 石谷村}
          - {日期: 2026-03-05, 主体: 县司法局}
          - {日期: 2026-04-05, 主体: 县水利局, 对象: 石谷村}
          - {日期: 2026-05-05, 主体: 县水利局, 对象: 柳沟村}
          - {日期: 2026-06-05, 主体: 县水利局, 对象: 柳沟村}
        ---
        -- hedong/shigu/baobang.md --
        ---
        类型: 结对
        标题: 县水利局包帮石谷村
        日期: 2026-01-05
        办法: 四个一
        起: 2026-01-01
        成员: [{角色: 单位, 名称: 县水利局驻村干部}]
        ---
        -- hedong/shigu/wenti.md --
        ---
        类型: 台账
        标题: 问题台账
        日期: 2026-06-02
        办法: 四个一
        台账: 问题
        事项: [{编号: W-1, 事项: 疏通支渠, 责任: 县水利局, 期限: 2026-06-10, 状态: 待办, 日期: 2026-06-01}]
        ---
        """

    private let page = "bearers/县水利局/index.html"

    @Test("A unit's page: what was due and done, what it missed where, its pairings, what it has to settle")
    func bearer() async throws {
        let fixture = await SiteFixture(Self.board)
        #expect(fixture.complaints == [])
        let text = try fixture.text(page)
        #expect(text.contains("<p class=\"kind\">单位 · 县直　又称 河长办</p>"))
        // 石谷村: five months over, January and April met; 柳沟村: April missed, May met; June is not over, and
        // counts nowhere, though it is done.
        #expect(
            text.contains("到期 7 期，完成 <b>3</b> 期（42.9%），<b class=\"fault\">没有做 4 期</b>。"))
        let missed = try fixture.part(page, from: "<caption>一共 4 期", to: "</table>")
        let rows = missed.split(separator: "<tr>").dropFirst(2).map { row in
            row.split(separator: "</t").prefix(3).map { cell in
                String((cell.split(separator: "<i ").first ?? "").split(separator: ">").last ?? "")
            }
            .joined(separator: "|")
        }
        #expect(rows.count == 4)
        #expect(rows[0].hasPrefix("5月|电话联系"))
        #expect(missed.contains("href=\"../../hedong/liugou/index.html\">柳沟村</a>"))
        #expect(text.contains("href=\"../../hedong/shigu/baobang/index.html\">县水利局包帮石谷村</a>"))
        #expect(text.contains("单位 县水利局驻村干部"))
        #expect(text.contains("疏通支渠"))
        #expect(text.contains("逾期 20 天"))
        #expect(text.contains("href=\"../../log/index.html\">电话联系记录</a>"))
        #expect(text.contains(">“四个一”履职（单位）</a> <small"))
    }

    @Test("A unit that has left owes nothing more, and its page says until when it was there")
    func former() async throws {
        let fixture = await SiteFixture(Self.board)
        let text = try fixture.text("bearers/县司法局/index.html")
        #expect(text.contains("到期 3 期（连同已经不担的），完成 <b>1</b> 期（33.3%），<b class=\"fault\">没有做 2 期</b>。"))
        #expect(text.contains("已经不担的：电话联系（<a href=\"../../hedong/shigu/index.html\">石谷村</a>）至"))
        #expect(text.contains("完成 1/3"))
        #expect(!text.contains("<h2>结对</h2>"))
        let post = try fixture.text("bearers/县委副书记/index.html")
        #expect(post.contains("<p class=\"kind\">岗位 · 县级领导</p>"))
        #expect(post.contains("职责都未到期。"))
    }

    @Test("A post's page: who holds it, by a masked name, and where they were before")
    func holder() async throws {
        let roster = """

            -- mingce.md --
            ---
            类型: 名册
            标题: 干部名册
            日期: 2026-06-20
            名单:
              - {编号: G1, 姓名: 王大明, 职务: 第一书记, 村: 石谷村, 起: 2024-01-05, 止: 2026-01-31}
              - {编号: G1, 姓名: 王大明, 职务: 县委副书记, 起: 2026-02-01, 原单位: 石谷村}
              - {编号: G2, 姓名: 李小红, 职务: 县委副书记, 起: 2024-01-05, 止: 2026-01-31}
              - {编号: G3, 姓名: 赵大伟, 职务: 县水利局, 起: 2024-01-05}
            ---
            """
        let fixture = await SiteFixture(Self.board + roster)
        #expect(fixture.complaints == [])
        let path = "bearers/县委副书记/index.html"
        let part = try fixture.part(path, from: "<h2>谁在任</h2>", to: "</section>")
        #expect(
            part.contains(
                "<a href=\"../../mingce/index.html\">县委副书记</a>：王*明<p><time datetime=\"2026-02-01\">2026年2月1日</time>起，由石谷村转来</p>"
            ))
        #expect(
            part.contains(
                "至<time datetime=\"2026-01-31\">2026年1月31日</time>　<a href=\"../../hedong/shigu/index.html\">石谷村</a>　第一书记"
            ))
        #expect(!part.contains("李*红") && !part.contains("G1") && !part.contains("王大明"))
        // A unit is nobody's post.
        #expect(!(try fixture.text("bearers/县水利局/index.html")).contains("谁在任"))
        let left = roster.replacing("起: 2026-02-01, 原单位: 石谷村", with: "起: 2026-02-01, 止: 2026-06-01")
        #expect(
            try await SiteFixture(Self.board + left).text(path).contains(
                "<p>现在没有人在任，上一任到 <time datetime=\"2026-06-01\">2026年6月1日</time>。</p>"))
    }

    @Test("All of them, by category, with where they are and what they did")
    func bearers() async throws {
        let fixture = await SiteFixture(Self.board)
        let text = try fixture.text("bearers/index.html")
        #expect(text.contains("<p class=\"lede\">共 3 个。"))
        let county = try fixture.part("bearers/index.html", from: "<h2>县直</h2>", to: "</table>")
        #expect(county.contains("县水利局"))
        #expect(county.contains("县司法局"))
        #expect(!county.contains("县委副书记"))
        #expect(
            county.contains(
                "<a href=\"../hedong/liugou/index.html\">柳沟村</a>、<a href=\"../hedong/shigu/index.html\">石谷村</a>"
            ))
        #expect(county.contains("<td class=\"n\">3/7</td>"))
        #expect(fixture.paths.contains("bearers/县委副书记/index.html"))
        #expect(try fixture.text("sitemap.xml").contains("https://gongkai.example.cn/bearers/</loc>"))
    }

    @Test("From a ranking of units one link leads to who missed what, and where")
    func ranking() async throws {
        let fixture = await SiteFixture(Self.board)
        let page = "rankings/sige-duties/2026-Q1/index.html"
        let missed = try fixture.part(page, from: "<h2>谁没有做到</h2>", to: "</table>")
        // In the first quarter 县水利局 rang 石谷村 in January alone, and 县司法局 in March.
        #expect(
            missed.contains(
                "<a href=\"../../../bearers/%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80/index.html\">县水利局</a>"))
        #expect(
            missed.contains(
                "电话联系（<a href=\"../../../hedong/shigu/index.html\">石谷村</a>）：2月、3月"))
        #expect(
            missed.contains(
                "电话联系（<a href=\"../../../hedong/shigu/index.html\">石谷村</a>）：1月、2月"))
        #expect(!missed.contains("柳沟村"))
    }

    @Test("A village says under a heading of its own what others owe it, and nothing of it as its own")
    func village() async throws {
        let fixture = await SiteFixture(Self.board)
        let page = "hedong/shigu/duties/index.html"
        #expect(try !fixture.text(page).contains("<h2>履职情况</h2>"))
        let borne = try fixture.part(page, from: "<h2>有关单位的职责</h2>", to: "</section>")
        #expect(
            borne.contains(
                "<a href=\"../../../bearers/%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80/index.html\">县水利局</a>"))
        #expect(borne.contains("■ 1 项职责上一期没有做到"))
        #expect(!borne.contains("县司法局"))
    }

    @Test("Logs, pairings and methods lead to the pages of those whom they name")
    func links() async throws {
        let fixture = await SiteFixture(Self.board)
        let address = "bearers/%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80/index.html\">"
        #expect(
            try fixture.text("hedong/shigu/baobang/index.html").contains("../../../\(address)县水利局驻村干部</a>"))
        #expect(try fixture.text("log/index.html").contains("../\(address)县水利局</a>"))
        #expect(try fixture.text("methods/sige/index.html").contains("../../\(address)县水利局</a>"))
        #expect(try fixture.text("methods/index.html").contains("href=\"../bearers/index.html\">单位和岗位</a>"))
        #expect(try fixture.text("index.html").contains("href=\"bearers/index.html\">单位和岗位</a>"))
    }

    @Test("The addresses are kept: no record takes them; a board without bearers has none")
    func kept() async throws {
        let taken = await SiteFixture(
            "-- bearers/a.md --\n---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n正文\n")
        #expect(taken.complaints.count == 1)
        #expect(taken.complaints.first?.contains("单位和岗位") ?? false)
        let none = await SiteFixture("")
        #expect(!none.paths.contains { $0.hasPrefix("bearers/") })
    }
}
