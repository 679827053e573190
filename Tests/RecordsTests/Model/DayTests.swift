import Testing

@testable import Records

@Suite("Days")
struct DayTests {
    @Test(
        "reads ISO days that exist",
        arguments: [
            ("1970-01-01", 0), ("2026-01-01", 20_454), ("2024-02-29", 19_782), ("2000-02-29", 11_016),
            ("1900-01-01", -25_567),
        ]
            as [(String, Int32)])
    func reads(_ text: String, _ number: Int32) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).iso == text)
    }

    @Test(
        "refuses all else",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
            "2026/01/01", "20260101",
            "1899-12-31", "2200-01-01", "２０２６-01-01", " 2026-01-01", "2026-01-01T00", "+026-01-01", "",
        ])
    func refuses(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test("counts, parts and words")
    func parts() throws {
        let day = try #require(Day("2026-03-01"))
        #expect(day.text == "2026年3月1日")
        #expect(day.monthAndDay == "3月1日")
        #expect((day + -1).iso == "2026-02-28")
        #expect((day + 365).iso == "2027-03-01")
        #expect((day + 15) - day == 15)
        #expect(day.weekday == 7)
        #expect((day + 1).weekday == 1)
        #expect(Day(number: -25_567).weekday == 1)
    }

    @Test("every day of a century reads back")
    func roundTrip() {
        for number in Int32(-25_567)...11_000 { #expect(Day(Day(number: number).iso)?.number == number) }
    }

    @Test(
        "a weekend moves to the Monday after",
        arguments: [("2026-02-13", "2026-02-13"), ("2026-02-14", "2026-02-16"), ("2026-02-15", "2026-02-16")])
    func weekend(_ day: String, _ moved: String) {
        #expect(Day(day)?.rolledOverWeekend.iso == moved)
    }
}
