import Documents

/// A table of its author's own (表格): columns by the one grammar, rows, sums, and what is to hold in every row.
package struct TypedTable: Sendable {
    package struct Row: Sendable {
        let place: Place
        /// One for each column.
        package let cells: [TypedCell]
    }

    /// Rows that belong together, and what they come to.
    package struct Group: Sendable {
        /// What they have in common; nil where the table is not parted.
        package let label: String?
        package let rows: Range<Int>
        /// For each column that is summed.
        package let sums: [ExactNumber?]
    }

    package let name: Located<String>
    package let title: String
    /// The file in which its rows stand.
    package let path: String
    package let columns: [Column]
    package internal(set) var rows: [Row]
    /// In their order; one without a label where nothing is subtotalled.
    package internal(set) var groups: [Group]
    package internal(set) var sums: [ExactNumber?]
    /// How many rows have been taken away, since they named people whose time is over.
    package private(set) var withheld = 0
    /// The most decimals that a cell of each column has.
    package let decimals: [Int]
    package let checks: [ColumnCheck]

    package var isSummed: Bool { columns.contains(where: \.isSummed) }

    /// Whom a column names, as it publishes them.
    func names(in column: Int) -> [String] {
        rows.compactMap { if case .named(let people) = $0.cells[column] { people.text } else { nil } }
    }

    /// How many of a column's cells name a person.
    func people(in column: Int) -> Int { rows.count { $0.cells[column].namesPerson } }

    func withoutRows(keepingSums: Bool) -> TypedTable {
        var table = self
        table.withheld = rows.count
        table.rows = []
        table.groups = []
        if !keepingSums { table.sums = sums.map { _ in nil } }
        return table
    }
}
