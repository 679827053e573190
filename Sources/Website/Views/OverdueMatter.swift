import Records

/// What should have been done or posted by a day that has passed, and where it stands.
struct OverdueMatter: Sendable {
    /// On whose board.
    let region: Anchor
    let words: String
    let proof: Proof
    let due: Day
    let days: Int
    let basis: String?
    /// Who has to settle it.
    let owner: String
    /// In which ledger it stands, and how often it got more time; empty for what stands in none.
    let standing: String
    /// What is to be written, where the page says it; nil for what stands in a record.
    let next: NextStep?
    /// The other ledgers in which the same matter stands and is overdue too, less long.
    let others: [Other]

    /// An item of another ledger, or a milestone of a project.
    struct Other: Sendable {
        let name: String
        let record: Anchor
        let days: Int
    }

    /// Where it can be seen.
    enum Proof: Sendable {
        /// In the record that it stands in.
        case record(Anchor)
        /// Nowhere, for it was not published: in the calendar of its year, where there is one, and after the last of its kind.
        case calendar(Route?, year: Int, last: Anchor?)
    }

    /// - Parameters:
    ///   - others: what is of the same matter.
    ///   - tellsNext: whether the page says what is to be done.
    init(
        _ overdue: Overdue, with others: some Sequence<Overdue> = [], of site: Site, tellsNext: Bool = false
    ) {
        region = site.regionAnchors[overdue.region]
        words = overdue.words
        let record = overdue.disclosure.map { site.headlines[$0] }
        switch overdue.matter {
        case .milestone, .remedy, .item, .chased:
            proof = record.map { .record($0.anchor) } ?? .calendar(nil, year: overdue.due.year, last: nil)
        case .accounts(let period, _), .generalItems(let period, _), .own(_, let period, _):
            let year = period.year
            let isStatement =
                switch overdue.matter {
                case .accounts: record?.kind == .statement
                case .own(let kind, _, _): record?.kind == .own(kind)
                default: false
                }
            proof = .calendar(
                site.calendarYears.contains(year) ? PublicationCalendar.route(year) : nil, year: year,
                last: isStatement ? record?.anchor : nil)
        }
        if tellsNext, case .calendar(_, _, let last) = proof {
            next = NextStep(overdue, last: last, of: site)
        } else {
            next = nil
        }
        self.others = others.compactMap { other in
            other.disclosure.map {
                Other(
                    name: other.item?.ledger ?? other.words, record: site.headlines[$0].anchor,
                    days: other.days)
            }
        }
        due = overdue.due
        days = overdue.days
        basis = overdue.basis
        owner =
            overdue.item.map { site.register.name(of: $0.owner) }
            ?? site.register.archive.regions[overdue.region].title.value
        standing = overdue.item.map { $0.ledger + ($0.extensions > 0 ? "，延期 \($0.extensions) 次" : "") } ?? ""
    }
}

/// What is overdue on several boards: the longest overdue, and how much there is.
struct OverdueMatters: Sendable {
    static let shown = 6

    let matters: [OverdueMatter]
    /// How much there is: items of ledgers, and what should have been published.
    let count: Int
    /// The matters that it comes to: several items may be of one.
    let matterCount: Int
    /// The page that names all of them; nil where this does.
    let whole: Route?
    /// Whether it says what is to be done.
    let tellsNext: Bool

    /// What is overdue in a region and below it, as much as its own page names.
    /// - Parameter tellsNext: whether it says what is to be done, and in which other ledgers a matter stands; one that only leads there does not.
    init(below region: Region.Reference, of site: Site, tellsNext: Bool) {
        let all = OverdueMatters.all(below: region, of: site)
        matters = all.prefix(Self.shown).map {
            OverdueMatter($0[0], with: tellsNext ? $0.dropFirst() : [], of: site, tellsNext: tellsNext)
        }
        self.tellsNext = tellsNext
        count = all.reduce(0) { $0 + $1.count }
        matterCount = all.count
        whole = matterCount > Self.shown ? OverdueView.route(of: site.regionRoutes[region]) : nil
    }

    /// The same, as much as a page of the whole list does.
    init(below region: Region.Reference, page number: Int, of site: Site) {
        let all = OverdueMatters.all(below: region, of: site)
        matters = all[Pagination.range(of: number, in: all.count)].map {
            OverdueMatter($0[0], with: $0.dropFirst(), of: site, tellsNext: true)
        }
        tellsNext = true
        count = all.reduce(0) { $0 + $1.count }
        matterCount = all.count
        whole = nil
    }

    /// How much is overdue on several boards.
    static func count(in regions: some Sequence<Region.Reference>, of site: Site) -> Int {
        count(in: regions, site.overdue, site.register.regions)
    }

    /// The same, before there is a site.
    static func count(
        in regions: some Sequence<Region.Reference>, _ overdue: Each<Region, [Overdue]>,
        _ all: Ordered<Region>
    ) -> Int {
        OverdueMatters.once(regions.lazy.map { overdue[$0] }, all).count
    }

    /// How many matters are, before there is a site.
    static func matterCount(
        in regions: some Sequence<Region.Reference>, _ overdue: Each<Region, [Overdue]>,
        of register: Register
    ) -> Int {
        byMatter(once(regions.lazy.map { overdue[$0] }, register.regions), in: register.matters).count
    }

    /// What is overdue in a region and below it, matter by matter, the longest overdue first.
    private static func all(below region: Region.Reference, of site: Site) -> [[Overdue]] {
        byMatter(
            sorted(site.lists.regionsBelow[region].lazy.map { site.overdue[$0] }, of: site),
            in: site.register.matters)
    }

    /// What is of one matter put together, at the place of the first.
    static func byMatter(_ all: [Overdue], in matters: Matters) -> [[Overdue]] {
        var groups: [[Overdue]] = []
        var places: [Matters.Reference: Int] = [:]
        for overdue in all {
            if let matter = matters.matter(of: overdue) {
                if let place = places[matter] {
                    groups[place].append(overdue)
                    continue
                }
                places[matter] = groups.count
            }
            groups.append([overdue])
        }
        return groups
    }

    /// Matters of several boards, the first due first.
    static func sorted(_ boards: some Sequence<[Overdue]>, of site: Site) -> [Overdue] {
        once(boards, site.register.regions).sorted { a, b in
            let (before, after) = ((a.due, a.region, a.order), (b.due, b.region, b.order))
            return before == after ? a.words < b.words : before < after
        }
    }

    private struct Key: Hashable {
        var disclosure: Disclosure.Reference?
        var matter: String
    }

    /// An item that hangs on two of the boards counts once, at the lower.
    private static func once(_ boards: some Sequence<[Overdue]>, _ all: Ordered<Region>) -> [Overdue] {
        var found: [Overdue] = []
        var items: [Key: Int] = [:]
        for entry in boards.joined() {
            guard case .item = entry.matter else {
                found.append(entry)
                continue
            }
            let key = Key(disclosure: entry.disclosure, matter: entry.words)
            if let first = items[key] {
                if all[entry.region].level == .village { found[first] = entry }
            } else {
                items[key] = found.count
                found.append(entry)
            }
        }
        return found
    }
}
