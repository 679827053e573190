import Documents

/// Reads the rows of a table of one's own by the types of its columns, and holds its rows of sums against the others.
struct RowReading {
    private let written: TypedRows
    private let reader: CellReader
    private let change: Int?
    /// The columns that some option asks for, and those of which every row has its own.
    private let conditional: [(number: Int, column: Column)]
    private let distinct: [(number: Int, column: Column)]
    /// What has been met in columns of which every row has its own: by the number of the column.
    private var met: [Int: Set<String>] = [:]
    private var columns: [Column] { written.columns }

    private(set) var rows: [TypedTable.Row] = []
    /// Where the cells of each row stand.
    private(set) var places: [[Place?]] = []
    /// The most decimals that a cell of each column has.
    private(set) var decimals: [Int]
    private(set) var groups: [TypedTable.Group] = []
    private(set) var sums: [ExactNumber?] = []
    /// What is wrong with its rows of sums: to be told once its rows are right.
    private(set) var totals = Diagnostics()

    /// The first row of the group that is open, and what its rows have in common.
    private var start = 0
    private var label: String?
    private var closed: Set<String> = []
    /// Whether every row could be read, so that sums mean something.
    private var isWhole = true

    /// - Parameter change: the column of a register that says what a row does to its item.
    init(_ written: TypedRows, regions: RegionIndex, tree: SourceTree, year: Int?, change: Int? = nil) {
        self.written = written
        self.change = change
        conditional = written.columns.enumerated().filter { !$1.neededWhen.isEmpty }
            .map { ($0, $1) }
        distinct = written.columns.enumerated().filter { $1.type == .id || $1.isEachOnce }
            .map { ($0, $1) }
        reader = CellReader(path: written.path, regions: regions, tree: tree, year: year)
        decimals = [Int](repeating: 0, count: written.columns.count)
    }

    private var subtotalled: Int? { columns.firstIndex(where: \.isSubtotalled) }

    mutating func read(into log: inout Diagnostics) {
        var totals = Diagnostics()
        for row in written.rows {
            guard let sum = Self.label(of: row) else {
                readItem(row, into: &log)
                continue
            }
            switch sum.kind {
            case .total:
                close()
                check(row, start: 0, called: "合计", into: &totals)
            case .part: checkPart(row, sum.cell, named: sum.name, into: &totals)
            case .other:
                log.report(
                    .tableTotal, at: location(sum.cell.place), "表里不能有“\(Scalar.shortened(sum.cell.value))”行",
                    help: "删去这一行；只留小计和合计")
            }
        }
        close()
        self.totals = totals
        reportMissingOptions(into: &log)
        sums = total(from: 0)
        for number in columns.indices
        where columns[number].isSummed && columns[number].unitColumn == nil && sums[number] == nil {
            log.report(
                .wrongType, at: location(written.place), "“\(columns[number].name)”的合计太大", help: "核对位数和单位")
        }
    }

    private func location(_ place: Place) -> SourceLocation { SourceLocation(written.path, place) }

    // MARK: Items

    private mutating func readItem(_ row: TypedRows.Row, into log: inout Diagnostics) {
        var cells: [TypedCell] = []
        cells.reserveCapacity(columns.count)
        let above = rows.last?.cells
        var missing: [Int] = []
        var unread: Set<Int> = []
        // Below another village the group is another's, though it is called the same.
        var isNewAbove = false
        for (number, column) in columns.enumerated() {
            var value = TypedCell.blank
            var isRead = true
            if let cell = row.cells[number] {
                (value, isRead) = reader.read(cell, of: column, into: &log)
                isWhole = isWhole && isRead
            }
            if column.isMerged {
                if value == .blank, !isNewAbove, let above {
                    value = above[number]
                } else if let above, value != above[number] {
                    isNewAbove = true
                }
            }
            if column.isNeeded, value == .blank {
                if isRead { missing.append(number) }
            } else if value == .blank, !isRead {
                unread.insert(number)
            }
            if let figure = value.number { decimals[number] = max(decimals[number], figure.decimals) }
            cells.append(value)
        }
        // A row that changes an item says what changes, and nothing else; of one whose word for it is none, nobody knows what it needs.
        if !isChange(cells), !(change.map(unread.contains) ?? false) {
            for number in missing {
                log.report(
                    .missingKey, at: location(row.place), "这一行缺少“\(columns[number].name)”",
                    help: "填上“\(columns[number].name)”")
            }
            for (number, column) in conditional
            where cells[number] == .blank && !unread.contains(number) {
                guard let option = Self.option(of: cells, columns, among: column.neededWhen) else { continue }
                log.report(
                    .missingKey, at: location(row.place), "“\(option)”时要填“\(column.name)”",
                    help: "填上“\(column.name)”，或改“\(option)”")
            }
            for (number, column) in distinct {
                guard case .text(let text) = cells[number], !met[number, default: []].insert(text).inserted
                else { continue }
                log.report(
                    .repeatedKey, at: location(row.cells[number]?.place ?? row.place),
                    "“\(Scalar.shortened(text))”写了两次（\(column.name)）",
                    help: column.type == .id ? "每一行一个编号，各不相同" : "每个选项只写一行")
            }
        }
        if let subtotalled {
            let own = cells[subtotalled].plain ?? ""
            if rows.count > start, own != label { close() }
            if rows.count == start {
                if closed.contains(own) {
                    log.report(
                        .tableTotal, at: location(row.place),
                        "“\(Scalar.shortened(own))”的行分在两处（\(columns[subtotalled].name)）",
                        help: "同一\(columns[subtotalled].name)的行放在一起，小计才加得对")
                }
                label = own
            }
        }
        rows.append(TypedTable.Row(place: row.place, cells: cells))
        places.append(row.cells.map { $0?.place })
    }

    private func isChange(_ cells: [TypedCell]) -> Bool {
        guard let change, case .text(let word) = cells[change] else { return false }
        return OwnKind.Change(spelled: word).map { $0 != .added } ?? false
    }

    /// Which of some options a row has, in whatever column.
    static func option(
        of cells: [TypedCell], _ columns: [Column], among options: [String]
    ) -> String? {
        for (cell, column) in zip(cells, columns) where !column.options.isEmpty {
            if case .text(let text) = cell, options.contains(text) { return text }
        }
        return nil
    }

    /// Of a column of which each option has a row (各一).
    private func reportMissingOptions(into log: inout Diagnostics) {
        for (number, column) in columns.enumerated() where column.isEachOnce {
            let missing = column.options.filter { !(met[number] ?? []).contains($0) }
            if missing.isEmpty { continue }
            let more = missing.count > 2 ? "……" : ""
            log.report(
                .missingKey, at: location(written.place),
                "“\(column.name)”缺 \(missing.count) 行：\(missing.prefix(2).joined(separator: "、"))\(more)",
                help: "每个选项写一行，没有发生的也写")
        }
    }

    /// Ends the rows that have been read since the last end.
    private mutating func close() {
        guard rows.count > start else { return }
        if subtotalled != nil, let label { closed.insert(label) }
        groups.append(
            TypedTable.Group(
                label: subtotalled == nil ? nil : label, rows: start..<rows.count, sums: total(from: start)))
        start = rows.count
    }

    private func total(from start: Int) -> [ExactNumber?] {
        columns.indices.map { number in
            guard columns[number].isSummed, isOfOneUnit(number, from: start) else { return nil }
            return rows[start...].reduce(ExactNumber.zero) { sum, row in
                sum.flatMap { sum in row.cells[number].number.map { sum.adding($0) } ?? sum }
            }
        }
    }

    /// Whether rows count the same thing: twenty beds and twenty bottles are not forty of anything.
    private func isOfOneUnit(_ number: Int, from start: Int) -> Bool {
        guard let name = columns[number].unitColumn,
            let unit = columns.firstIndex(where: { $0.isCalled(name) })
        else { return true }
        return rows[start...].allSatisfy { $0.cells[unit] == rows[start].cells[unit] }
    }

    // MARK: Rows of sums

    private enum Kind { case total, part, other }

    /// What a row says that it is; nil for an item.
    private static func label(
        of row: TypedRows.Row
    ) -> (cell: Located<String>, kind: Kind, name: String)? {
        // A row of sums says so at its beginning; a remark at the end may speak of its own row.
        for cell in row.cells.lazy.compactMap({ $0 }).filter({ !$0.value.isEmpty }).prefix(2) {
            guard cell.value.unicodeScalars.count <= 20 else { continue }
            switch Total.label(cell.value) {
            case .total: return (cell, .total, "")
            case .mean: return (cell, .other, "")
            case .other:
                return (cell, cell.value.contains("小计") ? .part : .other, "")
            case nil:
                let bare = cell.value.trimmed
                guard bare.hasSuffix("小计"), bare != "小计" else { continue }
                return (cell, .part, String(bare.dropLast(2)).trimmed)
            }
        }
        return nil
    }

    /// A subtotal in the middle is of the rows of its group alone, which it ends.
    private mutating func checkPart(
        _ row: TypedRows.Row, _ cell: Located<String>, named name: String, into log: inout Diagnostics
    ) {
        guard let subtotalled else {
            log.report(
                .tableTotal, at: location(cell.place), "没有一列写“小计”，不知道这一行是哪些行的和",
                help: "在分组的列上写“小计”，如 组: 组 小计；或删去这一行")
            return
        }
        guard rows.count > start else {
            log.report(
                .tableTotal, at: location(cell.place), "“\(Scalar.shortened(cell.value))”前面没有行",
                help: "放在它那一组的最后")
            return
        }
        let own = label ?? ""
        if !name.isEmpty, name != own {
            log.report(
                .tableTotal, at: location(cell.place),
                "“\(Scalar.shortened(cell.value))”写在“\(Scalar.shortened(own))”的行后面", help: "放在它那一组的最后，或改它的名称")
            return
        }
        check(row, start: start, called: own.isEmpty ? "小计" : "\(own)小计", except: subtotalled, into: &log)
        close()
    }

    private func check(
        _ row: TypedRows.Row, start: Int, called name: String, except subtotalled: Int? = nil,
        into log: inout Diagnostics
    ) {
        let sums = total(from: start)
        for (number, column) in columns.enumerated() {
            guard let cell = row.cells[number], !cell.value.isEmpty, !Scalar.isBlank(cell.value),
                column.type.isNumber
            else { continue }
            guard column.isSummed else {
                log.report(
                    .tableTotal, at: location(cell.place), "“\(column.name)”没有写“合计”，\(name)行里不能有它的数",
                    help: column.type.canBeSummed ? "在“列”里给它写上“合计”，或删去这个数" : "删去这个数：单价加起来没有意思")
                continue
            }
            guard isWhole, let stated = reader.read(cell, of: column, into: &log).cell.number,
                let sum = sums[number], stated != sum
            else { continue }
            let decimals = column.type.shownDecimals
            let difference = ExactNumber(units: abs(stated.units - sum.units)).text(decimals: decimals)
            log.report(
                .tableTotal, at: location(cell.place),
                "\(name)不符：写 \(stated.text(decimals: decimals))，各行之和 \(sum.text(decimals: decimals))（\(column.name)）",
                help: "相差 \(difference)；核对各行\(column.name)")
        }
    }
}

extension TypedCell {
    /// As words, by which rows are told apart.
    package var plain: String? {
        switch self {
        case .blank: nil
        case .text(let text): text
        case .named(let people): people.text
        case .number(let number): number.text
        case .day(let day): day.iso
        case .yesNo(let isSo): isSo ? "是" : "否"
        case .link(let name): name
        case .picture(let path): path
        }
    }
}
