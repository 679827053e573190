import Records

/// What people come to a village's page to ask: is anything kept back, are we on the list, what became of what we said.
struct CommonQuestions: Sendable {
    /// What had to be published by a day that has passed. Nil where nothing had.
    let published: Published?
    /// The newest list of each grant, and of each kind of the county's own that says what households get or give.
    let lists: [Entry]
    /// The ledgers that speak of the village's matters.
    let ledgers: [Ledger]
    /// Ledgers beyond those.
    let otherLedgers: Int

    struct Published: Sendable {
        let due: Int
        let missing: Int
        let late: Int
        /// How many classes of points it should have published and did not.
        let points: Int
        /// How many kinds it might publish, never did and does not owe.
        let never: Int
        /// Where each of them stands, in the newest year that has a calendar.
        let calendar: Route?
    }

    struct Entry: Sendable {
        let title: String
        /// Whether it is a grant by its kind; else its own title says what it is.
        let isGrant: Bool
        let record: Route
        let figures: String
    }

    struct Ledger: Sendable {
        let name: String
        /// Whether it is one of what people asked for, as it is called or as its states are.
        let isOfRequests: Bool
        /// The record that speaks of the village's matters last.
        let record: Route
        let open: Int
        let overdue: Int
        let closed: Int
    }

    /// So many lists and so many ledgers are named.
    static let shown = 4

    /// Nil for a village that has published nothing: there is nothing to be asked yet.
    init?(of region: Region.Reference, of site: Site) {
        if site.totals[region].disclosures == 0 { return nil }
        published = Published(by: [region], of: site)
        lists = Entry.newest(of: region, of: site)
        let all = Ledger.all(of: site.register.ownItems(of: region).own, of: site)
        ledgers = Array(all.prefix(Self.shown))
        otherLedgers = all.count - ledgers.count
    }
}

extension CommonQuestions.Published {
    init?(by regions: [Region.Reference], of site: Site) {
        let today = site.register.asOf
        let judged = regions.flatMap { site.register.publications(of: $0) }.filter { $0.isJudged(on: today) }
        if judged.isEmpty { return nil }
        due = judged.count
        missing = judged.count { if case .missing = $0.state(on: today) { true } else { false } }
        late = judged.count { if case .late = $0.state(on: today) { true } else { false } }
        points = regions.reduce(0) { $0 + site.work.missingPoints(of: $1).count }
        never = regions.reduce(0) { $0 + site.register.neverPublished[$1].count }
        calendar = site.calendarYears.first.map(PublicationCalendar.route)
    }
}

extension CommonQuestions.Entry {
    /// The newest of each grant by its programme, and of each such kind, the newest first.
    fileprivate static func newest(of region: Region.Reference, of site: Site) -> [Self] {
        let archive = site.register.archive
        var seen: Set<String> = []
        var entries: [Self] = []
        for reference in site.register.byRegion[region] {
            let headline = site.headlines[reference]
            let disclosure = archive.disclosures[reference]
            let scheme: String
            switch disclosure.content {
            case .subsidy(let subsidy): scheme = subsidy.programme ?? disclosure.title.value
            case .own(let own) where own.kind.listsHouseholds: scheme = own.kind.title.value
            default: continue
            }
            guard !headline.isWithdrawn, seen.insert(scheme).inserted else { continue }
            entries.append(
                Self(
                    title: disclosure.title.value, isGrant: headline.kind == .subsidy, record: headline.route,
                    figures: headline.figures))
            if entries.count == CommonQuestions.shown { break }
        }
        return entries
    }
}

extension OwnKind {
    /// Whether a row of its says how much money somebody gets or gives.
    fileprivate var listsHouseholds: Bool {
        tables.contains { table in
            table.columns.contains { $0.type == .person }
                && table.columns.contains { if case .money = $0.type { true } else { false } }
        }
    }
}

extension CommonQuestions.Ledger {
    /// Those of requests first, then those with most that is open.
    static func all(of own: [LedgerBook.Item.Reference], of site: Site) -> [Self] {
        let register = site.register
        var items: [Method.Ledger.Reference: [LedgerBook.Item.Reference]] = [:]
        var order: [Method.Ledger.Reference] = []
        for item in own {
            let ledger = register.books[item.book].ledger
            if items[ledger] == nil { order.append(ledger) }
            items[ledger, default: []].append(item)
        }
        let all = order.compactMap { ledger in Self(ledger, items[ledger] ?? [], of: site) }
        return all.enumerated().sorted { a, b in
            func key(_ entry: (offset: Int, element: Self)) -> (Int, Int, Int) {
                (entry.element.isOfRequests ? 0 : 1, -entry.element.open, entry.offset)
            }
            return key(a) < key(b)
        }.map(\.element)
    }

    private init?(
        _ ledger: Method.Ledger.Reference, _ items: [LedgerBook.Item.Reference], of site: Site
    ) {
        let register = site.register
        let records = items.map { register[$0].disclosure }
        guard
            let last = records.max(by: { (site.headlines[$0].day, $1) < (site.headlines[$1].day, $0) })
        else { return nil }
        let rule = register[ledger]
        name = rule.name.value
        isOfRequests = (rule.states + [name]).contains { text in
            ["诉求", "民情", "意见"].contains { text.contains($0) }
        }
        record = site.headlines[last].route
        closed = items.count { register.books[$0.book].isClosed(register[$0], in: register.archive) }
        overdue = items.count { register.books[$0.book].isOverdue(register[$0], in: register.archive) }
        open = items.count - closed
    }
}
