import Documents
import Records
import Testing

@testable import Website

@Suite("The calendar of publications")
struct CalendarPageTests {
    private func accounts(_ folder: String, _ period: String, posted: String) -> String {
        """
        -- hedong/\(folder)/\(period).md --
        ---
        类型: 财务公开
        标题: \(period)财务
        日期: \(posted)
        期间: \(period)
        期初: 100.00
        期末: 100.00
        收支: [{日期: \(period.hasSuffix("Q1") ? "2026-01" : period)-05, 摘要: 进, 收入: 5}, {日期: \(period.hasSuffix("Q1") ? "2026-01" : period)-05, 摘要: 出, 支出: 5}]
        ---

        """
    }

    private func site(asOf: String = "2026-04-20") async throws -> SiteFixture {
        let text =
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {财务公开期限: 15, 红榜: 1, 黑榜: 1}\n"
            + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
            + accounts("shigu", "2026-01", posted: "2026-02-10")
            + accounts("shigu", "2026-02", posted: "2026-03-20")
            + accounts("liugou", "2026-Q1", posted: "2026-04-15")
        let fixture = await SiteFixture(text, asOf: try #require(Day(asOf)))
        #expect(fixture.complaints == [])
        return fixture
    }

    @Test("A month in its column, a quarter over three, a word and a mark in each, and sums both ways")
    func accounts() async throws {
        let fixture = try await site()
        let page = "rankings/calendar/2026/index.html"
        let table = try fixture.part(page, from: "<caption>2026年财务收支", to: "</table>")
        #expect(
            table.contains(
                "<tr class=\"g\"><th scope=\"rowgroup\"><a href=\"../../../hedong/index.html\">河东镇</a></th><td>按时 2 / 迟 1 / 未公布 1</td><td colspan=\"4\"></td></tr>"
            ))
        #expect(
            table.contains(
                "石谷村</a></th><td>按时 1 / 迟 1 / 未公布 1</td><td><a href=\"../../../hedong/shigu/2026-01/index.html\" aria-label=\"石谷村2026年1月财务收支：按时\">●<span>按时</span></a></td><td class=\"l\"><a href=\"../../../hedong/shigu/2026-02/index.html\" aria-label=\"石谷村2026年2月财务收支：迟4天\">◐<span>迟4天</span></a></td><td class=\"x\">■<span>未公布</span></td><td>○<span>未到期</span></td></tr>"
            ))
        #expect(
            table.contains(
                "柳沟村</a></th><td>按时 1 / 迟 0 / 未公布 0</td><td colspan=\"3\"><a href=\"../../../hedong/liugou/2026-Q1/index.html\" aria-label=\"柳沟村2026年第一季度财务收支：按时\">●<span>按时</span></a></td><td>○<span>未到期</span></td></tr>"
            ))
        #expect(
            table.contains("按时（村）</th><td></td><td>1</td><td>0</td><td>1</td><td></td></tr>"))
        #expect(table.contains("未公布（村）</th><td></td><td>0</td><td>0</td><td>1</td><td></td></tr>"))
        #expect(
            table.contains(
                "<th scope=\"col\">3<span>月</span></th><th scope=\"col\">4<span>月</span></th></tr>"))
        let text = try fixture.text(page)
        let faults = try fixture.part(page, from: "<h2>谁迟了，谁未公布</h2>", to: "</section>")
        let rows = faults.split(separator: "<li>").dropFirst().map(String.init)
        #expect(rows.count == 3)
        #expect(
            rows[0].contains(
                "石谷村</a>　2026年3月财务收支　<b class=\"fault\">未公布</b>　<time datetime=\"2026-04-15\">2026年4月15日</time> 到期　计入<a href=\"../../timeliness/2026-Q2/index.html\">2026年第二季度榜</a></li>"
            ))
        // What falls due within its own quarter counts there, as one expects.
        #expect(
            rows[1].contains(
                "石谷村</a>　2026年第一季度一般事项　<b class=\"fault\">未公布</b>　<time datetime=\"2026-03-31\">2026年3月31日</time> 到期</li>"
            ))
        // The link alone says whose it is, of when, of what and how late.
        #expect(
            rows[2].contains(
                "　<a href=\"../../../hedong/shigu/2026-02/index.html\" aria-label=\"石谷村2026年2月财务收支：迟 4 天\">2026年2月财务收支</a>　<b class=\"fault\">迟 4 天</b></li>"
            ))
        #expect(text.contains("1月：2月16日，2月：3月16日，3月：4月15日，4月：5月15日"))
    }

    @Test(
        "Who never published what nobody asks of all is named, in the newest year alone; what all owe is missing"
    )
    func never() async throws {
        func kind(_ file: String, _ title: String, _ from: String) -> String {
            "-- kinds/\(file).md --\n---\n类型: 类别\n标题: \(title)\n英文名: \(file)\n依据: [本县惯例]\n频次: 每季度\n期限: 15日\n\(from)---\n"
        }
        let fixture = await SiteFixture(
            "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n"
                + "-- hedong/liugou/_index.md --\n---\n类型: 村\n标题: 柳沟村\n---\n"
                + kind("debts", "往来", "") + kind("posts", "岗位", "起: 2026-01-01\n")
                + "-- hedong/shigu/a.md --\n---\n类型: 往来\n标题: 甲\n日期: 2025-10-10\n期间: 2025-Q3\n---\n",
            asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        let page = "rankings/calendar/2026/index.html"
        let never = try fixture.part(page, from: "<h2>谁从未公布过</h2>", to: "</section>")
        let liugou = "<a href=\"../../../hedong/liugou/index.html\">柳沟村</a>"
        for matter in ["财务收支", "一般事项", "“往来”"] {
            #expect(
                never.contains(
                    "<th scope=\"row\">\(matter)</th><td class=\"n\">1</td><td class=\"w\">\(liugou)</td></tr>"
                ))
        }
        #expect(!never.contains("岗位") && !never.contains("石谷村"))
        let posts = try fixture.part(page, from: "<caption>2026年岗位，每季度一次", to: "</table>")
        // Q1 was due on 2026-04-15.
        #expect(
            posts.contains(
                "柳沟村</a></th><td>按时 0 / 迟 0 / 未公布 1</td><td colspan=\"3\" class=\"x\">■<span>未公布</span></td><td>○<span>未到期</span></td>"
            ))
        #expect(try !fixture.text("rankings/calendar/2025/index.html").contains("谁从未公布过"))
        #expect(
            try fixture.text("hedong/liugou/index.html").contains(
                "<p class=\"words\">从未公布过：财务收支、一般事项、“往来”。没有这类事项的也在内。</p>"))
        #expect(try !fixture.text("hedong/shigu/index.html").contains("从未公布过："))
        #expect(
            try fixture.part("hedong/index.html", from: "<caption>各村公开情况", to: "</table>").contains(
                "从未公布（类）\u{A0}3"))
    }

    @Test(
        "Linked from the county's page, the list of rankings and the rankings by timeliness; none on a board without publications"
    )
    func links() async throws {
        let fixture = try await site()
        #expect(
            try fixture.text("index.html").contains(
                "<a href=\"rankings/calendar/2026/index.html\">2026年公开月历</a>"))
        #expect(
            try fixture.text("rankings/index.html").contains(
                "<a href=\"calendar/2026/index.html\">2026年公开月历</a>"))
        #expect(
            try fixture.text("rankings/timeliness/2026-Q1/index.html").contains(
                "<a href=\"../../calendar/2026/index.html\">2026年公开月历</a>"))
        let bare = await SiteFixture("")
        #expect(!bare.paths.contains { $0.hasPrefix("rankings/") })
        #expect(try !bare.text("index.html").contains("公开月历"))
    }
}

extension CalendarPageTests {
    @Test("by which days off a last day moved; of a year of which the board writes none, that it did not")
    func daysOff() async throws {
        func section(_ rules: String) async throws -> String {
            let fixture = await SiteFixture(
                "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n规则: {财务公开期限: 15\(rules)}\n"
                    + accounts("shigu", "2026-01", posted: "2026-02-10"),
                asOf: try #require(Day("2026-04-20")))
            #expect(fixture.complaints == [])
            return try fixture.part(
                "rankings/calendar/2026/index.html", from: "<h2>到期的日子和依据</h2>", to: "</section>")
        }
        let none = try await section(", 放假: [2025-10-01]")
        // 2026-02-15 is a Sunday.
        #expect(none.contains("1月：2月16日，2月：3月16日，3月：4月15日，"))
        #expect(none.hasSuffix("<p>最后一天是周六、周日的，已经顺延到周一。2026年哪几天放假没有写进公开栏，赶上放假的没有顺延。</p>"))
        let some = try await section(
            ", 放假: [{起: 2026-02-15, 止: 2026-02-23}, {起: 2025-12-31, 止: 2026-01-02}, 2026-04-15], 补班: [2026-02-28, 2025-12-28]"
        )
        #expect(some.contains("1月：2月24日，2月：3月16日，3月：4月16日，"))
        #expect(
            some.hasSuffix(
                "<p>最后一天是周六、周日或者放假的，已经顺延到上班的第一天。公开栏写明的2026年放假：2025年12月31日至1月2日、2月15日至2月23日、4月15日；周末补班：2月28日。没有写明的没有顺延。</p>"
            ))
    }

    @Test("the rule of another province is called an example in the calendar, and on the page of its kind")
    func elsewhere() async throws {
        let text =
            "-- board.yml --\n名称: 晒谷县\n代码: \"990001\"\n网址: https://example.cn/\n"
            + "-- kinds/a.md --\n---\n类型: 类别\n标题: 管护\n英文名: upkeep\n依据: [北京市乡村振兴促进条例第四十四条]\n频次: 每年\n期限: 15日\n字段: {总额: 金额}\n---\n"
            + "-- hedong/shigu/a.md --\n---\n类型: 管护\n标题: 甲\n日期: 2026-01-10\n期间: 2025\n总额: 5\n---\n"
        let fixture = await SiteFixture(text, asOf: try #require(Day("2026-04-20")))
        #expect(fixture.complaints == [])
        let told = "参照外地（北京）：北京市乡村振兴促进条例第四十四条"
        #expect(
            try fixture.text("rankings/calendar/2026/index.html").contains(
                "依据：类别“管护”：每年一次，期间过后 15 日内；\(told)。</p>"))
        #expect(try fixture.text("kinds/upkeep/rules/index.html").contains(told))
    }
}

extension CalendarPageTests {
    /// Two townships, of which the second has more villages than a page shows, and a village of the county's own.
    private func large() async -> SiteFixture {
        func village(_ path: String, _ name: String) -> String {
            "-- \(path)/_index.md --\n---\n类型: 村\n标题: \(name)\n---\n-- \(path)/a.md --\n---\n类型: 公告\n标题: 通知\n日期: 2026-01-10\n---\n文\n"
        }
        var text = "-- board.yml --\n名称: 晒谷县\n网址: https://example.cn/\n"
        text += "-- xicun/_index.md --\n---\n类型: 乡镇\n标题: 西村镇\n---\n"
        text += (1...160).map { village("xicun/v\($0)", "西\($0)村") }.joined()
        text += village("hedong/shigu", "石谷村") + village("danxia", "丹霞村")
        return await SiteFixture(text)
    }

    @Test("A county with many villages has a calendar for each township, and one of their sums")
    func townships() async throws {
        let fixture = await large()
        let calendars = fixture.paths.filter { $0.hasPrefix("rankings/calendar/2026/") }
        #expect(
            calendars.sorted() == [
                "rankings/calendar/2026/_county/index.html", "rankings/calendar/2026/hedong/index.html",
                "rankings/calendar/2026/index.html", "rankings/calendar/2026/xicun/2/index.html",
                "rankings/calendar/2026/xicun/index.html",
            ])
        let sums = try fixture.text("rankings/calendar/2026/index.html")
        #expect(sums.contains("<a href=\"xicun/index.html\">西村镇</a> <a href=\"xicun/2/index.html\">（2）</a>"))
        #expect(sums.contains("<a href=\"hedong/index.html\">河东镇</a>"))
        #expect(!sums.contains("西1村"))
        // Every village stands on one page, once in each of its two tables or in the one that it has.
        let pages = try calendars.filter { $0 != "rankings/calendar/2026/index.html" }.map(fixture.text)
        for name in ["西1村", "西150村", "西160村", "石谷村", "丹霞村"] {
            #expect(pages.count { $0.contains(">\(name)</a>") } == 1, "\(name)")
        }
        let first = try fixture.text("rankings/calendar/2026/xicun/index.html")
        #expect(first.contains("2026年公开月历：西村镇（1）"))
        #expect(first.contains("<a href=\"../index.html\">2026年公开月历</a>"))
    }
}
