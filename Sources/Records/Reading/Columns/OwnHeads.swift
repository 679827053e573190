import Documents

/// The columns of one's own that a table turns out to have, while it is read.
struct OwnHeads {
    private(set) var items: [OwnColumns.Item] = []
    private var numbers: [String: Int] = [:]
    /// What there is no room for.
    private var surplus: (names: Set<String>, place: Place)?
    private let path: String

    init(in path: String) { self.path = path }

    func number(of name: String) -> Int? { numbers[name] }

    /// Takes one more. Nil when there are more than a table may have; that is reported once all are counted.
    mutating func add(_ column: Column, isDeclared: Bool, behind: [String], at place: Place) -> Int? {
        guard items.count < Column.maximum else {
            surplus = (surplus?.names.union([column.name]) ?? [column.name], surplus?.place ?? place)
            return nil
        }
        numbers[column.name] = items.count
        items.append(OwnColumns.Item(column: column, place: place, isDeclared: isDeclared, behind: behind))
        return items.count - 1
    }

    /// Reads the cells of all rows, and holds their sums against what rows of sums state. Nil for a table without such columns.
    /// - Parameter cell: what stands in a row in a column.
    func columns(
        of rows: [Row], by policy: OwnPolicy?, year: Int?, at place: Place, into log: inout Diagnostics,
        cell: (_ row: Int, _ item: Int) -> Located<String>?
    ) -> OwnColumns? {
        guard let policy else { return nil }
        if let surplus {
            log.report(
                .manyColumns, at: SourceLocation(path, surplus.place),
                "这张表有 \(items.count + surplus.names.count) 列是自己的，最多 \(Column.maximum) 列",
                help: "删去不公布的列，或分成几张表")
            return nil
        }
        for column in policy.declared where column.isNeeded && numbers[column.name] == nil && !rows.isEmpty {
            log.report(
                .missingKey, at: SourceLocation(path, place), "缺少“\(column.name)”列", help: "“另列”说每一行都要有，加上这一列"
            )
        }
        if items.isEmpty { return nil }
        let reader = CellReader(path: path, regions: policy.regions, tree: policy.tree, year: year)
        let sums = rows.indices.filter { rows[$0].isOfSums }
        var items = items
        var table: [Place: [TypedCell]] = [:]
        table.reserveCapacity(rows.count)
        var above = [TypedCell](repeating: .blank, count: items.count)
        var areWhole = [Bool](repeating: true, count: items.count)
        for number in items.indices where !items[number].isDeclared {
            let written = rows.indices.compactMap { cell($0, number) }
            if !sums.isEmpty, let column = Self.summed(items[number].column, rows, sums, { cell($0, number) })
            {
                items[number] = items[number].with(column)
            }
            items[number].isLong = written.contains { $0.value.unicodeScalars.count > 10 }
        }
        for row in rows.indices where !rows[row].isOfSums {
            var cells: [TypedCell] = []
            cells.reserveCapacity(items.count)
            for number in items.indices {
                let column = items[number].column
                var value = TypedCell.blank
                if let written = cell(row, number) {
                    let read = reader.read(written, of: column, into: &log)
                    value = read.cell
                    areWhole[number] = areWhole[number] && read.isRead
                    if items[number].isDeclared, case .text(let text) = value {
                        items[number].isLong = items[number].isLong || text.unicodeScalars.count > 10
                    }
                }
                if value == .blank, column.isMerged { value = above[number] }
                if column.isNeeded, value == .blank, areWhole[number] {
                    log.report(
                        .missingKey, at: rows[row].location(rows[row].place), "这一行缺少“\(column.name)”",
                        help: "填上“\(column.name)”")
                }
                if let figure = value.number {
                    items[number].decimals = max(items[number].decimals, figure.decimals)
                }
                cells.append(value)
            }
            above = cells
            table[rows[row].place] = cells
        }
        for number in items.indices where items[number].column.isSummed && areWhole[number] {
            items[number].sum = table.values.reduce(ExactNumber.zero) { sum, cells in
                sum.flatMap { sum in cells[number].number.map { sum.adding($0) } ?? sum }
            }
            for row in sums {
                guard let written = cell(row, number) else { continue }
                Self.check(written, items[number], reader, into: &log)
            }
        }
        return OwnColumns(items, cells: table)
    }

    /// A column that nobody described, and of which a row of sums says what it comes to: then it is one of figures. Nil where the cells
    /// are none.
    private static func summed(
        _ column: Column, _ rows: [Row], _ sums: [Int], _ cell: (Int) -> Located<String>?
    ) -> Column? {
        guard column.type == .text,
            sums.contains(where: { cell($0).map { ExactNumber($0.value) != nil } ?? false }),
            rows.indices.allSatisfy({ row in
                cell(row).map { $0.value.isEmpty || ExactNumber($0.value) != nil } ?? true
            })
        else { return nil }
        var summed = Column(column.name, .rate(unit: ""))
        summed.isSummed = true
        return summed
    }

    private static func check(
        _ written: Located<String>, _ item: OwnColumns.Item, _ reader: CellReader, into log: inout Diagnostics
    ) {
        guard let sum = item.sum,
            let stated = reader.read(written, of: item.column, into: &log).cell.number, stated != sum
        else { return }
        let decimals = item.column.type.shownDecimals
        let difference = ExactNumber(units: abs(stated.units - sum.units))
        log.report(
            .tableTotal, at: SourceLocation(reader.path, written.place),
            "合计不符：写 \(stated.text(decimals: decimals))，各行之和 \(sum.text(decimals: decimals))（\(item.column.name)）",
            help: "相差 \(difference.text(decimals: decimals))；核对各行\(item.column.name)")
    }
}

extension OwnColumns.Item {
    fileprivate func with(_ column: Column) -> Self {
        Self(column: column, place: place, isDeclared: isDeclared, behind: behind)
    }
}
