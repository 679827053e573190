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

/// What ledgers know of what is done about the lists of rankings, by whose it is to do it.
struct Rectifications: Sendable {
    private let archive: Archive
    private let books: Ordered<LedgerBook>
    private let items: [Subject: [LedgerBook.Item.Reference]]
    /// Where a mechanism keeps what is put right: in its ledgers of rectification, and in those that its consequences call for.
    private let keeping: [Mechanism.Reference: Set<Method.Ledger.Reference>]

    init(in books: Ordered<LedgerBook>, of archive: Archive) {
        self.archive = archive
        self.books = books
        var items: [Subject: [LedgerBook.Item.Reference]] = [:]
        for (reference, book) in books.referenced {
            for number in book.items.indices {
                let item = LedgerBook.Item.Reference(book: reference, number: number)
                items[books.owner(of: item, in: archive), default: []].append(item)
            }
        }
        self.items = items
        var keeping: [Mechanism.Reference: Set<Method.Ledger.Reference>] = [:]
        for (reference, mechanism) in archive.mechanisms {
            for (number, ledger) in mechanism.ledgers.enumerated() where ledger.isOfRectification {
                keeping[reference, default: []].insert(
                    Method.Ledger.Reference(mechanism: reference, number: number))
            }
            for consequence in mechanism.consequences {
                guard case .ledger(let name) = consequence.answer,
                    let ledger = archive.part(Method.Ledger.self, named: name.value, for: reference)
                else { continue }
                let source =
                    consequence.source.flatMap { archive.methodIndex.named($0.value).first } ?? reference
                keeping[source, default: []].insert(ledger)
            }
        }
        self.keeping = keeping
    }

    /// Gives every row of a black list what is done about it: the items that say so (来由), for its period or a part of it; and those
    /// that do not say what they came of, and were opened in the period or in the quarter of a year after it, in which what it lacked
    /// is usually taken up, where that is kept.
    ///
    /// - Parameter lacking: the mechanisms by which a row lacks something; nil where it is any of the method's.
    func note(in ranking: inout Ranking, lacking: (Subject) -> Set<Mechanism.Reference>? = { _ in nil }) {
        guard ranking.blackCount > 0 else { return }
        let days = ranking.period.first...ranking.period.last + 92
        for index in ranking.rows.indices.suffix(ranking.blackCount) {
            let subject = ranking.rows[index].key
            let ledgers = ledgers(of: ranking, lacking: lacking(subject))
            // One matter may stand in several lists.
            var titles: Set<String> = []
            let found = (items[subject] ?? []).filter { reference in
                let item = books[reference]
                if !item.because.isEmpty { return item.because.contains { $0.isOf(ranking) } }
                return ledgers.contains(books[reference.book].ledger)
                    && item.opened.map(days.contains) ?? false
            }.map(rectification).filter { titles.insert($0.title).inserted }
            ranking.rows[index].rectifications = ledgers.isEmpty && found.isEmpty ? nil : found
        }
    }

    private func ledgers(
        of ranking: Ranking, lacking: Set<Mechanism.Reference>?
    ) -> Set<Method.Ledger.Reference> {
        guard let method = ranking.rule.method else { return [] }
        let all = archive.methods[method].mechanisms.map {
            Mechanism.Reference(method: method, item: $0.item)
        }
        // What the file keeps as a whole is for each of its items.
        let own = lacking.map { lacking in all.filter { $0.item == nil || lacking.contains($0) } } ?? all
        return own.reduce(into: []) { $0.formUnion(keeping[$1] ?? []) }
    }

    private func rectification(_ reference: LedgerBook.Item.Reference) -> Rectification {
        let book = books[reference.book]
        let rule = book.rule(in: archive)
        let item = books[reference]
        return Rectification(
            item: reference, title: item.title,
            state: rule.name(ofState: item.state),
            isClosed: rule.isClosed(item.state), due: item.due?.value,
            isOverdue: book.isOverdue(item, in: archive), disclosure: item.disclosure)
    }
}

extension Because {
    /// Whether it names a list, or one of a part of its period.
    fileprivate func isOf(_ ranking: Ranking) -> Bool {
        mechanism.method == ranking.rule.method && ranking.period.first <= period.first
            && period.last <= ranking.period.last
    }
}

extension Method.Ledger {
    /// Whether it keeps what is to be put right (整改), by its name or its states.
    fileprivate var isOfRectification: Bool {
        ([name.value] + states).contains { $0.contains("整改") }
    }
}
