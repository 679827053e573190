import Documents

/// What is being done about a place on the black list: an item of a ledger that names the subject.
package struct Rectification: Sendable {
    package var item: LedgerBook.Item.Reference
    package var title: String
    /// As the ledger calls it.
    package var state: String
    package var isClosed: Bool
    package var due: Day?
    package var isOverdue: Bool
    /// The record that speaks of it last.
    package var disclosure: Disclosure.Reference
}

extension Register {
    /// Gives every row of a black list what is being mended by it: the items that it has to settle and that were open in the period,
    /// or were opened in the quarter of a year after it, in which what it lacked is usually taken up. They stand in those ledgers of the
    /// method that keep what is put right or that its lists call for, or, where it has none, in the board's ledgers of rectification.
    func rectify(_ ranking: inout Ranking) {
        guard ranking.blackCount > 0 else { return }
        let own = ranking.rule.method.map { rectifying(of: methods[$0]) } ?? []
        let ledgers = books.indices.filter { index in
            let (book, rule) = (books[index], books[index].rule(in: self))
            if own.isEmpty { return rule.isOfRectification }
            return book.mechanism.method == ranking.rule.method && own.contains(rule.name.value)
        }
        ranking.hasLedger = !own.isEmpty || !ledgers.isEmpty
        let days = ranking.period.first...ranking.period.last + 92
        for index in ranking.rows.indices.suffix(ranking.blackCount) {
            // One matter may stand in several lists.
            var titles: Set<String> = []
            ranking.rows[index].rectifications = ledgers.flatMap { ledger in
                rectifications(in: ledger, of: ranking.rows[index].key, during: days)
            }.filter { answers($0, ranking) && titles.insert($0.title).inserted }
        }
    }

    /// Whether an item may be what is done about a list: it says so, or does not say what else it came of.
    private func answers(_ rectification: Rectification, _ ranking: Ranking) -> Bool {
        let because = self[rectification.item].because
        return because.isEmpty
            || because.contains {
                $0.mechanism.method == ranking.rule.method && $0.period == ranking.period
            }
    }

    /// The names of those of a method's ledgers in which what its lists show is put right.
    private func rectifying(of method: Method) -> Set<String> {
        let mechanisms = method.mechanisms.map(\.mechanism)
        let kept = mechanisms.flatMap(\.ledgers).filter(\.isOfRectification).map(\.name.value)
        let called = mechanisms.flatMap(\.consequences).compactMap { consequence in
            if case .ledger(let name) = consequence.answer { name.value } else { nil }
        }
        return Set(kept + called)
    }

    private func rectifications(
        in reference: LedgerBook.Reference, of subject: Subject, during days: ClosedRange<Day>
    ) -> [Rectification] {
        let book = books[reference]
        let rule = book.rule(in: self)
        return book.items.indices.compactMap { index in
            let item = book.items[index]
            guard let opened = item.opened, let moved = item.moved, opened <= days.upperBound,
                !rule.isClosed(item.state) || moved >= days.lowerBound, isOwned(item, of: book, by: subject)
            else { return nil }
            return Rectification(
                item: LedgerBook.Item.Reference(book: reference, number: index), title: item.title,
                state: rule.states.indices.contains(item.state) ? rule.states[item.state] : "",
                isClosed: rule.isClosed(item.state), due: item.due?.value,
                isOverdue: book.isOverdue(item, in: self),
                disclosure: item.disclosure)
        }
    }

    /// Whether an item is a subject's to settle: it is named as owner or, where nobody is, the ledger hangs on its board.
    private func isOwned(_ item: LedgerBook.Item, of book: LedgerBook, by subject: Subject) -> Bool {
        switch subject {
        case .region(let region):
            item.owner == nil ? book.region == region : item.ownerRegion == region
        case .named(let name): item.owner == name
        }
    }
}

extension Method.Ledger {
    /// Whether it keeps what is to be put right (整改), by its name or its states.
    fileprivate var isOfRectification: Bool {
        ([name.value] + states).contains { $0.contains("整改") }
    }
}
