import Documents
import Testing

@testable import Gongkai

struct DiagnosticFormatTests {
    private let source = "---\n类型: 公告\n联系: 13900001111，\"甲\"\n---\n"

    private func result(_ message: String = "未知字段“联系”", place: Place = Place(line: 3, column: 1))
        -> BuildResult
    {
        let file = SourceFile(path: "村/a.md", text: source)
        return BuildResult(
            diagnostics: [
                Diagnostic(
                    .error, "unknown-key", at: SourceLocation("村/a.md", place), message, help: "是否想写“附件”？")
            ], sources: SourceLines(files: [file], content: "content/", themeFiles: [], theme: "theme"),
            pages: 0)
    }

    @Test func textShowsThePlaceAndHidesNumbersOfPersons() {
        #expect(
            DiagnosticFormat.text.render(result(place: Place(line: 3, column: 5))) == """
                content/村/a.md:3:5: error: 未知字段“联系” [unknown-key]
                 3 | 联系: ***********，"甲"
                   |       ^
                   = 是否想写“附件”？

                """)
    }

    @Test func controlCharactersAreDrawnAndNotSent() {
        #expect(Plain.line("甲\u{1B}]0;x\u{7}乙\n丙\r\u{2028}丁\t戊") == "甲␛]0;x␇乙␊丙\u{FFFD}丁\t戊")
    }

    @Test func masksBeforeItCuts() {
        let line =
            String(repeating: "长", count: 35) + "11010519491231002X" + String(repeating: "长", count: 20)
        let lines = SourceLines(
            files: [SourceFile(path: "a.md", text: line)], content: "c", themeFiles: [], theme: "t")
        var reader = SourceLines.Reader(lines)
        let excerpt = reader.excerpt(at: SourceLocation("a.md", Place(line: 1, column: 60)))
        #expect(excerpt?.line.contains { $0.isNumber } == false)
    }

    @Test func textWithoutALineHasNoExcerpt() {
        #expect(
            DiagnosticFormat.text.render(result(place: Place(line: 99, column: 1)))
                == "content/村/a.md:99:1: error: 未知字段“联系” [unknown-key]\n   = 是否想写“附件”？\n")
    }

    @Test func longLinesAreCutAroundTheColumn() {
        let line = String(repeating: "长", count: 500)
        let file = SourceFile(path: "a.md", text: line)
        let lines = SourceLines(files: [file], content: "c", themeFiles: [], theme: "t")
        var reader = SourceLines.Reader(lines)
        let excerpt = reader.excerpt(at: SourceLocation("a.md", Place(line: 1, column: 301)))
        #expect(excerpt?.line == "…" + String(repeating: "长", count: 100) + "…")
        #expect(excerpt?.column == 41)
    }

    @Test func jsonHasTheContractsKeysInOrder() {
        #expect(
            DiagnosticFormat.json.render(result("引号\"与\\与\n")) == """
                [
                  {"path": "content/村/a.md", "line": 3, "column": 1, "severity": "error", "check": "unknown-key", \
                "message": "引号\\"与\\\\与\\n", "help": "是否想写“附件”？"}
                ]

                """)
        let none = BuildResult(
            diagnostics: [], sources: SourceLines(files: [], content: "c", themeFiles: [], theme: "t"),
            pages: 0)
        #expect(DiagnosticFormat.json.render(none) == "[]\n")
    }

    @Test func githubEscapesWhatWouldEndACommand() {
        #expect(
            DiagnosticFormat.github.render(result("百分之50%\n换行"))
                == "::error file=content/村/a.md,line=3,col=1,title=unknown-key::百分之50%25%0A换行。是否想写“附件”？\n")
    }

    @Test func sarifNamesTheRuleAndEncodesThePath() {
        let text = DiagnosticFormat.sarif.render(result())
        #expect(text.contains("\"version\": \"2.1.0\""))
        #expect(text.contains("\"uri\": \"content/%E6%9D%91/a.md\""))
        #expect(text.contains("\"ruleId\": \"unknown-key\""))
        #expect(text.contains("\"startLine\": 3, \"startColumn\": 1"))
    }
}
