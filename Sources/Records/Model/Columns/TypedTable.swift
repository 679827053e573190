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
    /// What is wrong with its rows of sums, which is told once its rows are right.
    var totals = Diagnostics()
    /// Heads that nobody described, kept as words.
    let undescribed: [Located<String>]
    /// Where the cells of each row stand; none where nobody asks any more.
    var places: [[Place?]]

    package var isSummed: Bool { columns.contains(where: \.isSummed) }

    func place(of column: Int, in row: Row) -> Place {
        guard let number = rows.firstIndex(where: { $0.place == row.place }), places.indices.contains(number)
        else { return row.place }
        return places[number][column] ?? row.place
    }

    /// Whether nothing stands in a column, so that it need not be shown.
    package func isBlank(_ column: Int) -> Bool {
        rows.allSatisfy { $0.cells[column] == .blank } && (withheld == 0 || sums[column] == nil)
    }

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
                cells[number] = .faded
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
        return rows.enumerated().map { index, row in
            // Whose name is gone is told apart by the item alone.
            if row.cells[column] == .faded { return [rows.count + index] }
            guard case .named(let people) = row.cells[column] else { return [] }
            return people.reduce(into: []) { all, person in
                let number = numbers[person.text] ?? numbers.count
                numbers[person.text] = number
                all.insert(number)
            }
        }
    }

    /// Whom each row is or was about.
    var people: [Set<Int>] { numbered.flatMap { $0.count == rows.count ? $0 : nil } ?? peopleByRow }

    /// The same without some of its rows. What all come to stays, and what those of a group do, but for what would be told of fewer
    /// than ``SmallCells/least`` of them: such groups have no sums of their own, and the last of many small ones are one.
    func withholding(_ isWithheld: (Row) -> Bool) -> TypedTable {
        let gone = Set(rows.indices.filter { isWithheld(rows[$0]) })
        if gone.isEmpty { return self }
        var table = self
        table.withheld = gone.count
        let people = self.people
        /// How many people have a figure in a column, for nought is none.
        func having(_ column: Int, _ hidden: some Sequence<Int>) -> Int {
            hidden.reduce(into: Set<Int>()) { all, row in
                if rows[row].cells[column].number.map({ $0 != .zero }) ?? false { all.formUnion(people[row]) }
            }.count
        }
        for number in sums.indices where having(number, gone) < SmallCells.least { table.sums[number] = nil }
        let hidden = groups.map { Set($0.rows).intersection(gone) }
        let touched = groups.indices.filter { !hidden[$0].isEmpty }
        let parted = SmallCells.parted(
            touched.map { hidden[$0].reduce(into: Set<Int>()) { $0.formUnion(people[$1]) } })
        let small = Set(parted.joined.map { touched[$0] })
        table.rows = []
        table.groups = []
        table.places = []
        var joined: [Row] = []
        // A column of which one part would be told of too few has no sums of parts at all.
        let parts =
            touched.filter { !small.contains($0) }.map { hidden[$0] }
            + (small.isEmpty ? [] : [small.reduce(into: Set<Int>()) { $0.formUnion(hidden[$1]) }])
        let told = sums.indices.map { number in
            parts.allSatisfy { having(number, $0) >= SmallCells.least }
        }
        func kept(_ sums: [ExactNumber?]) -> [ExactNumber?] { zip(sums, told).map { $1 ? $0 : nil } }
        for (number, group) in groups.enumerated() {
            let start = table.rows.count
            for row in group.rows where !gone.contains(row) {
                table.rows.append(rows[row])
                if places.indices.contains(row) { table.places.append(places[row]) }
            }
            let isSmall = small.contains(number)
            if isSmall, table.rows.count == start {
                joined += group.rows.map { rows[$0] }
                continue
            }
            table.groups.append(
                Group(
                    label: group.label, rows: start..<table.rows.count,
                    sums: isSmall ? sums.map { _ in nil } : kept(group.sums)))
        }
        // Beside others that are small, what is left of them would say what those had.
        let areAllGone = small.allSatisfy { hidden[$0].count == groups[$0].rows.count }
        if areAllGone, joined.count >= SmallCells.least, !table.groups.isEmpty {
            table.groups.append(
                Group(
                    label: "其余", rows: table.rows.count..<table.rows.count,
                    sums: kept(Self.sums(of: joined, columns))))
        }
        return table
    }

    /// For each column that is summed, what some rows come to; nil where they are of several units, or the sum is too large.
    static func sums(of rows: [Row], _ columns: [Column]) -> [ExactNumber?] {
        columns.indices.map { number in
            guard columns[number].isSummed else { return nil }
            if let name = columns[number].unitColumn,
                let unit = columns.firstIndex(where: { $0.isCalled(name) }),
                rows.contains(where: { $0.cells[unit] != rows[0].cells[unit] })
            {
                return nil
            }
            return rows.reduce(ExactNumber.zero) { sum, row in
                sum.flatMap { sum in row.cells[number].number.map { sum.adding($0) } ?? sum }
            }
        }
    }
}
