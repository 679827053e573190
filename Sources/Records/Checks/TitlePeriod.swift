import Documents

extension Check {
    static let titlePeriod = Check(
        id: "title-period", severity: .warning,
        title: "标题和期间说的是同一段时间",
        why: """
            上一期的文件改一改再用，最容易忘的是标题：村民看到的是八月的标题、九月的账。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 2026年1月财务公开
            日期: 2026-03-02
            期间: 2026-02
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-02-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-02-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 2026年2月财务公开
            日期: 2026-03-02
            期间: 2026-02
            期初: 1000.00
            期末: 1059.50
            收支:
              - {日期: 2026-02-05, 摘要: 果园承包费, 收入: 100.00}
              - {日期: 2026-02-06, 摘要: 村部电费, 支出: 40.50}
            ---
            """,
        inspection: .record { record, _, verdict in
            guard let period = record.reportedPeriod?.value, let named = Period(in: record.title.value),
                named.last < period.first || period.last < named.first
            else { return }
            verdict.report(
                record.location(record.title.place),
                "标题写的是\(named.text)，期间是\(period.text)", help: "照实改标题或期间：从上一期抄来的，两处都要改")
        })
}

extension Disclosure {
    /// The period that it reports on; nil for what reports on none, and for audits, which may be called after the year in which they
    /// were made.
    fileprivate var reportedPeriod: Located<Period>? {
        switch content {
        case .statement(let statement): statement.period
        case .evaluation(let evaluation): evaluation.period
        case .points(let sheet): sheet.period
        case .pay(let pay): pay.period
        default: nil
        }
    }
}

extension Period {
    /// With what the name of a period ends: `2026年`, `2026年度`, `2026年8月份`, `2026年第三季`, `2026年第8周`, `2026年Q3`.
    private static let ends = "年度月份季周1234".unicodeScalars.map { $0 }

    /// The first period that a text names by its year: `2026年8月` of `石谷村2026年8月财务公开`; nil where it names none.
    init?(in text: String) {
        let bytes = Array(text.utf8)
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        // Titles without a year, and nearly all have none, cost a look at their letters.
        for start in bytes.indices.dropLast(6) where isDigit(bytes[start]) {
            guard start == 0 || !isDigit(bytes[start - 1]), bytes[start..<start + 4].allSatisfy(isDigit),
                bytes[(start + 4)...].starts(with: "年".utf8)
            else { continue }
            // The longest reading is the one that is meant: 2026年 is not all of 2026年第一季度.
            let longest = String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.prefix(10)
            for length in (5...longest.count).reversed() {
                let reading = longest.prefix(length)
                guard let last = reading.last, Self.ends.contains(last) else { continue }
                if let period = Period(written: String(reading)) {
                    self = period
                    return
                }
            }
        }
        return nil
    }
}
