import Foundation
import Testing

@testable import Documents

@Suite("Lists as the cases had them, and clean ones")
struct DisguiseTests {
    /// Rows of the ordinary run; all of them where `GONGKAI_PRIVACY=full`.
    private static let isFull = ProcessInfo.processInfo.environment["GONGKAI_PRIVACY"] == "full"

    @Test("of ten thousand rows none is overlooked, whatever it is written with")
    func recall() {
        var random = SeededNumbers(seed: 20_250_401)
        let count = Self.isFull ? 10_000 : 2_000
        var missed: [String: Int] = [:]
        var overlooked: [String] = []
        for number in 0..<count {
            let row = LeakRow(number, &random)
            if !row.isStopped {
                missed["\(row.leak.kind) \(row.disguise.name) \(row.place)", default: 0] += 1
                overlooked.append(row.disguise.cells(row.leak).joined(separator: " "))
            }
        }
        let told = missed.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
        // What is to be found next.
        if Self.isFull { print(told, overlooked.joined(separator: "\n"), separator: "\n") }
        #expect(missed.isEmpty, "\(told)")
    }

    @Test("split over cells and over rows")
    func split() {
        var random = SeededNumbers(seed: 7)
        for _ in 0..<(Self.isFull ? 1_000 : 100) {
            var leak = Leak.any(&random)
            while leak.groups != [6, 8, 4] { leak = Leak.any(&random) }
            let cut = Int.random(in: 4...14, using: &random)
            let (first, second) = (leak.text.prefix(cut), leak.text.dropFirst(cut))
            for text in ["姓名,甲,乙\n张*三,\(first),\(second)\n", "姓名,甲,乙\n张*三,\(first),1\n李*四,\(second),2\n"] {
                let document = Document(parsing: SourceFile(path: "a.csv", contents: .text(Array(text.utf8))))
                #expect(
                    document.privateNumbers.contains { $0.number.kind == .identity && $0.place.line == 2 })
            }
        }
    }

    @Test("of a hundred thousand clean rows at most five are taken for somebody's")
    func clean() {
        var random = SeededNumbers(seed: 20_260_301)
        let count = Self.isFull ? 100_000 : 10_000
        var text = "序号,日期,凭证号,摘要,合同编号,信用代码,地块,收入,支出,监督电话,备注\n"
        for number in 1...count { text += CleanRow(number, &random).text + "\n" }
        let document = Document(parsing: SourceFile(path: "a.csv", contents: .text(Array(text.utf8))))
        guard case .table(let table) = document.content else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == count)
        let alarms = document.privateNumbers.filter { $0.number.excuse == nil }
        if Self.isFull { print("\(alarms.count) alarms") }
        #expect(
            alarms.count * 100_000 <= 5 * max(count, 20_000),
            "\(alarms.map { table.rows[Int($0.place.line) - 2].map(\.value) })")
    }

    @Test("nor is anything of a life told in lists and notices that tell nothing of it")
    func cleanLists() {
        var random = SeededNumbers(seed: 20_260_302)
        let count = Self.isFull ? 100_000 : 10_000
        var list = CleanListRow.head + "\n"
        for number in 1...count { list += CleanListRow(number, &random).text + "\n" }
        var notice = "---\n类型: 公告\n---\n\n"
        for _ in 1...(count / 20) { notice += CleanSentence.any(&random) + "\n\n" }
        for (path, text) in [("a.csv", list), ("a.md", notice)] {
            let document = Document(parsing: SourceFile(path: path, contents: .text(Array(text.utf8))))
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(document.personalMatters.map { lines[Int($0.place.line) - 1] } == [])
            #expect(
                document.privateNumbers.filter { $0.number.excuse == nil }.map {
                    lines[Int($0.place.line) - 1]
                }
                    == [])
        }
    }
}
