import Records

/// What a ledger's record (台账) takes from elsewhere: the rule of its ledger, and what its book says of the items that it speaks of.
struct LedgerView: Sendable {
    /// The method that asks for it, by the link to it.
    let method: Anchor
    let rule: Method.Ledger
    let content: Content
    /// What its author's own columns say of each.
    let own: OwnRowsPart?

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
        /// The pairings whose acceptance it is.
        let pairings: [Anchor]
        /// Where the same matter stands in the other ledgers that are to have it.
        let others: [Other]
        /// The record that its matter is called by: one leads to all.
        let matter: Anchor?
        /// The items of the same matter in ledgers that need not match.
        let elsewhere: [ThreadView.Item]
        /// The lists that it answers.
        let causes: [Caused]
        /// The inspections that found it or looked at it again.
        let inspections: [Inspected]
    }

    struct Other: Sendable {
        let ledger: String
        /// Nil where that ledger does not have it.
        let state: String?
        /// Whether it stands at the same step there.
        let isSame: Bool
        let record: Route?
    }

    /// Whether it is said of any item how many days it still has, or is overdue.
    var awaits: Bool {
        guard case .items(let open, let closed) = content else { return false }
        return open.contains { $0.item.due != nil }
            || (open + closed).contains { $0.elsewhere.contains { $0.due != nil } }
    }

    init(_ reference: Disclosure.Reference, _ ledger: Ledger, of site: Site) {
        method = site.anchor(of: ledger.mechanism)
        let rule = site.register[ledger.ledger]
        self.rule = rule
        own = OwnRowsPart("事项", ledger.rows.map { ($0.item, $0.place) }, ledger.own)
        guard let book = site.work.bookOfRecord[reference] else {
            content = .rows(ledger.rows)
            return
        }
        let keys = Set(ledger.rows.map(\.key))
        let register = site.register
        let items = register.items(of: book).filter { keys.contains(register[$0].key) }
        func shown(_ own: LedgerBook.Item.Reference) -> Item {
            let item = register[own]
            return Item(
                item: item,
                owner: item.hasOwner ? site.named(register.owner(of: own)) : .text(""),
                later: item.disclosure == reference ? nil : site.headlines[item.disclosure].route,
                pairings: site.work.pairings(acceptedBy: own, of: site),
                others: site.work.others(of: own, of: site),
                matter: Happening.heading(
                    of: register.matters.records(with: own).map { site.headlines[$0] }, on: register.asOf),
                elsewhere: ThreadView.items(with: own, besides: reference, of: site),
                causes: Caused.all(of: own, of: site),
                inspections: Inspected.all(of: own, of: site))
        }
        let (never, ever) = (Day(number: .max), Day(number: .min))
        func due(_ item: LedgerBook.Item.Reference) -> Day { register[item].due?.value ?? never }
        func moved(_ item: LedgerBook.Item.Reference) -> Day { register[item].moved ?? ever }
        let open = items.filter { !rule.isClosed(register[$0].state) }
            .sorted { (due($0), $0) < (due($1), $1) }
        let closed = items.filter { rule.isClosed(register[$0].state) }
            .sorted { (moved($1), $0) < (moved($0), $1) }
        content = .items(open: open.map(shown), closed: closed.map(shown))
    }
}
