import Documents

/// Which rules hold on a board: the national packs, those of its province, and its own thresholds.
package struct Rules: Sendable {
    /// Provinces whose packs hold here.
    package var places: [String] = []
    package var noticeDays: Int?
    package var financeDueDays: Int?
    package var answerDays: Int?
    /// From which day on every village owes what the law bids all of them publish; nil where each owes from its own beginning on.
    package var owedFrom: Day?
    /// When offices are shut: what falls due then is due on the first day after it on which they work.
    package var daysOff = DaysOff()
    /// How many days after its posting a list of people still names them; nil: none.
    package var listDays: Int?
    /// The least share of a village's Party members that must come to 审议, where the board asks for more than the national half.
    package var partyQuorum: Fraction?
    /// How many names a red and a black list bear.
    package var red = 3
    package var black = 2
    /// Of fewer who are ranked together nobody is on a black list. No text states it.
    package var blackLeast = 2
    /// The least that a red list asks, in percent of what was due or of the full mark. No text states it; three fifths is what
    /// schools and appraisals call passing.
    package var redFloor = 60
    /// How numbers of records are written; nil where they stand as they are.
    package var numbering: Numbering?
    /// Figures of the board's own that kinds name (规则.筹资上限), each from a day on.
    var figures: [Figure] = []
    /// The table of accounts by which its villages keep their books (科目表); nil where they use words of their own.
    package var chart: ChartOfAccounts?

    struct Figure: Sendable {
        var name: String
        /// In whole units: `50%` is a half.
        var value: Ratio
        var from: Day?
        /// As it is written; empty for a bare number.
        var unit = ""
        var place = Place.start
    }

    /// A figure by its name, as it holds on a day; nil where nobody has set it.
    func figure(_ name: String, on day: Day) -> Ratio? {
        let own = figures.filter { $0.name == name && ($0.from.map { $0 <= day } ?? true) }
        if let last = own.max(by: { ($0.from ?? .earliest) < ($1.from ?? .earliest) }) { return last.value }
        switch name {
        case Term.answerDays.chinese: return answerDays(on: day).map { Ratio(Int64($0.value)) }
        case Term.noticeDays.chinese: return noticeDays(on: day).map { Ratio(Int64($0.value)) }
        default: return nil
        }
    }

    private func packs(on day: Day) -> [RulePack] {
        RulePack.all.filter { pack in pack.isInForce(on: day) && (pack.place.map(places.contains) ?? true) }
    }

    private static let local = "本公开栏规则"

    /// The longest posting that any rule asks for on a day; nil when none does.
    package func noticeDays(on day: Day) -> Clause<Int>? {
        var clauses = packs(on: day).compactMap(\.noticeDays)
        if let localNoticeDays { clauses.append(localNoticeDays) }
        return clauses.max { $0.value < $1.value }
    }

    /// What the board itself asks for.
    package var localNoticeDays: Clause<Int>? {
        noticeDays.map { Clause($0, "\(Self.local)：公布不少于 \($0) 日") }
    }

    /// The shortest time for an answer that any rule sets; nil when none does.
    package func answerDays(on day: Day) -> Clause<Int>? {
        var clauses = packs(on: day).compactMap(\.answerDays)
        if let answerDays { clauses.append(Clause(answerDays, "\(Self.local)：\(answerDays) 日内答复")) }
        return clauses.min { $0.value < $1.value }
    }

    /// How soon after a period's end its accounts are due; nil when no rule says.
    package func financeDueDays(on day: Day) -> Clause<Int>? {
        var clauses = packs(on: day).compactMap(\.financeDueDays)
        if let financeDueDays {
            clauses.append(Clause(financeDueDays, "\(Self.local)：期间结束后 \(financeDueDays) 日内公布"))
        }
        return clauses.min { $0.value < $1.value }
    }
}
