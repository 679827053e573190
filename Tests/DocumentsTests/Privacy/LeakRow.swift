@testable import Documents

/// A leak in its disguise, where somebody wrote it: in a column of a list, a remark, a field, a sentence, a table of a text.
struct LeakRow {
    var leak: Leak
    var disguise: Disguise
    var place: String
    var file: SourceFile

    private static let names = ["张*三", "王*", "李小明", "陈某", "赵建国", "刘**"]

    init(_ number: Int, _ random: inout SeededNumbers) {
        let kinds = Leak.Kind.allCases
        let disguises = Disguise.all
        let leak = Leak.any(kinds[number % kinds.count], &random)
        self.leak = leak
        disguise = disguises[number / kinds.count % disguises.count]
        if !leak.kind.isNumber { disguise = Self.ofWords(disguise, in: disguises) }
        let places: [String] =
            switch disguise.stands {
            case .anywhere: ["column", "remark", "field", "sentence", "table"]
            case .body: ["sentence", "table"]
            case .cells: ["column", "table"]
            }
        place = random.one(of: places)
        // A table has a row in a line.
        if disguise.name.hasSuffix("break") { place = "sentence" }
        let cells = disguise.cells(leak)
        let name = random.one(of: Self.names)
        let written = cells.joined(separator: " ")
        let label =
            leak.kind.isCalled && ["base64", "hexadecimals"].contains(disguise.name) ? "" : leak.label
        switch place {
        case "column":
            let heads = cells.indices.map { $0 == 0 ? leak.head : "其他" }.joined(separator: ",")
            let row = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            file = Self.file("a.csv", "序号,姓名,组别,金额,\(heads)\n\(number),\(name),二组,390.00,\(row)\n")
        case "remark":
            file = Self.file(
                "a.csv", "序号,姓名,组别,金额,备注\n\(number),\(name),二组,390.00,\"\(leak.remark ?? label)\(written)\"\n"
            )
        case "field":
            file = Self.file(
                "a.md",
                "---\n类型: 补贴发放\n名单:\n  - {姓名: \"\(name)\", 金额: 390.00, 备注: \"\(leak.remark ?? label)\(written)\"}\n---\n"
            )
        case "table":
            let heads = cells.indices.map { $0 == 0 ? leak.head : "其他" }.joined(separator: " | ")
            let lines = ["| 姓名 | 金额 | \(heads) |", "| --- | --- |" + cells.map { _ in " --- |" }.joined()]
            file = Self.file(
                "a.md",
                "---\n类型: 公告\n---\n\n\(lines.joined(separator: "\n"))\n| \(name) | 390.00 | \(cells.joined(separator: " | ")) |\n"
            )
        default:
            let who = leak.kind.isNumber ? "领取人\(name)，" : "村民\(name)"
            file = Self.file("a.md", "---\n类型: 公告\n---\n\n\(who)\(label)\(written)。已签字。\n")
        }
    }

    /// Those disguises in which words are still words.
    private static func ofWords(_ disguise: Disguise, in all: [Disguise]) -> Disguise {
        switch disguise.name {
        case "dots", "dashes", "slashes", "colons", "brackets", "base64", "percent", "two cells",
            "scientific",
            "superscript", "circled", "capitals", "escapes", "mail", "letters", "hexadecimals":
            all[0]
        default: disguise
        }
    }

    private static func file(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, contents: .text(Array(text.utf8)))
    }

    /// Whether it is found, as a number or as what is told of somebody; or whether the file is refused for its tags.
    var isStopped: Bool {
        let document = Document(parsing: file)
        if document.diagnostics.hasErrors { return true }
        if leak.kind.isNumber { return document.privateNumbers.contains { $0.number.excuse == nil } }
        return !document.personalMatters.isEmpty
    }
}
