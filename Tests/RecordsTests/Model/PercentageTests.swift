import Testing

@testable import Records

@Suite("Percentages")
struct PercentageTests {
    @Test(
        "reads a value and the decimals it was printed with",
        arguments: [
            ("39.8%", 398_000, 1), ("98％", 980_000, 0), ("８６．１％", 861_000, 1), ("100.00%", 1_000_000, 2),
            ("0%", 0, 0),
        ]
            as [(String, Int64, Int)])
    func reads(_ text: String, _ units: Int64, _ decimals: Int) throws {
        let percentage = try #require(Percentage(text))
        #expect(percentage.value.units == units)
        #expect(percentage.decimals == decimals)
        #expect(percentage.text == text)
    }

    @Test("refuses what is none", arguments: ["39.8", "%", "0.398", "三成", "39.80001%", "20000%"])
    func refuses(_ text: String) {
        #expect(Percentage(text) == nil)
    }

    @Test(
        "of a count, half up",
        arguments: [
            (31, 36, 1, "86.1%"), (1, 3, 2, "33.33%"), (2, 3, 2, "66.67%"), (1, 8, 0, "13%"),
            (0, 5, 1, "0.0%"), (5, 5, 0, "100%"),
        ])
    func rounds(_ part: Int, _ whole: Int, _ decimals: Int, _ text: String) {
        #expect(Percentage(part, of: whole, decimals: decimals)?.text == text)
    }

    @Test(
        "never all, half or none that it is not",
        arguments: [
            (9_996, 10_000, "99.96%"), (1, 10_000, "0.01%"), (9_999, 10_000, "99.99%"),
            (99_999, 100_000, "99.999%"), (1, 1_000_000, "0.0001%"), (1, 100_000_000, "0.0001%"),
            (99_999_999, 100_000_000, "99.9999%"), (100_000_001, 100_000_000, "100.0001%"),
            (10_004, 10_000, "100.04%"), (50, 51, "98.0%"), (5_001, 10_000, "50.01%"),
            (4_999, 10_000, "49.99%"),
            (1, 2, "50.0%"), (36, 36, "100.0%"), (0, 7, "0.0%"), (2_000, 2_001, "99.95%"),
            (999, 1_000, "99.9%"), (2, 3, "66.7%"), (0, 3_000_000_000_000, "0.0%"),
            (2_999_999_999_999, 3_000_000_000_000, "99.9999%"),
        ])
    func neverWhole(_ part: Int, _ whole: Int, _ text: String) {
        #expect(Percentage(part, of: whole)?.text == text)
    }

    @Test("none of less than nothing")
    func negative() {
        #expect(Percentage(-1, of: 3) == nil)
        #expect(Percentage(1, of: 300, decimals: 0)?.text == "0.3%")
        #expect(Percentage(199, of: 200, decimals: 0)?.text == "99.5%")
    }

    @Test("all is said of all alone, none of none")
    func allAndNone() {
        #expect(Percentage("100%")?.agrees(with: 9_996, of: 10_000) == false)
        #expect(Percentage("100.0%")?.agrees(with: 249, of: 250) == false)
        #expect(Percentage("100%")?.agrees(with: 250, of: 250) == true)
        #expect(Percentage("0%")?.agrees(with: 1, of: 10_000) == false)
        #expect(Percentage("0.0%")?.agrees(with: 0, of: 10_000) == true)
    }

    @Test("of nobody there is none")
    func nobody() {
        #expect(Percentage(1, of: 0, decimals: 1) == nil)
        #expect(Percentage("50%")?.isAttainable(of: 0) == false)
        #expect(Percentage("50%")?.agrees(with: 1, of: 0) == false)
    }

    @Test(
        "rounding and cutting off both agree",
        arguments: [
            ("66.7%", true), ("66.6%", true), ("66.8%", false), ("66.5%", false), ("67%", true),
            ("66%", true),
        ])
    func agrees(_ text: String, _ expected: Bool) {
        #expect(Percentage(text)?.agrees(with: 2, of: 3) == expected)
    }

    @Test(
        "what so many people can give",
        arguments: [
            ("98%", 24, false), ("95.8%", 24, true), ("95%", 24, true), ("100%", 24, true),
            ("39.5%", 367, true), ("33.4%", 3, false), ("101%", 100, false),
        ])
    func attainable(_ text: String, _ whole: Int, _ expected: Bool) {
        #expect(Percentage(text)?.isAttainable(of: whole) == expected)
    }
}
