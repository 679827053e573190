import Documents

extension Statement {
    /// What it says account by account: itself, where it has but one.
    package var parts: [Statement] { accounts.isEmpty ? [self] : accounts }

    /// What it says of an account; all of it, where it has but one.
    func part(of name: String?) -> Statement {
        accounts.first { $0.bankAccount?.value == name } ?? self
    }

    /// The entries by the rows in which they are written: where accounts stand side by side, one row may have an entry of each.
    package var rows: [ArraySlice<Entry>] {
        var rows: [ArraySlice<Entry>] = []
        var start = entries.startIndex
        for index in entries.indices.dropFirst() where entries[index].day.place != entries[start].day.place {
            rows.append(entries[start..<index])
            start = index
        }
        return entries.isEmpty ? [] : rows + [entries[start...]]
    }

    /// Parts it by its accounts. What went from one of them to another is neither income nor spending of all together.
    mutating func part(
        by shares: [(name: Located<String>, opening: Located<Money>, closing: Located<Money>)]
    ) {
        let names = Set(shares.map(\.name.value))
        accounts = shares.map { share in
            var part = self
            part.bankAccount = share.name
            (part.opening, part.closing) = (share.opening, share.closing)
            part.entries = entries.filter { $0.bank == share.name.value }
            part.stated = stated.filter { $0.bank == share.name.value }
            part.own = nil
            part.addUp()
            return part
        }
        stated.removeAll { $0.bank != nil }
        addUp { $0.counter.map { names.contains($0.value) } ?? false }
    }

    /// - Parameter isWithin: whether an entry moves money within the statement, and counts for nothing.
    mutating func addUp(where isWithin: (Entry) -> Bool = { _ in false }) {
        (income, spending, transferredIn, transferredOut) = (.zero, .zero, .zero, .zero)
        for entry in entries where !isWithin(entry) {
            let (came, went) = (entry.income?.value ?? .zero, entry.spending?.value ?? .zero)
            income += came
            spending += went
            if entry.counter != nil {
                transferredIn += came
                transferredOut += went
            }
        }
    }
}
