import Records
import Testing

@testable import Website

@Suite("Pages of regions and methods")
struct RegionPagesTests {
    static func evaluation(_ year: Int, _ rows: String) -> String {
        """
        -- evaluations/\(year).md --
        ---
        类型: 考评
        标题: \(year)年考评
        日期: \(year + 1)-01-15
        办法: 树根
        期间: \(year)
        对象: 村
        成绩: \(year).csv
        ---
        -- evaluations/\(year).csv --
        对象,领导点评,群众测评,加分,扣分,一票否决,理由
        \(rows)
        """
    }

    static let county = """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根
        别名: [树根工作法]
        地区: 双牌县
        考评:
          分项: [{名称: 领导点评, 分值: 40}, {名称: 群众测评, 分值: 60}]
          等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 60}, {名称: 较差, 起: 0}]
          连续: {等次: 优秀, 期数: 2, 称号: 优先提拔}
          红榜: 1
          黑榜: 1
        ---
        -- hedong/liugou/_index.md --
        ---
        类型: 村
        标题: 柳沟村
        户数: 268
        ---
        -- hedong/xingping/_index.md --
        ---
        类型: 村
        标题: 杏坪村
        ---
        -- hedong/heping/_index.md --
        ---
        类型: 村
        标题: 和平社区
        ---
        \(evaluation(2024, "柳沟村,38,55,,,,\n石谷村,30,40,,,,\n杏坪村,35,45,,,,"))
        \(evaluation(2025, "石谷村,38.5,55,,,,实事办结\n柳沟村,38,53,,1,,\n杏坪村,35,55,,,,\n和平社区,39,58,,,是,账目不实"))
        """

    @Test("An evaluation's page, its method's page and the lists lead to each other")
    func methods() async throws {
        let fixture = await SiteFixture(Self.county)
        let evaluation = try fixture.text("evaluations/2025/index.html")
        #expect(evaluation.contains("<a href=\"../../methods/shugen/index.html\">树根</a>"))
        #expect(evaluation.contains("<a href=\"../../rankings/shugen/2025/index.html\">“树根”2025年晾晒榜</a>"))
        #expect(evaluation.contains("<caption>2025年成绩"))
        let method = try fixture.text("methods/shugen/index.html")
        #expect(method.contains("工作法　源自 双牌县　又称 树根工作法"))
        #expect(
            method.contains(
                "<tr><th scope=\"row\">良好</th><td class=\"n\">60</td><td class=\"n\">90</td></tr>"))
        #expect(method.contains("<a href=\"../../rankings/shugen/2025/index.html\">“树根”2025年晾晒榜</a>"))
        #expect(!method.contains("rankings/shugen/2024"))
        #expect(try fixture.text("methods/index.html").contains("<a href=\"shugen/index.html\">树根</a>"))
        #expect(method.contains("<p>共 4 个村，第 1 名：石谷村（93.5 分）</p>"))
    }

    @Test(
        "A village: who it is, its place, its timeline; the township lists it; a community has its own committee"
    )
    func village() async throws {
        let fixture = await SiteFixture(
            Self.county + "\n-- hedong/heping/a.md --\n" + SiteTests.notice)
        let village = try fixture.text("hedong/liugou/index.html")
        #expect(village.contains("<dt>户数</dt><dd>268&#160;<small>户</small></dd>"))
        #expect(
            village.contains(
                "<time datetime=\"2026-01-15\">1月15日</time><p><a href=\"../../evaluations/2025/index.html\">2025年考评</a>：90 分，优秀，<a href=\"../../rankings/shugen/2025/index.html\">并列第 2 名</a></p>"
            ))
        #expect(
            village.contains(
                "<tr><th scope=\"row\"><a href=\"../../rankings/shugen/2025/index.html\">“树根”考评</a> <small class=\"whole\">2025年</small></th><td class=\"n\">并列第 <b>2</b><small> / 4</small></td><td class=\"w\">优秀，下降 1 位 ▼，连续 2 年优秀，优先提拔</td>"
            ))
        // First of four at the top of six units, two for each place that one can fall; the same in figures.
        #expect(
            village.contains(
                "width=\"16\" height=\"10\" viewBox=\"0 0 16 10\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M2 2L14 4\"/></svg><small>1 → 2</small></td></tr>"
            ))
        #expect(village.contains("</div><p><a href=\"../../rankings/index.html\">全部晾晒榜</a></p>"))
        let township = try fixture.text("hedong/index.html")
        #expect(
            township.contains(
                "<th scope=\"row\"><a href=\"heping/index.html\">和平社区</a></th><td class=\"n\">1</td><td class=\"n\">1</td>"
            ))
        #expect(township.contains("<span class=\"missing\">从未公布</span>"))
        #expect(try fixture.text("hedong/heping/a/index.html").contains("和平社区居务监督委员会"))
    }

    @Test("What hangs now says until when and how long; its last day says so; what is over is gone")
    func display() async throws {
        func cards(_ day: String) async throws -> String {
            try await SiteFixture(SiteTests.notice, asOf: #require(Day(day))).text("hedong/shigu/index.html")
        }
        #expect(
            try await cards("2026-06-30").contains(
                "<p class=\"until\">至 <time datetime=\"2026-07-06\">2026年7月6日</time>，<span class=\"whole\">还有 <b>6</b> 天可提异议</span></p>"
            ))
        #expect(try await cards("2026-07-06").contains("今天是最后一天可提异议"))
        #expect(try await !cards("2026-07-07").contains("正在公示"))
    }

    @Test("What hangs on one board for the same days, of one kind, is one card")
    func sharedCards() async throws {
        func notice(_ path: String, _ title: String, until day: Int) -> String {
            "-- \(path).md --\n---\n类型: 公告\n标题: \(title)\n日期: 2026-06-20\n公开: {公示: {起: 2026-06-20, 止: 2026-07-0\(day)}}\n---\n"
        }
        let fixture = await SiteFixture(
            notice("hedong/shigu/a", "甲", until: 6) + notice("hedong/shigu/b", "乙", until: 6)
                + notice("hedong/shigu/c", "丙", until: 7) + notice("hedong/d", "丁", until: 6),
            asOf: try #require(Day("2026-06-30")))
        #expect(fixture.complaints == [])
        let cards = try fixture.part("index.html", from: "<ul class=\"now\">", to: "</ul>")
            .split(separator: "<li>").map { $0.split(separator: "<h3>").count - 1 }
        // 丁 of the township; 甲 and 乙 of the village, together; 丙 by itself.
        #expect(cards.filter { $0 > 0 } == [1, 2, 1])
        let village = try fixture.part("hedong/shigu/index.html", from: "<ul class=\"now\">", to: "</ul>")
        #expect(
            village.contains(
                "<li><p class=\"kind\">公告</p><h3><a href=\"a/index.html\">甲</a></h3><h3><a href=\"b/index.html\">乙</a></h3><p class=\"until\">"
            ))
    }

    @Test("A long timeline shows its newest lines; the years that are cut have pages of their own")
    func years() async throws {
        let records = (1...45).map { number in
            "-- hedong/shigu/n\(number).md --\n---\n类型: 公告\n标题: 第\(number)号\n日期: \(number <= 25 ? 2024 : 2026)-01-\(number % 20 + 10)\n---\n"
        }
        let fixture = await SiteFixture(records.joined())
        #expect(fixture.paths.contains("hedong/shigu/years/2024/index.html"))
        #expect(!fixture.paths.contains("hedong/shigu/years/2026/index.html"))
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(
            village.split(separator: "<li class=\"done\">", omittingEmptySubsequences: false).count - 1 == 24)
        #expect(village.contains("<h3 class=\"month\">2024年1月</h3>"))
        #expect(village.contains("<a href=\"years/2024/index.html\">2024年</a>"))
        let year = try fixture.text("hedong/shigu/years/2024/index.html")
        #expect(year.contains("<p class=\"lede\">共 25 条，新的在前。</p>"))
        #expect(year.contains("<meta name=\"Description\" content=\"共 25 条，新的在前。\">"))
        #expect(year.contains("<h2 class=\"month\" id=\"m1\">1月</h2>"))
        // Twenty-five notices weigh all, and none of them is about money: neither part would be shorter than the year.
        #expect(
            fixture.paths.filter { $0.contains("/years/2024/") } == ["hedong/shigu/years/2024/index.html"])
        #expect(!year.contains("aria-label=\"各年\""))
    }

    @Test(
        "What weighs and what is about money have pages of their own, year by year, where the village's page cannot tell them"
    )
    func parts() async throws {
        func notice(_ year: Int, _ number: Int) -> String {
            "-- hedong/shigu/n\(year)-\(number).md --\n---\n类型: 公告\n标题: 第\(number)号\n日期: \(year)-05-\(number % 20 + 10)\n---\n"
        }
        func grant(_ year: Int) -> String {
            "-- hedong/shigu/b\(year).md --\n---\n类型: 补贴发放\n标题: 补贴\(year)\n日期: \(year)-04-01\n合计: 100.00\n---\n"
        }
        func duty(_ year: Int) -> String {
            "-- hedong/shigu/f\(year).md --\n---\n类型: 工作记录\n标题: 值班\(year)\n日期: \(year)-03-01\n办法: 值班\n职责: 值班\n主体: 石谷村\n记录: [{日期: \(year)-03-01}]\n---\n"
        }
        let method =
            "-- methods/m.md --\n---\n类型: 工作法\n标题: 值班\n采用: 是\n职责: [{名称: 值班, 主体: 村, 频次: 随时}]\n---\n"
        let fixture = await SiteFixture(
            method + (1...31).map { notice(2026, $0) }.joined() + [2024, 2025, 2026].map(grant).joined()
                + [2024, 2025].map(duty).joined())
        #expect(fixture.complaints == [])
        let own = fixture.paths.filter { $0.hasPrefix("hedong/shigu/years/") }
        #expect(
            own == [
                "hedong/shigu/years/2024/index.html", "hedong/shigu/years/2024/matters/index.html",
                "hedong/shigu/years/2024/money/index.html", "hedong/shigu/years/2025/index.html",
                "hedong/shigu/years/2025/matters/index.html", "hedong/shigu/years/2025/money/index.html",
                // All but one of 2026 weighs alike: 大事 would be the year again.
                "hedong/shigu/years/2026/index.html", "hedong/shigu/years/2026/money/index.html",
                "hedong/shigu/years/index.html",
            ])
        let money = try fixture.text("hedong/shigu/years/2025/money/index.html")
        #expect(
            money.contains(
                "<h1>石谷村<span class=\"whole\">2025年</span><wbr>大事记：钱</h1>\n<p class=\"lede\">共 1 条，新的在前。</p>")
        )
        #expect(money.contains("<h2 class=\"month\" id=\"m4\">4月</h2>"))
        #expect(!money.contains("id=\"m3\"") && !money.contains("日常工作"))
        #expect(
            money.contains(
                "<li><a href=\"../../2026/money/index.html\">2026年</a></li><li><a href=\"index.html\" aria-current=\"page\">2025年</a></li>"
            ))
        let matters = try fixture.text("hedong/shigu/years/2025/matters/index.html")
        #expect(matters.contains("补贴2025") && !matters.contains("值班"))
        #expect(try fixture.text("hedong/shigu/years/2025/index.html").contains("3月日常工作：1 类 1 次"))
    }

    @Test("A year of very much is cut between its months, and each month leads to the page that tells of it")
    func longYear() async throws {
        let records = (1...700).map { number in
            "-- hedong/shigu/n\(number).md --\n---\n类型: 公告\n标题: 第\(number)号\n日期: 2025-\(number % 2 == 0 ? "02" : "08")-\(number % 18 + 10)\n---\n"
        }
        let fixture = await SiteFixture(records.joined())
        #expect(fixture.paths.contains("hedong/shigu/years/2025/page/2/index.html"))
        #expect(!fixture.paths.contains("hedong/shigu/years/2025/page/3/index.html"))
        let first = try fixture.text("hedong/shigu/years/2025/index.html")
        #expect(first.contains("共 700 条，新的在前。第 1 页，共 2 页。"))
        // Of a month of 350 two hundred stand there; where the others are is said.
        #expect(first.split(separator: "<li class=\"done\">").count == 1 + 200)
        #expect(first.contains("另有 150 条，见按类别的目录。"))
        #expect(first.contains("id=\"m8\"") && !first.contains("id=\"m2\""))
        #expect(first.contains("<a rel=\"next\" href=\"page/2/index.html\">下一页</a>"))
        #expect(try fixture.text("hedong/shigu/years/2025/page/2/index.html").contains("id=\"m2\""))
    }

    @Test("Balances of the last periods as a chart that says what changed")
    func balances() async throws {
        func statement(_ month: Int, _ opening: String, _ closing: String, _ income: String) -> String {
            """
            -- hedong/shigu/m\(month).md --
            ---
            类型: 财务公开
            标题: \(month)月账目
            日期: 2026-0\(month + 1)-03
            期间: 2026-0\(month)
            期初: \(opening)
            期末: \(closing)
            收支: [{日期: 2026-0\(month)-05, 摘要: 租金, 收入: \(income)}]
            ---

            """
        }
        let fixture = await SiteFixture(
            statement(4, "10000", "61500", "51500") + statement(5, "61500", "74000", "12500"))
        #expect(fixture.complaints == [])
        let village = try fixture.text("hedong/shigu/index.html")
        #expect(
            village.contains(
                "<figcaption>结余比上期多 12,500.00 元<small>2026年4月至2026年5月，各期期末，元</small></figcaption>"))
        // 61,500 of 74,000, the newest first.
        let bars = try fixture.part("hedong/shigu/index.html", from: "<table class=\"bars\">", to: "</table>")
        #expect(bars.hasPrefix("<tbody><tr><th scope=\"row\">2026年5月<svg"))
        #expect(bars.contains("h1000v1H0z\"/></svg></th><td class=\"n\">74,000.00</td>"))
        #expect(bars.contains("h831v1H0z\"/></svg></th><td class=\"n\">61,500.00</td>"))
        #expect(!village.contains("万元"))
        #expect(village.contains("<dt>集体结余（2026年5月末）</dt><dd>74,000.00&#160;<small>元</small></dd>"))
        #expect(
            village.contains(
                "<tr><th scope=\"row\" class=\"d\">2026<small class=\"why\">至今</small></th><td class=\"n\">2</td><td class=\"n\">64,000.00</td><td class=\"n\">0.00</td></tr>"
            ))
    }

    @Test("The county: townships with their villages, what is new, lists")
    func home() async throws {
        let fixture = await SiteFixture(Self.county + "\n-- hedong/heping/a.md --\n" + SiteTests.notice)
        let home = try fixture.text("index.html")
        #expect(home.contains("<h3><a href=\"hedong/index.html\">河东镇</a></h3>"))
        #expect(home.contains("<li><a href=\"hedong/heping/index.html\">和平社区</a></li>"))
        #expect(
            home.contains(
                "<li><a href=\"kinds/evaluation/index.html\"><span>考评</span> <small>2 条</small></a></li>"))
        #expect(home.contains("<p class=\"kind\">和平社区　公告</p>"))
        #expect(
            home.contains(
                "<a href=\"rankings/shugen/2025/index.html\">“树根”考评</a> <small class=\"whole\">2025年</small></th>"
            ))
        #expect(!home.contains("<a href=\"rankings/shugen/2024/index.html\">"))
    }
}
