import Records
import Testing

@testable import Website

@Suite("What every page bears: its head, its menu")
struct ShellTests {
    private static let notice = "---\n类型: 公告\n标题: 停水通知\n日期: 2026-06-20\n---\n\n停水。\n"

    private static func site(_ board: String = "", _ others: String = "") -> String {
        "-- board.yml --\n名称: 晒谷县村务公开栏\n网址: https://gongkai.example.cn/shaigu/\n\(board)-- hedong/shigu/a.md --\n\(notice)\(others)"
    }

    private static let page = "hedong/shigu/a/index.html"

    /// `title → href` of each item, with `*` at the one under which a page stands.
    private func menu(_ site: SiteFixture, on page: String = Self.page) throws -> [String] {
        let menu = try site.part(page, from: "<ul class=\"menu\">", to: "</ul>")
        return menu.split(separator: "<li>").map { item in
            let href = item.split(separator: "\"")[1]
            let title = item.split(separator: ">")[1].split(separator: "<")[0]
            return "\(title) → \(href)\(item.contains("aria-current") ? " *" : "")"
        }
    }

    @Test("without a menu of its own a board has the columns that have pages")
    func ownColumns() async throws {
        let decision =
            "-- hedong/shigu/b.md --\n---\n类型: 四议两公开\n标题: 修路\n日期: 2026-06-25\n四议: {提议: {日期: 2026-06-20}}\n---\n"
        #expect(try await menu(SiteFixture(Self.site())) == ["首页 → ../../../index.html"])
        #expect(
            try await menu(SiteFixture(Self.site("", decision))) == [
                "首页 → ../../../index.html", "四议两公开 → ../../../kinds/decision/index.html",
            ])
    }

    @Test(
        "a menu of its own: pages from wherever one stands, places in them, addresses elsewhere as they are")
    func ownMenu() async throws {
        let board = """
            菜单:
              - {名称: 县, 地址: /}
              - {名称: 河东, 地址: hedong/}
              - {名称: 怎么办, 地址: pages/banfa/#怎么办}
              - {名称: 省里, 地址: "https://example.com/a?b=1&c=2"}

            """
        let pages = "-- pages/banfa.md --\n---\n类型: 页面\n标题: 办法\n---\n\n## 怎么办\n"
        let site = await SiteFixture(Self.site(board, pages))
        #expect(site.complaints == [])
        #expect(
            try menu(site) == [
                "县 → ../../../index.html", "河东 → ../../../hedong/index.html",
                "怎么办 → ../../../pages/banfa/index.html#%E6%80%8E%E4%B9%88%E5%8A%9E",
                "省里 → https://example.com/a?b=1&amp;c=2",
            ])
        // The page itself is where one is.
        #expect(try menu(site, on: "hedong/index.html")[1] == "河东 → ../hedong/index.html *")
        #expect(try menu(site, on: "index.html")[0] == "县 → index.html *")
    }

    @Test("an item of the menu that leads nowhere, and one that is a file, are errors where they are written")
    func deadItems() async {
        let board = "菜单:\n  - {名称: 无, 地址: pages/meiyou/}\n  - {名称: 文件, 地址: hedong/shigu/tu.jpg}\n"
        let site = await SiteFixture(Self.site(board, "-- hedong/shigu/tu.jpg --\n图\n"))
        #expect(
            site.complaints == [
                "board.yml:4:17: 菜单“无”的地址“pages/meiyou/”没有对应的文件或页面 | 写站内一页的地址，如 kinds/notice/；先有这一页，再写进菜单",
                "board.yml:5:18: 菜单“文件”的地址“hedong/shigu/tu.jpg”是一个文件，不是页面 | 菜单里写页面的地址；文件在一个页面的正文里链接",
            ])
    }

    @Test("a page's head: nothing from elsewhere, whose board it is, what it is and when it was posted")
    func head() async throws {
        let site = await SiteFixture(Self.site())
        let head = try site.part(Self.page, from: "<head>", to: "</head>")
        let policy = head.firstRange(
            of: "http-equiv=\"Content-Security-Policy\" content=\"default-src ")
        let style = try #require(head.firstRange(of: "rel=\"stylesheet\""))
        #expect(try #require(policy).lowerBound < style.lowerBound)
        for line in [
            "<title>停水通知 · 石谷村 · 晒谷县村务公开栏</title>",
            "<meta name=\"SiteName\" content=\"晒谷县村务公开栏\">",
            "<meta name=\"SiteDomain\" content=\"gongkai.example.cn\">",
            "<meta name=\"ArticleTitle\" content=\"停水通知\">", "<meta name=\"PubDate\" content=\"2026-06-20\">",
            "<meta name=\"ContentSource\" content=\"石谷村\">", "<meta name=\"ColumnType\" content=\"村务公开\">",
        ] {
            #expect(head.contains(line), "\(line) is not in \(head)")
        }
        // A list has no day of its own, and no build has one to give it.
        let list = try site.part("kinds/notice/index.html", from: "<head>", to: "</head>")
        #expect(!list.contains("PubDate"))
    }

    @Test("letters are chosen at the head of what is read and in the foot, which says how far that reaches")
    func letters() async throws {
        let site = await SiteFixture(Self.site())
        let main = try site.part(Self.page, from: "<main", to: "<p class=\"kind\">")
        #expect(
            main.hasSuffix(
                "<input class=\"size\" type=\"radio\" name=\"size\" id=\"z18\" checked><input class=\"size\" type=\"radio\" name=\"size\" id=\"z24\"><input class=\"size\" type=\"radio\" name=\"size\" id=\"z30\"><p class=\"sizes\"><label for=\"z24\">大字</label><label for=\"z30\">特大字</label><label for=\"z18\">标准字</label></p>\n"
            ), "\(main)")
        #expect(
            try site.part(Self.page, from: "<p class=\"letters\">", to: "</p>")
                == "字号：<label for=\"z18\">标准字</label> <label for=\"z24\">大字</label> <label for=\"z30\">特大字</label>　只管本页；要页页都大，请把手机或浏览器的字体调大。"
        )
    }

    @Test("what an author writes is text in the head too")
    func escaped() async throws {
        let site = await SiteFixture(
            "---\n类型: 公告\n标题: '\"一\" & <b>'\n日期: 2026-06-20\n---\n\n停水。\n")
        let head = try site.part(Self.page, from: "<head>", to: "</head>")
        #expect(head.contains("&lt;b&gt;") && !head.contains("<b>"))
    }

    @Test("the page that any address leads to finds the site from its root, where that is known")
    func notFound() async throws {
        let known = await SiteFixture(Self.site())
        #expect(try menu(known, on: "404.html") == ["首页 → /shaigu/index.html"])
    }
}
