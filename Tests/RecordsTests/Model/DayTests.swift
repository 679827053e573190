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

    @Test(
        "reads a day as people and spreadsheets write it",
        arguments: [
            "2026-03-05", "2026-3-5", "2026/3/5", "2026/03/05", "2026.3.5", "2026年3月5日", "2026年03月05日",
            "2026年3月5号",
            "2026年3月5", "２０２６－０３－０５", "２０２６年３月５日", "2026 年 3 月 5 日", "二〇二六年三月五日", "2026／3／5",
            "2026/3/5 0:00", "2026/3/5 00:00:00", "2026—3—5",
        ])
    func written(_ text: String) {
        #expect(Day(written: text)?.iso == "2026-03-05")
    }

    @Test(
        "reads days in Chinese numerals",
        arguments: [
            ("二〇二六年十月十日", "2026-10-10"), ("二○二六年十二月三十一日", "2026-12-31"), ("二零二六年十一月二十日", "2026-11-20"),
        ])
    func numerals(_ text: String, _ iso: String) {
        #expect(Day(written: text)?.iso == iso)
    }

    @Test(
        "reads nothing that could mean another day",
        arguments: [
            "3月5日", "20260305", "46086", "26-3-5", "3/5/2026", "2026-3", "2026年3月", "2026-3.5", "2026/3-5",
            "2026 3 5",
            "2026-1 0-5", "2026年2月30日", "2026年3月5日上午", "2026/3/5 8:00", "", "日期", "二〇二六年三十月五日",
            "2026-03-05至2026-03-09", "2026-003-05",
        ])
    func unwritten(_ text: String) {
        #expect(Day(written: text) == nil)
    }

    @Test(
        "says which day a text would be",
        arguments: [
            ("2026-13-05", "没有 13 月，核对月份"), ("2026/0/5", "没有 0 月，核对月份"),
            ("3月5日", "缺年份：如果是 2026 年，写成 2026-03-05"), ("3/5", "缺年份：如果是 2026 年，写成 2026-03-05"),
            ("2月29日", "缺年份：写成“四位年份-02-29”"), ("20260305", "写成 2026-03-05"),
            ("45935", "像是表格软件的日期序号，写成 2025-10-05"), ("36526", "像是表格软件的日期序号，写成 2000-01-01"),
            ("2026/3/5 8:30", "写成 2026-03-05"), ("2026年3月5日上午", "写成 2026-03-05"),
            ("2026-03-05至2026-03-09", "只写一天：2026-03-05"), ("3/25/2026", "写成 2026-03-25"),
            ("3/5/2026", "月和日分不清，写成 2026-03-05 或 2026-05-03"), ("26-3-5", "年份写四位：2026-03-05"),
            ("2026年3月", "还要写几日，如 2026-03-01"), ("2026年11月31日", "2026年11月只有 30 天，核对是哪一天"),
            ("2026-02-29", "2026年2月只有 28 天，核对是哪一天"), ("2026-13-05", "没有 13 月，核对月份"),
        ])
    func advice(_ text: String, _ help: String) {
        #expect(Day(written: text) == nil)
        #expect(Day.advice(for: text, in: 2026) == help)
    }

    @Test(
        "knows no day of other texts",
        arguments: ["", "三月", "2026", "13月45日", "99999", "123456"])
    func noAdvice(_ text: String) {
        #expect(Day.advice(for: text, in: 2026) == nil)
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
}
