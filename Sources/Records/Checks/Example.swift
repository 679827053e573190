import Documents

/// A whole small site in one text: what a check's examples are written in, and tests too.
///
/// Files are parted by lines `-- path --`; what stands before the first is the record `hedong/shigu/a.md`. A board, a county,
/// a township and a village are supplied unless the text has its own; one without a line takes a supplied file away.
/// `␀` stands for a NUL.
package struct Example: Sendable {
    /// In the order of the text, the supplied ones first.
    package let files: [SourceFile]

    /// The day on which examples are judged.
    package static let asOf = Day(number: 20_634)  // 2026-06-30

    /// Where the text before the first file goes.
    package static let record = "hedong/shigu/a.md"

    package init(_ text: String) {
        var given: Set<String> = []
        var own: [SourceFile] = []
        var path = Self.record
        var lines: [Substring] = []
        func close() {
            given.insert(path)
            if lines.allSatisfy(\.isEmpty) { return }
            own.append(Self.file(path, lines.joined(separator: "\n") + "\n"))
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
                close()
                path = String(line.dropFirst(3).dropLast(3))
                lines = []
            } else {
                lines.append(line)
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        close()
        files = Self.supplied.filter { !given.contains($0.path) } + own
    }

    private static func file(_ path: String, _ text: String) -> SourceFile {
        let isText = [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
        if !isText { return SourceFile(path: path, contents: .attachment(size: text.utf8.count)) }
        return SourceFile(
            path: path,
            contents: .text(
                Array(
                    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "␀" ? "\0" : $0 })).utf8))
        )
    }

    private static let supplied: [SourceFile] = [
        SourceFile(
            path: "board.yml", text: "名称: 晒谷县村务公开栏\n代码: \"990001\"\n网址: https://gongkai.example.cn/\n"),
        SourceFile(path: "_index.md", text: "---\n类型: 县\n标题: 晒谷县\n---\n"),
        SourceFile(path: "hedong/_index.md", text: "---\n类型: 乡镇\n标题: 河东镇\n代码: \"990001100\"\n---\n"),
        SourceFile(
            path: "hedong/shigu/_index.md", text: "---\n类型: 村\n标题: 石谷村\n代码: \"990001100200\"\n---\n"),
    ]
}
