import Documents
import Records
import Testing

@testable import Website

@Suite("Pictures that are sent on with the way to a page")
struct CardTests {
    private static func board(_ more: String) -> String {
        "-- board.yml --\n名称: 晒谷县公开栏\n\(more)\n-- hedong/shigu/lu.md --\n---\n类型: 公告\n标题: 硬化<2组>巷道&排水沟\n日期: 2026-03-05\n---\n"
    }

    @Test(
        "A board that asks for them has a drawing beside each record, which says whose it is, what and when")
    func drawing() async throws {
        let fixture = await SiteFixture(Self.board("网址: https://example.cn/gk/\n输出: [分享图]"))
        #expect(fixture.log.all.filter { $0.severity == .error } == [])
        let path = "hedong/shigu/lu/card.png"
        let page = try #require(fixture.site.pages.first { $0.path == path })
        #expect(page.isDrawing)
        let drawing = try fixture.text(path)
        for words in [
            ">石谷村 · 公告</text>", ">硬化&lt;2组&gt;巷</text>", ">道&amp;排水沟</text>", ">2026年3月5日</text>",
            ">晒谷县公开栏</text>", ">公</text>", ">开</text>",
        ] { #expect(drawing.contains(words), "\(words) in \(drawing)") }
        #expect(drawing.hasPrefix("<svg ") && !drawing.contains("href"))
        let shown = try fixture.text("hedong/shigu/lu/index.html")
        #expect(
            shown.contains(
                "<meta property=\"og:image\" content=\"https://example.cn/gk/hedong/shigu/lu/card.png\">"))
        #expect(try !fixture.text("sitemap.xml").contains("card.png"))
    }

    @Test("A board that does not ask has none, and no page speaks of one")
    func none() async throws {
        let fixture = await SiteFixture(Self.board("网址: https://example.cn/gk/"))
        #expect(fixture.site.cards == nil)
        #expect(!fixture.paths.contains { $0.hasSuffix(CardView.name) })
        #expect(try !fixture.text("hedong/shigu/lu/index.html").contains("og:image"))
    }

    @Test("A board that does not say where it stands is told so where it asks for them")
    func nowhere() async throws {
        let fixture = await SiteFixture(Self.board("输出: [检索, 分享图]"))
        #expect(fixture.site.cards == nil)
        #expect(!fixture.paths.contains { $0.hasSuffix(CardView.name) })
        #expect(
            fixture.complaints == [
                "board.yml:2:10: 没有网址，分享图没有人取得到，没有画 | 在 board.yml 写一行 网址: https://单位域名/；不要分享图就从“输出”里去掉"
            ])
    }
}
