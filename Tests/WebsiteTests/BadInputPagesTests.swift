import Records
import Testing

@testable import Website

@Suite("Boards that nobody would wish for")
struct BadInputPagesTests {
    private static let heping = "-- hedong/heping/_index.md --\n---\n类型: 村\n标题: 和平社区\n---\n"

    @Test("A village without anything says so, and has no empty parts")
    func nothing() async throws {
        let fixture = await SiteFixture(Self.heping)
        #expect(fixture.complaints == [])
        let page = try fixture.text("hedong/heping/index.html")
        #expect(page.contains("<p class=\"lede\">尚未公布任何事项。</p>"))
        for part in ["id=\"events\"", "id=\"money\"", "id=\"now\"", "class=\"contents\"", "years/"] {
            #expect(!page.contains(part), "\(part)")
        }
    }

    @Test(
        "A matter over two villages whose records go round in a circle is one thread on each of them, and ends"
    )
    func circle() async throws {
        func poll(_ path: String, _ title: String, _ related: String, _ day: Int) -> String {
            "-- \(path).md --\n---\n类型: 测评\n标题: \(title)\n日期: 2026-06-0\(day)\n发出: 3\n收回: 3\n有效: 3\n选项: {满意: 3, 不满意: 0}\n相关: [\(related)]\n---\n"
        }
        let fixture = await SiteFixture(
            Self.heping + poll("hedong/shigu/a", "甲", "/hedong/heping/b", 1)
                + poll("hedong/heping/b", "乙", "/hedong/c", 2)
                + poll("hedong/c", "丙", "/hedong/shigu/a", 3))
        #expect(fixture.complaints == [])
        for path in ["hedong/shigu/a", "hedong/heping/b", "hedong/c"] {
            let thread = try fixture.part(
                path + "/index.html", from: "<ol class=\"track course\">", to: "</ol>")
            #expect(thread.split(separator: "<li").count == 3, "\(path)")
            #expect(thread.split(separator: "<a href").count == 1 + 2, "\(path)")
            #expect(thread.split(separator: "aria-current").count == 1 + 1, "\(path)")
        }
    }

    @Test("A name of thirty characters and a title of two hundred stand whole")
    func long() async throws {
        let name = String(repeating: "生产建设兵团农场家属院", count: 3)
        let title = String(repeating: "硬化村内主干道及其附属排水沟路灯绿化带停", count: 10)
        let fixture = await SiteFixture(
            "-- hedong/chang/_index.md --\n---\n类型: 村\n标题: \(name)\n---\n-- hedong/chang/a.md --\n---\n类型: 公告\n标题: \(title)\n日期: 2026-06-01\n---\n"
        )
        let page = try fixture.text("hedong/chang/a/index.html")
        // Without where a line may end.
        #expect(
            page.replacing("<wbr>", with: "").contains("<h1><span class=\"long\">\(title)</span></h1>"))
        #expect(page.contains(">\(name)</a>"))
    }
}
