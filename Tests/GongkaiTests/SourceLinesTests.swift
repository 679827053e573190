import Documents
import Records
import Testing

@testable import Gongkai

@Suite("The line that a diagnostic speaks of")
struct SourceLinesTests {
    /// The line that a text report shows of a notice whose 日期 cannot be read, at a column of ours.
    private func excerpt(of text: String, at place: Place) throws -> (line: String, column: Int)? {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.md")
        let originals = Originals(
            Listing(of: folder.path, []), in: folder.path, theme: Repository.theme)
        var reader = SourceLines.Reader(SourceLines(of: originals))
        return reader.excerpt(at: SourceLocation("a.md", place))
    }

    @Test(
        "lines end with LF, CRLF or CR",
        arguments: ["甲\n乙丙\n丁", "甲\r\n乙丙\r\n丁", "甲\r乙丙\r丁"])
    func endings(_ text: String) throws {
        let found = try #require(try excerpt(of: text, at: Place(line: 2, column: 2)))
        #expect(found.line == "乙丙" && found.column == 1)
        #expect(try excerpt(of: text, at: Place(line: 3, column: 1))?.line == "丁")
        #expect(try excerpt(of: text, at: Place(line: 4, column: 1)) == nil)
    }

    @Test("of a long line what stands around the place: forty before, sixty after")
    func window() throws {
        let text = String(repeating: "前", count: 100) + "here" + String(repeating: "后", count: 100)
        let found = try #require(try excerpt(of: text, at: Place(line: 1, column: 101)))
        #expect(
            found.line == "…" + String(repeating: "前", count: 40) + "here"
                + String(repeating: "后", count: 56) + "…")
        #expect(found.column == 41)
        // The first and the last have nothing cut off before them, and behind them.
        #expect(try excerpt(of: text, at: Place(line: 1, column: 1))?.column == 0)
        #expect(try excerpt(of: text, at: Place(line: 1, column: 204))?.line.hasSuffix("后") == true)
    }

    @Test("nothing of it moves a terminal's cursor, and no number of a person stands in it")
    func plain() throws {
        #expect(Plain.line("a\u{1B}[2Jb\u{7}\u{202E}c\td\r") == "a␛[2Jb␇\u{FFFD}c\td")
        let found = try #require(
            try excerpt(of: "标题: 11010519491231002X", at: Place(line: 1, column: 5)))
        #expect(!found.line.contains("19491231"))
    }
}
