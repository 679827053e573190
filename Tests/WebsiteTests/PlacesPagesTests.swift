import Records
import Testing

@testable import Website

@Suite("Pages that do not grow with the villages, the townships and the methods of a board")
struct PlacesPagesTests {
    private func number(_ number: Int) -> String {
        number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
    }

    /// So many villages of 河东镇 beside 石谷村.
    private func villages(_ count: Int) -> String {
        (1...count).map { "-- hedong/v\(number($0))/_index.md --\n---\n类型: 村\n标题: 第\(number($0))村\n---\n" }
            .joined()
    }

    /// So many townships beside 河东镇.
    private func townships(_ count: Int) -> String {
        (1...count).map { "-- t\(number($0))/_index.md --\n---\n类型: 乡镇\n标题: 第\(number($0))镇\n---\n" }
            .joined()
    }

    @Test("A township names fifty villages, and leads to a list of all where it has more")
    func list() async throws {
        let few = await SiteFixture(villages(49))
        #expect(few.complaints == [])
        #expect(!few.paths.contains { $0.contains("places/") })
        #expect(try few.text("hedong/index.html").contains("第049村"))

        let many = await SiteFixture(villages(50))
        #expect(
            many.paths.filter { $0.contains("places/") } == [
                "hedong/places/index.html", "hedong/places/page/2/index.html",
            ])
        let own = try many.text("hedong/index.html")
        #expect(own.contains(">第049村</a>") && !own.contains(">第050村</a>"))
        #expect(
            own.contains(
                "<p class=\"more\">另有 1 个：<a href=\"places/index.html\">全部村（社区）（51 个）</a></p>"))
        let first = try many.text("hedong/places/index.html")
        #expect(first.contains("<h1>河东镇：村（社区）</h1>\n<p class=\"lede\">共 51 个。第 1 页，共 2 页。</p>"))
        #expect(first.contains("<caption>各村公开情况"))
        #expect(first.contains("<a href=\"../shigu/index.html\">石谷村</a>"))
        #expect(
            try many.text("hedong/places/page/2/index.html").contains(
                "<a href=\"../../../v050/index.html\">第050村</a>"))
    }

    @Test("So does the county with its townships")
    func county() async throws {
        let few = await SiteFixture(townships(49))
        #expect(!few.paths.contains { $0.hasPrefix("places/") })
        let many = await SiteFixture(townships(50))
        #expect(
            many.paths.filter { $0.hasPrefix("places/") } == [
                "places/index.html", "places/page/2/index.html",
            ])
        let home = try many.text("index.html")
        #expect(home.contains(">第049镇</a>") && !home.contains(">第050镇</a>"))
        #expect(home.contains("<p class=\"more\">另有 1 个：<a href=\"places/index.html\">全部乡镇（51 个）</a></p>"))
        #expect(try many.text("places/index.html").contains("<h1>晒谷县：乡镇</h1>"))
        #expect(try many.text("places/page/2/index.html").contains(">第050镇</a>"))
    }

    @Test("The county's page names four hundred villages, and of more none")
    func named() async throws {
        #expect(try await SiteFixture(villages(399)).text("index.html").contains(">第399村</a>"))
        #expect(try await !SiteFixture(villages(400)).text("index.html").contains(">第399村</a>"))
    }

    @Test("What a reader opens is as long for eight hundred villages or townships as for five hundred")
    func bounded() async throws {
        let (villages, moreVillages) = await (SiteFixture(villages(500)), SiteFixture(villages(800)))
        for path in ["index.html", "hedong/index.html", "hedong/places/index.html"] {
            #expect(try villages.text(path).utf8.count == moreVillages.text(path).utf8.count, "\(path)")
        }
        let (townships, moreTownships) = await (SiteFixture(townships(500)), SiteFixture(townships(800)))
        for path in ["index.html", "places/index.html"] {
            #expect(try townships.text(path).utf8.count == moreTownships.text(path).utf8.count, "\(path)")
        }
    }

    /// So many methods that are run, and as many that are not.
    private func methods(_ count: Int) -> String {
        (1...count).map { item in
            ["", "采用: 是\n"].enumerated().map { place, adopted in
                "-- methods/m\(place)\(number(item)).md --\n---\n类型: 工作法\n标题: 办法\(place)之\(number(item))\n\(adopted)职责: [{名称: 走访, 频次: 每月}]\n---\n"
            }.joined()
        }.joined()
    }

    @Test(
        "The methods are twenty-five a page, those that are run first, and a line leads to where each sort begins"
    )
    func methodPages() async throws {
        let fixture = await SiteFixture(methods(30))
        #expect(fixture.complaints == [])
        let pages = ["methods/index.html", "methods/page/2/index.html", "methods/page/3/index.html"]
        #expect(fixture.paths.filter { pages.contains($0) } == pages)
        let texts = try pages.map(fixture.text)
        #expect(texts[0].contains("共 60 条做法，本县施行 30 条。每条做法：要求什么、公布什么、谁做到了。第 1 页，共 3 页。"))
        #expect(
            texts[0].contains(
                "<li><a href=\"#s1\">本县自定 <small>30 条</small></a></li><li><a href=\"page/2/index.html#others\">没有写明施行的 <small>30 条</small></a></li>"
            ))
        #expect(texts[1].contains("<a href=\"../../index.html#s1\">本县自定"))
        #expect(texts[1].contains("<section class=\"catalogue\" id=\"others\">"))
        for (text, (own, others)) in zip(texts, [(25, 0), (5, 20), (0, 10)]) {
            #expect(text.split(separator: "<span class=\"tag g\">施行</span>").count == own + 1)
            #expect(text.split(separator: "<span class=\"missing\">未施行</span>").count == others + 1)
        }
        let one = await SiteFixture(methods(12))
        #expect(!one.paths.contains { $0.hasPrefix("methods/page/") })
        #expect(try !one.text("methods/index.html").contains("第 1 页"))
    }

    /// So many methods that 石谷村 takes part in, each with a duty on a day of the week and one on a day of the month.
    private func duties(_ count: Int) -> String {
        (1...count).map {
            "-- methods/m\(number($0)).md --\n---\n类型: 工作法\n标题: 办法\(number($0))\n参加: [{对象: 石谷村, 起: 2026-01-01}]\n职责: [{名称: 例会, 频次: 每周一次, 排在: 星期一}, {名称: 走访, 频次: 每月10日}]\n---\n"
        }.joined()
    }

    @Test(
        "A village's duties are twenty methods a page, the timetable forty rows; of what is not done fifty duties are named"
    )
    func dutyPages() async throws {
        let fixture = await SiteFixture(duties(41))
        let own = (1...3).map { "hedong/shigu/duties/\($0 > 1 ? "page/\($0)/" : "")index.html" }
        #expect(fixture.paths.filter { $0.hasPrefix("hedong/shigu/duties/") } == own)
        let texts = try own.map(fixture.text)
        #expect(texts.map { $0.components("<details class=\"duty\"") } == [20, 20, 1])
        #expect(texts[0].contains("<p class=\"lede\">该做的做到了没有，台账上的办到哪一步。第 1 页，共 3 页。</p>"))
        #expect(texts[2].contains("<h1>石谷村的职责和台账</h1>") && texts[2].contains("<title>石谷村的职责和台账（第 3 页）"))
        #expect(texts[2].contains("<summary><b>办法041</b>"))

        // 41 rows of one day of the week, 41 of the month.
        let week = (1...3).map { "methods/timetable/\($0 > 1 ? "page/\($0)/" : "")index.html" }
        #expect(fixture.paths.filter { $0.hasPrefix("methods/timetable/") } == week)
        let days = try week.map(fixture.text)
        #expect(days.map { $0.components("<th scope=\"row\" class=\"w\">例会</th>") } == [40, 1, 0])
        #expect(
            days.map {
                $0.components("<td class=\"d\">每月 10 日</td>")
                    + $0.components("<th scope=\"row\" class=\"d\">每月 10 日</th>")
            } == [0, 39, 2])

        let home = try fixture.text("index.html")
        #expect(home.contains("<details><summary>最近一期没有做到的职责（82 项）</summary>"))
        #expect(
            home.contains(
                "<p class=\"more\">另有 32 项，见各项<a href=\"methods/index.html\">工作法</a>的页面。</p></details>"))
        let few = await SiteFixture(duties(20))
        #expect(few.paths.filter { $0.contains("duties/page/") || $0.contains("timetable/page/") } == [])
        #expect(try !few.text("index.html").contains("<p class=\"more\">另有"))
        #expect(try !few.text("hedong/shigu/duties/index.html").contains("第 1 页"))
    }

    @Test(
        "What others bear in a village goes on where its own duties end, and the line on its page leads there"
    )
    func bornePages() async throws {
        let others = (1...2).map {
            "-- methods/n\(number($0)).md --\n---\n类型: 工作法\n标题: 联系\(number($0))\n参加: [{主体: 县水利局, 对象: 石谷村, 起: 2026-01-01}]\n职责: [{名称: 联系, 考核: 单位, 频次: 每月}]\n---\n"
        }.joined()
        let fixture = await SiteFixture(duties(19) + others)
        let first = try fixture.text("hedong/shigu/duties/index.html")
        #expect(
            first.contains("<section id=\"borne\">") && first.contains("<b>联系001</b>")
                && !first.contains("<b>联系002</b>"))
        let second = try fixture.text("hedong/shigu/duties/page/2/index.html")
        #expect(second.contains("<b>联系002</b>") && !second.contains("<section id=\"duties\">"))
        #expect(try fixture.text("hedong/shigu/index.html").contains("<a href=\"duties/index.html#borne\">"))
        let more = await SiteFixture(duties(20) + others)
        #expect(
            try more.text("hedong/shigu/index.html").contains("<a href=\"duties/page/2/index.html#borne\">"))
    }

    @Test("What a reader opens is as long for a hundred and eighty methods as for a hundred and fifty")
    func boundedByMethods() async throws {
        let (methods, more) = await (SiteFixture(duties(150)), SiteFixture(duties(180)))
        for path in [
            "index.html", "hedong/index.html", "hedong/shigu/index.html", "hedong/shigu/duties/index.html",
            "methods/timetable/index.html", "methods/index.html", "rankings/index.html",
        ] {
            #expect(try methods.text(path).utf8.count == more.text(path).utf8.count, "\(path)")
        }
        let village = try methods.text("hedong/shigu/index.html")
        #expect(village.contains("<details><summary>其余 142 个榜</summary>"))
        #expect(village.contains("<p class=\"more\">另有 102 个榜，见各个榜的页面。</p></details>"))
    }

    @Test("The rankings are twenty series a page, and each leads to where its periods are named")
    func rankingPages() async throws {
        let rankings = (1...26).map { item in
            let name = number(item)
            return
                "-- methods/m\(name).md --\n---\n类型: 工作法\n标题: 办法\(name)\n考评: {分项: [{名称: 甲, 分值: 100}]}\n---\n-- p\(name).md --\n---\n类型: 考评\n标题: 考评\(name)\n日期: 2026-01-15\n办法: 办法\(name)\n期间: 2025\n成绩: [{对象: hedong/shigu, 甲: 80}]\n---\n"
        }
        let fixture = await SiteFixture(rankings.joined())
        #expect(fixture.complaints == [])
        let pages = ["rankings/index.html", "rankings/page/2/index.html"]
        #expect(fixture.paths.filter { $0 == pages[0] || $0.hasPrefix("rankings/page/") } == pages)
        let texts = try pages.map(fixture.text)
        #expect(texts.map { $0.split(separator: "<h3 id=").count - 1 } == [20, 6])
        #expect(texts[0].contains("第 1 页，共 2 页。"))
        #expect(texts[1].contains("<h1>晾晒榜（第 2 页）</h1>"))
        let first = try fixture.text("rankings/m001/2025/index.html")
        #expect(first.contains("<a href=\"../../index.html#s1\">各期</a>"))
        let last = try fixture.text("rankings/m026/2025/index.html")
        let link = try #require(last.firstMatch(of: /<a href="..\/..\/page\/2\/index.html#(s\d+)">各期<\/a>/)).1
        #expect(texts[1].contains("<h3 id=\"\(link)\">“办法026”考评</h3>"))
    }
}
