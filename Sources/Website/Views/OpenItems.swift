import Records

/// The items of ledgers that a region or a unit has to settle: the first of those that are not closed, and how many there are.
struct OpenItems: Sendable {
    struct Item: Sendable {
        let title: String
        /// The record that speaks of it last.
        let record: Route
        let state: String
        let due: Day?
        /// The first day that was set, where it is another one.
        let firstDue: Day?
        /// Nil where it is not overdue.
        let daysLate: Int?
        let ledger: String
        let owner: String?
    }

    /// What is due first comes first.
    let items: [Item]
    let openCount: Int
    let closedCount: Int
    /// Whether any of those that are open is another's to settle.
    let hasOthers: Bool

    /// Whether it is said how late any of those is that are named.
    var isLate: Bool { items.contains { $0.daysLate != nil } }

    /// How many hang on its board and are for other places to settle, which have them on their own pages.
    var elsewhere = 0

    /// Nil for a region of which no ledger speaks.
    init?(of region: Region.Reference, limit: Int, of site: Site) {
        let (own, elsewhere) = site.register.ownItems(of: region)
        self.init(own, own: site.register.archive.regions[region].title.value, limit: limit, of: site)
        self.elsewhere = elsewhere
    }

    /// - Parameter own: whose they are, by name. Nil where there is none.
    init?(_ all: [LedgerBook.Item.Reference], own: String, limit: Int = 12, of site: Site) {
        if all.isEmpty { return nil }
        let register = site.register
        let never = Day(number: .max)
        let open = all.filter { !register.books[$0.book].isClosed(register[$0], in: register.archive) }
            .sorted { a, b in
                func due(_ item: LedgerBook.Item.Reference) -> Day { register[item].due?.value ?? never }
                return (due(a), a) < (due(b), b)
            }
        openCount = open.count
        closedCount = all.count - open.count
        hasOthers = open.contains { register[$0].owner ?? own != own }
        items = open.prefix(limit).map { reference in
            let book = register.books[reference.book]
            let item = register[reference]
            let rule = book.rule(in: register.archive)
            let late =
                book.isOverdue(item, in: register.archive) ? item.due.map { register.asOf - $0.value } : nil
            return Item(
                title: item.title, record: site.headlines[item.disclosure].route,
                state: rule.name(ofState: item.state),
                due: item.due?.value, firstDue: item.changes.isEmpty ? nil : item.firstDue, daysLate: late,
                ledger: rule.name.value, owner: item.owner)
        }
    }
}
