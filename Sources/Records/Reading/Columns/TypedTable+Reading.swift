import Documents

extension TypedTable {
    static let schema: [Term] = [.title, .tableRows, .tableColumns, .tableChecks]
    /// How many a record may have.
    static let most = 8

    /// The tables of a record's own, in the order in which they are written.
    static func all(
        reading fields: Fields, regions: RegionIndex, from tree: SourceTree, into log: inout Diagnostics
    ) -> [TypedTable] {
        guard let node = fields.node(.tables) else { return [] }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.tables))”要写每张表的名称",
                help: "写成 \(fields.spelling(.tables)): {设备: {行: 设备.csv}}")
            return []
        }
        guard entries.count <= most else {
            log.report(
                .tooMany, at: fields.location(entries[most].key.place),
                "表格有 \(entries.count) 张，最多 \(most) 张", help: "分成几份公开，或放在附件里")
            return []
        }
        var seen: Set<String> = []
        return entries.compactMap { entry in
            let location = fields.location(entry.key.place)
            guard Column.isName(entry.key.value, at: location, into: &log) else { return nil }
            guard seen.insert(entry.key.value).inserted else {
                log.report(.repeatedKey, at: location, "表格“\(entry.key.value)”写了两次", help: "只留一个")
                return nil
            }
            guard
                let inner = fields.within(
                    Fields(entry.value, of: schema, named: entry.key.value, path: fields.path, into: &log))
            else {
                if entry.value.isEmpty {
                    log.report(.missingKey, at: location, "表格“\(entry.key.value)”是空的", help: "写上 行 和 列")
                }
                return nil
            }
            return TypedTable(entry.key, reading: inner, regions: regions, from: tree, into: &log)
        }
    }

    private init?(
        _ name: Located<String>, reading fields: Fields, regions: RegionIndex, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let before = log.all.count
        title = fields.text(.title, into: &log)?.value ?? name.value
        let described = fields.node(.tableColumns)
        let columns = described.map {
            Column.all(
                reading: $0, of: name.value, hasUpper: true, path: fields.path, into: &log)
        }
        guard fields.isWritten(.tableRows) else {
            fields.reportMissing(.tableRows, sample: "\(name.value).csv", into: &log)
            return nil
        }
        if let columns, let described, columns.filter(\.isSubtotalled).count > 1 {
            log.report(
                .columnLine, at: fields.location(described.place), "“\(name.value)”有几列写了“小计”",
                help: "只按一列小计；还要分的，分成几张表")
            return nil
        }
        var checks: [ColumnCheck] = []
        if let columns, let node = fields.node(.tableChecks) {
            checks = ColumnCheck.all(
                node, named: fields.spelling(.tableChecks), of: FormulaNames(columns: columns),
                path: fields.path, into: &log)
        } else if let node = fields.node(.tableChecks) {
            log.report(
                .columnFormula, at: fields.location(node.place), "没有写“列”，不知道哪些是数，核对不了",
                help: "写上 列: {金额: 金额 合计, …}")
        }
        guard
            let written = TypedRows(
                .tableRows, reading: fields, columns.map { .whole($0) } ?? .none, from: tree, into: &log)
        else { return nil }
        self.name = name
        path = written.path
        self.columns = written.columns
        undescribed = []
        places = []
        var reading = RowReading(written, regions: regions, tree: tree, year: fields.year)
        reading.read(into: &log)
        rows = reading.rows
        groups = reading.groups
        sums = reading.sums
        decimals = reading.decimals
        if log.all.count == before {
            for number in checks.indices {
                checks[number].judge(
                    rows, places: reading.places, columns: written.columns, decimals: reading.decimals,
                    path: path, into: &log)
            }
        }
        self.checks = checks
        if log.all.count == before { log.report(contentsOf: reading.totals) }
    }

    /// A table of a kind of one's own, by what the kind says of it; its checks are judged with the record.
    init?(
        _ table: OwnKind.Table, reading fields: Fields, regions: RegionIndex, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let own = fields.own?.policy(of: table.term)?.declared ?? []
        guard
            let written = TypedRows(
                table.term, reading: fields, .kind(table.columns + own), from: tree, into: &log)
        else { return nil }
        name = Located(table.name.value, at: written.place)
        title = table.name.value
        path = written.path
        columns = written.columns
        undescribed = written.undescribed
        var reading = RowReading(
            written, regions: regions, tree: tree, year: fields.year, change: table.change)
        reading.read(into: &log)
        rows = reading.rows
        groups = reading.groups
        sums = reading.sums
        decimals = reading.decimals
        places = reading.places
        checks = []
        totals = reading.totals
    }
}
