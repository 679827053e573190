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
