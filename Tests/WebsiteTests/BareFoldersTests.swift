import Testing

@testable import Website

@Suite("Folders without a page of their own")
struct BareFoldersTests {
    private static func record(_ path: String, _ kind: String) -> String {
        "-- \(path).md --\n---\n类型: \(kind)\n标题: 一份\n日期: 2026-05-01\n---\n"
    }

    @Test("lead on, one of records of one kind to their list, any other to the page nearest above")
    func leadOn() async throws {
        let fixture = await SiteFixture(
            Self.record("notices/a", "公告") + Self.record("notices/b", "公告") + Self.record("mixed/c", "公告")
                + Self.record("mixed/d", "审计"))
        let notices = try fixture.text("notices/index.html")
        #expect(
            notices.contains("<meta http-equiv=\"refresh\" content=\"0; url=../kinds/notice/index.html\">"))
        #expect(notices.contains("<p class=\"lede\">这个地址没有单独的一页，内容列在“公告”里。</p>"))
        #expect(notices.contains("<a class=\"button\" href=\"../kinds/notice/index.html\">打开“公告”</a>"))
        let mixed = try fixture.text("mixed/index.html")
        #expect(mixed.contains("<p class=\"lede\">这个地址没有单独的一页，内容列在“晒谷县”里。</p>"))
        #expect(mixed.contains("<a class=\"button\" href=\"../index.html\">打开“晒谷县”</a>"))
        #expect(try !fixture.text("sitemap.xml").contains("/notices/</loc>"))
        #expect(try fixture.text("sitemap.xml").contains("/notices/a/</loc>"))
    }

    @Test("are none above a page, but those in which a list goes on")
    func none() async throws {
        let many = (1...51).map { Self.record("hedong/shigu/n\($0)", "公告") }.joined()
        let fixture = await SiteFixture(many + Self.record("deep/er/still/a", "公告"))
        let paths = Set(fixture.paths)
        #expect(paths.contains("kinds/notice/page/2/index.html"))
        #expect(!paths.contains("kinds/notice/page/index.html"))
        for path in ["deep", "deep/er", "deep/er/still", "hedong/shigu/years"] {
            #expect(paths.contains("\(path)/index.html"), "\(path)")
        }
        #expect(
            try fixture.text("hedong/shigu/years/index.html").contains(
                "<a class=\"button\" href=\"../index.html\">打开“石谷村”</a>"))
        #expect(try fixture.text("deep/er/index.html").contains("href=\"../../index.html\">打开“晒谷县”</a>"))
        for path in paths where path.hasSuffix("/index.html") {
            let parts = path.split(separator: "/").dropLast()
            for count in 1..<max(parts.count, 1) {
                let folder = parts.prefix(count).joined(separator: "/")
                if folder.hasSuffix("/page") { continue }
                #expect(paths.contains(folder + "/index.html"), "\(folder), above \(path)")
            }
        }
    }
}
