import Documents

extension OwnRecord {
    /// Reads the fields and tables of a record by what its kind says of them, and holds it against the kind's checks. Nil, reported, when
    /// what it needs is missing.
    init?(
        reading fields: Fields, of kind: OwnKind, day: Located<Day>?, regions: RegionIndex, rules: Rules,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        let before = log.all.count { $0.severity == .error }
        self.kind = kind
        place = fields.place
        period = fields.value(.period, as: Period.self, into: &log)
        isInventory =
            kind.register != nil && fields.value(.inventory, as: Bool.self, into: &log)?.value == true
        // Mere changes of a register are of no period.
        if kind.isPeriodic, kind.register == nil, !fields.has(.period) {
            fields.reportMissing(.period, sample: kind.samplePeriod, into: &log)
        }
        if let period, let unit = kind.cadence?.periodUnit,
            unit.sameKind(containing: period.value.first) != period.value
        {
            log.report(
                .wrongType, at: fields.location(period.place),
                "“\(period.value.code)”不是\(kind.cadence?.text ?? "")的期间", help: "写成 \(kind.samplePeriod)")
        }
        let reader = CellReader(path: fields.path, regions: regions, tree: tree, year: fields.year)
        var values: [TypedCell] = []
        var places: [Place?] = []
        var unread: Set<Int> = []
        for (number, field) in kind.fields.enumerated() {
            let term = Term(of: field)
            let text = fields.text(term, into: &log)
            let (value, isRead) =
                text.map { reader.read($0, of: field, into: &log) } ?? (.blank, !fields.has(term))
            if !isRead { unread.insert(number) }
            values.append(value)
            places.append(text?.place)
            if field.asked(on: day?.value).isNeeded, value == .blank, isRead {
                fields.reportMissing(term, sample: field.sample, into: &log)
            }
        }
        for (number, field) in kind.fields.enumerated()
        where values[number] == .blank && !unread.contains(number) {
            guard let option = RowReading.option(of: values, kind.fields, among: field.neededWhen) else {
                continue
            }
            log.report(
                .missingKey, at: fields.location(fields.place), "“\(option)”时要填“\(field.name)”",
                help: "填上“\(field.name)”，或改“\(option)”")
        }
        self.values = values
        self.places = places
        tables = kind.tables.map { table in
            TypedTable(table.asked(on: day?.value), reading: fields, regions: regions, from: tree, into: &log)
        }
        let needed = kind.neededTables
        if !needed.isEmpty,
            !kind.tables.contains(where: { fields.isWritten($0.term) && needed.contains($0.term) })
        {
            let names = needed.map { "“\(fields.spelling($0))”" }
            log.report(
                .missingKey, at: fields.location(fields.place),
                "缺少表\(names.joined(separator: "或"))",
                help: "照实加一行，如 \(fields.spelling(needed[0])): \(kind.english).csv")
        }
        checks = kind.checks
        guard log.all.count(where: { $0.severity == .error }) == before else { return nil }
        // A file that is no table has been reported where it is opened: what it would come to nobody knows.
        if zip(kind.tables, tables).contains(where: { fields.isWritten($0.term) && $1 == nil }) { return }
        let figures: @Sendable (String) -> Ratio? = { name in
            day.flatMap { rules.figure(name, on: $0.value) }
        }
        judge(on: fields.path, rules: figures, into: &log)
    }

    /// Judges what needs nothing but the record itself.
    private mutating func judge(
        on path: String, rules: @escaping @Sendable (String) -> Ratio?, into log: inout Diagnostics
    ) {
        let whole = whole(on: path)
        let before = log.all.count { $0.severity == .error }
        for number in tables.indices {
            guard let table = tables[number] else { continue }
            let definition = kind.tables[number]
            var checks = definition.checks
            // A row that changes an item is judged with what the item was before.
            let rows = table.rows.indices.filter { !definition.isChange(table.rows[$0].cells) }
            for index in checks.indices where !checks[index].looksBeyond {
                checks[index].judge(
                    rows.map { table.rows[$0] }, places: rows.map { table.places[$0] },
                    columns: table.columns,
                    decimals: table.decimals, path: table.path, of: whole, rules: rules, into: &log)
            }
            tables[number]?.checks = checks
        }
        // What rows come to is judged once they are right.
        guard log.all.count(where: { $0.severity == .error }) == before else { return }
        for number in tables.indices {
            if let totals = tables[number]?.totals { log.report(contentsOf: totals) }
            tables[number]?.totals = Diagnostics()
        }
        for index in checks.indices where !checks[index].looksBeyond {
            var subject = CheckSubject(whole: whole, rules: rules)
            guard let key = checks[index].key else {
                checks[index].judge(subject, into: &log)
                continue
            }
            let (values, rows) = whole.rows(by: key)
            for value in values {
                subject.key = (value, rows)
                checks[index].judge(subject, into: &log)
            }
        }
    }
}

extension CheckSubject.Whole {
    /// The values of a column, in the order in which tables have them, and in each table the rows that bear each.
    func rows(by key: String) -> (values: [String], rows: [[String: [Int]]]) {
        var values: [String] = []
        var seen: Set<String> = []
        var all: [[String: [Int]]] = []
        for (number, table) in tables.enumerated() {
            var rows: [String: [Int]] = [:]
            if let table, let column = columns[number].firstIndex(where: { $0.isCalled(key) }) {
                for (row, content) in table.rows.enumerated() {
                    guard let value = content.cells[column].plain else { continue }
                    rows[value, default: []].append(row)
                    if seen.insert(value).inserted { values.append(value) }
                }
            }
            all.append(rows)
        }
        return (values, all)
    }
}

extension OwnKind.Table {
    /// With what it asks for in a record of a day.
    fileprivate func asked(on day: Day?) -> OwnKind.Table {
        guard columns.contains(where: { $0.neededFrom != nil }) else { return self }
        var table = self
        table.columns = columns.map { $0.asked(on: day) }
        return table
    }

    /// What a row does to its item; nil in a table that is no register.
    func change(of cells: [TypedCell]) -> OwnKind.Change? {
        guard let change else { return nil }
        if case .text(let word) = cells[change] { return OwnKind.Change(spelled: word) }
        return .added
    }

    func isChange(_ cells: [TypedCell]) -> Bool { change(of: cells).map { $0 != .added } ?? false }
}

extension OwnKind {
    /// What could stand under 期间.
    var samplePeriod: String {
        switch cadence?.periodUnit {
        case .month: "2026-03"
        case .quarter: "2026-Q1"
        case .half: "2026-H1"
        case .year, .week, nil: "2026"
        }
    }

    /// The tables of which a record must have one: the only one of its kind, or those with a column that each row needs, or each of
    /// whose options has a row.
    fileprivate var neededTables: [Term] {
        if tables.count == 1 { return [tables[0].term] }
        return tables.filter { $0.columns.contains { $0.isNeeded || $0.isEachOnce } }.map(\.term)
    }
}

extension Column {
    /// What could stand in it.
    var sample: String {
        switch type {
        case .text: "\(name)的文字"
        case .money(let inTenThousands): inTenThousands ? "3.6" : "186000.00"
        case .quantity(let unit): unit == "%" ? "10%" : "36"
        case .rate: "15"
        case .day: Day.sample
        case .person, .party: "张*三"
        case .organisation: "县水利局"
        case .region, .village: "石谷村"
        case .group: "一组"
        case .choice(let options): options.first ?? ""
        case .yesNo: "是"
        case .id: "1"
        case .account: "经营收入"
        case .link: "2026-03-luqiao"
        case .picture: "zhaopian.jpg"
        }
    }
}
