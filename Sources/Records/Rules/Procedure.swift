import Documents

/// What the procedure of 四议两公开 stands on (docs/law.md).
enum Procedure {
    /// The revised regulation has named the four meetings and the two postings since this day.
    static let inForce = Day(number: 17_893)  // 2018-12-28

    /// The instrument that orders the steps; nil on a day when none did.
    static func basis(on day: Day) -> String? {
        day < inForce
            ? nil
            : "《中国共产党农村基层组织工作条例》第十九条：村级重大事项决策实行“四议两公开”，"
                + "即村党组织提议、村“两委”会议商议、党员大会审议、村民会议或者村民代表会议决议，决议公开、实施结果公开"
    }

    /// The instrument that asks for a meeting to be held; nil on a day when none did.
    static func basis(of stage: Decision.Stage, for matter: Decision.Matter, on day: Day) -> String? {
        // The law itself puts the Party's discussion first, in matters that the villagers decide.
        if stage == .proposal, matter != .collective, day >= .amendedLaw {
            return "《村民委员会组织法》（2026年1月1日起施行）第二十八条第三款："
                + "需由村民会议或者村民代表会议决定的重要事项，应当先经村党组织研究讨论"
        }
        return basis(on: day)
    }
}
