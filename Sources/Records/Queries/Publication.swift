import Documents

/// Something that the law bids a board publish over a period, and what became of it. Nobody writes a log for it: the disclosures
/// themselves fulfil it.
package struct Publication: Sendable {
    package enum Matter: Hashable, Sendable {
        /// The accounts of a month or a quarter (财务收支).
        case accounts
        /// At least one publication of general items in a quarter (一般事项).
        case general
        /// A record of a kind that the county has defined itself, of a period that it asks for.
        case own(OwnKind)

        /// `财务`, as a reason names it.
        package var text: String {
            switch self {
            case .accounts: "财务"
            case .general: "一般事项"
            case .own(let kind): "“\(kind.title.value)”"
            }
        }

        /// What it is called behind its period, or alone.
        package var name: String { self == .accounts ? "财务收支" : text }
    }

    package enum State: Hashable, Sendable {
        case inTime
        /// So many days after it was due.
        case late(Int)
        /// Not there, so many days after it was due.
        case missing(Int)
        case notYetDue
    }

    /// The disclosures that fulfil it. Nearly always there is one, which needs no room of its own.
    package enum Fulfilment: Sendable {
        case one(Disclosure.Reference)
        case several([Disclosure.Reference])

        init(_ all: [Disclosure.Reference]) { self = all.count == 1 ? .one(all[0]) : .several(all) }

        package var all: [Disclosure.Reference] {
            switch self {
            case .one(let disclosure): [disclosure]
            case .several(let all): all
            }
        }

        package var first: Disclosure.Reference? {
            switch self {
            case .one(let disclosure): disclosure
            case .several(let all): all.first
            }
        }

        var last: Disclosure.Reference? {
            switch self {
            case .one(let disclosure): disclosure
            case .several(let all): all.last
            }
        }
    }

    package var period: Period
    /// The last day on which it is in time.
    package var due: Day
    /// The day on which it was there; nil while it is not.
    package private(set) var posted: Day?
    package private(set) var disclosures = Fulfilment([])
    package var matter: Matter

    fileprivate init(_ matter: Matter, of period: Period, due: Day) {
        self.matter = matter
        self.period = period
        self.due = due
    }

    /// The same, fulfilled.
    fileprivate func posted(on day: Day, by disclosures: [Disclosure.Reference]) -> Publication {
        var publication = self
        publication.posted = day
        publication.disclosures = Fulfilment(disclosures)
        return publication
    }

    /// What has become of it by a day.
    package func state(on day: Day) -> State {
        if let posted { return posted <= due ? .inTime : .late(posted - due) }
        return due < day ? .missing(day - due) : .notYetDue
    }

    func isMissing(on day: Day) -> Bool { posted == nil && due < day }

    /// Whether it is settled if it was in time: the day it was due has passed.
    package func isJudged(on day: Day) -> Bool { due < day }
}

extension Register {
    /// What a region had to publish, the accounts first, each by period. A village owes accounts every quarter at least, and every
    /// month once it has begun to; other regions owe accounts once they have posted some.
    package func publications(of region: Region.Reference) -> [Publication] { publications[region] }

    /// What a region might publish period by period, never did, and does not owe, by name: it is neither late nor in time.
    ///
    /// A kind that is another form of the accounts is none of it, for those are asked by themselves. What its officers are paid is, on a
    /// board that publishes any pay: no cadence of the law makes a village late with it.
    package func neverPublished(by region: Region.Reference) -> [String] {
        let level = archive.regions[region].level
        let kinds = archive.ownKinds.filter {
            $0.isPeriodic && $0.bearer == level && $0.fulfils != .finance
        }
        let owed = Set(publications[region].map(\.matter))
        var names: [String] = []
        func note(_ matter: Publication.Matter) { if !owed.contains(matter) { names.append(matter.name) } }
        if level == .village {
            note(.accounts)
            note(.general)
            let isPaid = byRegion[region].contains { archive.disclosures[$0].kind == .pay }
            if !isPaid, !archive.shelves[.pay].isEmpty { names.append(Kind.pay.text) }
        }
        for kind in kinds { note(.own(kind)) }
        return names
    }

    /// The rule by which something was due.
    package func basis(of publication: Publication) -> String {
        switch publication.matter {
        case .accounts: archive.accountsDue(publication.period).basis
        case .general: Rules.quarterlyBasis(on: publication.period.last)
        case .own(let kind):
            "类别“\(kind.title.value)”：\(kind.cadence?.text ?? "")一次，\(kind.dueInWords)；\(kind.basis.joined(separator: "；"))"
        }
    }
}

extension Publication {
    /// What every region had to publish.
    static func all(in archive: Archive, _ chains: OwnChains) async -> Each<Region, [Publication]> {
        let deadlines = Deadlines(of: archive)
        return Each(
            await Array(archive.regions.indices).concurrentMap(slice: 16) {
                archive.duePublications(of: $0, by: deadlines, chains)
            })
    }
}

extension Archive {
    fileprivate func duePublications(
        of region: Region.Reference, by deadlines: Deadlines, _ chains: OwnChains
    ) -> [Publication] {
        let records = Array(standing(in: region))
        let accounts = Accounts(records, in: self)
        let isVillage = regions[region].level == .village
        let own = ownPublications(records, in: region, chains)
        guard isVillage || !accounts.isEmpty else { return own }
        // Newest first: the last is the one with which the board began.
        let first = records.last.map { disclosures[$0].day.value }
        let owed = isVillage ? regions[region].owedFrom ?? board.rules.owedFrom : nil
        let began = Self.earlier(first, owed)
        let start = Self.earlier(accounts.start ?? first, owed)
        let finance = start.map { accounts.publications(from: $0, by: deadlines) } ?? []
        let general = isVillage ? began.map { generalItems(records, from: $0) } ?? [] : []
        var found: [Publication] = []
        found.reserveCapacity(finance.count + general.count + own.count)
        found += finance
        found += general
        found += own
        return found
    }

    /// The earlier of two days, of which there may be one or none.
    private static func earlier(_ a: Day?, _ b: Day?) -> Day? {
        if let a, let b { return min(a, b) }
        return a ?? b
    }

    /// The records of kinds of one's own, period by period. Whoever has published one owes every one from then on, and everyone
    /// does from the day that the kind says: one that says none makes nobody late on the day it is written.
    private func ownPublications(
        _ records: [Disclosure.Reference], in region: Region.Reference, _ chains: OwnChains
    ) -> [Publication] {
        var kinds: [OwnKind] = []
        for index in records {
            guard case .own(let record) = disclosures[index].content, record.kind.isPeriodic,
                record.period != nil, record.kind.bearer == regions[region].level,
                record.kind.from == nil, !kinds.contains(record.kind)
            else { continue }
            kinds.append(record.kind)
        }
        kinds += ownKinds.filter { $0.from != nil && $0.bearer == regions[region].level }
        var found: [Publication] = []
        for kind in kinds.sorted(by: { $0.path < $1.path }) {
            let chain = chains.chain(of: kind, in: region)
            guard var period = Self.first(of: kind, chain.keys.min(), from: regions[region].owedFrom) else {
                continue
            }
            // A slip of the pen may go back to any year.
            var left = Deadlines.periods
            while period.first <= asOf, left > 0 {
                left -= 1
                let owed = Publication(.own(kind), of: period, due: kind.due(of: period))
                found.append(
                    chain[period].map { owed.posted(on: disclosures[$0].day.value, by: [$0]) } ?? owed)
                period = period.next
            }
        }
        return found
    }

    /// The first period of a kind that is owed: of those that were published, and of those that the kind asks of all.
    private static func first(of kind: OwnKind, _ published: Period?, from own: Day?) -> Period? {
        guard let unit = kind.cadence?.periodUnit, let from = kind.from else { return published }
        let asked = unit.sameKind(containing: max(from, own ?? from))
        return published.map { $0.first < asked.first ? $0 : asked } ?? asked
    }

    /// General items, quarter by quarter.
    private func generalItems(_ records: [Disclosure.Reference], from: Day) -> [Publication] {
        let posted = records.filter { disclosures[$0].kind.isGeneralItem }
            .map { (day: disclosures[$0].day.value, index: $0) }.sorted {
                ($0.day, $0.index) < ($1.day, $1.index)
            }
        var found: [Publication] = []
        var next = posted.startIndex
        var quarter = Period.quarter(2000, 1).sameKind(containing: from)
        while quarter.first <= asOf {
            let last = quarter.last
            while next < posted.endIndex, posted[next].day < quarter.first { next += 1 }
            var publication = Publication(.general, of: quarter, due: last)
            if let first = posted[next...].first {
                if first.day <= last {
                    let own = posted[next...].prefix { $0.day <= last }
                    publication = publication.posted(on: first.day, by: own.map(\.index))
                } else if first.day <= quarter.next.last {
                    // What comes a quarter later is late for this one; after that it was left out.
                    publication = publication.posted(on: first.day, by: [first.index])
                }
            }
            found.append(publication)
            quarter = quarter.next
        }
        return found
    }
}

/// The accounts of one region.
private struct Accounts {
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

    func publications(from start: Day, by deadlines: Deadlines) -> [Publication] {
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
private struct Deadlines: Sendable {
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
    fileprivate static let periods = 600

    func accounts(_ period: Period, in archive: Archive) -> Day {
        known[period] ?? archive.accountsDue(period).day
    }
}

extension Archive {
    /// The day by which the accounts of a period must be posted.
    ///
    /// Where no rule sets a number of days, the law's “at least once a quarter” does: accounts are late when another whole quarter
    /// has passed.
    fileprivate func accountsDue(_ period: Period) -> (day: Day, basis: String) {
        if let (day, clause) = board.rules.accountsDue(after: period) { return (day, clause.basis) }
        let quarter = Period.quarter(2000, 1).sameKind(containing: period.last)
        return (quarter.next.last, Rules.quarterlyBasis(on: period.last))
    }
}

extension Rules {
    /// The article that asks for publication at least once a quarter.
    fileprivate static func quarterlyBasis(on day: Day) -> String {
        let article = day < .amendedLaw ? "（2018年修正）第三十条" : "（2026年1月1日起施行）第三十五条"
        return "《村民委员会组织法》\(article)：一般事项至少每季度公布一次"
    }
}

extension Kind {
    /// Whether it is a general item of village affairs: neither accounts, which have a rhythm of their own, nor the diary of a duty. What a
    /// county adds of its own is one where it says so (履行): the law names what villages owe, and a list of contracts is none of it.
    var isGeneralItem: Bool {
        if case .own(let kind) = self { return kind.fulfils == .general }
        return self != .statement && self != .log
    }
}
