import Documents

extension OwnRecord {
    /// Whether a figure of it may be told once names have been taken away: none of its sums is one of fewer than ``SmallCells/least`` people
    /// whose names are gone, nor is what is left of a table beside it.
    ///
    /// - Parameter standing: the items that stand in its register, some of which may name people still.
    func mayTell(_ figure: OwnKind.Figure, standing: [[TypedCell]]?) -> Bool {
        figure.side.lazy.flatMap(\.factors).map(\.operand).allSatisfy { operand in
            guard case .sum(let path) = operand, let column = path.column else { return true }
            let named = kind.tables[path.table].columns.indices.filter {
                kind.tables[path.table].columns[$0].type.isOfPeople
            }
            if named.isEmpty { return true }
            let rows: [(cells: [TypedCell], people: Set<Int>)] =
                if path.isStanding {
                    (standing ?? []).enumerated().map { ($1, [$0]) }
                } else {
                    tables[path.table].map { table in zip(table.rows, table.people).map { ($0.cells, $1) } }
                        ?? []
                }
            var (inside, outside): (Set<Int>, Set<Int>) = ([], [])
            for row in rows where named.contains(where: { row.cells[$0] == .faded }) {
                // Who has nothing is told nothing of.
                guard let number = row.cells[column].number, number != .zero else { continue }
                if path.takes(row.cells) {
                    inside.formUnion(row.people)
                } else {
                    outside.formUnion(row.people)
                }
            }
            return [inside, outside].allSatisfy { $0.isEmpty || $0.count >= SmallCells.least }
        }
    }
}

extension ColumnCheck.Path {
    /// Whether a row has the options that it asks for.
    func takes(_ row: [TypedCell]) -> Bool {
        filters.allSatisfy { row[$0.column] == .text($0.option) }
    }
}
