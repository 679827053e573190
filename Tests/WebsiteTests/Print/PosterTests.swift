import Records
import Testing

@testable import Website

@Suite("Posters on A3")
struct PosterTests {
    private func poster(_ path: String, _ content: String = SheetsTests.content) async throws -> String {
        try NoticeSheetTests.withoutCode(
            await SiteFixture(content).part("\(path)/index.html", from: "<main>\n", to: "\n</main>"))
    }

    @Test("A village: what is on display, by when it comes down")
    func display() async throws {
        let text = try await poster("hedong/shigu/print")
        #expect(text.hasPrefix("<article class=\"poster\"><p class=\"head\"><span>村务公开</span>"))
        #expect(
            text.contains(
                "<h1>石谷村本期公示</h1><p class=\"lede\">截至<time datetime=\"2026-06-30\">2026年6月30日</time>，正在公示 1 项</p><ol class=\"items\"><li><p class=\"kind\"><span class=\"tag\">财务公开</span></p><h2>2026年5月收支</h2><p>收入 100.00 元，支出 0.00 元，结余 100.00 元</p><p class=\"until\">公示期 <time datetime=\"2026-06-05\">2026年6月5日</time>至 <time datetime=\"2026-07-05\">2026年7月5日</time></p></li></ol>"
            ))
    }

    @Test("A village with room left: the quarter that ended last, its matters, its money, its places")
    func quarter() async throws {
        let content =
            SheetsTests.content + """


                -- hedong/shigu/c.md --
                ---
                类型: 审计
                标题: 离任审计
                日期: 2026-03-31
                ---
                -- hedong/shigu/d.md --
                ---
                类型: 财务公开
                标题: 2026年1月收支
                日期: 2026-02-05
                期间: 2026-01
                期初: 0
                期末: 70
                收支: [{日期: 2026-01-05, 摘要: 承包费, 收入: 100}, {日期: 2026-01-06, 摘要: 电费, 支出: 30}]
                ---
                -- hedong/shigu/e.md --
                ---
                类型: 公告
                标题: 四月才有的通知
                日期: 2026-04-01
                ---

                停水。
                """
        let text = try await poster("hedong/shigu/print", content)
        // The other village has published nothing, and comes after it.
        // January alone is published of its accounts: nothing is said of a quarter of money.
        #expect(
            text.contains(
                "</ol><h2>2026年第一季度回顾</h2><dl class=\"quarter\"><div><dt>大事</dt><dd><p><time datetime=\"2026-03-31\">2026年3月31日</time> 离任审计</p></dd></div><div><dt>名次</dt><dd><p>公开及时（2026年第一季度）：第 1 名（共 2 个）</p></dd></div></dl>"
            ))
        #expect(!text.contains("四月才有"))
    }

    @Test("A village with nothing on display says so")
    func empty() async throws {
        #expect(
            try await poster("tangfang/shigu/print").contains("<p class=\"none\">现在没有正在公示的事项。</p>"))
    }

    @Test("A decision: its six steps in words and marks, without days that are near only today")
    func decision() async throws {
        let text = try await poster("hedong/shigu/a/print/a3")
        #expect(text.contains("<p class=\"head\"><span>石谷村　四议两公开</span></p>"))
        #expect(text.components("<h2>") == 6)
        #expect(text.contains("<li class=\"done\"><h2>提议</h2>"))
        #expect(!text.contains("还有"))
        #expect(text.contains("<dt>决议金额</dt><dd>186,000.00&#160;<small>元</small></dd>"))
    }

    @Test("The code of the sheet, larger")
    func code() async throws {
        let text = try await SiteFixture(SheetsTests.content).text("hedong/shigu/a/print/a3/index.html")
        let code = try #require(CodeDrawing(of: "https://gongkai.example.cn/hedong/shigu/a/"))
        #expect(text.contains(code.svg(named: "本页网址的二维码", id: "qr", millimetres: 48).string))
    }

    @Test("No heading of a poster skips a level, and what is for the screen has a landmark")
    func outline() async throws {
        for path in ["hedong/shigu/print", "hedong/shigu/a/print/a3", "hedong/shigu/b/print/a3"] {
            let text = try await SiteFixture(SheetsTests.content).text("\(path)/index.html")
            var level = 0
            for heading in text.matches(of: /<h([1-6])/) {
                let next = try #require(Int(heading.1))
                #expect(next <= level + 1, "\(path)")
                level = next
            }
            #expect(level > 0, "\(path)")
            #expect(text.contains("<nav class=\"screen\" aria-label=\"打印说明\"><p>"), "\(path)")
            #expect(text.components("</nav>\n<main>") == 1, "\(path)")
        }
    }

    @Test("A statement: its four figures; its entries where they are few")
    func statement() async throws {
        let text = try await poster("hedong/shigu/b/print/a3")
        for term in ["期初结余", "＋ 本期收入", "− 本期支出", "＝ 期末结余"] { #expect(text.contains("<dt>\(term)</dt>")) }
        #expect(text.contains("承包费"))
    }

    @Test("A ranking: the red list and the black list by words and shape, every place, how it is counted")
    func ranking() async throws {
        let rows = (1...4).map { "{对象: hedong/v\($0), 甲: \(90 - $0)}" }.joined(separator: ", ")
        let villages = (1...4).map { "-- hedong/v\($0)/_index.md --\n---\n类型: 村\n标题: 第\($0)村\n---\n" }
        let content = """
            -- board.yml --
            名称: 公开栏
            代码: "990001"
            网址: https://gongkai.example.cn/
            规则: {红榜: 1, 黑榜: 1}
            -- methods/bang.md --
            ---
            类型: 工作法
            标题: 榜
            考评: {分项: [{名称: 甲, 分值: 100}]}
            ---
            -- ping.md --
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 榜
            期间: 2025
            对象: 村
            成绩: [\(rows)]
            ---
            \(villages.joined())
            """
        let text = try await poster("rankings/bang/2025/print", content)
        #expect(text.contains("<section class=\"r\"><h2>★ 红榜"))
        #expect(text.contains("<section class=\"k\"><h2>■ 黑榜"))
        #expect(text.contains("<b>怎样计分：</b>"))
        #expect(text.contains("<h1>“榜”2025年晾晒榜</h1>"))
        let (formula, red) = (text.firstRange(of: "怎样计分"), text.firstRange(of: "红榜"))
        #expect(try #require(formula).lowerBound < #require(red).lowerBound)
        #expect(
            try await poster("rankings/bang/2025/print", content.replacing(": 榜\n", with: ": 责任清单与排序通报\n"))
                .contains(
                    "<h1 class=\"long\"><span>“责任清单与排序通报”</span><span>2025年</span><span>晾晒榜</span></h1>"))
        for village in 1...4 { #expect(text.contains("第\(village)村")) }
        #expect(text.contains("<p>公开栏</p>"))
        #expect(text.contains("<article class=\"poster g16\">"))
    }

    @Test(
        "What stands between headline and foot is larger where there is less of it, and a lying sheet's is not"
    )
    func growth() {
        func sheet(_ rows: Int, _ room: PaperTables.Room = .ranking, columns: Int = 2) -> String {
            let row =
                "<tr><th>第一村</th>" + String(repeating: "<td class=\"n\">90.00</td>", count: columns - 1)
                + "</tr>"
            let head = String(repeating: "<th>甲</th>", count: columns)
            let table =
                "<table class=\"rank\"><caption>名次</caption><thead><tr>\(head)</tr></thead><tbody>\(String(repeating: row, count: rows))</tbody></table>"
            let html = Poster(
                head: ("晾晒榜", ""), title: "榜", lede: HTML(), content: HTML(markup: Array(table.utf8)),
                foot: SheetFoot(address: nil, paper: .a3, issuer: "", day: Day(number: 0), hotlines: HTML()),
                room: room
            ).html.string
            return String(html.prefix { $0 != ">" })
        }
        // A sheet has 1,094 pt: less headline and foot 824. A row of 16 pt takes 23; what is around it, 95, and head and sums, 116.
        #expect(sheet(3) == "<article class=\"poster g16\"")
        #expect(sheet(13) == "<article class=\"poster g16\"")
        #expect(sheet(14) == "<article class=\"poster g14\"")
        #expect(sheet(20) == "<article class=\"poster g12\"")
        #expect(sheet(30) == "<article class=\"poster\"")
        #expect(sheet(3, columns: 17) == "<article class=\"poster across\"")
        #expect(sheet(3, .a3) == "<article class=\"poster\"")
    }

    @Test("Of equals the same is said once on paper, where there is less room than on a page")
    func equals() async throws {
        let scores = [90, 90, 80, 60, 60].enumerated().map {
            "{对象: hedong/v\($0 + 1), 甲: \($1), 理由: \($0 == 4 ? "乙" : "丙")}"
        }
        let villages = (1...5).map { "-- hedong/v\($0)/_index.md --\n---\n类型: 村\n标题: 第\($0)村\n---\n" }
        let fixture = await SiteFixture(
            """
            -- board.yml --
            名称: 公开栏
            代码: "990001"
            网址: https://gongkai.example.cn/
            规则: {红榜: 2, 黑榜: 2}
            -- methods/bang.md --
            ---
            类型: 工作法
            标题: 榜
            考评: {分项: [{名称: 甲, 分值: 100}]}
            ---
            -- ping.md --
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 榜
            期间: 2025
            对象: 村
            成绩: [\(scores.joined(separator: ", "))]
            ---
            \(villages.joined())
            """)
        func entries(_ path: String, _ list: String) throws -> [String] {
            try fixture.part(path, from: "<section class=\"\(list)\">", to: "</section>")
                .split(separator: "<li>").dropFirst().map { String($0.replacing(/<[^>]*>/, with: "")) }
        }
        let (page, paper) = ("rankings/bang/2025/index.html", "rankings/bang/2025/print/index.html")
        #expect(try entries(page, "r") == ["1第1村 90 分 并列第1名丙", "1第2村 90 分 并列第1名丙"])
        #expect(try entries(paper, "r") == ["1第1村、第2村 90 分 并列第1名丙"])
        // Of whom something else is to be said stands alone.
        #expect(try entries(paper, "k") == ["4第4村 60 分 并列第4名丙", "4第5村 60 分 并列第4名乙"])
    }
}
