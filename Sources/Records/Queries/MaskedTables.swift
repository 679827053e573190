import Documents

/// A table with names that the page made of it masks, and the file itself does not.
package struct MaskedTable: Sendable {
    /// The record that publishes it with its names masked.
    package var record: String
    /// Its key there: `名单`.
    package var key: String

    /// The table.
    var path: String

    /// Those of a record. A table whose author has masked it is as its page shows it, and is none of them.
    static func all(of record: Disclosure, from tree: SourceTree) -> [MaskedTable] {
        var tables: [MaskedTable] = []
        func add(_ path: String, _ column: Term, _ key: Term, _ published: @autoclosure () -> [String]) {
            add(path, key, isColumn: column.isSpelled, published())
        }
        func add(
            _ path: String, _ key: Term, isColumn: (String) -> Bool, _ published: @autoclosure () -> [String]
        ) {
            guard path != record.path, case .found(let table) = tree.table(path),
                let place = table.header.firstIndex(where: { isColumn($0.value) })
                    ?? table.rows.first?.firstIndex(where: { isColumn($0.value) })
            else { return }
            let shown = Set(published())
            let hides = table.rows.contains { row in
                let name = row[place].value
                return !name.isEmpty && !shown.contains(name) && !Total.isLabel(name) && !isColumn(name)
            }
            if hides { tables.append(MaskedTable(record: record.path, key: key.chinese, path: path)) }
        }
        switch record.content {
        case .subsidy(let subsidy):
            add(subsidy.recipientsPath, .person, .recipients, subsidy.recipients.compactMap(\.name))
        case .pay(let pay):
            add(pay.recipientsPath, .person, .recipients, pay.recipients.compactMap(\.name))
        case .roster(let roster):
            add(roster.membersPath, .person, .recipients, roster.members.compactMap(\.name))
        case .points(let sheet):
            add(sheet.entriesPath, .subject, .pointsEntries, sheet.entries.map(\.subject))
            add(sheet.balancesPath, .subject, .balances, sheet.balances.map(\.subject))
        default: break
        }
        for table in record.ownTables {
            for (number, item) in table.columns.items.enumerated() where item.column.type.isOfPeople {
                add(
                    table.path, table.key, isColumn: { Rows.withoutUnit($0) == item.column.name },
                    table.columns.names(in: number))
            }
        }
        var typed = record.tables
        if case .own(let own) = record.content { typed += own.writtenTables }
        for table in typed {
            for (number, column) in table.columns.enumerated() where column.type.isOfPeople && !column.isNamed
            {
                add(
                    table.path, .tables,
                    isColumn: { [column.name, column.fullName].contains(Rows.withoutUnit($0)) },
                    table.names(in: number))
            }
        }
        return tables
    }

    /// By their files: of those alone that somebody could publish as they are, by an attachment or a link.
    static func published(
        _ facts: [Record.Facts], of disclosures: Ordered<Disclosure>, linked bodies: [Markdown]
    ) -> [String: MaskedTable] {
        let masked = facts.flatMap(\.maskedTables)
        if masked.isEmpty { return [:] }
        let names = names(of: disclosures, bodies)
        var tables: [String: MaskedTable] = [:]
        // The first record that masks a table, by its address, is the one to be told of.
        for table in masked.sorted(by: { Address.page(of: $0.record) < Address.page(of: $1.record) })
        where tables[table.path] == nil && names.contains(table.path.pathName) {
            tables[table.path] = table
        }
        return tables
    }

    /// The names of the tables that records attach and bodies link to, wherever they lie.
    private static func names(of disclosures: Ordered<Disclosure>, _ bodies: [Markdown]) -> Set<Substring> {
        var names: Set<Substring> = []
        func add(_ path: String) { if path.ends(with: ".csv") { names.insert(path.pathName) } }
        for record in disclosures {
            for attachment in record.attachments { add(attachment.path) }
        }
        for link in disclosures.lazy.flatMap(\.outline.links) { add(link.file) }
        for link in bodies.lazy.flatMap(\.links) { add(link.file) }
        return names
    }
}
