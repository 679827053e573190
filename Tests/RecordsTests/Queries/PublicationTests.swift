import Documents
import Testing

@testable import Records

@Suite("What the law bids publish")
struct PublicationTests {
    private func accounts(_ name: String, _ period: String, posted: String) -> String {
        let day = Period(period)?.first.iso ?? ""
        return """
            -- hedong/shigu/\(name).md --
            ---
            类型: 财务公开
            标题: \(period)财务
            日期: \(posted)
            期间: \(period)
            期初: 100.00
            期末: 100.00
            收支: [{日期: \(day), 摘要: 进, 收入: 5}, {日期: \(day), 摘要: 出, 支出: 5}]
            ---

            """
    }

    private func notice(_ day: String) -> String {
        "-- hedong/shigu/n\(day).md --\n---\n类型: 公告\n标题: 通知\n日期: \(day)\n---\n"
    }

    private let rules = "-- board.yml --\n名称: 晒谷县\n规则: {财务公开期限: 15}\n"

    private func publications(_ text: String, asOf: String) async throws -> [String] {
        let register = await judge(text, asOf: try #require(Day(asOf))).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        return register.publications(of: village).map {
            "\($0.matter) \($0.period.code) \($0.due.iso) \($0.state) \($0.disclosures.count)"
        }
    }

    private func only(_ matter: String, _ found: [String]) -> [String] {
        found.filter { $0.hasPrefix(matter) }
    }

    @Test("months are in time, late, missing and not yet due; a Sunday moves to the Monday")
    func months() async throws {
        let text =
            rules + accounts("a", "2026-01", posted: "2026-02-16")
            + accounts("b", "2026-02", posted: "2026-03-20")
        #expect(
            only("accounts", try await publications(text, asOf: "2026-05-10")) == [
                "accounts 2026-01 2026-02-16 inTime 1", "accounts 2026-02 2026-03-16 late(4) 1",
                "accounts 2026-03 2026-04-15 missing(25) 0", "accounts 2026-04 2026-05-15 notYetDue 0",
                "accounts 2026-05 2026-06-15 notYetDue 0",
            ])
    }

    @Test("a village owes quarters until it posts months; months make up a quarter")
    func rhythm() async throws {
        let text =
            rules + accounts("a", "2025-Q3", posted: "2025-10-15")
            + accounts("b", "2025-11", posted: "2025-12-10")
            + accounts("c", "2026-Q1", posted: "2026-04-10")
        #expect(
            only("accounts", try await publications(text, asOf: "2026-05-01")) == [
                "accounts 2025-Q3 2025-10-15 inTime 1", "accounts 2025-10 2025-11-17 missing(165) 0",
                "accounts 2025-11 2025-12-15 inTime 1", "accounts 2025-12 2026-01-15 missing(106) 0",
                "accounts 2026-Q1 2026-04-15 inTime 1", "accounts 2026-Q2 2026-07-15 notYetDue 0",
            ])
    }

    @Test("a longer statement accounts for the months in it")
    func covering() async throws {
        let text =
            rules + accounts("a", "2026-01", posted: "2026-02-10")
            + accounts("b", "2026-Q1", posted: "2026-04-10")
        #expect(
            Array(only("accounts", try await publications(text, asOf: "2026-04-12")).prefix(3)) == [
                "accounts 2026-01 2026-02-16 inTime 1", "accounts 2026-02 2026-03-16 late(25) 1",
                "accounts 2026-03 2026-04-15 inTime 1",
            ])
    }

    @Test("where no rule says by when, another whole quarter must have passed")
    func noRule() async throws {
        let text = accounts("a", "2025-Q4", posted: "2026-03-31")
        #expect(
            only("accounts", try await publications(text, asOf: "2026-07-01")) == [
                "accounts 2025-Q4 2026-03-31 inTime 1", "accounts 2026-Q1 2026-06-30 missing(1) 0",
                "accounts 2026-Q2 2026-09-30 notYetDue 0", "accounts 2026-Q3 2026-12-31 notYetDue 0",
            ])
    }

    @Test("general items by the quarter; accounts are none")
    func general() async throws {
        let text =
            notice("2025-08-01") + notice("2026-01-15") + notice("2026-01-16")
            + accounts("a", "2025-Q3", posted: "2025-10-10")
        #expect(
            only("general", try await publications(text, asOf: "2026-08-09")) == [
                "general 2025-Q3 2025-09-30 inTime 1", "general 2025-Q4 2025-12-31 late(15) 1",
                "general 2026-Q1 2026-03-31 inTime 2", "general 2026-Q2 2026-06-30 missing(40) 0",
                "general 2026-Q3 2026-09-30 notYetDue 0",
            ])
    }

    @Test("a village that posts no accounts owes them from the quarter in which its board began")
    func never() async throws {
        #expect(
            only("accounts", try await publications(rules + notice("2026-02-01"), asOf: "2026-04-20")) == [
                "accounts 2026-Q1 2026-04-15 missing(5) 0", "accounts 2026-Q2 2026-07-15 notYetDue 0",
            ])
        #expect(try await publications(rules, asOf: "2026-04-20") == [])
    }

    @Test("what is overdue agrees with the calendar")
    func overdue() async throws {
        let text =
            rules + accounts("a", "2026-01", posted: "2026-02-10") + notice("2025-12-01")
        let register = await judge(text, asOf: try #require(Day("2026-07-01"))).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        #expect(
            register.overdue(of: village).map { "\($0.matter) \($0.due.iso) \($0.days)" }
                == [
                    "generalItems(Records.Period.quarter(2026, 1), missing: 2) 2026-03-31 92",
                    "accounts(Records.Period.month(2026, 2), missing: 4) 2026-03-16 107",
                ].reversed())
    }
}
