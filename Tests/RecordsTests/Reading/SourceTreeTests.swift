import Documents
import Testing

@testable import Records

@Suite("What a record may name")
struct SourceTreeTests {
    private let tree: SourceTree

    init() {
        let documents = [
            SourceFile(path: "hedong/shigu/2026-03.csv", text: "日期,金额\n2026-03-01,1.00\n"),
            SourceFile(path: "hedong/shigu/A.csv", text: "日期\n"),
            SourceFile(path: "hedong/shigu/a.md", text: "甲\n"),
            SourceFile(path: "hedong/shigu/huai.csv", contents: .text([0xFF, 0xFF, 0xFF])),
            SourceFile(path: "hedong/shigu/账本.xlsx", contents: .attachment(size: 9)),
            SourceFile(path: "hedong/shiguxi/b.csv", text: "日期\n"),
        ].map { Document(parsing: $0) }
        tree = SourceTree(documents.map(\.path)).opening(documents)
    }

    private func word(_ path: String) -> String {
        switch tree.table("hedong/shigu/" + path) {
        case .found(let table): table.header.map(\.value).joined(separator: "，")
        case .missing: "没有"
        case .notATable: "不是表"
        case .spreadsheet: "表格软件的"
        case .broken: "读不出"
        }
    }

    @Test("a table, and what is none")
    func tables() {
        #expect(word("2026-03.csv") == "日期，金额")
        #expect(word("2026-04.csv") == "没有")
        #expect(word("a.md") == "不是表")
        #expect(word("huai.csv") == "读不出")
        #expect(word("账本.xlsx") == "表格软件的")
        #expect(word("账本.xlsx#一季度") == "表格软件的")
        #expect(word("别的.xlsx#一季度") == "没有")
    }

    @Test("the nearest name of the same folder, and of no other")
    func advice() {
        #expect(tree.advice(for: "hedong/shigu/2026-3.csv") == "是否想写“2026-03.csv”？")
        #expect(tree.advice(for: "hedong/shigu/a.CSV") == "文件名的大小写不同：写成“A.csv”")
        #expect(tree.advice(for: "hedong/2026-03.csv") == nil)
        #expect(tree.advice(for: "hedong/shigux/b.csv") == nil)
    }

    @Test(
        "a name is a path from the folder of its file, and stays among the content",
        arguments: [
            ("b.csv", "hedong/shigu/b.csv"), ("./b.csv", "hedong/shigu/b.csv"), ("../b.csv", "hedong/b.csv"),
            ("../../b.csv", "b.csv"), ("c/../b.csv", "hedong/shigu/b.csv"),
            ("e\u{301}.csv", "hedong/shigu/\u{E9}.csv"),
            ("../../../b.csv", nil), ("/etc/passwd", nil), ("c\\b.csv", nil),
        ] as [(String, String?)])
    func resolves(_ name: String, _ path: String?) {
        let found = SourceTree.resolve(name, in: "hedong/shigu")
        #expect(found.map { Array($0.utf8) } == path.map { Array($0.utf8) })
    }
}
