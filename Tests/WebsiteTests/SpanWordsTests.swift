import Records
import Testing

@testable import Website

@Suite("Spans of a calendar in words")
struct SpanWordsTests {
    private func words(_ cadence: String) throws -> SpanWords {
        SpanWords(cadence: try #require(Cadence(cadence)))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(
        "as a column is headed, and as a sentence names it",
        arguments: [
            ("每周一次", "2026-09-07", "9月7日", "2026年9月7日起的一周"), ("每半月", "2026-09-01", "9月上", "2026年9月上半月"),
            ("每半月", "2026-09-16", "9月下", "2026年9月下半月"), ("每月10日", "2026-09-10", "9月10日", "2026年9月10日"),
            ("每月", "2026-09-01", "9月", "2026年9月"), ("每季度", "2026-07-01", "第三季度", "2026年第三季度"),
            ("每半年", "2026-07-01", "下半年", "2026年下半年"), ("每年", "2026-01-01", "", "2026年"),
            ("每户每半月1次", "2026-09-16", "9月下", "2026年9月下半月"), ("每户每年2次", "2026-01-01", "", "2026年"),
            ("每两周", "2026-09-07", "9月7日", "2026年9月7日起的2周"), ("每三年", "2024-01-01", "", "2024年起的3年"),
            ("每两个月", "2026-09-01", "9月起", "2026年9月起"), ("每季度后15日内", "2026-07-01", "第三季度", "2026年第三季度"),
            ("一次", "2025-12-31", "", "到 2025年12月31日"), ("每届一次", "2026-03-31", "", "到 2026年3月31日"),
        ])
    func names(_ cadence: String, _ first: String, _ short: String, _ long: String) throws {
        #expect(try words(cadence).short(day(first)) == short)
        #expect(try words(cadence).long(day(first)) == long)
    }

    @Test("several say their year once; of many the first fifteen are named")
    func lists() throws {
        let days = try ["2025-11-03", "2025-12-01", "2026-01-05", "2026-02-02"].map(day)
        #expect(try words("每月3日").list(days) == "2025年11月3日、12月1日、2026年1月5日、2月2日")
        #expect(try words("每年").list([day("2024-01-01"), day("2025-01-01")]) == "2024年、2025年")
        let many = try (0..<20).map { try day("2026-01-01") + $0 }
        let text = try words("每天").list(many)
        #expect(text.hasPrefix("2026年1月1日、1月2日、") && text.hasSuffix("、1月15日等 20 次"))
    }

    @Test("how often, in Chinese, whichever way it was spelled")
    func cadences() throws {
        for (english, chinese) in [
            ("weekly", "每周一次"), ("monthly x2", "每月2次"), ("every wednesday", "每周三"),
            ("monthly on 6, 7", "每月6日、7日"),
            ("yearly per household x2", "每户每年2次"), ("any time", "随时"), ("once", "一次"),
            ("household half-monthly", "每户每半月1次"), ("every 2 weeks", "每2周一次"), ("every 3 years", "每3年一次"),
            ("every 2 months x2", "每2个月2次"), ("quarterly within 15 days after", "每季度后15日内"),
        ] {
            #expect(try #require(Cadence(english)).words == chinese)
        }
        #expect(try #require(Cadence("每月两次")).words == "每月两次")
    }
}
