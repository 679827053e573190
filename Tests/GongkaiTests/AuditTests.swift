import Documents
import Foundation
import Records
import Testing
import Website

@testable import Gongkai

private let list = """
    ---
    类型: 补贴发放
    标题: 地力补贴
    日期: 2026-02-01
    公开: {公示: {起: 2026-02-01, 止: 2026-03-16}}
    名单: [{姓名: 张*三, 金额: 10}, {姓名: 李*, 金额: 20}, {姓名: 王*, 金额: 30}]
    例外: [{号码: 手机号, 尾号: "8000", 内容: 值守手机, 理由: 没有座机, 决定: 村民委员会}]
    ---

    有事打 13800138000。
    """

private func options(_ content: TemporaryFolder, to output: String? = nil, on day: Day) -> BuildOptions {
    BuildOptions(content: content.path, theme: Repository.theme, output: output, asOf: day)
}

struct AuditTests {
    private func board() throws -> TemporaryFolder {
        let content = try TemporaryFolder(smallBoard)
        try content.write(list, to: "hedong/shigu/butie.md")
        return content
    }

    @Test func saysWhatIsPublishedOfWhomUntilWhen() async throws {
        let content = try board()
        defer { withExtendedLifetime(content) {} }
        let result = try await audit(options(content, on: Day(2026, 3, 10)!))
        let report = try #require(result.report)
        let text = AuditFormat.text.render(report)
        #expect(text.contains("补贴发放　名单：姓名　还挂着　1 条，3 格"))
        #expect(text.contains("30 天内到期　1\n  2026-03-16 公示期满　hedong/shigu/butie.md　名单：姓名　3 格\n"))
        #expect(
            text.contains("例外　1\n  hedong/shigu/butie.md　手机号　值守手机　理由：没有座机　决定：村民委员会\n"))
        let json = try JSONSerialization.jsonObject(with: Data(AuditFormat.json.render(report).utf8))
        let object = try #require(json as? [String: Any])
        #expect(object["day"] as? String == "2026-03-10")
        let fading = try #require(object["fading"] as? [[String: Any]])
        #expect(fading.first?["until"] as? String == "2026-03-16")
        #expect(fading.first?["count"] as? Int == 3)
        let exceptions = try #require(object["exceptions"] as? [[String: Any]])
        #expect(exceptions.first?["decidedBy"] as? String == "村民委员会")
        for said in [text, AuditFormat.json.render(report), String(decoding: report.document, as: UTF8.self)]
        {
            for hidden in ["8000", "张*三", "李*"] { #expect(!said.contains(hidden)) }
        }
    }

    @Test func whatIsGoneIsToldAsGone() async throws {
        let content = try board()
        defer { withExtendedLifetime(content) {} }
        let result = try await audit(options(content, on: Day(2026, 3, 17)!))
        let report = try #require(result.report)
        #expect(report.fading.isEmpty)
        #expect(report.rows.map(\.state) == [.faded])
    }

    @Test func itsPageStandsInNoSiteAndOverNothingOfOthers() async throws {
        let (content, output) = (try board(), try TemporaryFolder())
        let report = try #require(try await audit(options(content, on: Day(2026, 3, 10)!)).report)
        let path = output.path + "/qingdan.html"
        for _ in 0..<2 { try ReportFile(path).write(report) }
        #expect(output.read("qingdan.html")?.contains("本页不公开") == true)
        #expect(output.files.keys.sorted() == ["qingdan.html"])

        try output.write("别人的", to: "other.html")
        #expect(throws: UsageError.self) { try ReportFile(output.path + "/other.html").write(report) }
        #expect(output.read("other.html") == "别人的")

        let site = output.path + "/site"
        _ = try await build(options(content, to: site, on: Day(2026, 3, 10)!))
        for inside in ["/qingdan.html", "/hedong/qingdan.html"] {
            #expect(throws: UsageError.self) { try ReportFile(site + inside).write(report) }
        }
    }

    @Test func aBoardWithErrorsPublishesNothing() async throws {
        let content = try board()
        try content.write("---\n类型: 公告\n---\n", to: "hedong/shigu/b.md")
        let result = try await audit(options(content, on: Day(2026, 3, 10)!))
        #expect(result.report == nil && result.built.hasErrors)
    }

    @Test func aBuildOnTheDayTakesNamesAwayAndSaysWhatItCannotReach() async throws {
        let (content, output) = (try board(), try TemporaryFolder())
        try content.write(list.replacing("例外", with: "附件: [m.pdf]\n例外"), to: "hedong/shigu/butie.md")
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/m.pdf")
        let site = output.path + "/site"
        let before = try await build(options(content, to: site, on: Day(2026, 3, 16)!))
        #expect(before.note == nil)
        #expect(output.read("site/hedong/shigu/butie/index.html")?.contains("张*三") == true)
        #expect(output.read("site/hedong/shigu/m.pdf") != nil)

        let after = try await build(options(content, to: site, on: Day(2026, 3, 17)!))
        #expect(after.written?.faded == 1)
        #expect(after.note?.hasPrefix("1 份名单到期或撤回，姓名和附件已从网站撤下。") == true)
        for (path, bytes) in output.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("张*三"), "\(path)")
        }
        #expect(output.read("site/hedong/shigu/m.pdf") == nil)

        // Said once: a later day finds nothing that names them.
        let later = try await build(options(content, to: site, on: Day(2026, 3, 18)!))
        #expect(later.note == nil)
    }

    @Test func aListInAFileThatIsTakenBackGoesOnThatDayAndIsSaidOnce() async throws {
        let (content, output) = (try TemporaryFolder(smallBoard), try TemporaryFolder())
        let site = output.path + "/site"
        func write(_ withdrawal: String) throws {
            try content.write(
                "---\n类型: 公告\n标题: 低保名单\n日期: 2026-03-01\n\(withdrawal)附件: [m.pdf]\n---\n\n![名单](m.png)\n",
                to: "hedong/shigu/dibao.md")
        }
        try content.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/m.pdf")
        try content.write(
            Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), to: "hedong/shigu/m.png")
        try write("")
        #expect(try await build(options(content, to: site, on: Day(2026, 3, 9)!)).note == nil)
        let files = ["site/hedong/shigu/m.pdf", "site/hedong/shigu/m.png"]
        #expect(Set(files).isSubset(of: output.files.keys))

        try write("撤回: {原因: 登错了人, 日期: 2026-03-10}\n")
        let after = try await build(options(content, to: site, on: Day(2026, 3, 10)!))
        #expect(after.diagnostics.isEmpty)
        #expect(Set(files).isDisjoint(with: output.files.keys))
        #expect(after.written?.faded == 1)
        #expect(after.note?.contains("程序够不到的，请派人处理") == true)
        #expect(try await build(options(content, to: site, on: Day(2026, 3, 11)!)).note == nil)
    }
}
