import Records

/// A ledger of a method over all boards: how many of its items are in which state.
struct KeptLedger: Sendable {
    let rule: Method.Ledger
    let count: Int
    /// By state.
    let tally: [Int]
    let overdue: Int

    /// Nil for one without items.
    init?(_ reference: Method.Ledger.Reference, of register: Register) {
        let books = register.books.filter { $0.ledger == reference }
        count = books.reduce(0) { $0 + $1.items.count }
        if count == 0 { return nil }
        rule = register[reference]
        var tally = [Int](repeating: 0, count: rule.states.count)
        var overdue = 0
        for book in books {
            for (state, count) in book.tally(in: register.archive).enumerated() { tally[state] += count }
            overdue += book.items.count { book.isOverdue($0, in: register.archive) }
        }
        self.tally = tally
        self.overdue = overdue
    }
}
