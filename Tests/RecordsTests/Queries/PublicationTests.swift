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
            "\($0.matter) \($0.period.code) \($0.due.iso) \($0.state(on: register.asOf)) \($0.disclosures.all.count)"
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

    /// The board's own day before which nobody owes anything.
    private let asked = "-- board.yml --\n名称: 晒谷县\n规则: {财务公开期限: 15, 公开起日: 2025-11-10}\n"

    @Test("from the day that the board says every village owes, though it never published anything")
    func asked() async throws {
        // 2026-01-15 is a Thursday.
        #expect(
            try await publications(asked, asOf: "2026-02-01") == [
                "accounts 2025-Q4 2026-01-15 missing(17) 0", "accounts 2026-Q1 2026-04-15 notYetDue 0",
                "general 2025-Q4 2025-12-31 missing(32) 0", "general 2026-Q1 2026-03-31 notYetDue 0",
            ])
        #expect(try await publications(asked, asOf: "2025-09-30") == [])
    }

    @Test("who began before that day owes from its own beginning; who began later, from that day")
    func askedOfOthers() async throws {
        #expect(
            try await publications(asked + notice("2025-08-01"), asOf: "2025-12-01") == [
                "accounts 2025-Q3 2025-10-15 missing(47) 0", "accounts 2025-Q4 2026-01-15 notYetDue 0",
                "general 2025-Q3 2025-09-30 inTime 1", "general 2025-Q4 2025-12-31 notYetDue 0",
            ])
        #expect(
            try await publications(asked + accounts("a", "2026-01", posted: "2026-02-10"), asOf: "2026-02-12")
                == [
                    "accounts 2025-Q4 2026-01-15 missing(28) 0", "accounts 2026-01 2026-02-16 inTime 1",
                    "accounts 2026-02 2026-03-16 notYetDue 0", "general 2025-Q4 2025-12-31 missing(43) 0",
                    "general 2026-Q1 2026-03-31 notYetDue 0",
                ])
    }

    @Test("a village that was made later says its own day")
    func askedLater() async throws {
        let village = "-- hedong/shigu/_index.md --\n---\n类型: 村\n标题: 石谷村\n公开起日: 2026-01-01\n---\n"
        #expect(
            try await publications(asked + village, asOf: "2026-02-01") == [
                "accounts 2026-Q1 2026-04-15 notYetDue 0", "general 2026-Q1 2026-03-31 notYetDue 0",
            ])
    }

    @Test("a village without a record is overdue all the same")
    func silent() async throws {
        let register = await judge(asked, asOf: try #require(Day("2026-02-01"))).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        #expect(
            register.overdue(of: village).map { "\($0.matter) \($0.due.iso) \($0.days)" } == [
                "generalItems(Records.Period.quarter(2025, 4), missing: 1) 2025-12-31 32",
                "accounts(Records.Period.quarter(2025, 4), missing: 1) 2026-01-15 17",
            ])
        #expect(register.overdue(of: village).allSatisfy { $0.disclosure == nil })
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

@Suite("What kinds of one's own have published")
struct OwnPublicationTests {
    private func record(_ name: String, _ period: String, _ day: String) -> String {
        "-- hedong/shigu/\(name).md --\n---\n类型: 往来\n标题: \(name)\n日期: \(day)\n期间: \(period)\n---\n"
    }

    private let kind =
        "-- kinds/a.md --\n---\n类型: 类别\n标题: 往来\n英文名: debts\n依据: [本县惯例]\n频次: 每季度\n期限: 15日\n---\n"

    private func publications(_ text: String, asOf: String) async throws -> [String] {
        let register = await judge(text, asOf: try #require(Day(asOf))).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        return register.publications(of: village).compactMap {
            guard case .own(let kind) = $0.matter else { return nil }
            return "\(kind.title.value) \($0.period.code) \($0.due.iso) \($0.state(on: register.asOf))"
        }
    }

    @Test(
        "whoever has published one owes every one from then on; a last day on a weekend moves to the Monday")
    func chain() async throws {
        // 2026-04-15 is a Wednesday, 2025-11-15 no end of a quarter; 2026-01-15 a Thursday.
        let text = record("a", "2025-Q4", "2026-01-20") + record("b", "2026-Q1", "2026-04-15") + kind
        #expect(
            try await publications(text, asOf: "2026-08-01") == [
                "往来 2025-Q4 2026-01-15 late(5)", "往来 2026-Q1 2026-04-15 inTime",
                "往来 2026-Q2 2026-07-15 missing(17)", "往来 2026-Q3 2026-10-15 notYetDue",
            ])
        #expect(try await publications(kind, asOf: "2026-08-01") == [])
    }

    /// The same kind, which all have to publish from the quarter on that holds this day.
    private var asked: String { kind.replacing("期限: 15日\n", with: "期限: 15日\n起: 2026-02-14\n") }

    @Test(
        "from the day that a kind says everyone owes it, who published none too, and who did before, from before"
    )
    func asked() async throws {
        #expect(
            try await publications(asked, asOf: "2026-05-01") == [
                "往来 2026-Q1 2026-04-15 missing(16)", "往来 2026-Q2 2026-07-15 notYetDue",
            ])
        #expect(
            try await publications(record("a", "2025-Q4", "2026-01-15") + asked, asOf: "2026-04-15") == [
                "往来 2025-Q4 2026-01-15 inTime", "往来 2026-Q1 2026-04-15 notYetDue",
                "往来 2026-Q2 2026-07-15 notYetDue",
            ])
        #expect(try await publications(asked, asOf: "2025-12-31") == [])
    }

    @Test("what nobody asks of all and a village never published is named, and nothing else")
    func never() async throws {
        func never(_ text: String) async throws -> [String] {
            let register = await judge(text, asOf: try #require(Day("2026-08-01"))).register
            let village = try #require(register.regions.firstIndex { $0.level == .village })
            return register.neverPublished[village]
        }
        let form = kind.replacing("期限: 15日\n", with: "期限: 15日\n履行: 财务\n")
        let ofTownships = kind.replacing("期限: 15日\n", with: "期限: 15日\n主体: 乡镇\n")
        #expect(try await never(kind) == ["财务收支", "一般事项", "“往来”"])
        #expect(try await never(asked) == ["财务收支", "一般事项"])
        // Who published one owes accounts and general items too.
        #expect(try await never(record("a", "2025-Q4", "2026-01-15") + kind) == [])
        #expect(try await never(form) == ["财务收支", "一般事项"])
        #expect(try await never(ofTownships) == ["财务收支", "一般事项"])
        #expect(
            try await never("-- board.yml --\n名称: 晒谷县\n规则: {公开起日: 2026-01-01}\n" + kind) == ["“往来”"])
    }

    /// What a kind that fulfils something makes of the law's duties of the first quarter of 2026.
    private func duties(_ fulfils: String) async throws -> [String] {
        let kind =
            "-- kinds/a.md --\n---\n类型: 类别\n标题: 往来\n英文名: debts\n依据: [本县惯例]\n频次: 每季度\n期限: 15日\n\(fulfils)字段: {总额: 金额}\n表格: {开支: {列: {项目: 文字, 金额: 金额}}}\n核对: [总额 = 合计(开支.金额)]\n---\n"
        let record =
            "-- hedong/shigu/a.md --\n---\n类型: 往来\n标题: 甲\n日期: 2026-03-20\n期间: 2026-Q1\n总额: 5\n开支: [{项目: 灯, 金额: 5}]\n---\n"
        let judged = await judge(record + kind, asOf: try #require(Day("2026-06-30")))
        #expect(judged.found == [])
        let village = try #require(judged.register.regions.firstIndex { $0.level == .village })
        return judged.register.publications(of: village).compactMap { publication in
            guard publication.period.code == "2026-Q1" else { return nil }
            switch publication.matter {
            case .accounts: return "accounts \(publication.state(on: judged.register.asOf))"
            case .general: return "general \(publication.state(on: judged.register.asOf))"
            default: return nil
            }
        }
    }

    @Test("it meets a duty of the law where it says so, and none where it does not")
    func fulfils() async throws {
        #expect(try await duties("履行: 财务\n") == ["accounts inTime", "general missing(91)"])
        #expect(try await duties("履行: 一般事项\n") == ["accounts notYetDue", "general inTime"])
        #expect(try await duties("") == ["accounts notYetDue", "general missing(91)"])
    }

    @Test("what is missing is overdue")
    func overdue() async throws {
        let register = await judge(
            record("a", "2025-Q4", "2026-01-10") + kind, asOf: try #require(Day("2026-08-01"))
        ).register
        let village = try #require(register.regions.firstIndex { $0.level == .village })
        let found = register.overdue(of: village).compactMap { item -> String? in
            guard case .own(let kind, let period, let missing) = item.matter else { return nil }
            return "\(kind.title.value) \(period.code) \(missing) \(item.due.iso)"
        }
        #expect(found == ["往来 2026-Q1 2 2026-04-15"])
    }

    @Test("a posting is held to the kind's days; a township's not to a village's")
    func postings() async {
        func site(_ by: String, _ until: String) -> String {
            "-- hedong/shigu/a.md --\n---\n类型: 往来\n标题: 甲\n日期: 2026-03-01\n公开: {初审公示: {起: 2026-03-01, 止: ▸\(until)}}\n---\n-- kinds/a.md --\n---\n类型: 类别\n标题: 往来\n英文名: debts\n依据: [本县惯例]\n公开: {初审公示: 7日 \(by)}\n---\n"
        }
        #expect(await briefs(site("乡镇", "2026-03-08")) == [])
        #expect(
            await briefs(site("乡镇", "2026-03-05")) == [
                "notice-too-short ▸ 公布期太短：2026年3月1日 至 2026年3月5日 共 4 日，至少 7 日"
            ])
        // The law asks fifteen days of a village from 2026 on.
        #expect(
            await briefs(site("村", "2026-03-08")) == [
                "notice-too-short ▸ 公布期太短：2026年3月1日 至 2026年3月8日 共 7 日，至少 15 日"
            ])
    }
}
