import Documents
import Records
import Testing

@testable import Website

@Suite("Packs: a cover to tick off, the sheets village by village, parts of no more than a clerk can print")
struct PackTests {
    /// A township with so many notices on display.
    private static func notices(_ count: Int, body: String = "明日停水。") -> String {
        (0..<count).map { index in
            """
            -- hedong/shigu/n\(1000 + index).md --
            ---
            类型: 公告
            标题: 通知\(index)
            日期: 2026-06-20
            公开: {公示: {起: 2026-06-20, 止: 2026-07-06}}
            ---

            \(body)

            """
        }.joined()
    }

    private static func packs(_ site: Site) -> [Pack] {
        site.pages.compactMap { if case .paper(.pack(let pack)) = $0.content { pack } else { nil } }
            .filter { site.register.regions[$0.region].level == .township }.sorted { $0.part < $1.part }
    }

    @Test("The cover lists every sheet with a box, and every sheet names its village")
    func cover() async throws {
        let text = try await SiteFixture(Self.notices(2)).text("hedong/print/index.html")
        #expect(text.contains("<h1>河东镇张贴包</h1>"))
        #expect(text.contains("，本册 2 项，按村排列。贴好一项，勾一项。</p>"))
        #expect(text.components("<th scope=\"row\">□</th>") == 2)
        #expect(text.components("<p class=\"head\"><span>石谷村　公告</span>") == 2)
        #expect(text.components("<article class=\"notice\">") == 2)
    }

    @Test("Every id stands once, and names refer to their own sheet")
    func ids() async throws {
        let text = try await SiteFixture(Self.notices(3, body: "# 说明\n\n见[上](#说明)。")).text(
            "hedong/print/index.html")
        let ids = text.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(ids.count == 6)
        #expect(Set(ids).count == ids.count)
        for id in ["s1-qr", "s2-qr", "s3-qr", "s3-说明"] { #expect(ids.contains(id)) }
        #expect(text.contains("aria-labelledby=\"s2-qr\"><title id=\"s2-qr\">"))
    }

    @Test("Several ids in one attribute are all named anew")
    func labels() {
        let html: HTML =
            "<svg aria-labelledby=\"a-t a-d\"><title id=\"a-t\">x id=&quot;y</title><a href=\"#a\">b</a>"
        #expect(
            html.prefixingIDs(with: "s1-").string
                == "<svg aria-labelledby=\"s1-a-t s1-a-d\"><title id=\"s1-a-t\">x id=&quot;y</title><a href=\"#s1-a\">b</a>"
        )
    }

    @Test("300 sheets are one pack, 301 are two, and each says so")
    func parts() async throws {
        #expect(Self.packs(await SiteFixture(Self.notices(300)).site).map(\.sheets.count) == [300])
        let fixture = await SiteFixture(Self.notices(301))
        #expect(Self.packs(fixture.site).map(\.sheets.count) == [300, 1])
        let second = try fixture.text("hedong/print/2/index.html")
        #expect(second.contains("<h1>河东镇张贴包（第2部分，共2部分）</h1>"))
        #expect(second.contains("<p>全部共 2 个部分，这是第 2 部分；其余部分另册打印。</p>"))
        let list = try fixture.text("print/index.html")
        #expect(
            list.contains(
                "<a href=\"../hedong/print/index.html\">第1部分</a>　<a href=\"../hedong/print/2/index.html\">第2部分</a>"
            ))
    }

    @Test(
        "No part is larger than 5 MB, whatever its sheets hold",
        arguments: [
            String(repeating: "长", count: 60_000),
            String(repeating: "| a | b |\n", count: 8_000).replacingFirst,
        ])
    func weight(_ body: String) async {
        let fixture = await SiteFixture(Self.notices(24, body: body))
        let packs = fixture.site.pages.filter { if case .paper(.pack) = $0.content { true } else { false } }
        #expect(packs.count > 1)
        for page in packs { #expect(fixture.text(page).utf8.count <= Pack.limit.bytes, "\(page.path)") }
    }

    @Test(
        "A village with several sheets has a pack of its own, to which its page leads; one with one has none")
    func village() async throws {
        let fixture = await SiteFixture(Self.notices(2))
        let pack = try fixture.text("hedong/shigu/print/pack/index.html")
        #expect(pack.contains("<h1>石谷村张贴包</h1>") && pack.contains("，本册 2 项，按村排列。"))
        #expect(pack.components("<article class=\"notice\">") == 2)
        #expect(
            try fixture.text("hedong/shigu/index.html").contains(
                " <a href=\"print/pack/index.html\">正在张贴的全部（A4）</a>"))
        let one = await SiteFixture(Self.notices(1))
        #expect(!one.paths.contains { $0.contains("/pack/") })
        #expect(try !one.text("hedong/shigu/index.html").contains("正在张贴的全部"))
    }

    @Test("A township with nothing on display")
    func empty() async throws {
        let text = try await SiteFixture("").text("hedong/print/index.html")
        #expect(text.contains("，没有正在公示的事项。</p></article>"))
        #expect(Pack.onDisplay(in: [], Each()) == [])
    }
}

extension String {
    /// A table's second line is what makes it one.
    fileprivate var replacingFirst: String { "| a | b |\n|---|---|\n" + self }
}
