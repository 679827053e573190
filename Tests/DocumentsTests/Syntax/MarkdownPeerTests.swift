import Foundation
import Testing

@testable import Documents

/// A command that prints HTML, where the machine has it.
private struct Peer {
    let executable: URL
    let arguments: [String]

    init?(_ name: String, _ arguments: [String] = []) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let files = folders.map { URL(fileURLWithPath: "\($0)/\(name)") }
        guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            return nil
        }
        executable = file
        self.arguments = arguments
    }

    func html(_ body: String) throws -> String {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // The samples fit into a pipe's buffer: nothing waits for the other.
        try input.fileHandleForWriting.write(contentsOf: Data(body.utf8))
        try input.fileHandleForWriting.close()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

private let cmark = Peer("cmark")
private let cmarkGFM = Peer("cmark-gfm", ["-e", "table"])

/// Numbers that are the same on every run.
private struct Dice {
    var state: UInt64

    mutating func pick<Value>(_ values: [Value]) -> Value {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return values[Int((state >> 33) % UInt64(values.count))]
    }

    mutating func count(_ range: ClosedRange<Int>) -> Int { pick(Array(range)) }
}

@Suite struct MarkdownPeerTests {
    @Test(.enabled(if: cmark != nil))
    func bodiesWithoutTablesAreWhatCmarkPrints() throws {
        let peer = try #require(cmark)
        // Without Chinese, beside which emphasis and line breaks are ours alone.
        let pieces = [
            "ж ", "a", " b", "*", "**", "_", "`", "``", "[", "]", "](", ")", "](/u \"t\")", "![", "<", ">",
            "<b>",
            "</b>", "<!-- c -->", "&amp;", "&", "\\", "\n", "\n", "\n\n", "  \n", "\t", "- ", "* ", "1. ",
            "7) ",
            "# ", "## ", "```\n", "~~~ x y\n", "---\n", "===\n", "***\n", "> ", "    ", "[r]",
            "\n\n[r]: /u 'v'\n\n",
            "<http://a.cn/é>", "<a@b.cn>", "javascript:", "()", "\"\"", "http://a", "é", "—", "x_y_z",
            "<div>\n",
        ]
        for seed in 0..<300 {
            var dice = Dice(state: UInt64(seed))
            let body = (0..<dice.count(2...30)).map { _ in dice.pick(pieces) }.joined()
            #expect(plainHTML(body) == (try peer.html(body)), "\(body.debugDescription)")
        }
    }

    @Test(.enabled(if: cmarkGFM != nil))
    func tablesAreWhatCmarkGFMPrints() throws {
        let peer = try #require(cmarkGFM)
        var tables = 0
        for seed in 0..<300 {
            var dice = Dice(state: UInt64(seed))
            let body = Self.tableBody(&dice)
            let html = try peer.html(body)
            if html.contains("<table>") { tables += 1 }
            #expect(plainHTML(body) == html, "\(body.debugDescription)")
        }
        #expect(tables > 150)
    }

    /// A body of tables and of lines that nearly are, without what is known to differ: definitions and
    /// escaped pipes above a header, lazy headers, tables without rows in lists (see `MarkdownTableSearch`),
    /// and lone tags after lazy lines, where CommonMark 0.29 and 0.30 differ.
    private static func tableBody(_ dice: inout Dice) -> String {
        let cells = [
            "a", "b c", "", "中。", "**x**", "*y*", "`c`", "[l](u)", "[r]", "[r][s]", "<b>", "&amp;", "_e_",
            "`",
            "**", "<http://a.b>", "![i](j)", "\"q\"", "-", "---", ":-", "===", "#", ">", "1.", "a*b", "![",
            "\\*", "x\\",
        ]
        let delimiters = ["-", "---", ":-", "-:", ":-:"]
        let others = [
            "text", "# h", "---", "===", "--", "- i", "* j", "2. p", "-", "```", "    code", "|", "||",
            "10) z",
            "***", "",
        ]
        func row(_ cells: [String]) -> String {
            let inner = (0..<dice.count(1...3)).map { _ in dice.pick(cells) }
            return dice.pick(["", "|", "| "]) + inner.joined(separator: dice.pick([" | ", "|"]))
                + dice.pick(["", "|", " | "])
        }
        var lines: [String] = []
        for _ in 0..<dice.count(1...3) {
            let prefix = dice.pick(["", "", "", "> ", ">", "   "])
            if dice.count(0...2) == 0 { lines.append(prefix + dice.pick(others)) }
            let columns = dice.count(1...3)
            let header = (0..<columns).map { _ in dice.pick(["甲", "*h*", "[r]", "`c`"]) }
            let delimiter = (0..<columns).map { _ in dice.pick(delimiters) }
            lines.append(prefix + "| " + header.joined(separator: " | ") + " |")
            lines.append(prefix + "|" + delimiter.joined(separator: "|") + dice.pick(["", "|"]))
            for _ in 0..<dice.count(1...3) {
                let line = dice.count(0...7) == 0 ? dice.pick(others) : row(cells)
                lines.append((dice.count(0...9) == 0 ? "" : prefix) + line)
            }
            if dice.count(0...1) == 0 { lines.append("") }
        }
        return lines.joined(separator: "\n") + "\n\n```\n```\n\n[r]: /u\n\n[s]: /v \"t\"\n"
    }
}
