import Testing

@testable import Website

struct PublishableTests {
    @Test("a photograph is cleaned under whatever ending a picture may have")
    func cleaned() async throws {
        let fixture = await SiteFixture(
            """
            -- hedong/shigu/a.md --
            ---
            类型: 公告
            标题: 停水
            日期: 2026-03-01
            附件: [a.jpg, b.tif, c.tiff, d.bmp, e.pdf]
            ---
            -- hedong/shigu/a.jpg --
            图
            -- hedong/shigu/b.tif --
            图
            -- hedong/shigu/c.tiff --
            图
            -- hedong/shigu/d.bmp --
            图
            -- hedong/shigu/e.pdf --
            图

            """)
        let cleaned = fixture.site.copies.filter(\.isCleaned).compactMap {
            $0.path.split(separator: "/").last
        }
        #expect(cleaned.sorted() == ["a.jpg", "b.tif", "c.tiff", "d.bmp"])
    }
}
