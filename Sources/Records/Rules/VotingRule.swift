/// Who must come to a meeting and who must agree (docs/law.md).
package struct VotingRule: Sendable {
    /// What a vote is counted against.
    package enum Base: Sendable {
        /// Those who came (到会).
        case present
        /// Those who should have come (应到; the whole body, 全体).
        case due

        package var text: String { self == .present ? "实到" : "应到" }
    }

    /// The share of those due that must come; nil when no instrument says.
    package var quorum: Clause<Fraction>?
    /// The share that must agree, and of whom.
    package var majority: Clause<Fraction>
    package var base: Base

    /// The rule for the meeting that resolves a matter on a day; nil when no instrument knew such a meeting then.
    package static func resolution(
        of matter: Decision.Matter, by meeting: Decision.Meeting, on day: Day
    ) -> VotingRule? {
        // Until the law on collectives came into force their matters were the villagers'.
        let isBeforeCollectives = day < .collectiveLaw
        if isBeforeCollectives, meeting == .members || meeting == .delegates { return nil }
        let matter = isBeforeCollectives && matter == .collective ? .villagers : matter
        let law =
            day < .amendedLaw ? "《村民委员会组织法》（2018年修正）" : "《村民委员会组织法》（2026年1月1日起施行）"
        let isAmended = day >= .amendedLaw
        let assemblyArticle = law + (isAmended ? "第二十六条" : "第二十二条")
        let representativesArticle = law + (isAmended ? "第三十条" : "")
        let quorum: Clause<Fraction>?
        switch meeting {
        case .assembly:
            quorum = Clause(.moreThanHalf, assemblyArticle + "：村民会议应当有十八周岁以上村民的过半数参加")
        case .households:
            quorum = Clause(.atLeastTwoThirds, assemblyArticle + "：或者有三分之二以上的户的代表参加")
        case .representatives:
            quorum = Clause(.atLeastTwoThirds, representativesArticle + "：村民代表会议有三分之二以上的组成人员参加方可召开")
        case .members:
            quorum = Clause(.atLeastTwoThirds, "《农村集体经济组织法》第二十七条：成员大会应当有三分之二以上成员参加")
        case .delegates:
            // The law asks for two thirds of all delegates to agree, and says nothing more of attendance.
            quorum = nil
        }
        switch (matter, meeting) {
        case (.contracting, _):
            return VotingRule(
                quorum: quorum,
                majority: Clause(.atLeastTwoThirds, "《农村土地承包法》：须经村民会议三分之二以上成员或者三分之二以上村民代表同意"), base: .due)
        case (.collective, _), (_, .members), (_, .delegates):
            let article = meeting == .delegates ? "第二十八条" : "第二十七条"
            return VotingRule(
                quorum: quorum,
                majority: Clause(.atLeastTwoThirds, "《农村集体经济组织法》\(article)：须经全体三分之二以上同意"), base: .due)
        case (.villagers, _), (.levy, _):
            let article = meeting == .representatives ? representativesArticle : assemblyArticle
            return VotingRule(
                quorum: quorum, majority: Clause(.moreThanHalf, article + "：决定应当经到会人员的过半数同意"), base: .present)
        }
    }

    /// The rule for the meeting of all Party members (审议). A board may ask for a larger attendance, never for a smaller.
    package static func deliberation(local: Fraction?) -> VotingRule {
        let national = "《中国共产党支部工作条例（试行）》第十一条"
        let stricter = local.flatMap { $0.numerator * 2 > $0.denominator ? $0 : nil }
        return VotingRule(
            quorum: stricter.map { Clause($0, "本公开栏规则：党员到会\($0.text)") }
                ?? Clause(.atLeastHalf, national + "：有表决权的党员半数以上到会方可开会"),
            majority: Clause(.moreThanHalf, national + "：赞成人数超过应到会有表决权的党员的半数"), base: .due)
    }
}

extension Day {
    /// 2025-05-01: the 农村集体经济组织法 comes into force.
    static let collectiveLaw = Day(number: 20_209)
}
