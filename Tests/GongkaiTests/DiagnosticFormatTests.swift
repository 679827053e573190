import Documents
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

@testable import Gongkai

struct DiagnosticFormatTests {
    private let folder: TemporaryFolder
    private let source = "---\n类型: 公告\n联系: 13900001111，\"甲\"\n---\n"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(source, to: "content/村/a.md")
    }

    /// The lines of a folder of content within the test's own.
    private func lines(_ content: String) -> SourceLines {
        SourceLines(
            of: Originals(
                Listing(of: folder.path + "/" + content, []), in: folder.path + "/" + content, theme: "theme")
        )
    }

    /// Diagnostics as they are shown, without the way to the test's folder.
    private func render(_ result: BuildResult, as format: DiagnosticFormat) -> String {
        format.render(result).replacing(folder.path + "/", with: "")
    }

    private func result(_ message: Message = "未知字段“联系”", place: Place = Place(line: 3, column: 1))
        -> BuildResult
    {
        BuildResult(
            diagnostics: [
                Diagnostic(
                    .error, "unknown-key", at: SourceLocation("村/a.md", place), message, help: "是否想写“附件”？")
            ], sources: lines("content/"), pages: 0)
    }

    @Test func textShowsThePlaceAndHidesNumbersOfPersons() {
        #expect(
            render(result(place: Place(line: 3, column: 5)), as: .text) == """
                content/村/a.md:3:5: error: 未知字段“联系” [unknown-key]
                 3 | 联系: ***********，"甲"
                   |       ^
                   = 是否想写“附件”？

                """)
    }

    @Test func ofWhatIsDiscreetNoLineIsShown() {
        var result = result()
        result.diagnostics = [
            Diagnostic(
                .finding, "quorum", at: SourceLocation("村/a.md", Place(line: 3, column: 1)), "不合检查",
                help: "见 gongkai explain quorum", isDiscreet: true)
        ]
        #expect(
            render(result, as: .text) == """
                content/村/a.md:3:1: finding: 不合检查 [quorum]
                   = 见 gongkai explain quorum

                """)
    }

    @Test func controlCharactersAreDrawnAndNotSent() {
        #expect(Plain.line("甲\u{1B}]0;x\u{7}乙\n丙\r\u{2028}丁\t戊") == "甲␛]0;x␇乙␊丙\u{FFFD}丁\t戊")
    }

    @Test func masksBeforeItCuts() throws {
        let line =
            String(repeating: "长", count: 35) + "11010519491231002X" + String(repeating: "长", count: 20)
        try folder.write(line, to: "c/a.md")
        var reader = SourceLines.Reader(lines("c"))
        let excerpt = reader.excerpt(at: SourceLocation("a.md", Place(line: 1, column: 60)))
        #expect(excerpt?.line.contains { $0.isNumber } == false)
    }

    @Test func textWithoutALineHasNoExcerpt() {
        #expect(
            render(result(place: Place(line: 99, column: 1)), as: .text)
                == "content/村/a.md:99:1: error: 未知字段“联系” [unknown-key]\n   = 是否想写“附件”？\n")
    }

    @Test func showsNoLineOfWhatIsNoText() throws {
        try folder.write("GIF89a\n", to: "c/图.gif")
        let pipe = folder.path + "/c/管.md"
        #expect(mkfifo(pipe, 0o600) == 0)
        var reader = SourceLines.Reader(lines("c"))
        for path in ["图.gif", "管.md", "没有.md"] {
            #expect(reader.excerpt(at: SourceLocation(path)) == nil)
        }
    }

    @Test func longLinesAreCutAroundTheColumn() throws {
        let line = String(repeating: "长", count: 500)
        try folder.write(line, to: "c/a.md")
        var reader = SourceLines.Reader(lines("c"))
        let excerpt = reader.excerpt(at: SourceLocation("a.md", Place(line: 1, column: 301)))
        #expect(excerpt?.line == "…" + String(repeating: "长", count: 100) + "…")
        #expect(excerpt?.column == 41)
    }

    @Test func jsonHasTheContractsKeysInOrder() {
        #expect(
            render(result("引号\"与\\与\n"), as: .json) == """
                [
                  {"path": "content/村/a.md", "line": 3, "column": 1, "severity": "error", "check": "unknown-key", \
                "message": "引号\\"与\\\\与\\n", "help": "是否想写“附件”？"}
                ]

                """)
        let none = BuildResult(diagnostics: [], sources: lines("c"), pages: 0)
        #expect(DiagnosticFormat.json.render(none) == "[]\n")
    }

    @Test func githubEscapesWhatWouldEndACommand() {
        #expect(
            render(result("百分之50%\n换行"), as: .github)
                == "::error file=content/村/a.md,line=3,col=1,title=unknown-key::百分之50%25%0A换行。是否想写“附件”？\n")
    }

    @Test func sarifNamesTheRuleAndEncodesThePath() {
        let text = render(result(), as: .sarif)
        #expect(text.contains("\"version\": \"2.1.0\""))
        #expect(text.contains("\"uri\": \"content/%E6%9D%91/a.md\""))
        #expect(text.contains("\"ruleId\": \"unknown-key\""))
        #expect(text.contains("\"startLine\": 3, \"startColumn\": 1"))
    }

    @Test(arguments: DiagnosticFormat.allCases)
    func noMessageNamesANumberNorDoesAPath(format: DiagnosticFormat) throws {
        let number = "510112195611263269"
        try folder.write("[x](\(number).pdf)\n", to: "c/\(number).md")
        let found = BuildResult(
            diagnostics: [
                Diagnostic(
                    .error, "dead-link", at: SourceLocation("\(number).md", Place(line: 1, column: 5)),
                    "链接“\(number).pdf”没有对应的文件或页面", help: "是不是 \(number).pdf？电话 13800138000")
            ], sources: lines("c"), pages: 0)
        let said = render(found, as: format)
        #expect(!said.contains(number))
        // A URI has no asterisk.
        #expect(said.contains(format == .sarif ? "c/%2A%2A" : "c/******************.md"))
        #expect(said.contains("链接“******************.pdf”没有对应的文件或页面"))
        #expect(said.contains("是不是 ******************.pdf？电话 ***********"))
    }
}
