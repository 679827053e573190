import Testing

@testable import Documents

@Suite("CSV")
struct CSVTests {
    private func read(_ text: String) -> (table: Table?, found: [String]) {
        var log = Diagnostics()
        let table = Table(parsingCSV: Array(text.utf8), path: "a.csv", into: &log)
        return (table, log.all.map(line))
    }

    private func line(_ found: Diagnostic) -> String {
        "\(found.location.path):\(found.location.place.line):\(found.location.place.column): \(found.message) [\(found.check)]"
    }

    private func cells(_ text: String) -> [[String]]? {
        read(text).table.map { [$0.header.map(\.value)] + $0.rows.map { $0.map(\.value) } }
    }

    private func places(_ text: String) -> [[String]]? {
        read(text).table.map { table in
            ([table.header] + table.rows).map { $0.map { "\($0.place.line):\($0.place.column)" } }
        }
    }

    @Test(
        "line ends of every system",
        arguments: ["日期,摘要\n1,2\n", "日期,摘要\r\n1,2\r\n", "日期,摘要\r1,2\r", "日期,摘要\n1,2"])
    func lineEnds(_ text: String) {
        #expect(cells(text) == [["日期", "摘要"], ["1", "2"]])
        #expect(places(text) == [["1:1", "1:4"], ["2:1", "2:3"]])
    }

    @Test("quotes hold commas, quotes and line breaks")
    func quotes() {
        let text = "甲,乙,丙\n\"一,二\",\"他说\"\"好\"\"\",\"上\n下\"\n3,4,5\n"
        #expect(cells(text) == [["甲", "乙", "丙"], ["一,二", "他说\"好\"", "上\n下"], ["3", "4", "5"]])
        #expect(places(text) == [["1:1", "1:3", "1:5"], ["2:1", "2:7", "2:17"], ["4:1", "4:3", "4:5"]])
    }

    @Test("blanks round a cell are not part of it")
    func blanks() {
        #expect(cells(" 甲 ,\t乙\n \" 一 \" ,2") == [["甲", "乙"], ["一", "2"]])
        #expect(cells("甲,乙\n\" 一 \"  ,2") == [["甲", "乙"], ["一", "2"]])
    }

    @Test("blanks before a quote are none of the cell's, and a pair of quotes within is the text's")
    func blanksBeforeQuotes() {
        #expect(
            cells("甲,乙,丙\n2026-01-05, \"收据1,收据2\",\n") == [["甲", "乙", "丙"], ["2026-01-05", "收据1,收据2", ""]])
        #expect(cells("甲,乙\n3\"管\"，长,\t\"1\"\n") == [["甲", "乙"], ["3\"管\"，长", "1"]])
    }

    @Test("a cell of wide spaces is empty")
    func invisible() {
        #expect(cells("甲,乙\n　,1\n\" \u{200B}\",2\n") == [["甲", "乙"], ["", "1"], ["", "2"]])
    }

    @Test("lines in quotes are counted whatever ends them")
    func linesInQuotes() {
        for end in ["\n", "\r", "\r\n"] {
            #expect(places("甲,乙\(end)\"一\(end)二\",3\(end)4,5\(end)")?.last == ["4:1", "4:3"])
        }
        #expect(places("甲,乙\n一\u{2028}二,3\n4,5\n")?.last == ["3:1", "3:3"])
    }

    @Test("blank lines are passed over, short rows filled, empty cells too many dropped")
    func ragged() {
        let text = "甲,乙,丙\n\n1\n,,\n1,2,3,,\n"
        #expect(cells(text) == [["甲", "乙", "丙"], ["1", "", ""], ["1", "2", "3"]])
        #expect(places(text)?[1] == ["3:1", "3:1", "3:1"])
        #expect(cells("甲,乙\n1,") == [["甲", "乙"], ["1", ""]])
    }

    @Test(
        "what it refuses, and where",
        arguments: [
            ("", "a.csv:1:1: 空表 [csv]"), ("\n \n", "a.csv:1:1: 空表 [csv]"),
            ("甲,乙\n1,2,3\n", "a.csv:2:5: 这一行有 3 格，表头只有 2 格 [csv]"),
            ("甲\n\"一", "a.csv:2:1: 引号没有结束 [csv]"), ("甲\n\"一\"二", "a.csv:2:4: 引号之后还有文字 [csv]"),
            ("甲,乙\n收据\"1,2\",3\n", "a.csv:2:1: 这一格里的双引号不成对 [csv]"),
            ("甲,乙,丙\n1,“收据1,收据2”,2\n", "a.csv:2:3: 中文引号括不住逗号 [csv]"),
            ("甲,乙,丙\n1,100.00,,\n", "a.csv:2:1: “1,100.00”的逗号把一格分成了两格 [csv]"),
            (String(repeating: ",", count: 300), "a.csv:1:257: 一行有 301 格，最多 256 格 [csv]"),
        ])
    func refuses(_ text: String, _ message: String) {
        let (table, found) = read(text)
        #expect(table == nil)
        #expect(found == [message])
    }

    /// It may be attached as it is, and what stands in it is read all the same: for who looks for numbers that must not.
    @Test(
        "what is no table of ours is none only where a record reads it",
        arguments: [
            ("日期\t摘要\n1\t2\n", "a.csv:1:3: 分隔符是制表符，不是半角逗号 [csv]"),
            ("日期;摘要\n1;2\n", "a.csv:1:3: 分隔符是分号“;”，不是半角逗号 [csv]"),
            ("日期，摘要\n1，2\n", "a.csv:1:3: 分隔符是全角逗号“，”，不是半角逗号 [csv]"),
            ("石谷村收支表\n日期,摘要\n1,2\n", "a.csv:1:1: 第一行不是列名 [csv]"),
            ("日期、摘要\n1、2\n", "a.csv:1:3: 分隔符是顿号“、”，不是半角逗号 [csv]"),
            (",石谷村收支表,\n日期,摘要,收入\n1,2,3\n", "a.csv:1:2: 第一行不是列名 [csv]"),
        ])
    func isNoTable(_ text: String, _ message: String) throws {
        let (table, found) = read(text)
        #expect(found == [])
        #expect(try #require(table).rows.count == text.utf8.count { $0 == 0x0A } - 1)
        #expect(table?.fault.map(line) == message)
    }
}
