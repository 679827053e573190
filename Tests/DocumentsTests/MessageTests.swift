import Documents
import Testing

@Suite("What a diagnostic says")
struct MessageTests {
    private let message: Message =
        "日期在将来：“\("首次公布")” \(year: 2062, month: 3, day: 1)，今天是 \(year: 2026, month: 11, day: 26)"

    @Test("a terminal writes days as programs do, with two digits each")
    func terminal() {
        #expect(message.text == "日期在将来：“首次公布” 2062-03-01，今天是 2026-11-26")
        #expect("\(message)" == message.text)
    }

    @Test("words side by side are one piece, and a day stays a day")
    func pieces() {
        #expect(
            message.pieces == [
                .words("日期在将来：“首次公布” "), .day(year: 2062, month: 3, day: 1), .words("，今天是 "),
                .day(year: 2026, month: 11, day: 26),
            ])
        #expect((Message("第 ") + "\(3) 行" + "").pieces == [.words("第 3 行")])
        let inside: Message = "\(year: 2026, month: 1, day: 2)起"
        #expect(("自 \(inside)" as Message).text == "自 2026-01-02起")
    }

    @Test("days that are counted up to the day of the run are told from other numbers")
    func counting() {
        let message: Message = "已过 \(daysSoFar: 41) 日"
        #expect(message.text == "已过 41 日")
        #expect(message.countsDays && ("（" + message + "）").countsDays)
        #expect(!("已过 \(41) 日" as Message).countsDays)
    }

    @Test("what an author wrote like a day is words")
    func quoted() {
        #expect(("“\("2026-03-01")”已经登记过" as Message).pieces == [.words("“2026-03-01”已经登记过")])
    }

    @Test("numbers of persons are hidden in words; a day beside them is none of theirs")
    func discreet() {
        let number = "13800000000"
        let diagnostic = Diagnostic(
            .error, "x", at: SourceLocation("a.md"), "\(year: 2026, month: 3, day: 1) \(number)", help: "")
        #expect(diagnostic.message == "2026-03-01 ***********")
        #expect(diagnostic.words.pieces.first == .day(year: 2026, month: 3, day: 1))
    }

    @Test("two that differ in a day only are told in the order of their words")
    func order() {
        var log = Diagnostics()
        for day in [12, 3] {
            log.report(
                Diagnostic(
                    .error, "x", at: SourceLocation("a.md"), "\(year: 2026, month: 3, day: day)", help: ""))
        }
        #expect(log.sorted.map(\.message) == ["2026-03-03", "2026-03-12"])
    }
}
