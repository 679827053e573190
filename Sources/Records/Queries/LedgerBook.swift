import Documents

/// One ledger of a region over time: the rows of all its records, put together by item.
package struct LedgerBook: Sendable {
    /// What became of an item, from its first row to its last.
    package struct Item: Sendable {
        package struct Move: Sendable {
            package var day: Day
            /// An index into the states of the method's ledger.
            package var state: Int
            package var note: String?
            package var disclosure: Disclosure.Reference
            package var location: SourceLocation
            /// The number of the row among those of the item.
            fileprivate var row: Int
        }

        /// A change of the day by which it is to be closed: a step like any other, with its day and its reason.
        package struct Change: Sendable {
            package var day: Day
            package var before: Day
            package var after: Day
            package var note: String?
            package var disclosure: Disclosure.Reference
            /// Where the new day stands.
            package var location: SourceLocation
            /// Whether it was closed and is taken up anew, by a day of its own.
            package var isAnew: Bool
            fileprivate var row: Int

            /// Whether the same matter got more time.
            package var isExtension: Bool { after > before && !isAnew }

            /// Whether the day that was changed had passed by then.
            package var isLate: Bool { day > before && !isAnew }
        }

        /// What one row did to an item: a move, a change of its day, or both.
        package struct Step: Sendable {
            package var day: Day
            /// An index into the states; nil where it stayed in its state.
            package var state: Int?
            package var change: Change?
            package var note: String?
            package var disclosure: Disclosure.Reference
        }

        /// Another item of a ledger, or a record, that is of the same matter, as a row names it.
        package struct Related: Sendable {
            package var name: Located<String>
            package var disclosure: Disclosure.Reference
            package var path: String
        }

        package var id: String?
        /// Where its first row stands.
        package var path: String
        package var place: Place
        package var title: String
        package var owner: String?
        package var ownerRegion: Region.Reference?
        /// Whether anybody is named who has to settle it.
        package var hasOwner: Bool { owner != nil || ownerRegion != nil }
        /// The day that holds now.
        package var due: Located<Day>?
        /// The first that was set.
        package var firstDue: Day?
        /// The file in which the due day stands.
        package var duePath: String
        /// In order of days.
        package var changes: [Change] = []
        /// The lists for which it was opened, as its rows say.
        package var because: [Because] = []
        /// What is of the same matter, each once.
        package var related: [Related] = []
        /// In order of days; rows that only state again where an item stands are left out.
        package var moves: [Move]
        /// The record that speaks of it last.
        package var disclosure: Disclosure.Reference

        /// What makes rows those of one item.
        package var key: String { id ?? title }
        package var state: Int { moves.last?.state ?? 0 }
        package var opened: Day? { moves.first?.day }
        package var moved: Day? { moves.last?.day }

        /// How often it got more time.
        package var extensions: Int { changes.count(where: \.isExtension) }

        /// Its moves and the changes of its day, in their order.
        package var steps: [Step] {
            var steps: [Step] = []
            steps.reserveCapacity(moves.count + changes.count)
            var changes = changes[...]
            func step(_ change: Change) -> Step {
                Step(
                    day: change.day, state: nil, change: change, note: change.note,
                    disclosure: change.disclosure)
            }
            for move in moves {
                while let change = changes.first, change.row < move.row {
                    steps.append(step(change))
                    changes.removeFirst()
                }
                let change = changes.first.flatMap { $0.row == move.row ? $0 : nil }
                if change != nil { changes.removeFirst() }
                steps.append(
                    Step(
                        day: move.day, state: move.state, change: change, note: move.note,
                        disclosure: move.disclosure))
            }
            return steps + changes.map(step)
        }
    }

    /// What the method says of it.
    package var ledger: Method.Ledger.Reference
    /// The region on whose board it hangs.
    package var region: Region.Reference
    /// By the day on which they were opened.
    package var items: [Item]
    /// The records that it is made of.
    package var disclosures: [Disclosure.Reference]

    package var mechanism: Mechanism.Reference { ledger.mechanism }

    package func rule(in archive: Archive) -> Method.Ledger { archive[ledger] }

    package func isClosed(_ item: Item, in archive: Archive) -> Bool {
        rule(in: archive).isClosed(item.state)
    }

    /// Whether an item was due before a day and is not closed.
    package func isOverdue(_ item: Item, in archive: Archive) -> Bool {
        !isClosed(item, in: archive) && item.due.map { $0.value < archive.asOf } ?? false
    }

    /// How many items stand in each state, in the order of the states.
    package func tally(in archive: Archive) -> [Int] {
        var tally = [Int](repeating: 0, count: rule(in: archive).states.count)
        for item in items where tally.indices.contains(item.state) { tally[item.state] += 1 }
        return tally
    }
}

extension LedgerBook {
    /// The ledgers of a board, by method, ledger and region.
    static func all(in archive: Archive) -> Ordered<LedgerBook> {
        struct Key: Hashable {
            var ledger: Method.Ledger.Reference
            var region: Region.Reference
        }
        var records: [Key: [Disclosure.Reference]] = [:]
        for record in archive.filed(.ledgers) {
            let key = Key(ledger: record.content.ledger, region: record.disclosure.region)
            records[key, default: []].append(record.reference)
        }
        return Ordered(
            records.map { key, indices in
                LedgerBook(
                    ledger: key.ledger, region: key.region,
                    items: items(of: indices, by: archive[key.ledger], in: archive), disclosures: indices)
            }.sorted { ($0.ledger, $0.region) < ($1.ledger, $1.region) })
    }

    /// The items that hang on a region's board or that it has to settle, by the region.
    static func itemsOfRegions(in books: Ordered<LedgerBook>) -> [Region.Reference: [Item.Reference]] {
        var items: [Region.Reference: [Item.Reference]] = [:]
        for (reference, book) in books.referenced {
            for (number, item) in book.items.enumerated() {
                for region in Set([book.region, item.ownerRegion].compactMap { $0 }) {
                    items[region, default: []].append(Item.Reference(book: reference, number: number))
                }
            }
        }
        return items
    }

    private static func items(
        of indices: [Disclosure.Reference], by rule: Method.Ledger, in archive: Archive
    ) -> [Item] {
        struct Row {
            var row: Ledger.Row
            var disclosure: Disclosure.Reference
            var posted: Day
            var path: String
        }
        var order: [String] = []
        var rows: [String: [Row]] = [:]
        for index in indices {
            guard let ledger = archive.opened(index, as: .ledgers)?.content else { continue }
            for row in ledger.rows {
                if rows[row.key] == nil { order.append(row.key) }
                rows[row.key, default: []].append(
                    Row(
                        row: row, disclosure: index, posted: archive.disclosures[index].day.value,
                        path: ledger.rowsPath))
            }
        }
        var items: [Item] = []
        for key in order {
            // Rows of one day keep the order in which they were posted and written.
            let history = (rows[key] ?? []).enumerated().sorted { a, b in
                (a.element.row.day.value, a.element.posted, a.element.disclosure, a.offset)
                    < (b.element.row.day.value, b.element.posted, b.element.disclosure, b.offset)
            }.map(\.element)
            guard let first = history.first else { continue }
            var item = Item(
                id: first.row.id, path: first.path, place: first.row.place, title: first.row.item, owner: nil,
                ownerRegion: nil, due: nil,
                duePath: first.path,
                moves: [], disclosure: first.disclosure)
            var named = SeenWords()
            for (number, entry) in history.enumerated() {
                // Two matters under one id are a slip that is told as such, and no change of a day.
                let isSame = item.title == entry.row.item
                item.title = entry.row.item
                if let owner = entry.row.owner {
                    item.owner = owner
                    item.ownerRegion = entry.row.ownerRegion
                }
                if let due = entry.row.due {
                    if isSame, let before = item.due?.value, before != due.value {
                        item.changes.append(
                            Item.Change(
                                day: entry.row.day.value, before: before, after: due.value,
                                note: entry.row.note, disclosure: entry.disclosure,
                                location: SourceLocation(entry.path, due.place),
                                isAnew: item.moves.last.map { rule.isClosed($0.state) } ?? false,
                                row: number))
                    }
                    item.firstDue = item.firstDue ?? due.value
                    item.due = due
                    item.duePath = entry.path
                }
                item.disclosure = entry.disclosure
                if let because = entry.row.because { item.because.append(because) }
                for name in entry.row.related where named.insert(name.value) {
                    item.related.append(
                        Item.Related(name: name, disclosure: entry.disclosure, path: entry.path))
                }
                // An item that is entered begins with the first of the states.
                let state = entry.row.state ?? item.moves.last?.state ?? 0
                if item.moves.last?.state == state { continue }
                item.moves.append(
                    Item.Move(
                        day: entry.row.day.value, state: state, note: entry.row.note,
                        disclosure: entry.disclosure,
                        location: SourceLocation(entry.path, entry.row.place), row: number))
            }
            items.append(item)
        }
        return items.enumerated().sorted {
            ($0.element.opened ?? .dawn, $0.offset) < ($1.element.opened ?? .dawn, $1.offset)
        }.map(\.element)
    }
}

extension Ordered<LedgerBook> {
    /// The items of a ledger, in their order.
    func items(of book: LedgerBook.Reference) -> [LedgerBook.Item.Reference] {
        self[book].items.indices.map { LedgerBook.Item.Reference(book: book, number: $0) }
    }

    subscript(item: LedgerBook.Item.Reference) -> LedgerBook.Item { self[item.book].items[item.number] }
}

extension Register {
    /// The items of a ledger, in their order.
    package func items(of book: LedgerBook.Reference) -> [LedgerBook.Item.Reference] { books.items(of: book) }

    package subscript(item: LedgerBook.Item.Reference) -> LedgerBook.Item { books[item] }
}

extension Register {
    /// The rows of ledgers' records that stand, ledger by ledger and in the order of their records.
    var ledgerRows: some Sequence<(book: LedgerBook.Reference, row: Ledger.Row, location: SourceLocation)> {
        books.referenced.lazy.flatMap { reference, book in
            book.disclosures.lazy.compactMap { opened($0, as: .ledgers)?.content }.flatMap { ledger in
                ledger.rows.lazy.map { (reference, $0, SourceLocation(ledger.rowsPath, $0.place)) }
            }
        }
    }
}

extension Register {
    /// The items that a region has to settle, or that hang on its board and are for no other place to settle; and how many there are
    /// for others.
    package func ownItems(of region: Region.Reference) -> (own: [LedgerBook.Item.Reference], elsewhere: Int) {
        let all = itemsOfRegion[region] ?? []
        let own = all.filter { self[$0].ownerRegion.map { $0 == region } ?? true }
        return (own, all.count - own.count)
    }
}
