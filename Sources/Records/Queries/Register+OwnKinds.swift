import Documents

extension Archive {
    /// The kinds that the county has defined, in the order of their files.
    package var ownKinds: [OwnKind] { kinds.compactMap { if case .own(let kind) = $0 { kind } else { nil } } }
}

extension Register {
    /// The kind that a word names, of the format's or the county's own.
    package func kind(spelled text: String) -> Kind? { kinds.first { $0.term.isSpelled(text) } }

    /// What lists say of a record of a kind of one's own.
    package func figures(of record: OwnRecord, on disclosure: Disclosure) -> [String] {
        let standing = chains.book(of: record.kind, in: disclosure.region)?.standing(on: disclosure.day.value)
        var words = record.kind.listing.compactMap { record.words(of: $0, standing: standing) }
        if let period = record.period { words.insert(period.value.text, at: 0) }
        return words
    }

    /// The tables of a record and what was held against it, with what came of the checks that look beyond it.
    package func judged(
        _ record: OwnRecord, on disclosure: Disclosure
    ) -> (tables: [TypedTable?], checks: [ColumnCheck]) {
        guard let outcome = chains.outcome(of: disclosure) else { return (record.tables, record.checks) }
        var tables = record.tables
        for number in tables.indices where !outcome.rows[number].isEmpty {
            tables[number]?.checks = outcome.rows[number]
        }
        return (tables, outcome.whole)
    }

    /// Where the links of a record lead, by what they are called.
    package func links(of reference: Disclosure.Reference) -> [String: Disclosure.Reference] {
        chains.links[reference] ?? [:]
    }

    /// The register that a record changes; nil for a kind that is none.
    package func book(of record: OwnRecord, in region: Region.Reference) -> OwnBook? {
        chains.book(of: record.kind, in: region)
    }

    /// What stood in the register of a record on a day, as a table, with what came of holding each of its rows against the kind.
    package func standing(of record: OwnRecord, on disclosure: Disclosure, day: Day) -> TypedTable? {
        guard let book = book(of: record, in: disclosure.region), let number = record.kind.register else {
            return nil
        }
        let judged = judged(record, on: disclosure).tables[number]?.checks
        let rules = board.rules
        return book.table(on: day, called: "在册") { table in
            var ignored = Diagnostics()
            return record.kind.tables[number].checks.enumerated().compactMap { index, check in
                // What was a period before is known of the record's own rows alone.
                if check.looksBeyond { return judged?[index] }
                var check = check
                check.judge(
                    table.rows, places: table.rows.map { $0.cells.map { _ in nil } }, columns: table.columns,
                    decimals: table.decimals, path: disclosure.path, of: record.whole(on: disclosure.path),
                    rules: { rules.figure($0, on: day) }, into: &ignored)
                return check
            }
        }
    }

    /// The records of a kind in a place, by their periods.
    package func periods(of kind: OwnKind, in region: Region.Reference) -> [Period: Disclosure.Reference] {
        chains.chain(of: kind, in: region)
    }
}

/// A figure of a kind of one's own over some places.
package struct RegionalFigure: Sendable {
    package let kind: OwnKind
    package let name: String
    package let number: ExactNumber
    /// What it is measured by; empty for a count.
    package let unit: String
    package let decimals: Int
    /// In how many places it is known.
    package let places: Int
}

extension Register {
    /// What the kinds of the county's own say of places together (村页): of each the newest record, or what stands in its register today.
    package func regionalFigures(of regions: some Sequence<Region.Reference>) -> [RegionalFigure] {
        let regions = Array(regions)
        var found: [RegionalFigure] = []
        for case .own(let kind) in kinds where !kind.regional.isEmpty {
            let records = regions.compactMap { region -> (OwnRecord, [[TypedCell]]?)? in
                guard let newest = chains.newest(of: kind, in: region),
                    case .own(let record) = disclosures[newest].content
                else { return nil }
                return (record, chains.book(of: kind, in: region)?.standing(on: asOf))
            }
            for figure in kind.regional {
                let numbers = records.compactMap { $0.number(of: figure, standing: $1) }
                guard !numbers.isEmpty,
                    let sum = Optional(numbers).flatMap({ all in
                        all.reduce(Optional(ExactNumber.zero)) { sum, next in sum?.adding(next) }
                    })
                else { continue }
                found.append(
                    RegionalFigure(
                        kind: kind, name: figure.name, number: sum, unit: figure.unit,
                        decimals: figure.type?.shownDecimals ?? 0, places: numbers.count))
            }
        }
        return found
    }
}

extension OwnKind.Figure {
    /// What stands behind it.
    var unit: String { type.map { $0 == .money(inTenThousands: false) ? "元" : $0.unit ?? "" } ?? "" }
}

extension OwnKind {
    /// What is set beside the period before: its fields that are figures, then what lists say.
    package var compared: [Figure] {
        let own = fields.enumerated().filter { $1.type.isNumber }.map { number, field in
            Figure(
                name: field.name,
                side: [ColumnCheck.Term(isNegative: false, factors: [(.field(number), false)])],
                type: field.type)
        }
        let names = Set(own.map(\.name))
        return own + listing.filter { !names.contains($0.name) }
    }
}

extension OwnRecord {
    /// A figure with its unit; nil where there is none.
    package func text(of figure: OwnKind.Figure) -> String? {
        words(of: figure).map { String($0.dropFirst(figure.name.count + 1)) }
    }
}

extension OwnBook {
    /// What stood on a day, as a table.
    /// - Parameter judge: holds all its rows against its kind.
    func table(
        on day: Day, called title: String, judge: (TypedTable) -> [ColumnCheck] = { _ in [] }
    ) -> TypedTable? {
        guard let definition else { return nil }
        let columns = definition.ownColumns
        var rows: [TypedTable.Row] = []
        var withheld: Set<Int> = []
        for item in items {
            guard let cells = item.cells(on: day) else { continue }
            let number = rows.count + 1
            rows.append(
                TypedTable.Row(
                    place: Place(line: number, column: 1), cells: Array(cells.prefix(columns.count))))
            if isWithheld(cells, of: item) { withheld.insert(number) }
        }
        var table = TypedTable(title, columns: columns, rows: rows)
        table.checks = judge(table)
        return table.withholding { withheld.contains(Int($0.place.line)) }
    }
}

extension TypedTable {
    /// Rows that were put together from several files, those of a group together, with their sums.
    fileprivate init(_ title: String, columns: [Column], rows all: [Row]) {
        name = Located(title, at: .start)
        self.title = title
        path = ""
        self.columns = columns
        checks = []
        undescribed = []
        places = []
        var labels: [String] = []
        var byLabel: [String: [Row]] = [:]
        let subtotalled = columns.firstIndex(where: \.isSubtotalled)
        // In the order of its options, or in that in which they come.
        if let subtotalled { labels = columns[subtotalled].options }
        for row in all {
            let label = subtotalled.flatMap { row.cells[$0].plain } ?? ""
            if byLabel[label] == nil, !labels.contains(label) { labels.append(label) }
            byLabel[label, default: []].append(row)
        }
        var rows: [Row] = []
        var groups: [Group] = []
        for label in labels {
            guard let own = byLabel[label] else { continue }
            let start = rows.count
            rows += own
            groups.append(
                Group(
                    label: subtotalled == nil ? nil : label, rows: start..<rows.count,
                    sums: Self.sums(of: own, columns)))
        }
        self.rows = rows
        self.groups = groups
        sums = Self.sums(of: rows, columns)
        decimals = columns.indices.map { column in
            rows.reduce(0) { max($0, $1.cells[column].number?.decimals ?? 0) }
        }
    }
}
