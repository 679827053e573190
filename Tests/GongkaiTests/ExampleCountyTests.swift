import Documents
import Foundation
import Records
import Testing

@testable import Gongkai

/// The example county as its readers see it: on the day at which it stands still, whenever it is built.
@Suite("The example county")
struct ExampleCountyTests {
    /// What its writers meant to be found, and why it is there to be seen.
    private static let meantElsewhere: [String] = [
        // Decisions that went wrong, one of each kind.
        "hedong/hewan/2024-05-qingyu.md quorum", "hedong/shigu/2026-03-luqiao.md notice-too-short",
        "tangfang/beitang/2026-03-lajifenlei.md step-missing", "tangfang/heping/2025-03-tanweifei.md quorum",
        "tangfang/liangpu/2026-05-ludeng.md notice-too-short",
        "tangfang/nantang/2025-03-weishui.md step-order",
        "hedong/xingping/2025-07-shitang.md majority", "yuntai/jingyu/2026-01-cungui.md majority",
        "yuntai/xiling/2026-04-xingfuyuan.md quorum",
        "yuntai/zaolin/2026-02-wenhua-guangchang.md notice-too-short",
        // Accounts that were published late.
        "hedong/hewan/2025-q2-caiwu.md late-accounts", "hedong/hewan/2026-05-caiwu.md late-accounts",
        "hedong/xingping/2024-q3-caiwu.md late-accounts", "tangfang/heping/2025-q1-caiwu.md late-accounts",
        "tangfang/nantang/2025-q1-caiwu.md late-accounts", "tangfang/nantang/2026-02-caiwu.md late-accounts",
        "yuntai/jingyu/2024-q3-caiwu.md late-accounts", "yuntai/shiyao/2025-q2-caiwu.md late-accounts",
        "yuntai/shiyao/2026-04-caiwu.md late-accounts", "yuntai/xiling/2025-q3-caiwu.md late-accounts",
        "yuntai/zaolin/2026-05-caiwu.md late-accounts",
        // A list of those who get help that was published late.
        "yuntai/shiyao/2026-q3-jiuzhu.md kind-late",
        // Items of ledgers that wait: what a board is there to show. Those of one project stand in three ledgers.
        "hedong/2026-shenji-taizhang.csv ledger-overdue", "ledgers/2025-dudao-wenti.csv ledger-overdue",
        "ledgers/2026-dudao-wenti.csv ledger-overdue", "ledgers/2026-dudao-wenti.csv ledger-overdue",
        "ledgers/2026-renwu-qingdan.csv ledger-overdue",
        "ledgers/2026-renwu-qingdan.csv ledger-overdue", "ledgers/2026-renwu-qingdan.csv ledger-overdue",
        "ledgers/2026-yuetan-zhenggai.csv ledger-overdue",
        "ledgers/2026-yuetan-zhenggai.csv ledger-overdue",
        "tangfang/2024-2025-shenji-taizhang.csv ledger-overdue",
        "tangfang/2025-minqing-taizhang.csv ledger-overdue",
        "tangfang/2026-minqing-taizhang.csv ledger-overdue",
        "tangfang/2026-shenji-taizhang.csv ledger-overdue", "yuntai/2025-minqing-taizhang.csv ledger-overdue",
        "yuntai/2026-shenji-taizhang.csv ledger-overdue",
        // The same in the books of the methods that the townships try.
        "yuntai/jingyu/2026-bangban.csv ledger-overdue", "ledgers/2026-changsuo-qingling.md ledger-overdue",
        "ledgers/2026-cun-zengshou.csv ledger-overdue", "ledgers/2026-cunshi.md ledger-overdue",
        "ledgers/2026-dangjian-jia.csv ledger-overdue", "ledgers/2026-dangjian-xiangmu.md ledger-overdue",
        "ledgers/2026-jianzhibu.md ledger-overdue", "ledgers/2026-quancheng-daili.csv ledger-overdue",
        "ledgers/2026-renling.csv ledger-overdue", "yuntai/xiling/2026-sandian-taizhang.md ledger-overdue",
        "ledgers/2026-sanji-tiaojie.md ledger-overdue", "ledgers/2026-shequ-changsuo.md ledger-overdue",
        "hedong/liugou/2026-sibangfu.csv ledger-overdue", "ledgers/2026-yicunyice.md ledger-overdue",
        "ledgers/2026-zhuadangjian.md ledger-overdue",
        // A source states a share that its own numbers do not give.
        "methods/linying.md figure-share",
    ]

    private static let meant = meantElsewhere + meantOfThreeDocuments + meantOfTwoDocuments

    /// Of any later year: the board itself says at which day it stands.
    private static let later = Today.instant(1_893_456_000)  // 2030-01-01

    @Test("it is published, and what is found is what its writers meant")
    func findings() async throws {
        let result = try await build(
            BuildOptions(content: Repository.content, theme: Repository.theme, output: nil, today: Self.later)
        )
        let found = result.diagnostics.map { "\($0.location.path) \($0.check)" }
        #expect(found.sorted() == Self.meant.sorted())
        #expect(result.diagnostics.allSatisfy { $0.severity == .finding })
        #expect(result.pages > 400)
    }

    @Test("the README's clerk sees what it shows")
    func transcript() async throws {
        let readme = try #require(
            FileManager.default.contents(atPath: Repository.root + "/README.md").map {
                String(decoding: $0, as: UTF8.self)
            })
        let record = try #require(readme.firstRange(of: "   ```markdown\n").map { readme[$0.upperBound...] })
        let lines = try #require(record.firstRange(of: "   ```\n").map { record[..<$0.lowerBound] })
            .split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.hasPrefix("   ") ? $0.dropFirst(3) : $0
            }
        let right = lines.joined(separator: "\n")
        let path = "hedong/shigu/2026-10-jing.md"
        let day = try #require(right.firstRange(of: "日期: 2026-10-30"))
        let wrong = right.replacingCharacters(in: day, with: "日期: 2026年9月31日")

        let board = try TemporaryFolder(smallBoard)
        try board.write("名称: 试验县\n网址: https://example.com/\n截至: 2026-10-31\n", to: "board.yml")
        for (text, isWrong) in [(right, false), (wrong, true)] {
            try board.write(text, to: path)
            let result = try await build(
                BuildOptions(content: board.path, theme: Repository.theme, output: nil, today: Self.later))
            let said = DiagnosticFormat.text.render(result).replacingOccurrences(
                of: board.path, with: "content")
            #expect(isWrong ? !said.isEmpty && readme.contains(said) : said.isEmpty, "\(said)")
        }
        #expect(readme.contains("\n没有发布；1 个错误，\(Self.meant.count) 个发现。改正后再运行一次。\n"))
        #expect(readme.contains("省略号处是 \(Self.meant.count) 个发现"))
    }

    @Test("it is a living board: notices hang, a decision can be objected to, duties are done")
    func alive() async throws {
        var log = Diagnostics()
        let listing = try await SourceFolder(Repository.content).listing(into: &log)
        let (_, register) = await Library.reading(listing.files, on: Self.later, into: &log)
        #expect(register.asOf == Day(2026, 10, 31))
        let open = register.disclosures.filter { $0.postings.contains { $0.isOpen(on: register.asOf) } }
        #expect(open.count >= 8)
        #expect(
            open.contains { $0.kind == .decision && $0.posting(.decision)?.isOpen(on: register.asOf) == true }
        )
        // The last week has been written down.
        #expect(register.disclosures.count { register.asOf - $0.day.value <= 7 } >= 20)
    }
}
