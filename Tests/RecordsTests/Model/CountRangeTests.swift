import Testing

@testable import Records

@Suite("Counts and spans of counts")
struct CountRangeTests {
    @Test(
        "one, a span, an open end",
        arguments: [
            ("1", 1, 1), ("3-5", 3, 5), ("1—2", 1, 2), ("1——2", 1, 2), ("10~21", 10, 21), ("１至３", 1, 3),
            ("2-2", 2, 2),
        ])
    func spans(_ text: String, _ least: Int, _ most: Int) throws {
        let range = try CountRange.read(text).get()
        #expect(range == CountRange(text: text, least: least, most: most))
        #expect(range.contains(least) && range.contains(most))
        #expect(!range.contains(least - 1) && !range.contains(most + 1))
    }

    @Test("so many and more", arguments: [("2+", 2), ("2＋", 2), ("3以上", 3), ("n", 1), ("若干", 1)])
    func open(_ text: String, _ least: Int) throws {
        let range = try CountRange.read(text).get()
        #expect(range.least == least && range.most == nil)
        #expect(range.contains(1_000_000) && !range.contains(least - 1))
    }

    @Test(
        "what cannot be read, stands upside down, or would be met by nothing",
        arguments: [
            ("", .unreadable), ("三", .unreadable), ("1.5", .unreadable), ("-1", .unreadable),
            ("1-2-3", .unreadable),
            ("1-", .unreadable), ("+", .unreadable), ("几以上", .unreadable), ("5-3", .upsideDown), ("0", .none),
            ("0-2", .none), ("0+", .none),
        ] as [(String, CountRange.Fault)])
    func refused(_ text: String, _ fault: CountRange.Fault) {
        #expect(throws: fault) { try CountRange.read(text).get() }
    }
}
