import Testing

@testable import Records

/// Expectations are the articles of the law.
@Suite("Who must come to a meeting, and who must agree")
struct VotingRuleTests {
    /// `到会 of 应到, 同意 of whom`
    private func rule(
        _ matter: Decision.Matter, _ meeting: Decision.Meeting, on day: String = "2026-06-30"
    ) throws -> String? {
        let day = try #require(Day(day))
        return VotingRule.resolution(of: matter, by: meeting, on: day).map {
            "\($0.quorum?.value.text ?? "—")，\($0.base.text)的\($0.majority.value.text)"
        }
    }

    @Test("村民委员会组织法 of 2026: §26 of the assembly and of households, §30 of representatives")
    func villagers() throws {
        for matter in [Decision.Matter.villagers, .levy] {
            #expect(try rule(matter, .assembly) == "过半数，实到的过半数")
            #expect(try rule(matter, .households) == "三分之二以上，实到的过半数")
            #expect(try rule(matter, .representatives) == "三分之二以上，实到的过半数")
        }
    }

    @Test("农村集体经济组织法 §27, §28: two thirds of all; §28 says nothing of how many must come")
    func collective() throws {
        #expect(try rule(.collective, .members) == "三分之二以上，应到的三分之二以上")
        #expect(try rule(.collective, .delegates) == "—，应到的三分之二以上")
        #expect(try rule(.collective, .members, on: "2025-05-01") != nil)
        #expect(try rule(.collective, .members, on: "2025-04-30") == nil)
    }

    @Test("农村土地承包法: two thirds of all, in whatever meeting")
    func contracting() throws {
        #expect(try rule(.contracting, .assembly) == "过半数，应到的三分之二以上")
        #expect(try rule(.contracting, .representatives) == "三分之二以上，应到的三分之二以上")
    }

    @Test("a meeting is held to the law of its day, which is named")
    func days() throws {
        func basis(_ day: String) throws -> String? {
            VotingRule.resolution(of: .villagers, by: .assembly, on: try #require(Day(day)))?.majority.basis
        }
        #expect(try basis("2025-12-31")?.hasPrefix("《村民委员会组织法》（2018年修正）第二十二条：") == true)
        #expect(try basis("2026-01-01")?.hasPrefix("《村民委员会组织法》（2026年1月1日起施行）第二十六条：") == true)
    }

    @Test(
        "支部工作条例 §11: half must come, more than half of all must agree; a board may only ask for more to come")
    func party() {
        let national = VotingRule.deliberation(local: nil)
        #expect(national.quorum?.value == .atLeastHalf)
        #expect(national.majority.value == .moreThanHalf && national.base == .due)
        func local(_ numerator: Int, _ denominator: Int) -> VotingRule {
            VotingRule.deliberation(
                local: Fraction(
                    numerator: numerator, denominator: denominator, isInclusive: true,
                    text: "\(denominator)分之\(numerator)以上"))
        }
        #expect(local(2, 3).quorum?.value.text == "3分之2以上")
        #expect(local(2, 3).quorum?.basis == "本公开栏规则：党员到会3分之2以上")
        #expect(local(1, 3).quorum?.value == .atLeastHalf)
        #expect(local(1, 2).quorum?.value == .atLeastHalf)
        #expect(local(2, 3).majority.value == .moreThanHalf)
    }

    @Test(
        "accounts: fifteen days after a month or a quarter where a place says so; a last day on a weekend moves on"
    )
    func accounts() throws {
        var rules = Rules()
        func due(_ period: String) throws -> String? {
            rules.accountsDue(after: try #require(Period(period)))?.day.iso
        }
        #expect(try due("2026-03") == nil)
        rules.places = ["重庆"]
        #expect(try due("2026-03") == "2026-04-15")
        #expect(try due("2026-Q1") == "2026-04-15")
        // 2026-02-15 is a Sunday.
        #expect(try due("2026-01") == "2026-02-16")
        // The law of the place speaks of months and quarters, a board's own of any period.
        #expect(try due("2026-H1") == nil)
        rules.financeDueDays = 20
        #expect(try due("2026-H1") == "2026-07-20")
        #expect(try due("2026-03") == "2026-04-15")
        rules.financeDueDays = 10
        #expect(try due("2026-03") == "2026-04-10")
    }
}
