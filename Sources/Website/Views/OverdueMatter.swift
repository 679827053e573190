import Records

/// What should have been done or posted by a day that has passed, and where it stands.
struct OverdueMatter: Sendable {
    /// On whose board.
    let region: Anchor
    let record: Anchor
    let words: String
    /// Whether it is accounts that are missing: the record is then the last that was posted.
    let isOfAccounts: Bool
    let due: Day
    let days: Int
    let basis: String?

    init(_ overdue: Overdue, of site: Site) {
        region = site.regionAnchors[overdue.region]
        record = site.headlines[overdue.disclosure].anchor
        words = overdue.words
        isOfAccounts = if case .accounts = overdue.matter { true } else { false }
        due = overdue.due
        days = overdue.days
        basis = overdue.basis
    }
}

/// What is overdue on several boards: the longest overdue, and how much there is.
struct OverdueMatters: Sendable {
    static let shown = 20

    let matters: [OverdueMatter]
    let count: Int

    init(in regions: some Sequence<Region.Reference>, of site: Site) {
        let all = OverdueMatters.all(in: regions, of: site)
        let sorted = all.sorted { a, b in
            let (before, after) = ((a.due, a.region, a.disclosure), (b.due, b.region, b.disclosure))
            return before == after ? a.words < b.words : before < after
        }
        matters = sorted.prefix(Self.shown).map { OverdueMatter($0, of: site) }
        count = all.count
    }

    /// How much is overdue on several boards.
    static func count(in regions: some Sequence<Region.Reference>, of site: Site) -> Int {
        all(in: regions, of: site).count
    }

    private struct Key: Hashable {
        var disclosure: Disclosure.Reference
        var matter: String
    }

    /// An item that hangs on two of the boards counts once, at the lower.
    private static func all(in regions: some Sequence<Region.Reference>, of site: Site) -> [Overdue] {
        var found: [Overdue] = []
        var items: [Key: Int] = [:]
        for entry in regions.lazy.flatMap({ site.overdue[$0] }) {
            guard case .item = entry.matter else {
                found.append(entry)
                continue
            }
            let key = Key(disclosure: entry.disclosure, matter: entry.words)
            if let first = items[key] {
                if site.register.regions[entry.region].level == .village { found[first] = entry }
            } else {
                items[key] = found.count
                found.append(entry)
            }
        }
        return found
    }
}
