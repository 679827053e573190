import Documents

/// What is being done about a place on the black list: an item of a ledger that names the subject.
package struct Rectification: Sendable {
    /// An index into ``Register/books``.
    package var book: Int
    /// An index into ``LedgerBook/items``.
    package var item: Int
    package var title: String
    /// As the ledger calls it.
    package var state: String
    package var isClosed: Bool
    package var due: Day?
    package var isOverdue: Bool
    /// The record that speaks of it last.
    package var disclosure: Int
}

extension Register {
    /// Gives every row of a black list the ledger items that name its subject and were still open, or were opened, in or after the
    /// period: those of the method's own ledgers, or of any where it has none.
    func rectify(_ ranking: inout Ranking) {
        guard ranking.blackCount > 0, !books.isEmpty else { return }
        let own = books.indices.filter { books[$0].mechanism.method == ranking.rule.method }
        let hasLedgers =
            ranking.rule.method.map { methods[$0].mechanisms.contains { !$0.mechanism.ledgers.isEmpty } }
            ?? false
        let numbers = hasLedgers ? own : Array(books.indices)
        for index in ranking.rows.indices.suffix(ranking.blackCount) {
            ranking.rows[index].rectifications = numbers.flatMap { number in
                rectifications(in: number, of: ranking.rows[index].key, since: ranking.period.first)
            }
        }
    }

    private func rectifications(in number: Int, of subject: Subject, since day: Day) -> [Rectification] {
        let book = books[number]
        let rule = book.rule(in: self)
        return book.items.indices.compactMap { index in
            let item = book.items[index]
            guard let moved = item.moved, moved >= day, names(item, subject) else { return nil }
            return Rectification(
                book: number, item: index, title: item.title,
                state: rule.states.indices.contains(item.state) ? rule.states[item.state] : "",
                isClosed: rule.isClosed(item.state), due: item.due?.value,
                isOverdue: book.isOverdue(item, in: self),
                disclosure: item.disclosure)
        }
    }

    /// Whether an item names a subject: as its owner, or in its words.
    private func names(_ item: LedgerBook.Item, _ subject: Subject) -> Bool {
        switch subject {
        case .region(let region):
            item.ownerRegion == region || item.title.contains(regions[region].title.value)
        case .named(let name): item.owner == name || item.title.contains(name)
        }
    }
}
