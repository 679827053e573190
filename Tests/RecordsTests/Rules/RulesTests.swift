import Testing

@testable import Records

@Suite("Rules")
struct RulesTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(
        "以上 includes the number, 过 does not",
        arguments: [
            (Fraction.atLeastTwoThirds, 45, 30), (.atLeastTwoThirds, 46, 31), (.atLeastTwoThirds, 1, 1),
            (.atLeastTwoThirds, 3, 2),
            (.moreThanHalf, 36, 19), (.moreThanHalf, 37, 19), (.moreThanHalf, 1, 1), (.atLeastHalf, 36, 18),
            (.atLeastHalf, 37, 19),
        ])
    func fractions(_ fraction: Fraction, _ whole: Int, _ least: Int) {
        #expect(fraction.least(of: whole) == least)
        #expect(fraction.isMet(by: least, of: whole))
        #expect(!fraction.isMet(by: least - 1, of: whole))
    }

    @Test("the amended law holds from its first day")
    func noticeDays() throws {
        #expect(Rules().noticeDays(on: try day("2025-12-31")) == nil)
        #expect(Rules().noticeDays(on: try day("2026-01-01"))?.value == 15)
    }

    @Test("the longest posting and the shortest answer hold")
    func strictest() throws {
        var rules = Rules()
        rules.places = ["重庆", "山东"]
        rules.noticeDays = 7
        rules.answerDays = 4
        #expect(rules.noticeDays(on: try day("2025-06-01"))?.value == 10)
        #expect(rules.noticeDays(on: try day("2026-06-01"))?.value == 15)
        #expect(rules.answerDays(on: try day("2026-06-01"))?.value == 3)
        #expect(rules.localNoticeDays?.value == 7)
    }

    @Test("days of force")
    func force() throws {
        #expect(Day.amendedLaw == (try day("2026-01-01")))
        #expect(Day.collectiveLaw == (try day("2025-05-01")))
        #expect(Procedure.inForce == (try day("2018-12-28")))
        #expect(Day.dawn == (try day("1900-01-01")))
        #expect(Example.asOf == (try day("2026-06-30")))
    }

    @Test("meetings of the collective are known since its law")
    func collective() throws {
        let before = try day("2025-04-30")
        let since = try day("2025-05-01")
        #expect(VotingRule.resolution(of: .collective, by: .members, on: before) == nil)
        #expect(VotingRule.resolution(of: .collective, by: .representatives, on: before)?.base == .present)
        let rule = VotingRule.resolution(of: .collective, by: .members, on: since)
        #expect(rule?.base == .due)
        #expect(rule?.majority.value == .atLeastTwoThirds)
        #expect(rule?.majority.basis.contains("第二十七条") == true)
        #expect(VotingRule.resolution(of: .villagers, by: .delegates, on: since)?.quorum == nil)
    }
}
