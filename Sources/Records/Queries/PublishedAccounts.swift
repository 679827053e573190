import Documents

/// The accounts of one region.
struct PublishedAccounts {
    struct Statement {
        var period: Period
        var first: Day
        var last: Day
        var posted: Day
        var index: Disclosure.Reference
        var account: String?
    }

    let archive: Archive
    /// By the beginning of their periods.
    let statements: [Statement]
    /// Records of kinds of the county's own that meet the same duty (履行: 财务), where no statement does.
    private let others: [Statement]
    /// From when to when each account has statements.
    private let spans: [String?: ClosedRange<Day>]

    init(_ records: [Disclosure.Reference], in archive: Archive) {
        self.archive = archive
        statements = records.flatMap { index -> [Statement] in
            guard case .statement(let statement) = archive.disclosures[index].content else { return [] }
            let period = statement.period.value
            return statement.parts.map { part in
                Statement(
                    period: period, first: period.first, last: period.last,
                    posted: archive.disclosures[index].day.value,
                    index: index, account: part.bankAccount?.value)
            }
        }.sorted { ($0.first, $0.last, $0.posted, $0.index) < ($1.first, $1.last, $1.posted, $1.index) }
        others = records.compactMap { index -> Statement? in
            guard case .own(let record) = archive.disclosures[index].content,
                record.kind.fulfils == .finance, let period = record.period?.value
            else { return nil }
            return Statement(
                period: period, first: period.first, last: period.last,
                posted: archive.disclosures[index].day.value, index: index, account: nil)
        }.sorted { ($0.first, $0.last, $0.posted, $0.index) < ($1.first, $1.last, $1.posted, $1.index) }
        spans = statements.reduce(into: [:]) { spans, statement in
            let span = spans[statement.account] ?? statement.first...statement.last
            spans[statement.account] = span.lowerBound...max(span.upperBound, statement.last)
        }
    }

    var isEmpty: Bool { statements.isEmpty && others.isEmpty }

    /// When the first of them begins; nil where there are none.
    var start: Day? { (statements + others).map(\.first).min() }

    func publications(from start: Day, by deadlines: AccountDeadlines) -> [Publication] {
        var found: [Publication] = []
        var isMonthly = false
        var quarter = Period.quarter(2000, 1).sameKind(containing: start)
        while quarter.first <= archive.asOf {
            func touching(_ all: [Statement]) -> [Statement] {
                all.filter { $0.first <= quarter.last && quarter.first <= $0.last }
            }
            let (own, others) = (touching(statements), touching(others))
            if !own.isEmpty {
                isMonthly = own.contains { if case .month = $0.period { true } else { false } }
            } else if !others.isEmpty, statements.isEmpty {
                isMonthly = others.contains { if case .month = $0.period { true } else { false } }
            }
            var units = [quarter]
            if isMonthly {
                let month = Period.month(2000, 1).sameKind(containing: quarter.first)
                units = [month, month.next, month.next.next]
            }
            for unit in units where unit.last >= start && unit.first <= archive.asOf {
                found.append(
                    publication(
                        of: unit, due: deadlines.accounts(unit, in: archive), by: own, else: others))
            }
            quarter = quarter.next
        }
        return found
    }

    private func publication(
        of unit: Period, due: Day, by own: [Statement], else others: [Statement]
    ) -> Publication {
        let owed = Publication(.accounts, of: unit, due: due)
        guard let covering = covering(unit, own) ?? Self.covering(unit, others),
            let posted = covering.map(\.posted).max()
        else { return owed }
        // One statement may be of several accounts.
        var disclosures: [Disclosure.Reference] = []
        for statement in covering where !disclosures.contains(statement.index) {
            disclosures.append(statement.index)
        }
        return owed.posted(on: posted, by: disclosures)
    }

    /// The statements that account for a whole period: of every account that has begun before it and goes on after it, and of the
    /// others that do.
    ///
    /// An account that is published by the quarter is not held to the months of another.
    private func covering(_ unit: Period, _ statements: [Statement]) -> [Statement]? {
        if spans.count == 1 { return Self.covering(unit, statements) }
        var found: [Statement] = []
        var accounts: [String?] = []
        for statement in statements where !accounts.contains(statement.account) {
            accounts.append(statement.account)
        }
        func isMonth(_ period: Period) -> Bool { if case .month = period { true } else { false } }
        for account in accounts {
            let own = statements.filter { $0.account == account }
            if isMonth(unit), !own.contains(where: { isMonth($0.period) }) { continue }
            if let covering = Self.covering(unit, own) {
                found += covering
            } else if let span = spans[account], span.contains(unit.first), span.contains(unit.last) {
                return nil
            }
        }
        return found.isEmpty ? nil : found
    }

    /// The statements of one account that account for a whole period: one that holds it, the first posted, or several that make it up.
    private static func covering(_ unit: Period, _ statements: [Statement]) -> [Statement]? {
        let (first, last) = (unit.first, unit.last)
        let whole = statements.filter { $0.first <= first && last <= $0.last }
        if let best = whole.min(by: { ($0.posted, $0.index) < ($1.posted, $1.index) }) { return [best] }
        var found: [Statement] = []
        var day = first
        while day <= last {
            let next = statements.filter { $0.first == day && $0.last <= last }
            guard let best = next.min(by: { ($0.posted, $0.index) < ($1.posted, $1.index) }) else {
                return nil
            }
            found.append(best)
            day = best.last + 1
        }
        return found
    }
}

/// When the accounts of each month and quarter were due: one answer for all villages.
struct AccountDeadlines: Sendable {
    private var known: [Period: Day] = [:]

    init(of archive: Archive) {
        var start = archive.asOf
        for disclosure in archive.disclosures {
            start = min(start, disclosure.day.value)
            if case .statement(let statement) = disclosure.content {
                start = min(start, statement.period.value.first)
            }
        }
        for length in [Period.month(2000, 1), .quarter(2000, 1)] {
            var period = length.sameKind(containing: archive.asOf)
            // A county's records go back some years; a slip of the pen may go back to any.
            for _ in 0..<Self.periods where period.last >= start {
                known[period] = archive.accountsDue(period).day
                period = period.previous
            }
        }
    }

    /// Of each length so many are reckoned beforehand, fifty years of months; what lies before them, when it is asked for.
    static let periods = 600

    func accounts(_ period: Period, in archive: Archive) -> Day {
        known[period] ?? archive.accountsDue(period).day
    }
}

extension Archive {
    /// The day by which the accounts of a period must be posted.
    ///
    /// Where no rule sets a number of days, the law's “at least once a quarter” does: accounts are late when another whole quarter
    /// has passed.
    func accountsDue(_ period: Period) -> (day: Day, basis: String) {
        if let (day, clause) = board.rules.accountsDue(after: period) { return (day, clause.basis) }
        let quarter = Period.quarter(2000, 1).sameKind(containing: period.last)
        return (quarter.next.last, Rules.quarterlyBasis(on: period.last))
    }
}

extension Rules {
    /// The article that asks for publication at least once a quarter.
    static func quarterlyBasis(on day: Day) -> String {
        let article = day < .amendedLaw ? "（2018年修正）第三十条" : "（2026年1月1日起施行）第三十五条"
        return "《村民委员会组织法》\(article)：一般事项至少每季度公布一次"
    }
}
