import Documents
import Records
import Testing

@testable import Website

@Suite("A site: its addresses, its links, its files")
struct SiteTests {
    static let notice = """
        ---
        类型: 公告
        标题: 停水通知
        日期: 2026-06-20
        标签: [饮水]
        公开: {公示: {起: 2026-06-20, 止: 2026-07-06}}
        ---

        明日停水。
        """

    @Test("The theme of the repository is sound")
    func theme() {
        var log = Diagnostics()
        _ = Theme(SiteFixture.themeFiles, into: &log)
        #expect(log.all == [])
    }

    @Test("Every address of the contract, in order")
    func addresses() async {
        let site = await SiteFixture(Self.notice)
        #expect(site.complaints == [])
        #expect(
            site.paths == [
                "404.html", "feed.xml", "hedong/feed.xml", "hedong/index.html",
                "hedong/oversight/index.html", "hedong/print/index.html",
                "hedong/shigu/a/index.html", "hedong/shigu/a/print/index.html", "hedong/shigu/feed.xml",
                "hedong/shigu/index.html", "hedong/shigu/print/index.html", "index.html",
                "kinds/index.html", "kinds/notice/index.html", "oversight/index.html", "print/index.html",
                "rankings/calendar/2026/index.html", "rankings/calendar/index.html", "rankings/index.html",
                "robots.txt", "sitemap.xml",
                "tags/index.html", "tags/饮水/index.html", "years/2026/index.html", "years/index.html",
            ])
        #expect(site.site.copies.map(\.path) == ["assets/board.css", "assets/sheet.css"])
        #expect(site.site.copies.map(\.isTheme) == [true, true])
    }

    @Test("The same content gives the same pages, whatever the order of its files")
    func order() async throws {
        var log = Diagnostics()
        let files = Example(Self.notice + "\n-- hedong/shigu/b.md --\n" + Self.notice).files
        var outputs: [[UInt8]] = []
        for files in [files, files.reversed()] {
            let (library, register) = await Library.reading(files, on: .day(Example.asOf), into: &log)
            let site = await Site(
                presenting: register, theme: Theme(SiteFixture.themeFiles.reversed(), into: &log), into: &log)
            outputs.append(
                try site.pages.flatMap { try Array($0.path.utf8) + site.render($0, from: library) })
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test("Every link of every page leads to a page or a file of the site")
    func links() async throws {
        let fixture = await SiteFixture(
            Self.notice + """


                见[村](../shigu/)、[附图](<图 一.jpg>)、[本村](_index.md)、[年](/years/2026/)、[说](#说)。

                # 说
                -- hedong/shigu/图 一.jpg --
                x
                """)
        #expect(fixture.complaints == [])
        let files = Set(fixture.paths + fixture.site.copies.map(\.path))
        #expect(files.contains("hedong/shigu/图 一.jpg"))
        // The page for what is not found stands anywhere, and is tested by itself.
        for page in fixture.site.pages where page.path.hasSuffix(".html") && page.path != "404.html" {
            let text = fixture.text(page)
            for part in text.split(separator: "href=\"").dropFirst() {
                let link = part.prefix { $0 != "\"" }
                if link.hasPrefix("#") { continue }
                #expect(!link.hasPrefix("/") && !link.contains(":"), "\(link) on \(page.path)")
                var folder = page.path.split(separator: "/").dropLast().map(String.init)
                for part in link.prefix(while: { $0 != "#" }).split(separator: "/") {
                    if part == ".." {
                        #expect(folder.popLast() != nil, "\(link) on \(page.path)")
                    } else {
                        folder.append(try #require(PercentEncoding.decoded(part)))
                    }
                }
                #expect(files.contains(folder.joined(separator: "/")), "\(link) on \(page.path)")
            }
        }
    }

    @Test("A body's links are found by file as their author sees them, and by address as readers do")
    func bodyLinks() async throws {
        let fixture = await SiteFixture(
            Self.notice + """


                [一](b.md) [二](b.md#怎么办) [三](/hedong/shigu/b/) [四](../_index.md) [五](/) [六](https://example.cn/)
                -- hedong/shigu/b.md --
                ---
                类型: 公告
                标题: 乙
                日期: 2026-06-20
                ---

                # 怎么办
                """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("hedong/shigu/a/index.html")
        for link in [
            "<a href=\"../b/index.html\">一</a>",
            "<a href=\"../b/index.html#%E6%80%8E%E4%B9%88%E5%8A%9E\">二</a>",
            "<a href=\"../b/index.html\">三</a>", "<a href=\"../../index.html\">四</a>",
            "<a href=\"../../../index.html\">五</a>", "<a href=\"https://example.cn/\">六</a>",
        ] {
            #expect(text.contains(link), "\(link)")
        }
    }

    @Test("A dead link is an error at its place, with what it may have been meant for")
    func deadLinks() async {
        let fixture = await SiteFixture(
            Self.notice + """


                见[甲](gongao.md)、[乙](gonggoa.md)、[丙](#shuo)、[丁]()。

                ![图](gonggao.md)
                -- hedong/gongao.md --
                ---
                类型: 公告
                标题: 镇公告
                日期: 2026-06-20
                ---
                -- hedong/shigu/gonggao.md --
                ---
                类型: 公告
                标题: 乙
                日期: 2026-06-20
                ---
                """)
        #expect(
            fixture.complaints == [
                "hedong/shigu/a.md:11:1: 链接没有写地址 | 在括号里写文件名或地址",
                "hedong/shigu/a.md:11:6: 链接“gongao.md”没有对应的文件或页面 | 是不是 gonggao.md？",
                "hedong/shigu/a.md:11:21: 链接“gonggoa.md”没有对应的文件或页面 | 是不是 gonggao.md？",
                "hedong/shigu/a.md:11:37: 本页没有“shuo”这个标题 | 对照本页的标题，或删去链接",
                "hedong/shigu/a.md:13:6: 图片“gonggao.md”是一页，不是图片 | 写图片文件的名称，如 tu.jpg",
            ])
        #expect(fixture.log.all.filter { $0.severity == .error }.allSatisfy { $0.check == "dead-link" })
    }

    @Test("A record may not stand where the site puts a list, a feed or an asset")
    func collisions() async {
        let record = Self.notice.replacing("标签: [饮水]\n", with: "")
        let fixture = await SiteFixture(
            """
            -- kinds/notice.md --
            \(record)
            -- assets/tu.png --
            x
            -- hedong/shigu/a.md --
            \(record.replacing("公开:", with: "附件: ../../assets/tu.png\n别名: [years/2026, ../x]\n公开:"))
            """, assets: ["assets/tu.png"])
        #expect(
            fixture.complaints == [
                "hedong/shigu/a.md:5:5: assets/tu.png 这个地址已被 theme/assets/tu.png 占用 | 给其中一个文件或文件夹改名",
                "hedong/shigu/a.md:6:6: years/2026/ 这个地址已被 本站的“2026年”目录 占用 | 给其中一个文件或文件夹改名",
                "hedong/shigu/a.md:6:18: “../x”不是本站的地址 | 写页面从前的地址，如 hedong/shigu/2025-luqiao",
                "kinds/notice.md:1:1: kinds/notice/ 这个地址已被 本站的“公告”目录 占用 | 给其中一个文件或文件夹改名",
            ])
    }

    @Test("The page for what is not found holds at any address, if the site knows its own")
    func notFound() async throws {
        let near = try await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n-- hedong/shigu/a.md --\n" + Self.notice
        ).text("404.html")
        #expect(near.contains("<link rel=\"stylesheet\" href=\"assets/board.css\">"))
        #expect(near.contains("<a href=\"kinds/notice/index.html\">公告</a>"))
        let far = try await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n网址: https://example.cn/gk/\n-- hedong/shigu/a.md --\n" + Self.notice
        ).text("404.html")
        for link in [
            "<link rel=\"stylesheet\" href=\"/gk/assets/board.css\">",
            "<a class=\"board\" href=\"/gk/index.html\">",
            "<ul class=\"menu\"><li><a href=\"/gk/index.html\">首页</a></li></ul>",
            "<a href=\"/gk/index.html\">回首页</a>", "<a href=\"/gk/kinds/notice/index.html\">公告</a>",
        ] {
            #expect(far.contains(link), "\(link)")
        }
        #expect(!far.contains("href=\"../") && !far.contains("href=\"assets"))
    }

    @Test("A page of a place is under none of the menu's items")
    func noItem() async throws {
        let village = try await SiteFixture(Self.notice).text("hedong/shigu/index.html")
        #expect(village.contains("<ul class=\"menu\"><li><a href=\"../../index.html\">首页</a></li></ul>"))
    }

    @Test("An address that a page once had leads on")
    func moved() async throws {
        let fixture = await SiteFixture(
            Self.notice.replacing("标签: [饮水]", with: "别名: 老地方/a"))
        #expect(fixture.complaints == [])
        let text = try fixture.text("老地方/a/index.html")
        #expect(
            text.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../hedong/shigu/a/index.html\">"))
        #expect(text.contains("<a class=\"button\" href=\"../../hedong/shigu/a/index.html\">"))
        #expect(text.contains("<meta name=\"Description\" content=\"“停水通知”有了新的地址。\">"))
        let sitemap = try fixture.text("sitemap.xml")
        #expect(!sitemap.contains("老地方"))
    }

    @Test("The menu: the board's own, whose addresses must exist; else what the site has")
    func menu() async throws {
        let own = await SiteFixture(
            """
            -- board.yml --
            名称: 公开栏
            网址: https://example.cn/gk/
            菜单:
              - {名称: 公告, 地址: kinds/notice/}
              - {名称: 县政府, 地址: "https://example.cn/"}
              - {名称: 检举, 地址: jianju}
            -- hedong/shigu/a.md --
            \(Self.notice)
            """)
        #expect(
            own.complaints == [
                "board.yml:6:18: 菜单“检举”的地址“jianju”没有对应的文件或页面 | 写站内一页的地址，如 kinds/notice/；先有这一页，再写进菜单"
            ])
        let menu = try own.part("hedong/shigu/a/index.html", from: "<ul class=\"menu\">", to: "</ul>")
        #expect(
            menu == "<li><a href=\"../../../kinds/notice/index.html\" aria-current=\"true\">公告</a></li>"
                + "<li><a href=\"https://example.cn/\">县政府</a></li>")

        let plain = try await SiteFixture(Self.notice).part(
            "index.html", from: "<ul class=\"menu\">", to: "</ul>")
        #expect(plain == "<li><a href=\"index.html\" aria-current=\"page\">首页</a></li>")
    }

    @Test("What machines read: no day but the author's, a strict policy, the feed")
    func meta() async throws {
        let fixture = await SiteFixture(
            """
            -- board.yml --
            名称: 公开栏
            网址: https://example.cn/gk/
            -- hedong/shigu/a.md --
            \(Self.notice)
            """)
        let head = try fixture.part("hedong/shigu/a/index.html", from: "<head>\n", to: "</head>")
        #expect(
            head == """
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39;; style-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
                <meta name="SiteName" content="公开栏">
                <meta name="SiteDomain" content="example.cn">
                <meta name="ColumnName" content="公告">
                <meta name="ColumnType" content="村务公开">
                <meta name="ArticleTitle" content="停水通知">
                <meta name="PubDate" content="2026-06-20">
                <meta name="ContentSource" content="石谷村">
                <meta name="Keywords" content="公告,石谷村,饮水">
                <link rel="alternate" type="application/atom+xml" title="石谷村" href="../feed.xml">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <title>停水通知 · 石谷村 · 公开栏</title>
                <link rel="stylesheet" href="../../../assets/board.css">

                """)
        #expect(
            try fixture.text("hedong/shigu/a/index.html").contains(
                "<p class=\"address\">网址：https://example.cn/gk/hedong/shigu/a/</p>"))
    }

    @Test("Hostile text stays text on every page")
    func hostile() async throws {
        let hostile = "</title><script>alert(1)</script>\\\" onload=x '"
        let fixture = await SiteFixture(
            """
            ---
            类型: 公告
            标题: "\(hostile)"
            日期: 2026-06-20
            摘要: "\(hostile)"
            标签: ["b&'b"]
            审核: [{角色: "\(hostile)", 意见: "\(hostile)"}]
            公开: {"\(hostile)": {起: 2026-06-20}}
            ---
            """)
        #expect(fixture.complaints == [])
        for page in fixture.site.pages where page.path.hasSuffix(".html") || page.path.hasSuffix(".xml") {
            let text = fixture.text(page)
            #expect(!text.contains("<script"), "\(page.path)")
            #expect(!text.contains("\" onload"), "\(page.path)")
            #expect(!text.contains("b&'b"), "\(page.path)")
        }
    }

    @Test("Lists are cut into pages of fifty, newest first, over the county")
    func listings() async throws {
        let records = (1...51).map { number in
            "-- hedong/shigu/n\(number).md --\n---\n类型: 公告\n标题: 第\(number)号\n日期: 2026-0\(number % 5 + 1)-10\n---\n"
        }
        let fixture = await SiteFixture(records.joined())
        #expect(fixture.paths.contains("kinds/notice/page/2/index.html"))
        #expect(!fixture.paths.contains("kinds/notice/page/3/index.html"))
        let first = try fixture.text("kinds/notice/index.html")
        #expect(first.contains("共 51 条，新的在前。第 1 页，共 2 页。"))
        #expect(first.split(separator: "/hedong/shigu/n", omittingEmptySubsequences: false).count - 1 == 50)
        let second = try fixture.part(
            "kinds/notice/page/2/index.html", from: "<ul class=\"entries\">", to: "</ul>")
        #expect(
            second
                == "<li><a href=\"../../../../hedong/shigu/n50/index.html\">第50号</a><p>石谷村 · <time datetime=\"2026-01-10\">2026年1月10日</time></p></li>"
        )
    }
}
