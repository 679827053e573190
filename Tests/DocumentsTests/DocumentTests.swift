import Testing

@testable import Documents

@Suite("Documents")
struct DocumentTests {
    private func read(_ path: String, _ bytes: [UInt8]) -> (document: Document, found: [String]) {
        let document = Document(parsing: SourceFile(path: path, contents: .text(bytes)))
        return (
            document,
            document.diagnostics.all.map {
                "\($0.location.place.line):\($0.location.place.column): \($0.message) [\($0.check)]"
            }
        )
    }

    private func header(_ bytes: [UInt8]) -> [String]? {
        guard case .table(let table) = read("a.csv", bytes).document.content else { return nil }
        return table.header.map(\.value)
    }

    @Test("a file is read by the ending of its name")
    func endings() {
        if case .record(let node, _) = read("a.md", Array("---\n甲: 1\n---\n".utf8)).document.content {
            #expect(node?.place == Place(line: 2, column: 1))
        } else {
            Issue.record("no record")
        }
        if case .settings(let node) = read("board.yml", Array("甲: 1\n".utf8)).document.content {
            #expect(node?.place == Place(line: 1, column: 1))
        } else {
            Issue.record("no settings")
        }
        if case .attachment(let size) = Document(
            parsing: SourceFile(path: "a.pdf", contents: .attachment(size: 7))
        ).content {
            #expect(size == 7)
        } else {
            Issue.record("no attachment")
        }
    }

    @Test("tables in UTF-8 with and without a mark, and in GB18030")
    func encodings() {
        #expect(header(Array("日期\n1\n".utf8)) == ["日期"])
        #expect(header([0xEF, 0xBB, 0xBF] + Array("日期\n1\n".utf8)) == ["日期"])
        #expect(header([0xC8, 0xD5, 0xC6, 0xDA, 0x0A, 0x31, 0x0A]) == ["日期"])
        #expect(header([0xD6, 0xA3, 0x81, 0x30, 0x81, 0x30, 0x0A]) == ["郑\u{80}"])
    }

    @Test("what is no text, and where it ceases to be")
    func unreadable() {
        #expect(read("a.csv", [0xFF, 0xFE, 0x31, 0x00]).found == ["1:1: 是 UTF-16 编码 [unreadable]"])
        #expect(read("a.csv", [0x61, 0xFF, 0xFF]).found == ["1:2: 既不是 UTF-8 也不是 GB18030 编码的文字 [unreadable]"])
        #expect(read("a.md", Array("一\n二".utf8) + [0xFF]).found == ["2:2: 不是 UTF-8 编码的文字 [unreadable]"])
        #expect(read("a.md", Array("一\n".utf8) + [0xC3, 0x28]).found == ["2:1: 不是 UTF-8 编码的文字 [unreadable]"])
        #expect(read("a.md", [0xED, 0xA0, 0x80]).found == ["1:1: 不是 UTF-8 编码的文字 [unreadable]"])
        #expect(read("a.md", [0xC0, 0x80]).found == ["1:1: 不是 UTF-8 编码的文字 [unreadable]"])
        #expect(read("a.md", [0x61, 0x00]).found == ["1:2: 含有空字符（NUL），不是文本文件 [unreadable]"])
        #expect(read("a.md", [0xE4, 0xB8]).found == ["1:1: 不是 UTF-8 编码的文字 [unreadable]"])
    }

    @Test("what is too large")
    func large() {
        let body = [UInt8](repeating: 0x61, count: 2 * 1024 * 1024)
        #expect(read("a.md", Array("---\n甲: 1\n---\n".utf8) + body).found == ["1:1: 文件超过 2 MB [unreadable]"])
        #expect(
            read("board.yml", [UInt8](repeating: 0x23, count: 64 * 1024 + 1)).found == [
                "1:1: 设置超过 64 KB [front-matter]"
            ])
    }

    @Test("the line and column of a fault in the front matter are those of the file")
    func frontMatter() {
        #expect(
            read("a.md", Array("---\n标题: 停水\n标签: &a 1\n---\n".utf8)).found == ["3:5: 不支持锚点（&）和引用（*） [yaml]"])
        #expect(read("a.md", Array("---\n标题: 停水\n".utf8)).found == ["1:1: 开头的字段区没有结束 [front-matter]"])
    }

    @Test(
        "rules around the fields that are none",
        arguments: [
            ("－－－\n标题: 停水\n－－－\n", "1:1: 横线是全角的，不是“---”"), ("——\n标题: 停水\n——\n", "1:1: 横线是全角的，不是“---”"),
            ("\n　\n---\n标题: 停水\n---\n", "1:1: “---”上面有空行，开头的字段没有读"),
            (" ---\n标题: 停水\n---\n", "1:1: “---”前面有空格，开头的字段没有读"),
            ("----\n标题: 停水\n----\n", "1:1: 开头的横线不是三个，字段没有读"),
            ("标题: 停水\n日期：1\n---\n甲\n", "1:1: 字段上面少一行“---”"),
            ("---\n标题: 停水\n———\n甲\n", "3:1: 横线是全角的，不是“---”"),
            ("---\n标题: 停水\n --- \n甲\n", "3:1: “---”前面有空格，开头的字段区没有结束"),
            ("---\n标题: 停水\n----\n甲\n", "3:1: 这里的横线不是三个，开头的字段区没有结束"),
        ])
    func rules(_ text: String, _ message: String) {
        #expect(read("a.md", Array(text.utf8)).found == [message + " [front-matter]"])
    }

    @Test(
        "a body without fields is no slip of a rule",
        arguments: ["甲\n---\n乙", "- - -\n甲", "-\n", "甲：乙\n\n丙\n\n---\n", ""])
    func noRules(_ text: String) {
        #expect(read("a.md", Array(text.utf8)).found.filter { $0.hasSuffix("[front-matter]") } == [])
    }

    @Test("diagnostics are in the order of their places, each once")
    func sorted() {
        var log = Diagnostics()
        func report(_ path: String, _ line: Int, _ severity: Diagnostic.Severity) {
            log.report(
                Diagnostic(
                    severity, "yaml", at: SourceLocation(path, Place(line: line, column: 1)), "甲", help: "乙"))
        }
        report("b.md", 1, .warning)
        #expect(!log.hasErrors)
        report("a.md", 10, .error)
        report("a.md", 9, .error)
        report("a.md", 9, .error)
        #expect(log.hasErrors)
        #expect(
            log.sorted.map { "\($0.location.path):\($0.location.place.line)" } == [
                "a.md:9", "a.md:10", "b.md:1",
            ])
    }
}
