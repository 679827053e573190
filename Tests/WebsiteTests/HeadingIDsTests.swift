import Records
import Testing

@testable import Website

@Suite("Ids of headings and of the page")
struct HeadingIDsTests {
    private static func ids(_ page: String) -> [String] {
        page.split(separator: " id=\"", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
    }

    private static let names = [
        "main", "objection", "places", "votes", "votes-t", "qr", "y2026", "s1", "m-jia", "概况", "！？",
    ]

    @Test(
        "no heading has the id of a part of its page",
        arguments: ["hedong/shigu/a", "hedong/shigu", "methods/m"])
    func unique(_ page: String) async throws {
        let body = Self.names.map { "## \($0)\n\n" }.joined() + "[见](#main)、[又](#概况)\n"
        let fixture = await SiteFixture(
            """
            ---
            类型: 测评
            标题: 测评
            日期: 2026-03-01
            发出: 30
            收回: 30
            有效: 30
            选项: {满意: 30}
            公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}
            ---
            \(body)
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            ---
            \(body)
            -- methods/m.md --
            ---
            类型: 工作法
            标题: 甲法
            编号: jia
            ---
            \(body)
            """)
        #expect(fixture.complaints == [])
        let text = try fixture.text("\(page)/index.html")
        let ids = Self.ids(text)
        #expect(Set(ids).count == ids.count, "\(ids)")
        #expect(ids.contains("_main") && ids.contains("main") && ids.contains("概况"))
        #expect(text.contains("<a href=\"#_main\">见</a>"))
        let sheet = page == "hedong/shigu/a" ? try fixture.text("\(page)/print/index.html") : ""
        #expect(Set(Self.ids(sheet)).count == Self.ids(sheet).count)
    }

    @Test("a theme's ids begin with a small letter, as those of headings never do")
    func theme() {
        #expect(
            ThemeTests.complaints([
                "notice": "<p id=\"Main\"></p>\n<p id='概况'></p><p id=\"main\"></p><p id=\"{{title}}\"></p>"
            ])
                == [
                    "templates/notice.mustache:1:4: id 没有以小写英文字母开头 | 以小写英文字母开头，如 id=\"main\"，以免与正文标题的 id 相同",
                    "templates/notice.mustache:2:4: id 没有以小写英文字母开头 | 以小写英文字母开头，如 id=\"main\"，以免与正文标题的 id 相同",
                ])
    }

    @Test("indented lines are paragraphs of the sheet, with the sheet's own indent alone")
    func indents() async throws {
        let fixture = await SiteFixture(
            "---\n类型: 公告\n标题: 甲\n日期: 2026-03-01\n---\n\n　　乙段。\n　　丙段。\n")
        #expect(fixture.complaints == [])
        #expect(
            try fixture.part("hedong/shigu/a/print/index.html", from: "<div class=\"prose\">", to: "</div>")
                == "<p>乙段。</p>\n<p>丙段。</p>\n")
    }
}
