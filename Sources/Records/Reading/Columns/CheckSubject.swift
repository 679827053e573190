import Documents

/// What a check is judged of: a row of a table, a record, or both, with what they stand among.
struct CheckSubject {
    /// A row of a table, by its columns.
    struct Row {
        var columns: [Column]
        var cells: [TypedCell]
        var places: [Place?]
        var place: Place
        var path: String
        /// The most decimals that a cell of each column has.
        var decimals: [Int]
    }

    /// The fields of a record of a kind of one's own, and its tables.
    struct Whole {
        var path: String
        var place: Place
        var fields: [Column]
        var values: [TypedCell]
        var places: [Place?]
        /// By their numbers in the kind; nil for one that the record does not have.
        var tables: [TypedTable?]
        /// What the tables of its kind have.
        var columns: [[Column]]
        /// The items that stand in its register; nil where it is not known.
        var standing: [[TypedCell]]?
    }

    /// What was a period before.
    struct Previous {
        /// Where it is written.
        var location: SourceLocation
        /// Nil where the row was not there.
        var row: [TypedCell]?
        var values: [TypedCell]
    }

    enum Value {
        case blank
        case number(Ratio)
        case day(Day)
        /// Nobody has said it yet: what needs it is not judged.
        case unknown
    }

    var row: Row?
    var whole: Whole?
    var previous: Previous?
    /// Whether the period is the first of its year, before which nothing of the year has been.
    var beginsYear = false
    /// What the dated entries of its place and period come to; nil where nobody knows.
    var dated: DatedSums?
    /// The value of the column that a check goes by (按), and in each table the numbers of the rows that bear each.
    var key: (value: String, rows: [[String: [Int]]])?
    /// Figures of the board and of places, on the day of the record.
    var rules: @Sendable (String) -> Ratio? = { _ in nil }

    // MARK: What its operands are

    /// The column or field that an operand is of; nil for what is none.
    func column(of operand: ColumnCheck.Operand) -> Column? {
        switch operand {
        case .column(let number), .previousColumn(let number, _): row?.columns[number]
        case .field(let number), .previousField(let number, _): whole?.fields[number]
        case .cell(let table, let column): whole?.columns[table][column]
        case .sum(let path): path.column.flatMap { whole?.columns[path.table][$0] }
        case .number, .count, .dated, .rule: nil
        }
    }

    func cell(of operand: ColumnCheck.Operand) -> TypedCell {
        switch operand {
        case .column(let number): row?.cells[number] ?? .blank
        case .field(let number): whole?.values[number] ?? .blank
        case .cell(let table, let column): keyed(table)?.cells[column] ?? .blank
        case .previousColumn(_, inYear: true) where beginsYear: .blank
        case .previousField(_, inYear: true) where beginsYear: .blank
        case .previousColumn(let number, _): previous?.row?[number] ?? .blank
        case .previousField(let number, _): previous?.values[number] ?? .blank
        case .number, .sum, .count, .dated, .rule: .blank
        }
    }

    func value(of operand: ColumnCheck.Operand) -> Value {
        switch operand {
        case .number(let number): return .number(Ratio(number))
        case .previousColumn(_, inYear: true) where beginsYear: return .blank
        case .previousField(_, inYear: true) where beginsYear: return .blank
        case .previousColumn, .previousField:
            guard previous != nil else { return .unknown }
            if case .previousColumn = operand, previous?.row == nil { return .unknown }
            return scaled(operand)
        case .column, .field, .cell: return scaled(operand)
        case .dated(let isIncome):
            let account = row.map { $0.account }
            // A row that names no account is of none.
            if let account, account == nil { return .unknown }
            return dated?.sum(isIncome: isIncome, of: account ?? nil).map { .number(Ratio(ExactNumber($0))) }
                ?? .unknown
        case .rule(let name): return rules(name).map { .number($0) } ?? .unknown
        case .sum(let path): return sum(path, of: column(of: operand))
        case .count(let path): return rows(path).map { .number(Ratio(Int64($0.count))) } ?? .unknown
        }
    }

    private func scaled(_ operand: ColumnCheck.Operand) -> Value {
        switch cell(of: operand) {
        case .number(let number):
            let factor = column(of: operand).flatMap { UnitOfMeasure.of($0.type)?.factor } ?? Ratio(1)
            return factor.times(Ratio(number)).map { .number($0) } ?? .unknown
        case .day(let day): return .day(day)
        default: return .blank
        }
    }

    private func sum(_ path: ColumnCheck.Path, of column: Column?) -> Value {
        guard let column, let number = path.column, let rows = rows(path) else { return .unknown }
        let factor = UnitOfMeasure.of(column.type)?.factor ?? Ratio(1)
        var sum = Ratio.zero
        for row in rows {
            guard let figure = row[number].number else { continue }
            guard let next = factor.times(Ratio(figure)).flatMap({ sum.adding($0) }) else { return .unknown }
            sum = next
        }
        return .number(sum)
    }

    /// The rows that a path leads to; nil where nobody knows them. A table that a record does not have has none.
    private func rows(_ path: ColumnCheck.Path) -> [[TypedCell]]? {
        guard let whole else { return nil }
        var rows = whole.tables[path.table]?.rows.map(\.cells) ?? []
        if path.isStanding {
            guard let standing = whole.standing else { return nil }
            rows = standing
        }
        if let key, !path.isStanding {
            rows = (key.rows[path.table][key.value] ?? []).map { rows[$0] }
        }
        if path.filters.isEmpty { return rows }
        return rows.filter(path.takes)
    }

    /// The one row of a table that bears what the check goes by.
    private func keyed(_ table: Int) -> TypedTable.Row? {
        guard let key, let whole, let found = whole.tables[table],
            let number = key.rows[table][key.value]?.first
        else { return nil }
        return found.rows[number]
    }

    /// What a side comes to, in whole units; nil where something that is multiplied is blank, or too large.
    func value(of side: ColumnCheck.Side) -> Ratio? {
        var sum = Ratio.zero
        for term in side {
            var product = Ratio(term.isNegative ? -1 : 1)
            for factor in term.factors {
                let value: Ratio
                if case .number(let number) = self.value(of: factor.operand) {
                    value = number
                } else {
                    // A blank is nought where it is added, and unknown where it is multiplied.
                    if term.factors.count > 1 { return nil }
                    value = .zero
                }
                guard let next = factor.divides ? product.divided(by: value) : product.times(value) else {
                    return nil
                }
                product = next
            }
            guard let next = sum.adding(product) else { return nil }
            sum = next
        }
        return sum
    }

    // MARK: Where they stand

    func location(of operand: ColumnCheck.Operand) -> SourceLocation {
        switch operand {
        case .column(let number):
            if let row { return SourceLocation(row.path, row.places[number] ?? row.place) }
        case .field(let number):
            if let whole { return SourceLocation(whole.path, whole.places[number] ?? whole.place) }
        case .cell(let table, let column):
            if let found = whole?.tables[table], let row = keyed(table) {
                return SourceLocation(found.path, found.place(of: column, in: row))
            }
        case .sum(let path), .count(let path):
            if let table = whole?.tables[path.table] {
                return SourceLocation(table.path, table.rows.first?.place ?? table.name.place)
            }
        case .number, .previousColumn, .previousField, .dated, .rule: break
        }
        if let row { return SourceLocation(row.path, row.place) }
        return whole.map { SourceLocation($0.path, $0.place) } ?? SourceLocation("")
    }

    /// How many decimals are written of it.
    func decimals(of operand: ColumnCheck.Operand) -> Int {
        if case .column(let number) = operand { return row?.decimals[number] ?? 0 }
        return cell(of: operand).number?.decimals ?? 0
    }
}

extension CheckSubject.Row {
    /// The account that it is of, as it is written.
    fileprivate var account: String? {
        FormulaNames(columns: columns).accountColumn.flatMap { cells[$0].plain }
    }
}
