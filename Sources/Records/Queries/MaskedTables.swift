/// A table with names that the page made of it masks, and the file itself does not.
package struct MaskedTable: Sendable {
    /// The record that publishes it with its names masked.
    package var record: String
    /// Its key there: `名单`.
    package var key: String

    /// By their files. A table whose author has masked it is as its page shows it, and is none of them.
    static func all(of disclosures: [Disclosure], from tree: SourceTree) -> [String: MaskedTable] {
        var tables: [String: MaskedTable] = [:]
        for record in disclosures {
            func add(_ path: String, _ column: Term, _ key: Term, _ published: [String]) {
                guard path != record.path, tables[path] == nil, case .found(let table) = tree.table(path),
                    let place = table.header.firstIndex(where: { column.isSpelled($0.value) })
                else { return }
                let shown = Set(published)
                let hides = table.rows.contains { row in
                    let name = row[place].value
                    return !name.isEmpty && !shown.contains(name) && !Total.isLabel(name)
                }
                if hides { tables[path] = MaskedTable(record: record.path, key: key.chinese) }
            }
            switch record.content {
            case .subsidy(let subsidy):
                add(subsidy.recipientsPath, .person, .recipients, subsidy.recipients.compactMap(\.name))
            case .points(let sheet):
                add(sheet.entriesPath, .subject, .pointsEntries, sheet.entries.map(\.subject))
                add(sheet.balancesPath, .subject, .balances, sheet.balances.map(\.subject))
            default: continue
            }
        }
        return tables
    }
}
