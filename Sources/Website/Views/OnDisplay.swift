import Records

/// What hangs on boards now and may be objected to: the first of it, and how much there is.
struct OnDisplay: Sendable {
    struct Item: Sendable {
        /// On whose board, by name.
        let region: String
        let record: Anchor
        let kind: Kind
        let posting: Posting
    }

    /// The soonest to come down first.
    let items: [Item]
    let count: Int

    init(in regions: [Region.Reference], limit: Int, of site: Site) {
        var all = regions.flatMap { region in site.display[region].map { (region: region, item: $0) } }
        if regions.count > 1 {
            let never = Day(number: .max)
            func key(_ posting: Posting) -> Day { posting.until?.value ?? never }
            all.sort {
                (key($0.item.posting), $0.item.disclosure) < (key($1.item.posting), $1.item.disclosure)
            }
        }
        count = all.count
        items = all.prefix(limit).map { region, item in
            let headline = site.headlines[item.disclosure]
            return Item(
                region: site.register.archive.regions[region].title.value, record: headline.anchor,
                kind: headline.kind, posting: item.posting)
        }
    }
}
