import Documents

/// What the formulas of a table, or of a kind, may name.
struct FormulaNames {
    /// Of the row that is judged.
    var columns: [Column] = []
    /// Of the record.
    var fields: [Column] = []
    var tables: [(name: String, columns: [Column])] = []
    /// The table that is a register, by its number.
    var register: Int?
    /// Whether it is of a kind, whose records have periods and a board with rules.
    var isOfKind = false
    /// The column that the check goes by (按).
    var key: String?

    /// The column or field that an operand is of; nil for what is none.
    func column(of operand: ColumnCheck.Operand) -> Column? {
        switch operand {
        case .column(let number), .previousColumn(let number, _): columns[number]
        case .field(let number), .previousField(let number, _): fields[number]
        case .cell(let table, let column): tables[table].columns[column]
        case .sum(let path): path.column.map { tables[path.table].columns[$0] }
        case .number, .count, .dated, .rule: nil
        }
    }

    /// The column of a row that says which account it is of: a 科目, else what tells rows apart.
    var accountColumn: Int? {
        columns.firstIndex { $0.type == .account } ?? columns.firstIndex { $0.type == .id }
    }

    var what: String { isOfKind ? "列或字段" : "列" }

    /// What may be written, as a message lists it.
    var all: [String] {
        columns.map(\.fullName) + fields.map(\.fullName)
            + (columns.isEmpty ? tables.map(\.name) : [])
    }
}

extension Column {
    /// With the head above it: `本期.增加`.
    var fullName: String { upper.map { "\($0).\(name)" } ?? name }

    func isCalled(_ text: String) -> Bool { text == name || text == fullName }

    /// What its cells may be, where that is a closed list.
    var options: [String] { if case .choice(let options) = type { options } else { [] } }
}
