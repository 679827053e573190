import Documents

/// The columns that a table has beyond those of its kind (另列): kept as they were written, each in its place.
package struct OwnColumns: Sendable {
    package struct Item: Sendable {
        package let column: Column
        /// Where its head stands first.
        let place: Place
        /// Whether the record or its board says that there is such a column.
        let isDeclared: Bool
        /// The columns of the kind before it, by their Chinese names, the nearest first.
        package let behind: [String]
        /// What its cells come to; nil for a column that is not summed.
        package var sum: ExactNumber?
        /// The most decimals that any of its cells has.
        package var decimals = 0
        /// Whether any of its cells is more than a few words.
        package var isLong = false
    }

    package var items: [Item]
    /// The cells of each row that has some, by the row's place.
    private var cells: [Place: [TypedCell]]

    init(_ items: [Item], cells: [Place: [TypedCell]]) {
        self.items = items
        self.cells = cells
    }

    /// The cells of the row at a place, one for each column; nil where it has none.
    package func cells(at place: Place) -> [TypedCell]? { cells[place] }

    /// Whom a column names, as it publishes them.
    func names(in number: Int) -> [String] {
        cells.values.compactMap { if case .named(let people) = $0[number] { people.text } else { nil } }
    }

    /// How many of a column's cells name a person.
    func people(in number: Int) -> Int { cells.values.count { $0[number].namesPerson } }

    /// The same with nothing in some of its columns.
    func blanking(_ numbers: [Int]) -> OwnColumns {
        var columns = self
        columns.cells = cells.mapValues { row in
            var row = row
            for number in numbers { row[number] = .blank }
            return row
        }
        return columns
    }
}

extension [Masked] {
    /// Several as one cell shows them.
    package var text: String { map(\.text).joined(separator: "、") }
}
