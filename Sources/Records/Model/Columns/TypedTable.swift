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
    /// Whom each row was about, by number, before everyone in it was called the same.
    private var numbered: [Set<Int>]?
    /// The most decimals that a cell of each column has.
    package let decimals: [Int]
    package internal(set) var checks: [ColumnCheck]
    /// Heads that nobody described, kept as words.
    let undescribed: [Located<String>]
    /// Where the cells of each row stand; none where nobody asks any more.
    let places: [[Place?]]

    package var isSummed: Bool { columns.contains(where: \.isSummed) }

    func place(of column: Int, in row: Row) -> Place {
        guard let number = rows.firstIndex(where: { $0.place == row.place }), places.indices.contains(number)
        else { return row.place }
        return places[number][column] ?? row.place
    }

    /// Whether nothing stands in a column, so that it need not be shown.
    package func isBlank(_ column: Int) -> Bool { rows.allSatisfy { $0.cells[column] == .blank } }

    /// Whom a column names, as it publishes them.
    func names(in column: Int) -> [String] {
        rows.compactMap { if case .named(let people) = $0.cells[column] { people.text } else { nil } }
    }

    /// How many of a column's cells name a person.
    func people(in column: Int) -> Int { rows.count { $0.cells[column].namesPerson } }

    /// The same with everyone in it called the same, but for those whose names are shown whole for a reason.
    var namingNobody: TypedTable {
        let named = columns.indices.filter { columns[$0].type.isOfPeople && !columns[$0].isNamed }
        if named.isEmpty { return self }
        var table = self
        table.numbered = peopleByRow
        table.rows = rows.map { row in
            var cells = row.cells
            for number in named where row.cells[number].namesPerson {
                cells[number] = .named([Masked(shown: Masked.faded)])
            }
            return Row(place: row.place, cells: cells)
        }
        return table
    }

    /// Whom each row is about, by number: those whom its first column of people names. A row without a name is about nobody new.
    private var peopleByRow: [Set<Int>] {
        guard let column = columns.firstIndex(where: { $0.type.isOfPeople }) else {
            return rows.map { _ in [] }
        }
        var numbers: [String: Int] = [:]
        return rows.map { row in
            guard case .named(let people) = row.cells[column] else { return [] }
            return people.reduce(into: []) { all, person in
                let number = numbers[person.text] ?? numbers.count
                numbers[person.text] = number
                all.insert(number)
            }
        }
    }

    /// Its sums alone: each where enough people have a figure in its column, for nought is none.
    var withoutRows: TypedTable {
        let people = numbered.flatMap { $0.count == rows.count ? $0 : nil } ?? peopleByRow
        var table = self
        table.withheld = rows.count
        table.rows = []
        table.groups = []
        for number in sums.indices {
            var having: Set<Int> = []
            for (row, people) in zip(rows, people)
            where row.cells[number].number.map({ $0 != .zero }) ?? false {
                having.formUnion(people)
            }
            if having.count < SmallCells.least { table.sums[number] = nil }
        }
        return table
    }
}
