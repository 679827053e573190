import Records

/// The records of a board that break a rule: the newest, and how many there are.
struct FaultyRecords: Sendable {
    struct Item: Sendable {
        let record: Anchor
        let day: Day
        let findings: [Finding]
    }

    static let shown = 10

    let items: [Item]
    let count: Int

    /// Whether any of it reads otherwise tomorrow.
    var countsDays: Bool { items.contains { $0.findings.countDays } }

    init(in region: Region.Reference, of site: Site) {
        let all = site.register.byRegion[region].filter { site.register.findings[$0] != nil }
        count = all.count
        items = all.prefix(Self.shown).map { reference in
            Item(
                record: site.headlines[reference].anchor, day: site.headlines[reference].day,
                findings: site.register.findings[reference] ?? [])
        }
    }
}

extension [Finding] {
    /// Whether any of them says for how many days it has been so.
    var countDays: Bool { contains { $0.diagnostic.words.countsDays } }
}
