import Records

/// What a ledger's record (台账) takes from elsewhere: the rule of its ledger, and what its book says of the items that it speaks of.
struct LedgerView: Sendable {
    /// The method that asks for it, by the link to it.
    let method: Anchor
    let rule: Method.Ledger
    let content: Content

    enum Content: Sendable {
        /// What a record that was taken back said, row by row: no book has it.
        case rows([Ledger.Row])
        /// As the book has them on the as-of day: the open ones, the one that is due first before the others; then the
        /// closed ones, the last closed first.
        case items(open: [Item], closed: [Item])
    }

    struct Item: Sendable {
        let item: LedgerBook.Item
        /// Who has to settle it.
        let owner: Named
        /// The page of the record that speaks of it last, where that is another one.
        let later: Route?
    }

    init(_ reference: Disclosure.Reference, _ ledger: Ledger, of site: Site) {
        method = site.anchor(of: ledger.mechanism)
        let rule = site.register[ledger.ledger]
        self.rule = rule
        guard let book = site.work.bookOfRecord[reference] else {
            content = .rows(ledger.rows)
            return
        }
        let keys = Set(ledger.rows.map(\.key))
        let items = site.register.books[book].items.filter { keys.contains($0.id ?? $0.title) }
        func shown(_ item: LedgerBook.Item) -> Item {
            Item(
                item: item,
                owner: item.ownerRegion.map { .page(site.regionAnchors[$0]) } ?? .text(item.owner ?? ""),
                later: item.disclosure == reference ? nil : site.headlines[item.disclosure].route)
        }
        let (never, ever) = (Day(number: .max), Day(number: .min))
        let open = items.filter { !rule.isClosed($0.state) }.enumerated().sorted { a, b in
            (a.element.due?.value ?? never, a.offset) < (b.element.due?.value ?? never, b.offset)
        }
        let closed = items.filter { rule.isClosed($0.state) }.enumerated().sorted { a, b in
            (b.element.moved ?? ever, a.offset) < (a.element.moved ?? ever, b.offset)
        }
        content = .items(
            open: open.map { shown($0.element) }, closed: closed.map { shown($0.element) })
    }
}
