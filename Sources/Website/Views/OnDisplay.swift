import Records

/// What hangs on boards now and may be objected to: the first of it, and how much there is.
struct OnDisplay: Sendable {
    /// What hangs on one board for the same time, of one kind: one card names it all.
    struct Item: Sendable {
        /// On whose board, by name.
        let region: String
        var records: [Anchor]
        let kind: Kind
        let posting: Posting
    }

    /// The soonest to come down first.
    let items: [Item]
    /// How many records hang, and how many of them are named here.
    let count: Int
    let named: Int

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
        named = min(limit, count)
        var cards: [Card: Int] = [:]
        var items: [Item] = []
        for (region, item) in all.prefix(limit) {
            let headline = site.headlines[item.disclosure]
            let card = Card(
                region: region, kind: headline.kind, name: item.posting.name, from: item.posting.from.value,
                until: item.posting.until?.value)
            if let index = cards[card] {
                items[index].records.append(headline.anchor)
                continue
            }
            cards[card] = items.count
            items.append(
                Item(
                    region: site.register.archive.regions[region].title.value, records: [headline.anchor],
                    kind: headline.kind, posting: item.posting))
        }
        self.items = items
    }

    private struct Card: Hashable {
        let region: Region.Reference
        let kind: Kind
        let name: Posting.Name
        let from: Day
        let until: Day?
    }
}
