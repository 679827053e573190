import Documents

/// Ledgers of a region that are to hold the same items, each in the state of the same number (对应): who answers, what is done, how it
/// is judged.
package struct MatchedLedgers: Sendable {
    /// One matter, and where it stands in each of the ledgers; nil where a ledger does not have it.
    package struct Row: Sendable {
        package var items: [LedgerBook.Item.Reference?]

        /// The first of the ledgers that has it.
        package func first(in register: Register) -> (ledger: Int, item: LedgerBook.Item.Reference)? {
            for (number, item) in items.enumerated() {
                if let item { return (number, item) }
            }
            return nil
        }
    }

    package var mechanism: Mechanism.Reference
    /// In the order of the method.
    package var ledgers: [Method.Ledger.Reference]
    package var region: Region.Reference
    /// In the order in which the ledgers have them.
    package var rows: [Row]

    fileprivate init(
        _ ledgers: [Method.Ledger.Reference], by mechanism: Mechanism.Reference,
        _ found: [LedgerBook.Reference?], in region: Region.Reference, of books: Ordered<LedgerBook>
    ) {
        self.mechanism = mechanism
        self.ledgers = ledgers
        self.region = region
        rows = []
        var numbers: [String: Int] = [:]
        for (ledger, book) in found.enumerated() {
            guard let book else { continue }
            for (number, item) in books[book].items.enumerated() {
                let reference = LedgerBook.Item.Reference(book: book, number: number)
                let row: Int
                if let known = numbers[item.key] {
                    row = known
                } else {
                    row = rows.count
                    numbers[item.key] = row
                    rows.append(Row(items: Array(repeating: nil, count: ledgers.count)))
                }
                rows[row].items[ledger] = reference
            }
        }
    }
}

extension MatchedLedgers {
    /// The ledgers that methods match with each other, by method and region.
    static func all(in archive: Archive, _ books: Ordered<LedgerBook>) -> [MatchedLedgers] {
        var byLedger: [Method.Ledger.Reference: [LedgerBook.Reference]] = [:]
        for (reference, book) in books.referenced { byLedger[book.ledger, default: []].append(reference) }
        return archive.mechanisms.flatMap { reference, mechanism -> [MatchedLedgers] in
            if mechanism.matched.count < 2 { return [] }
            let ledgers = mechanism.matched.compactMap {
                archive.part(Method.Ledger.self, named: $0.value, for: reference)
            }
            var found: [Region.Reference: [LedgerBook.Reference?]] = [:]
            for (number, ledger) in ledgers.enumerated() {
                for book in byLedger[ledger] ?? [] {
                    found[books[book].region, default: Array(repeating: nil, count: ledgers.count)][number] =
                        book
                }
            }
            return found.sorted { $0.key < $1.key }.map { region, found in
                MatchedLedgers(ledgers, by: reference, found, in: region, of: books)
            }
        }
    }
}
