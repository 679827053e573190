import Foundation
import Records
import Testing

@testable import Website

@Suite("Feeds: Atom, sitemap, robots")
struct FeedsTests {
    private func feed(base: String) -> AtomFeed {
        let village = Route(folder: "hedong/shigu")
        return AtomFeed(
            title: "石谷村 · 晒谷县村务公开栏", subtitle: "", id: "urn:gongkai:hedong/shigu", author: "晒谷县农业农村局",
            route: village.file("feed.xml"), page: village, base: base,
            entries: [
                AtomFeed.Entry(
                    title: "修路 <一期>", route: village.page("2026-03-luqiao"), id: "urn:gongkai:a",
                    updated: Day(number: 20_517), published: Day(number: 20_513), summary: "甲 & 乙",
                    category: "四议两公开")
            ])
    }

    @Test("Entries are escaped, dated by their record, addressed absolutely when the site knows its address")
    func atom() {
        #expect(
            String(decoding: feed(base: "https://example.cn/gk/").bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
                <title>石谷村 · 晒谷县村务公开栏</title>
                <id>urn:gongkai:hedong/shigu</id>
                <updated>2026-03-05T00:00:00+08:00</updated>
                <author><name>晒谷县农业农村局</name></author>
                <link rel="self" type="application/atom+xml" href="https://example.cn/gk/hedong/shigu/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://example.cn/gk/hedong/shigu/"/>
                <entry>
                <title>修路 &lt;一期&gt;</title>
                <id>urn:gongkai:a</id>
                <link rel="alternate" type="text/html" href="https://example.cn/gk/hedong/shigu/2026-03-luqiao/"/>
                <published>2026-03-01T00:00:00+08:00</published>
                <updated>2026-03-05T00:00:00+08:00</updated>
                <category term="四议两公开"/>
                <summary>甲 &amp; 乙</summary>
                </entry>
                </feed>

                """)
    }

    @Test("Without an address of its own a feed links relatively")
    func relativeAtom() {
        let text = String(decoding: feed(base: "").bytes, as: UTF8.self)
        #expect(text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"feed.xml\"/>"))
        #expect(
            text.contains("<link rel=\"alternate\" type=\"text/html\" href=\"2026-03-luqiao/index.html\"/>"))
    }

    @Test("A sitemap lists every page with its own day, and is split at 50,000")
    func sitemap() {
        let base = "https://example.cn/"
        let small = Sitemap(
            base: base, pages: [(Route.home, nil), (Route(folder: "石谷"), Day("2026-03-01"))])
        #expect(small.routes.map(\.path) == ["sitemap.xml"])
        #expect(
            String(decoding: small.bytes(at: 0), as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.cn/</loc></url>
                <url><loc>https://example.cn/%E7%9F%B3%E8%B0%B7/</loc><lastmod>2026-03-01</lastmod></url>
                </urlset>

                """)
        let large = Sitemap(base: base, pages: (0...50_000).map { (Route(folder: "p\($0)"), nil) })
        #expect(large.routes.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        #expect(
            String(decoding: large.bytes(at: 0), as: UTF8.self).contains("https://example.cn/sitemap-2.xml"))
        #expect(
            String(decoding: large.bytes(at: 2), as: UTF8.self).contains(
                "<loc>https://example.cn/p50000/</loc>"))
        #expect(!String(decoding: large.bytes(at: 1), as: UTF8.self).contains("p50000/"))
    }

    @Test("A sitemap is split where it would have too many bytes: a Chinese letter has nine in an address")
    func sitemapOfLongAddresses() {
        let names = (0..<40).map { "很长的村名组成的一个文件夹\($0)" }
        let sitemap = Sitemap(
            base: "https://example.cn/", pages: names.map { (Route(folder: $0), Day("2026-03-01")) },
            limit: (pages: 50_000, bytes: 2_000))
        let files = sitemap.routes.indices.dropFirst().map {
            String(decoding: sitemap.bytes(at: $0), as: UTF8.self)
        }
        #expect(files.count > 3)
        #expect(files.allSatisfy { $0.utf8.count <= 2_000 })
        let listed = files.joined().components(separatedBy: "<loc>").count - 1
        #expect(listed == names.count)
    }

    @Test("An address in Chinese is percent-encoded where machines read it")
    func encodedBase() async throws {
        let site = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n网址: https://example.cn/公开/\n-- hedong/shigu/a.md --\n"
                + SiteTests.notice)
        let address = "https://example.cn/%E5%85%AC%E5%BC%80/"
        #expect(try site.text("sitemap.xml").contains("<loc>\(address)hedong/shigu/a/</loc>"))
        #expect(try site.text("robots.txt").contains("Sitemap: \(address)sitemap.xml\n"))
        #expect(try site.text("feed.xml").contains("href=\"\(address)hedong/shigu/a/\""))
    }

    @Test("robots.txt lets all read, and names the sitemap")
    func robots() {
        let robots = String(
            decoding: Sitemap(base: "https://example.cn/gk/", pages: []).robots, as: UTF8.self)
        #expect(robots == "User-agent: *\nAllow: /\n\nSitemap: https://example.cn/gk/sitemap.xml\n")
    }

    /// Fifty-one notices of one day, and one of the year before with what was written of it later.
    private func busy(_ more: String) async -> SiteFixture {
        func notice(_ name: String, _ day: String, _ more: String = "") -> String {
            "-- hedong/shigu/\(name).md --\n---\n类型: 公告\n标题: 通知\(name)\n日期: \(day)\n\(more)---\n"
        }
        let many = (10...60).map { notice("n\($0)", "2026-03-01") }.joined()
        return await SiteFixture("-- hedong/shigu/a.md --\n" + many + notice("old", "2025-01-01", more))
    }

    @Test(
        "A feed goes by the last change: a correction or a withdrawal brings an old record back, and moves the feed's day"
    )
    func changes() async throws {
        let unchanged = try await busy("").text("hedong/shigu/feed.xml")
        #expect(!unchanged.contains("通知old"))
        #expect(unchanged.contains("<updated>2026-03-01T00:00:00+08:00</updated>\n<author>"))
        for more in [
            "更正: {原因: 金额写错, 类别: 数据, 日期: 2026-06-25}\n", "撤回: {原因: 重复发布, 日期: 2026-06-25}\n",
        ] {
            let site = await busy(more)
            for path in ["feed.xml", "hedong/feed.xml", "hedong/shigu/feed.xml"] {
                let feed = try site.text(path)
                #expect(feed.contains("<updated>2026-06-25T00:00:00+08:00</updated>\n<author>"))
                let first = try #require(feed.firstRange(of: "<entry>\n<title>石谷村："))
                #expect(feed[first.upperBound...].hasPrefix("通知old</title>"))
                #expect(
                    feed.contains(
                        "<published>2025-01-01T00:00:00+08:00</published>\n<updated>2026-06-25T00:00:00+08:00</updated>"
                    ))
                // The one that it displaces is the last of the others.
                #expect(feed.contains("通知n10<") && !feed.contains("通知n60<"))
            }
        }
    }

    @Test("A page's list of what is new goes by the day of publication still")
    func news() async throws {
        let site = await busy("更正: {原因: 金额写错, 日期: 2026-06-25}\n")
        let list = try site.part("hedong/index.html", from: "<ul class=\"entries\">", to: "</ul>")
        #expect(list.contains("通知n10<") && !list.contains("通知old<"))
    }

    @Test("A host in Chinese is Punycode where machines read it, and Chinese where people do")
    func punycode() async throws {
        let site = await SiteFixture(
            "-- board.yml --\n名称: 公开栏\n网址: https://公开.example.cn/村\n-- hedong/shigu/a.md --\n"
                + SiteTests.notice)
        let address = "https://xn--55qw44a.example.cn/%E6%9D%91/"
        #expect(try site.text("sitemap.xml").contains("<loc>\(address)hedong/shigu/a/</loc>"))
        #expect(try site.text("robots.txt").contains("Sitemap: \(address)sitemap.xml\n"))
        #expect(try site.text("feed.xml").contains("href=\"\(address)hedong/shigu/a/\""))
        #expect(try site.text("404.html").contains("href=\"/%E6%9D%91/assets/board.css\""))
        let page = try site.text("hedong/shigu/a/index.html")
        #expect(page.contains("<meta name=\"SiteDomain\" content=\"xn--55qw44a.example.cn\">"))
        let sheet = try site.text("hedong/shigu/a/print/index.html")
        #expect(sheet.contains("网址：https://公开.example.cn/村/hedong/shigu/a/"))
        #expect(site.site.base == address)
    }
}
