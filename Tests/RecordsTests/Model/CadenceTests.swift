import Testing

@testable import Records

@Suite("Cadences")
struct CadenceTests {
    private static let readings: [(String, Cadence.Rhythm)] = [
        ("每周一次", .every(.week, times: 1)), ("每周", .every(.week, times: 1)), ("每周两次", .every(.week, times: 2)),
        ("每周3次", .every(.week, times: 3)), ("每周三次", .every(.week, times: 3)), ("每周三", .weekdays([3])),
        ("每周日", .weekdays([7])), ("每周天", .weekdays([7])), ("每周五、周一", .weekdays([1, 5])),
        ("每半月", .every(.halfMonth, times: 1)), ("每半月一次", .every(.halfMonth, times: 1)),
        ("每月", .every(.month, times: 1)), ("每月2次", .every(.month, times: 2)), ("每月10日", .monthDays([10])),
        ("每月10号", .monthDays([10])), ("每月6日、7日", .monthDays([6, 7])), ("每月6、7日", .monthDays([6, 7])),
        ("每季度", .every(.quarter, times: 1)), ("每季", .every(.quarter, times: 1)),
        ("每半年", .every(.halfYear, times: 1)),
        ("每年", .every(.year, times: 1)), ("每年一次", .every(.year, times: 1)),
        ("每户每年2次", .perHousehold(.year, times: 2)), ("每户每半月1次", .perHousehold(.halfMonth, times: 1)),
        ("每户每月2次", .perHousehold(.month, times: 2)), ("每户每季度", .perHousehold(.quarter, times: 1)),
        ("每半月2天", .every(.halfMonth, times: 2)), ("每半月一天", .every(.halfMonth, times: 1)),
        ("每两周一次", .everyFew(2, .week, times: 1)), ("每2周一次", .everyFew(2, .week, times: 1)),
        ("每两周", .everyFew(2, .week, times: 1)), ("每三年", .everyFew(3, .year, times: 1)),
        ("每3年一次", .everyFew(3, .year, times: 1)), ("每两个月两次", .everyFew(2, .month, times: 2)),
        ("household half-monthly", .perHousehold(.halfMonth, times: 1)),
        ("household monthly x2", .perHousehold(.month, times: 2)),
        ("every 2 weeks", .everyFew(2, .week, times: 1)), ("every 3 years", .everyFew(3, .year, times: 1)),
        ("every 3 years x2", .everyFew(3, .year, times: 2)),
        ("一次", .once), ("每届一次", .oncePerTerm), ("期满", .endOfTerm), ("每日", .every(.day, times: 1)),
        ("每天", .every(.day, times: 1)), ("随时", .anyTime), ("年初", .startOfYear), ("半年", .middleOfYear),
        ("年终", .endOfYear), ("weekly", .every(.week, times: 1)), ("weekly x3", .every(.week, times: 3)),
        ("every Wednesday", .weekdays([3])), ("monthly on 6, 7", .monthDays([6, 7])),
        ("yearly per household x2", .perHousehold(.year, times: 2)), ("end of term", .endOfTerm),
        ("any time", .anyTime),
    ]

    @Test("are read in either spelling", arguments: readings)
    func reading(_ row: (String, Cadence.Rhythm)) {
        #expect(Cadence(row.0)?.rhythm == row.1)
        #expect(Cadence(row.0)?.text == row.0)
    }

    @Test(
        "anything else is not read",
        arguments: [
            "", "经常", "每", "每周八", "每月32日", "每月0日", "每月6日、6日", "每周0次", "每周100次", "周三", "10日", "每户2次", "每一周",
            "每61周",
            "每天2天", "每户每周三", "每户每两周", "每两天", "every 1 weeks", "household once",
            "weekly x", "every", "every day", "monthly on 32", "x3",
        ])
    func refused(_ text: String) { #expect(Cadence(text) == nil) }

    @Test(
        "what is due for a span may be done some days after it",
        arguments: [
            ("每季度后15日内", Cadence.Rhythm.every(.quarter, times: 1), 15),
            ("每月后十五天内", .every(.month, times: 1), 15), ("每半年后30日以内", .every(.halfYear, times: 1), 30),
            ("每年后二十日内", .every(.year, times: 1), 20), ("每户每季度后7日内", .perHousehold(.quarter, times: 1), 7),
            ("quarterly within 15 days after", .every(.quarter, times: 1), 15),
        ])
    func grace(_ row: (text: String, rhythm: Cadence.Rhythm, days: Int)) {
        #expect(Cadence(row.text)?.rhythm == row.rhythm)
        #expect(Cadence(row.text)?.grace == row.days)
        #expect(Cadence("每季度")?.grace == 0)
    }

    @Test(
        "but not until the next span is over, and not after certain days",
        arguments: [
            "每月后28日内", "每季度后90日内", "每季度后0日内", "每日后1日内", "每月10日后5日内", "一次后5日内", "每季度后日内",
            "monthly within 28 days after", "quarterly within days after",
        ])
    func noGrace(_ text: String) { #expect(Cadence(text) == nil) }

    private func slots(_ cadence: String, _ from: String, _ through: String) throws -> [String] {
        let cadence = try #require(Cadence(cadence))
        let from = try #require(Day(from))
        let through = try #require(Day(through))
        return cadence.slots(from: from, through: through).map {
            $0.first == $0.last ? $0.first.iso : "\($0.first.iso)…\($0.last.iso)"
        }
    }

    @Test("weeks run from Monday to Sunday, over the turn of a year with 53 weeks")
    func weeks() throws {
        #expect(
            try slots("每周一次", "2026-12-23", "2027-01-04") == [
                "2026-12-21…2026-12-27", "2026-12-28…2027-01-03", "2027-01-04…2027-01-10",
            ])
        #expect(Period("2026-W53")?.first.iso == "2026-12-28")
    }

    @Test("fixed days of the week are slots of their own")
    func weekdays() throws {
        #expect(try slots("每周三", "2026-03-01", "2026-03-18") == ["2026-03-04", "2026-03-11", "2026-03-18"])
        #expect(try slots("每周一、四", "2026-03-03", "2026-03-09") == ["2026-03-05", "2026-03-09"])
    }

    @Test("days of the month are slots of their own; one that a month lacks is passed over")
    func monthDays() throws {
        #expect(
            try slots("每月6日、7日", "2026-01-07", "2026-03-06") == [
                "2026-01-07", "2026-02-06", "2026-02-07", "2026-03-06",
            ])
        #expect(try slots("每月31日", "2026-01-01", "2026-05-31") == ["2026-01-31", "2026-03-31", "2026-05-31"])
        #expect(try slots("每月29日", "2024-02-01", "2024-03-01") == ["2024-02-29"])
        #expect(try slots("每月29日", "2025-02-01", "2025-03-01") == [])
    }

    @Test("half months end on the 15th and on the last day, in leap years too")
    func halfMonths() throws {
        #expect(
            try slots("每半月", "2024-02-15", "2024-03-01") == [
                "2024-02-01…2024-02-15", "2024-02-16…2024-02-29", "2024-03-01…2024-03-15",
            ])
        #expect(try slots("每半月", "2025-02-16", "2025-02-28") == ["2025-02-16…2025-02-28"])
        #expect(try slots("每半月", "2100-02-20", "2100-02-20") == ["2100-02-16…2100-02-28"])
    }

    @Test("months, quarters, halves, years and days")
    func spans() throws {
        #expect(
            try slots("每月", "2024-02-29", "2024-03-01") == ["2024-02-01…2024-02-29", "2024-03-01…2024-03-31"])
        #expect(
            try slots("每季度", "2025-12-31", "2026-01-01") == [
                "2025-10-01…2025-12-31", "2026-01-01…2026-03-31",
            ])
        #expect(
            try slots("每半年", "2026-06-30", "2026-07-01") == [
                "2026-01-01…2026-06-30", "2026-07-01…2026-12-31",
            ])
        #expect(try slots("每年", "2024-06-30", "2024-07-01") == ["2024-01-01…2024-12-31"])
        #expect(try slots("每户每年2次", "2024-06-30", "2024-07-01") == ["2024-01-01…2024-12-31"])
        #expect(try slots("每日", "2024-02-28", "2024-03-01") == ["2024-02-28", "2024-02-29", "2024-03-01"])
    }

    @Test("several weeks, months or years together, from the one in which it begins")
    func few() throws {
        #expect(
            try slots("每两周", "2026-12-23", "2027-01-11") == [
                "2026-12-21…2027-01-03", "2027-01-04…2027-01-17",
            ])
        #expect(
            try slots("每三年", "2024-07-01", "2027-01-01") == [
                "2024-01-01…2026-12-31", "2027-01-01…2029-12-31",
            ])
        #expect(
            try slots("每两个月", "2025-11-15", "2026-03-31") == [
                "2025-11-01…2025-12-31", "2026-01-01…2026-02-28", "2026-03-01…2026-04-30",
            ])
    }

    @Test("a household's spans are those of the calendar")
    func householdSpans() throws {
        #expect(
            try slots("每户每半月1次", "2026-02-20", "2026-03-02") == [
                "2026-02-16…2026-02-28", "2026-03-01…2026-03-15",
            ])
        #expect(try slots("每户每季度", "2026-05-01", "2026-05-01") == ["2026-04-01…2026-06-30"])
    }

    @Test("the beginning, the middle and the end of a year")
    func pointsOfYears() throws {
        #expect(
            try slots("年初", "2026-01-31", "2027-01-01") == ["2026-01-01…2026-01-31", "2027-01-01…2027-01-31"])
        #expect(try slots("年初", "2026-02-01", "2026-12-31") == [])
        #expect(try slots("半年", "2026-07-31", "2026-08-01") == ["2026-01-01…2026-07-31"])
        #expect(try slots("年终", "2026-02-01", "2026-03-01") == ["2026-01-01…2026-12-31"])
    }

    @Test("what is not due by a calendar has no slots", arguments: ["一次", "每届一次", "期满", "随时"])
    func noCalendar(_ cadence: String) throws {
        #expect(try slots(cadence, "2026-01-01", "2027-01-01") == [])
    }

    @Test("nothing begins after the last day")
    func backwards() throws { #expect(try slots("每月", "2026-02-01", "2026-01-01") == []) }
}
