import Records
import Testing

@testable import Website

@Suite("Which pages are made for paper, and how they are asked for")
struct SheetsTests {
    static let content = """
        ---
        类型: 四议两公开
        标题: 硬化村内主干道
        日期: 2026-06-20
        金额: 18.6万元
        四议: {提议: {日期: 2026-06-01, 应到: 5, 实到: 5, 同意: 5}}
        ---
        -- hedong/shigu/b.md --
        ---
        类型: 财务公开
        标题: 2026年5月收支
        日期: 2026-06-05
        期间: 2026-05
        期初: 0
        期末: 100
        收支: [{日期: 2026-05-05, 摘要: 承包费, 收入: 100}]
        公开: {公示: {起: 2026-06-05, 止: 2026-07-05}}
        ---
        -- hedong/c.md --
        ---
        类型: 公告
        标题: 防汛通知
        日期: 2026-06-20
        公开: {公示: {起: 2026-06-20, 止: 2026-07-06}}
        ---

        注意防汛。
        -- tangfang/_index.md --
        ---
        类型: 乡镇
        标题: 塘坊镇
        ---
        -- tangfang/shigu/_index.md --
        ---
        类型: 村
        标题: 石谷村
        ---
        """

    private static func paths(_ selection: SheetSelection) async throws -> [String] {
        try await SiteFixture(content).site.sheets(selection).map { "\($0.paper.rawValue) \($0.page.path)" }
    }

    @Test("A ranking of three has a poster, one of two has none to be printed", arguments: [2, 3])
    func rankings(of count: Int) async throws {
        let villages = (1...count).map { "-- hedong/v\($0)/_index.md --\n---\n类型: 村\n标题: 村\($0)\n---\n" }
        let scores = (1...count).map { "{对象: hedong/v\($0), 甲: \(80 + $0)}" }.joined(separator: ", ")
        let fixture = await SiteFixture(
            """
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 办法
            考评: {分项: [{名称: 甲, 分值: 100}]}
            ---
            -- e.md --
            ---
            类型: 考评
            标题: 考评
            日期: 2026-01-15
            办法: 办法
            期间: 2025
            成绩: [\(scores)]
            ---
            \(villages.joined())
            """)
        let page = "rankings/m/2025/print/index.html"
        // Whoever wants it prints its page, which is there.
        #expect(fixture.paths.contains(page))
        #expect(try fixture.site.sheets(SheetSelection()).contains { $0.page.path == page } == (count == 3))
    }

    @Test("Every record on A4, decisions and statements on A3 too, villages, townships, the county")
    func all() async throws {
        let fixture = await SiteFixture(Self.content)
        #expect(
            fixture.paths.filter { $0.contains("print/") } == [
                "hedong/c/print/index.html", "hedong/print/index.html",
                "hedong/shigu/a/print/a3/index.html", "hedong/shigu/a/print/index.html",
                "hedong/shigu/b/print/a3/index.html", "hedong/shigu/b/print/index.html",
                "hedong/shigu/print/index.html", "print/index.html",
                "tangfang/print/index.html", "tangfang/shigu/print/index.html",
            ])
    }

    @Test(
        "A board that does not print has no such page, no link to one and no warning",
        arguments: ["[]", "[检索, 数据]"])
    func without(_ outputs: String) async throws {
        let fixture = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n代码: \"990001\"\n输出: \(outputs)\n-- hedong/shigu/a.md --\n"
                + Self.content)
        #expect(fixture.complaints == [])
        #expect(!fixture.paths.contains { $0.contains("print/") })
        #expect(try !fixture.text("hedong/shigu/a/index.html").contains("print/"))
        #expect(try !fixture.text("hedong/shigu/index.html").contains("print/"))
        #expect(try !fixture.text("index.html").contains("print/"))
        #expect(try fixture.site.sheets(SheetSelection()).isEmpty)
        #expect(try fixture.site.packs(SheetSelection()).isEmpty)
    }

    @Test("Pages link to what they are on paper; the site's lists do not, and search engines keep out")
    func links() async throws {
        let fixture = await SiteFixture(Self.content)
        #expect(
            try fixture.text("hedong/shigu/a/index.html").contains(
                "<p class=\"to-print\">打印：<a href=\"print/index.html\">张贴版（A4）</a>　<a href=\"print/a3/index.html\">大张（A3）</a></p>"
            ))
        #expect(
            try fixture.text("hedong/c/index.html").contains(
                "<p class=\"to-print\">打印：<a href=\"print/index.html\">张贴版（A4）</a></p>"))
        #expect(try !fixture.text("sitemap.xml").contains("print"))
        #expect(try !fixture.text("feed.xml").contains("print/"))
        for page in fixture.site.pages where page.path.contains("print/") {
            let text = fixture.text(page)
            #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(page.path)")
            #expect(text.contains("<html lang=\"zh-CN\">"), "\(page.path)")
        }
    }

    @Test("What a sheet says of itself")
    func sheet() async throws {
        let site = await SiteFixture(Self.content).site
        let sheet = try #require(try site.sheets(SheetSelection(kind: "财务公开", paper: .a3)).first)
        #expect(sheet.page.path == "hedong/shigu/b/print/a3/index.html")
        #expect(sheet.title == "2026年5月收支")
        #expect(sheet.id == "hedong/shigu/b")
        #expect(sheet.address == "https://gongkai.example.cn/hedong/shigu/b/")
        #expect(sheet.kind == .statement)
        #expect(sheet.period == .month(2026, 5))
        #expect(sheet.paper == .a3)
        let nowhere = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n代码: \"990001\"\n-- hedong/shigu/a.md --\n" + Self.content)
        #expect(try nowhere.site.sheets(SheetSelection()).allSatisfy { $0.address == nil })
    }

    @Test("By region: its folder or its name, with all that is below it")
    func regions() async throws {
        let expected = [
            "A4 hedong/c/print/index.html", "A3 hedong/shigu/a/print/a3/index.html",
            "A4 hedong/shigu/a/print/index.html", "A3 hedong/shigu/b/print/a3/index.html",
            "A4 hedong/shigu/b/print/index.html", "A3 hedong/shigu/print/index.html",
        ]
        #expect(try await Self.paths(SheetSelection(region: "hedong")) == expected)
        #expect(try await Self.paths(SheetSelection(region: "河东镇")) == expected)
        #expect(try await Self.paths(SheetSelection(region: "hedong/shigu/")) == Array(expected.dropFirst()))
    }

    @Test("By kind in both spellings, by period, by paper")
    func kinds() async throws {
        let decision = ["A3 hedong/shigu/a/print/a3/index.html", "A4 hedong/shigu/a/print/index.html"]
        #expect(try await Self.paths(SheetSelection(kind: "decision")) == decision)
        #expect(try await Self.paths(SheetSelection(kind: "四议两公开")) == decision)
        #expect(
            try await Self.paths(SheetSelection(kind: "statement", period: "2026-Q2", paper: .a4))
                == ["A4 hedong/shigu/b/print/index.html"])
        #expect(try await Self.paths(SheetSelection(kind: "statement", period: "2026-06")) == [])
        // A record without a period of its own by the day on which it was posted.
        #expect(
            try await Self.paths(SheetSelection(region: "hedong", period: "2026-06", paper: .a4))
                == ["A4 hedong/c/print/index.html", "A4 hedong/shigu/a/print/index.html"])
    }

    @Test(
        "A word that names nothing is said to, with the nearest that does",
        arguments: [
            (SheetSelection(region: "河冬镇"), "没有“河冬镇”这个地方", "是不是 河东镇？"),
            (SheetSelection(region: "海上"), "没有“海上”这个地方", "写村、乡镇的名称，或它的文件夹，如 hedong/shigu"),
            (SheetSelection(region: "石谷村"), "“石谷村”有 2 个", "写文件夹：hedong/shigu、tangfang/shigu"),
            (SheetSelection(kind: "decison"), "没有“decison”这个类型", "是不是 decision？"),
            (
                SheetSelection(period: "2026-Q5"), "“2026-Q5”不是期间",
                "写成 2026、2026-H1、2026-Q1、2026-03 或 2026-W12"
            ),
        ])
    func unknown(_ selection: SheetSelection, _ message: String, _ help: String) async {
        let site = await SiteFixture(Self.content).site
        #expect(throws: SheetSelection.Unknown(message: message, help: help)) { try site.sheets(selection) }
        #expect(throws: SheetSelection.Unknown(message: message, help: help)) { try site.packs(selection) }
    }

    @Test("An author's page at such an address is an error that names both")
    func clash() async {
        let fixture = await SiteFixture(Self.content + "\n-- hedong/shigu/print.md --\n" + SiteTests.notice)
        #expect(
            fixture.complaints == [
                "hedong/shigu/print.md:1:1: hedong/shigu/print/ 这个地址已被 本站的打印版 占用 | 给其中一个文件或文件夹改名"
            ])
    }

    @Test("Packs: what is on display below a township; with a period, all that belongs to it")
    func packs() async throws {
        let fixture = await SiteFixture(Self.content)
        let site = fixture.site
        let all = try site.packs(SheetSelection())
        #expect(all.map(\.page.path) == ["hedong/print/index.html"])
        #expect(all.map(\.title) == ["河东镇张贴包"])
        let text = fixture.text(all[0].page)
        #expect(text.components("<article class=\"notice\">") == 2)
        #expect(text.contains("防汛通知") && text.contains("2026年5月收支") && !text.contains("硬化村内主干道"))

        let june = try site.packs(SheetSelection(region: "hedong", period: "2026-06"))
        let juneText = fixture.text(june[0].page)
        #expect(juneText.contains("硬化村内主干道") && !juneText.contains("2026年5月收支"))

        let village = try site.packs(SheetSelection(region: "hedong/shigu"))
        #expect(village.map(\.page.path) == ["hedong/shigu/print/pack/index.html"])
        #expect(try site.packs(SheetSelection(region: "tangfang")).isEmpty)
    }
}
