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
            PrintJob.paths(of: try site.sheets(SheetSelection())).sorted() == [
                "hedong/shigu-a3-2.pdf", "hedong/shigu-a3.pdf", "hedong/shigu/tingshui.pdf",
                "hedong/shigu/停水.pdf",
            ])
        let packs = try site.packs(SheetSelection(period: "2026"))
        #expect(try names(site, SheetSelection(period: "2026")) == ["hedong/pack-2026.pdf"])
        #expect(
            try names(site, SheetSelection(region: "石谷村", period: "2026")) == ["hedong/shigu/pack-2026.pdf"])
        #expect(site.day(of: packs[0]) == Day(2026, 3, 10))
    }

    private func names(_ site: Site, _ selection: SheetSelection) throws -> [String] {
        PrintJob.paths(
            ofPacks: try site.packs(selection), selection, beside: try site.sheets(SheetSelection()))
    }

    /// Neither a record's nor another selection's name is a pack's.
    @Test func noPackHasAnothersName() async throws {
        func record(_ path: String) -> String {
            "\n-- \(path).md --\n---\n类型: 公告\n标题: 同名\n日期: 2026-03-01\n---\n"
        }
        let site = try await site(
            smallBoard + record("hedong/shigu/pack") + record("hedong/pack") + record("hedong/Pack-2026"))
        let sheets = Set(PrintJob.paths(of: try site.sheets(SheetSelection())))
        #expect(sheets.isSuperset(of: ["hedong/shigu/pack.pdf", "hedong/pack.pdf", "hedong/Pack-2026.pdf"]))
        let selections = [
            SheetSelection(period: "2026"), SheetSelection(period: "2026-Q1"),
            SheetSelection(kind: "notice", period: "2026"), SheetSelection(region: "石谷村", period: "2026"),
        ]
        let packs = try selections.map { try names(site, $0) }
        #expect(
            packs == [
                ["hedong/pack-2026-2.pdf"], ["hedong/pack-2026-Q1.pdf"], ["hedong/pack-公告-2026.pdf"],
                ["hedong/shigu/pack-2026.pdf"],
            ])
        // Either spelling of a kind is one selection.
        #expect(try names(site, SheetSelection(kind: "公告", period: "2026")) == packs[2])
        #expect(sheets.isDisjoint(with: packs.joined()))
    }
}
