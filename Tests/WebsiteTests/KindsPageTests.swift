import Testing

@testable import Website

@Suite("The page of all kinds")
struct KindsPageTests {
    /// A record of each of so many kinds of the county's own.
    private func site(_ count: Int) async -> SiteFixture {
        let kinds = "abcdefghi".prefix(count).map {
            "-- kinds/\($0).md --\n---\n类型: 类别\n标题: 甲\($0)\n英文名: kind-\($0)\n依据: [本县惯例]\n频次: 随时\n---\n"
                + "-- hedong/shigu/r\($0).md --\n---\n类型: 甲\($0)\n标题: 一份\($0)\n日期: 2026-05-01\n---\n"
        }
        return await SiteFixture(kinds.joined())
    }

    @Test("names those for which the county's page has no room, and every list leads up to it")
    func many() async throws {
        let fixture = await site(9)
        #expect(fixture.complaints == [])
        let page = try fixture.text("kinds/index.html")
        #expect(page.contains("<p class=\"lede\">按类别看全县公开的内容，共 9 类。</p>"))
        #expect(
            page.contains(
                "<li><a href=\"kind-i/index.html\"><span>甲i</span> <small>1 条</small></a></li></ul>"))
        let home = try fixture.text("index.html")
        #expect(
            home.contains(
                "<span>甲h</span> <small>1 条</small></a></li></ul><p class=\"more\"><a href=\"kinds/index.html\">全部类别（9）</a></p>"
            ))
        #expect(!home.contains("<span>甲i</span>"))
        #expect(try fixture.text("kinds/kind-a/index.html").contains("<a href=\"../index.html\">全部类别</a>"))
    }

    @Test("is none where the county's page names them all")
    func few() async throws {
        let fixture = await site(8)
        #expect(try fixture.text("kinds/index.html").contains("这个地址没有单独的一页，内容列在“晒谷县”里。"))
        #expect(try fixture.text("index.html").contains("<span>甲h</span>"))
        #expect(try !fixture.text("index.html").contains("全部类别"))
    }
}
