import Documents

/// Items of ledgers that are of one matter with each other, or with records: those that a row names (相关), and those that stand under one
/// number in ledgers that are to match (对应).
package struct Matters: Sendable {
    /// A name in a row that leads nowhere, or to several.
    struct Fault: Sendable {
        var location: SourceLocation
        var name: String
        var problem: Problem
    }

    enum Problem: Sendable {
        case unknown, itself, records([Disclosure.Reference]), items([LedgerBook.Item.Reference])
    }

    /// In their order, records come before items.
    fileprivate enum Member: Hashable, Comparable, Sendable {
        case record(Disclosure.Reference)
        case item(LedgerBook.Item.Reference)

        var record: Disclosure.Reference? { if case .record(let record) = self { record } else { nil } }
        var item: LedgerBook.Item.Reference? { if case .item(let item) = self { item } else { nil } }
    }

    private var numbers: [Member: Int] = [:]
    private var matters: [[Member]] = []
    private(set) var faults: [Fault] = []

    init() {}

    init(in archive: Archive, _ books: Ordered<LedgerBook>, _ matched: [MatchedLedgers]) {
        var groups = Groups<Member>()
        for row in matched.lazy.flatMap(\.rows) {
            let items = row.items.compactMap(\.self)
            for item in items.dropFirst() { groups.join(.item(items[0]), .item(item)) }
        }
        let naming = books.indices.flatMap(books.items).filter { !books[$0].related.isEmpty }
        if !naming.isEmpty {
            // Few boards need the names of all that they have.
            let names = Threads.Names(of: archive.disclosures)
            var ids: [String: [Region.Reference: [LedgerBook.Item.Reference]]] = [:]
            for item in books.indices.flatMap(books.items) {
                guard let id = books[item].id else { continue }
                ids[id, default: [:]][books[item.book].region, default: []].append(item)
            }
            for item in naming {
                for related in books[item].related {
                    let problem = groups.join(
                        item, to: related, records: names, items: ids, in: archive, books)
                    if let problem {
                        faults.append(
                            Fault(
                                location: SourceLocation(related.path, related.name.place),
                                name: related.name.value, problem: problem))
                    }
                }
            }
        }
        // Whoever names one record of a thread means all of it.
        for record in Set(groups.members.compactMap(\.record)).sorted() {
            for other in archive.threads.thread(of: record) where other != record {
                groups.join(.record(record), .record(other))
            }
        }
        matters = groups.all
        for (number, matter) in matters.enumerated() {
            for member in matter { numbers[member] = number }
        }
    }

    /// Which matter something is of: one that items of ledgers are of, else that of a record alone.
    package enum Reference: Hashable, Sendable {
        case number(Int)
        case record(Disclosure.Reference)
    }

    /// The matter that an item is of; nil for one that stands alone.
    package func matter(of item: LedgerBook.Item.Reference) -> Reference? {
        numbers[.item(item)].map(Reference.number)
    }

    /// The matter of what is overdue: of an item, or of a project of which a milestone is not reached. What an audit found is many matters.
    package func matter(of overdue: Overdue) -> Reference? {
        if let item = overdue.item { return matter(of: item.reference) }
        guard case .milestone = overdue.matter, let project = overdue.disclosure else { return nil }
        return numbers[.record(project)].map(Reference.number) ?? .record(project)
    }

    /// The items of the matter that an item is of, without it.
    package func items(with item: LedgerBook.Item.Reference) -> some Sequence<LedgerBook.Item.Reference> {
        members(with: .item(item)).lazy.compactMap(\.item).filter { $0 != item }
    }

    /// The records of the matter that an item is of.
    package func records(with item: LedgerBook.Item.Reference) -> some Sequence<Disclosure.Reference> {
        // They come before the items.
        members(with: .item(item)).lazy.map(\.record).prefix { $0 != nil }.compactMap(\.self)
    }

    /// The items of the matters that some records are of, each once.
    package func items(with records: some Sequence<Disclosure.Reference>) -> [LedgerBook.Item.Reference] {
        let found = Set(records.compactMap { numbers[.record($0)] }).flatMap { matters[$0] }
        return found.compactMap(\.item).sorted()
    }

    private func members(with member: Member) -> [Member] { numbers[member].map { matters[$0] } ?? [] }
}

extension Groups where Member == Matters.Member {
    /// Joins an item with what its row names.
    /// - Parameter ids: the items of the board by their numbers.
    /// - Returns: what is wrong with the name; nil for nothing.
    fileprivate mutating func join(
        _ item: LedgerBook.Item.Reference, to related: LedgerBook.Item.Related, records names: Threads.Names,
        items ids: [String: [Region.Reference: [LedgerBook.Item.Reference]]], in archive: Archive,
        _ books: Ordered<LedgerBook>
    ) -> Matters.Problem? {
        let records = names.find(related.name.value, for: archive.disclosures[related.disclosure])
        if let record = records.first {
            if records.count > 1 { return .records(records) }
            join(.item(item), .record(record))
            return nil
        }
        let all = ids[related.name.value] ?? [:]
        let found = all[books[item.book].region] ?? all.sorted { $0.key < $1.key }.flatMap(\.value)
        guard let first = found.first else { return .unknown }
        if found == [item] { return .itself }
        // Ledgers that are to match have it under one number: that is no doubt of which is meant.
        for other in found.dropFirst() where !areJoined(.item(first), .item(other)) { return .items(found) }
        join(.item(item), .item(first))
        return nil
    }
}
