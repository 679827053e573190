import Foundation
import Records
import Testing
import Website

@testable import Gongkai

struct PrintJobTests {
    private func site(_ text: String) async throws -> Site {
        let content = try TemporaryFolder(text)
        let result = try await build(
            BuildOptions(
                content: content.path, theme: Repository.theme, output: content.path + "-out",
                asOf: try #require(Day(2026, 3, 10))))
        try? FileManager.default.removeItem(atPath: content.path + "-out")
        return try #require(result.site)
    }

    @Test func namesFollowThePagesAddresses() async throws {
        let site = try await site(
            smallBoard + """

                -- hedong/shigu-a3.md --
                ---
                类型: 公告
                标题: 与展板同名
                日期: 2026-03-01
                ---
                -- hedong/shigu/停水.md --
                ---
                类型: 公告
                标题: 中文名
                日期: 2026-03-01
                ---
                """)
        #expect(
            PrintJob.paths(of: try site.sheets(SheetSelection()), arePacks: false).sorted() == [
                "hedong/shigu-a3-2.pdf", "hedong/shigu-a3.pdf", "hedong/shigu/tingshui.pdf",
                "hedong/shigu/停水.pdf",
            ])
        let packs = try site.packs(SheetSelection(period: "2026"))
        #expect(PrintJob.paths(of: packs, arePacks: true) == ["hedong/pack.pdf"])
        let village = try site.packs(SheetSelection(region: "石谷村", period: "2026"))
        #expect(PrintJob.paths(of: village, arePacks: true) == ["hedong/shigu/pack.pdf"])
        #expect(site.day(of: packs[0]) == Day(2026, 3, 10))
    }
}
