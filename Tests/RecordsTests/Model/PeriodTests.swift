import Testing

@testable import Records

@Suite("Periods")
struct PeriodTests {
    @Test(
        "the same of the year before",
        arguments: [
            ("2026", "2025"), ("2026-H2", "2025-H2"), ("2026-Q1", "2025-Q1"), ("2026-02", "2025-02"),
            ("2026-W10", "2025-W10"), ("2026-W53", "2025-W52"),
        ])
    func yearAgo(_ code: String, _ before: String) throws {
        #expect(try #require(Period(code)).yearAgo.code == before)
    }

    @Test(
        "reads, says and spans",
        arguments: [
            ("2026", "2026年", "2026-01-01", "2026-12-31"),
            ("2026-H1", "2026年上半年", "2026-01-01", "2026-06-30"),
            ("2026-H2", "2026年下半年", "2026-07-01", "2026-12-31"),
            ("2026-Q1", "2026年第一季度", "2026-01-01", "2026-03-31"),
            ("2026-Q4", "2026年第四季度", "2026-10-01", "2026-12-31"),
            ("2024-02", "2024年2月", "2024-02-01", "2024-02-29"),
            ("2026-12", "2026年12月", "2026-12-01", "2026-12-31"),
            ("2026-W01", "2026年第1周", "2025-12-29", "2026-01-04"),
            ("2026-W53", "2026年第53周", "2026-12-28", "2027-01-03"),
        ])
    func reads(_ code: String, _ text: String, _ first: String, _ last: String) throws {
        let period = try #require(Period(code))
        #expect(period.code == code)
        #expect(period.text == text)
        #expect(period.first.iso == first)
        #expect(period.last.iso == last)
        #expect(period.contains(period.first) && period.contains(period.last))
        #expect(!period.contains(period.last + 1) && !period.contains(period.first + -1))
        #expect(period.next.previous == period)
        #expect(period.yearAgo.year == period.year - 1)
        #expect(period.next.first == period.last + 1)
        #expect(period.sameKind(containing: period.last) == period)
        #expect(period.sameKind(containing: period.first) == period)
    }

    @Test(
        "refuses all else",
        arguments: [
            "", "26", "2026-", "2026-0", "2026-00", "2026-13", "2026-3", "2026-+3", "2026-H0", "2026-H3",
            "2026-Q5", "2026-Q", "2026-W00",
            "2025-W53", "2026-W1", "2026-W+5", "2026-01-01", "1899", "2200", "+202", "2026-h1", "2026年",
        ])
    func refuses(_ text: String) {
        #expect(Period(text) == nil)
    }

    @Test(
        "is found in a title by its year",
        arguments: [
            ("石谷村2026年8月财务公开（银行存款）", "2026-08"), ("2026年第一季度收支", "2026-Q1"), ("2025年度考评", "2025"),
            ("2026年10月", "2026-10"), ("党员积分", nil), ("12026年3月", nil), ("二〇二六年三月", nil),
        ])
    func inTitle(_ title: String, _ code: String?) {
        #expect(Period(in: title)?.code == code)
    }

    @Test(
        "reads a period as people write it",
        arguments: [
            ("2026年", "2026"), ("2026年度", "2026"), ("２０２６", "2026"), ("2026年上半年", "2026-H1"),
            ("2026年下半年", "2026-H2"),
            ("2026年第一季度", "2026-Q1"), ("2026年一季度", "2026-Q1"), ("2026年3季度", "2026-Q3"), ("2026Q4", "2026-Q4"),
            ("2026-q1", "2026-Q1"), ("2026年3月", "2026-03"), ("2026年03月", "2026-03"), ("2026年十二月", "2026-12"),
            ("2026-3", "2026-03"), ("2026/3", "2026-03"), ("2026年第12周", "2026-W12"), ("2026W5", "2026-W05"),
            ("2026-h2", "2026-H2"),
        ])
    func written(_ text: String, _ code: String) {
        #expect(Period(written: text)?.code == code)
    }

    @Test(
        "says which period a text would be",
        arguments: [
            ("202603", "写成 2026-03"), ("2026.1", "写成 2026-01"), ("2026年1-3月", "写成 2026-Q1"),
            ("2026年4月至6月", "写成 2026-Q2"), ("2026-01至2026-06", "写成 2026-H1"), ("2026年1—12月", "写成 2026"),
            ("2026-03-05", "期间不是一天：2026-03-05 所在的月写成 2026-03"),
        ])
    func advice(_ text: String, _ help: String) {
        #expect(Period(written: text) == nil)
        #expect(Period.advice(for: text) == help)
    }

    @Test(
        "refuses what could mean another",
        arguments: ["一季度", "3月", "2026年5季度", "2026年13月", "2026.1", "2025年第53周", "26年3月", "2026年2-3月"])
    func unwritten(_ text: String) {
        #expect(Period(written: text) == nil)
    }

    @Test(
        "a week belongs to the year of its Thursday",
        arguments: [
            ("2026-W53", 2026), ("2026-W01", 2026), ("2027-W01", 2027), ("2026-12", 2026), ("2026-Q4", 2026),
            ("2026-H2", 2026), ("2026", 2026),
        ])
    func year(_ code: String, _ year: Int) {
        #expect(Period(code)?.year == year)
    }

    @Test("the shorter of two that begin together comes first")
    func order() throws {
        let periods = ["2026", "2026-H1", "2026-Q1", "2026-01", "2025-12"].compactMap { Period($0) }
        #expect(periods.sorted().map(\.code) == ["2025-12", "2026-01", "2026-Q1", "2026-H1", "2026"])
    }

    @Test(
        "the finest periods that cover a span, none of its days twice",
        arguments: [
            ("2026-Q1", "2026-01 2026-02 2026-03 2026-Q1", "2026-01 2026-02 2026-03"),
            ("2026-Q1", "2026-Q1 2026-01", "2026-Q1"),
            ("2026-Q1", "2026-01", "2026-01"),
            ("2026", "2026 2026-Q1 2026-Q2", "2026"),
            (
                "2026", "2026-H2 2026-Q1 2026-04 2026-Q2 2026-05 2026-06",
                "2026-Q1 2026-04 2026-05 2026-06 2026-H2"
            ),
            ("2026", "2026-H1 2026-Q2 2026-06", "2026-H1"),
            ("2026-02", "2026-W06 2026-W07 2026-W08 2026-W09 2026-02", "2026-02"),
            ("2026-02", "2026-W06 2026-W07 2026-W05", "2026-W06 2026-W07"),
            ("2026-Q1", "2026-01 2026-01", "2026-01"),
            ("2026-Q2", "2026 2026-Q1", ""),
        ])
    func cover(_ span: String, _ codes: String, _ expected: String) throws {
        let period = try #require(Period(span))
        for turned in [false, true] {
            let periods = codes.split(separator: " ").compactMap { Period(String($0)) }
            let given = turned ? periods.reversed() : periods
            let found = Period.cover(of: period.first...period.last, by: given).map { given[$0].code }
            #expect(found.joined(separator: " ") == expected)
        }
    }
}
