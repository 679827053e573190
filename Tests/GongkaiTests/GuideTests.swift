import Foundation
import Records
import Testing

@testable import Gongkai

/// What the README and the guide for writers say, against the program.
@Suite("The guides")
struct GuideTests {
    private func text(_ name: String) throws -> String {
        String(
            decoding: try #require(FileManager.default.contents(atPath: Repository.root + "/" + name)),
            as: UTF8.self)
    }

    /// The fenced blocks of a language, in the order of the text.
    private func blocks(_ language: String, in text: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
    }

    @Test(
        "the README says of every kind when it is taken, and how its sample is had",
        arguments: RecordKind.all.map(\.text))
    func kinds(kind: String) throws {
        let rows = try text("README.md").components(separatedBy: "\n").filter {
            $0.contains(" | `gongkai new ") && $0.hasSuffix("` |")
        }
        #expect(
            rows.contains { $0.components(separatedBy: " | ")[1].components(separatedBy: "、").contains(kind) }
        )
        for row in rows {
            let named = row.components(separatedBy: "gongkai new ").last?.prefix { $0 != "`" }
            #expect(named.map { RecordKind(spelled: String($0)) != nil } == true, "\(row)")
        }
    }

    @Test("the guide's record and its table of accounts are published as they stand")
    func examples() async throws {
        let guide = try text("docs/writing.md")
        let board = try TemporaryFolder(smallBoard)
        let written = blocks("markdown", in: guide)
        try #require(written.count == 2)
        #expect(guide.contains("`张\\*三`、`3\\*4`") && guide.contains("`[合同](<合同 终稿.pdf>)`"))
        try board.write(
            written[0] + "\n张\\*三、3\\*4，见[合同](<合同 终稿.pdf>)。\n\n- 一条\n- 两条\n\n" + written[1],
            to: "hedong/shigu/a.md")
        try board.write("%PDF-1.4\n%%EOF\n", to: "hedong/shigu/合同 终稿.pdf")
        let tables = blocks("csv", in: guide)
        try #require(tables.count == 2)
        // Two accounts side by side; they begin with 50,300.00 and end with 51,000.00 together.
        try board.write("---\n类型: 村\n标题: 河湾村\n---\n", to: "hedong/hewan/_index.md")
        try board.write(tables[0], to: "hedong/hewan/2026-01.csv")
        try board.write(
            "---\n类型: 财务公开\n标题: 一月\n日期: 2026-02-03\n期间: 2026-01\n账户:\n- {名称: 银行存款, 期初: 50000.00, 期末: 47000.00}\n- {名称: 库存现金, 期初: 300.00, 期末: 4000.00}\n收支: 2026-01.csv\n---\n",
            to: "hedong/hewan/a.md")
        try board.write(tables[1], to: "hedong/shigu/2026-03.csv")
        try board.write(
            "---\n类型: 财务公开\n标题: 三月\n日期: 2026-04-03\n期间: 2026-03\n期初: 1.2万元\n期末: \"12,059.50\"\n收支: 2026-03.csv\n---\n",
            to: "hedong/shigu/b.md")
        let result = try await build(
            BuildOptions(content: board.path, theme: Repository.theme, output: nil, asOf: Day(2026, 6, 30)!))
        #expect(result.diagnostics == [])
    }

    @Test(
        "what the guide says of words in messages is what the program says",
        arguments: [
            ("标题: 〔填：甲〕", "还没有填：“〔填：甲〕”"), ("标题: 〔甲〕", "还带着样稿的括号"), ("摘要: 甲", "缺少“标题”"),
            ("标题: 甲\n附近: 甲", "未知字段“附近”"), ("标题: 甲\n村: 丙村", "没有叫“丙村”的村"),
        ])
    func messages(line: String, said: String) async throws {
        let board = try TemporaryFolder(smallBoard)
        try board.write("---\n类型: 公告\n日期: 2026-03-01\n\(line)\n---\n", to: "hedong/shigu/a.md")
        let result = try await build(
            BuildOptions(content: board.path, theme: Repository.theme, output: nil, asOf: Day(2026, 6, 30)!))
        #expect(result.diagnostics.contains { $0.message.hasPrefix(said) })
        let words = said.components(separatedBy: "“")[0]
        #expect(try text("docs/writing.md").contains("| " + words))
    }

    /// Paths of files below a folder of the repository.
    private func files(_ folder: String, _ ending: String) -> [String] {
        (FileManager.default.subpaths(atPath: Repository.root + "/" + folder) ?? [])
            .filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }
    }

    /// What stands between the lines and the signs of code.
    private func prose(_ text: String) -> String {
        let unfenced = text.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 0 }
            .map(\.element).joined(separator: "\n")
        return unfenced.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 0 }
            .map(\.element).joined()
    }

    @Test("what the texts link to is there")
    func links() throws {
        let texts = ["README.md", "CONTRIBUTING.md", "theme/README.md"] + files("docs", ".md")
        var count = 0
        for name in texts {
            let folder = URL(fileURLWithPath: Repository.root + "/" + name).deletingLastPathComponent()
            for part in prose(try text(name)).components(separatedBy: "](").dropFirst() {
                let target = part.prefix { $0 != ")" && $0 != "#" }
                if target.isEmpty || target.contains("://") { continue }
                count += 1
                let path = folder.appendingPathComponent(String(target)).path
                #expect(FileManager.default.fileExists(atPath: path), "\(name) links to \(target)")
            }
        }
        #expect(count > 30)
    }

    @Test("what comments cite is there: the text, and its words where they are cited")
    func citations() throws {
        var count = 0
        for name in files("Sources", ".swift") {
            for part in try text(name).components(separatedBy: "docs/").dropFirst() {
                guard let end = part.firstRange(of: ".md") else { continue }
                let cited = "docs/" + part[..<end.upperBound]
                let words =
                    part[end.upperBound...].hasPrefix(", “")
                    ? part[end.upperBound...].dropFirst(3).prefix { $0 != "”" } : ""
                count += 1
                #expect(try text(cited).contains(words) || words.isEmpty, "\(name) cites \(cited) \(words)")
            }
        }
        #expect(count > 10)
    }
}
