import Documents
import Testing

@testable import Gongkai

@Suite("What is printed of many diagnostics")
struct ShownDiagnosticsTests {
    private func many(
        _ count: Int, _ severity: Diagnostic.Severity = .error, in path: String = "a.csv", from line: Int = 1
    ) -> [Diagnostic] {
        (line..<line + count).map {
            Diagnostic(
                severity, "wrong-type", at: SourceLocation(path, Place(line: $0, column: 1)),
                "“第 \($0) 格”不是金额",
                help: "写成元")
        }
    }

    private func brief(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.location.path):\(diagnostic.location.place.line) \(diagnostic.severity.rawValue) \(diagnostic.message)"
    }

    @Test func twoHundredOfAFileAreAllOfThem() {
        let all = many(200) + many(200, in: "b.csv")
        #expect(ShownDiagnostics(all).all == all)
    }

    @Test func theRestIsCounted() {
        let shown = ShownDiagnostics(many(100_000) + many(1, in: "b.csv")).all
        #expect(shown.prefix(200) == many(200)[...])
        #expect(
            shown.dropFirst(200).map(brief) == [
                "a.csv:201 error 这个文件还有 99800 个错误没有列出", "b.csv:1 error “第 1 格”不是金额",
            ])
    }

    /// One word, copied into files of its own each.
    private func copied(_ severity: Diagnostic.Severity) -> [Diagnostic] {
        (1...250).map { number in
            Diagnostic(
                severity, "wrong-type", at: SourceLocation("\(1000 + number).md"), "“通知”不是已知的类型", help: "写成公告"
            )
        }
    }

    @Test func oneMistakeOfManyFilesIsToldAHundredTimes() {
        let all = copied(.error)
        let shown = ShownDiagnostics(all).all
        #expect(shown.prefix(100) == all[..<100])
        #expect(shown.dropFirst(100).map(brief) == ["1101.md:1 error 同样的话还有 150 处没有列出"])
        #expect(ShownDiagnostics(copied(.warning)).all.count == 101)
    }

    @Test func whatBreaksARuleIsToldOfEach() {
        #expect(ShownDiagnostics(copied(.finding)).all == copied(.finding))
    }

    @Test func errorsComeBeforeAllElse() {
        let shown = ShownDiagnostics(
            many(150, .warning) + many(100, .finding, from: 200) + many(150, from: 400)
        ).all
        let listed = shown.dropLast()
        #expect(listed.count { $0.severity == .error } == 150)
        #expect(listed.count { $0.severity == .finding } == 50)
        #expect(listed.count == 200)
        #expect(shown.last.map(brief) == "a.csv:549 finding 这个文件还有 50 个发现、150 个提醒没有列出")
    }

    @Test func everyFormatSaysSo() throws {
        let folder = try TemporaryFolder()
        let sources = SourceLines(
            of: Originals(Listing(of: folder.path, []), in: folder.path, theme: "theme"))
        let result = BuildResult(diagnostics: many(201), sources: sources, pages: 0)
        for format in DiagnosticFormat.allCases {
            let text = format.render(result)
            #expect(text.contains("这个文件还有 1 个错误没有列出"))
            #expect(text.split(separator: "不是金额").count == 201)
        }
        #expect(result.summary(seconds: 0).contains("201 个错误"))
        #expect(result.hasErrors)
    }
}
