import Documents

/// The records of kinds of one's own as they follow each other in each place: by period, and as changes of a register.
package struct OwnChains: Sendable {
    private struct Key: Hashable {
        let kind: OwnKind
        let region: Region.Reference
    }

    /// What came of the checks of a record that look beyond it.
    struct Outcome: Sendable {
        /// Of its tables, by their numbers, and of the record as a whole.
        var rows: [[ColumnCheck]]
        var whole: [ColumnCheck]
        var log = Diagnostics()
    }

    private var periods: [Key: [Period: Disclosure.Reference]] = [:]
    private var books: [Key: OwnBook] = [:]
    private var newest: [Key: Disclosure.Reference] = [:]
    private var byPath: [String: Outcome] = [:]
    /// Where the links of records lead (链接), by what they are called.
    private(set) var links: [Disclosure.Reference: [String: Disclosure.Reference]] = [:]
    /// Links that lead nowhere.
    private(set) var brokenLinks: [BrokenLink] = []

    struct BrokenLink: Sendable {
        let disclosure: Disclosure.Reference
        let location: SourceLocation
        let name: String
        let column: String
        let kind: String?
    }

    /// - Parameter accounts: against which they may be held.
    init(of archive: Archive, _ accounts: Each<Region, [AccountBook]>) {
        var records: [Key: [(reference: Disclosure.Reference, disclosure: Disclosure, record: OwnRecord)]] =
            [:]
        for (reference, disclosure) in archive.disclosures.referenced where disclosure.withdrawal == nil {
            guard case .own(let record) = disclosure.content else { continue }
            records[Key(kind: record.kind, region: disclosure.region), default: []]
                .append((reference, disclosure, record))
        }
        if records.isEmpty { return }
        for (key, all) in records {
            let sorted = all.sorted {
                ($0.disclosure.day.value, $0.reference) < ($1.disclosure.day.value, $1.reference)
            }
            for (reference, _, record) in sorted {
                if let period = record.period?.value { periods[key, default: [:]][period] = reference }
            }
            newest[key] = sorted.last?.reference
            if key.kind.register != nil {
                let folder = archive.regions[key.region].address
                books[key] = OwnBook(
                    sorted, asOf: archive.asOf, rules: archive.board.rules,
                    isWhole: !archive.unread.contains {
                        $0.kind == key.kind && (folder.isEmpty || $0.path.hasPrefix(folder + "/"))
                    })
            }
        }
        for (key, all) in records {
            for (_, disclosure, record) in all where record.kind.looksBeyond {
                byPath[disclosure.path] = outcome(of: record, disclosure, key, in: archive, accounts)
            }
        }
        findLinks(records.values.flatMap { $0 }.sorted { $0.reference < $1.reference }, in: archive)
    }

    /// The records of a kind in a place, by their periods.
    func chain(of kind: OwnKind, in region: Region.Reference) -> [Period: Disclosure.Reference] {
        periods[Key(kind: kind, region: region)] ?? [:]
    }

    /// The last of a kind in a place, by its day.
    func newest(of kind: OwnKind, in region: Region.Reference) -> Disclosure.Reference? {
        newest[Key(kind: kind, region: region)]
    }

    /// What is registered of a kind in a place; nil for a kind that is no register, or one without records there.
    package func book(of kind: OwnKind, in region: Region.Reference) -> OwnBook? {
        books[Key(kind: kind, region: region)]
    }

    /// What came of the checks of a record that look beyond it; nil where none do.
    func outcome(of disclosure: Disclosure) -> Outcome? { byPath[disclosure.path] }

    /// What cannot be so in any register.
    func faults() -> [OwnBook.Fault] {
        books.values.flatMap(\.faults).sorted {
            ($0.disclosure, $0.location.place) < ($1.disclosure, $1.location.place)
        }
    }

    // MARK: Checks that look beyond a record

    private func outcome(
        of record: OwnRecord, _ disclosure: Disclosure, _ key: Key, in archive: Archive,
        _ accounts: Each<Region, [AccountBook]>
    ) -> Outcome {
        let kind = record.kind
        let rules = archive.board.rules
        let day = disclosure.day.value
        let before = record.period.flatMap { periods[key]?[$0.value.previous] }
            .flatMap { archive.disclosures[$0] }
        var previous: OwnRecord?
        if let before, case .own(let own) = before.content { previous = own }
        let standing = books[key]?.standing(on: day)
        let whole = record.whole(on: disclosure.path, standing: standing)
        var subject = CheckSubject(whole: whole, rules: { name in rules.figure(name, on: day) })
        if let period = record.period?.value {
            subject.beginsYear = period.previous.year != period.year
            if kind.namesDated {
                subject.dated = DatedSums(of: accounts[disclosure.region], over: period, in: archive)
            }
        }
        var outcome = Outcome(rows: kind.tables.map { _ in [] }, whole: record.checks)
        if let before, let previous {
            subject.previous = CheckSubject.Previous(
                location: SourceLocation(before.path, previous.place), row: nil, values: previous.values)
        }
        for (number, table) in kind.tables.enumerated() {
            guard let written = record.tables[number] else { continue }
            var checks = written.checks
            let rows = Rows(
                of: number, in: kind, previous, before, book: kind.register == number ? books[key] : nil)
            for index in checks.indices {
                // An item that is changed is judged as what it becomes.
                let isOfRegister = kind.register == number
                guard checks[index].looksBeyond || isOfRegister else { continue }
                for (place, row) in written.rows.enumerated() {
                    var cells = row.cells
                    let id = rows.id(of: row.cells)
                    let isChange = table.isChange(row.cells)
                    if !checks[index].looksBeyond, !isChange { continue }
                    if isChange {
                        // One that changes what there is not has been told of.
                        guard let id,
                            let step = books[key]?.item(id)?.steps.last(where: {
                                $0.location == SourceLocation(written.path, row.place)
                            })
                        else { continue }
                        if step.isEnd { continue }
                        cells = step.cells
                    }
                    subject.row = CheckSubject.Row(
                        columns: written.columns, cells: cells, places: written.places[place],
                        place: row.place, path: written.path, decimals: written.decimals)
                    let found = id.flatMap { rows.before($0) }
                    subject.previous?.row = found?.cells
                    if let location = found?.location { subject.previous?.location = location }
                    checks[index].judge(subject, into: &outcome.log)
                }
                if let previous, previous.tables[number] != nil {
                    rows.reportVanished(
                        checks[index], written, beginsYear: subject.beginsYear, into: &outcome.log)
                }
            }
            outcome.rows[number] = checks
        }
        subject.row = nil
        for index in outcome.whole.indices where outcome.whole[index].looksBeyond {
            outcome.whole[index].judge(subject, into: &outcome.log)
        }
        return outcome
    }

    /// The rows of a table a period before, by their ids.
    private struct Rows {
        private let idColumn: Int?
        private var rows: [String: (cells: [TypedCell], location: SourceLocation)] = [:]
        private var order: [String] = []

        init(
            of table: Int, in kind: OwnKind, _ previous: OwnRecord?, _ before: Disclosure?, book: OwnBook?
        ) {
            let columns = kind.tables[table].columns
            idColumn =
                columns.firstIndex { $0.type == .id } ?? columns.firstIndex { $0.type == .account }
            guard let idColumn, let written = previous?.tables[table] else { return }
            if let book, let before {
                for item in book.items {
                    guard let step = item.steps.last(where: { $0.day <= before.day.value }), !step.isEnd
                    else { continue }
                    rows[item.id] = (step.cells, step.location)
                    order.append(item.id)
                }
                return
            }
            for row in written.rows {
                guard case .text(let id) = row.cells[idColumn], rows[id] == nil else { continue }
                rows[id] = (row.cells, SourceLocation(written.path, row.place))
                order.append(id)
            }
        }

        func id(of cells: [TypedCell]) -> String? { idColumn.flatMap { cells[$0].plain } }

        func before(_ id: String) -> (cells: [TypedCell], location: SourceLocation)? { rows[id] }

        /// A row that was there and is gone, though something was left of it.
        func reportVanished(
            _ check: ColumnCheck, _ table: TypedTable, beginsYear: Bool, into log: inout Diagnostics
        ) {
            guard let idColumn, check.relation == .equal, check.right.count == 1,
                check.right[0].factors.count == 1,
                case .previousColumn(let column, let inYear) = check.right[0].factors[0].operand,
                case .money = table.columns[column].type, !inYear || !beginsYear
            else { return }
            let listed = Set(table.rows.compactMap { $0.cells[idColumn].plain })
            for id in order where !listed.contains(id) {
                guard let (cells, location) = rows[id], let left = cells[column].number, left != .zero else {
                    continue
                }
                log.report(
                    .columnChecked,
                    at: SourceLocation(table.path, table.rows.first?.place ?? table.name.place),
                    "没有“\(Scalar.shortened(id))”：上期（\(location.path):\(location.place.line)）的\(table.columns[column].name)是 \(left.text(decimals: 2))",
                    help: inYear ? "列上它；这一期没有的，只写累计" : "列上它；已经清了的，期末写 0，下一期再去掉")
            }
        }
    }

    // MARK: Links

    private mutating func findLinks(
        _ records: [(reference: Disclosure.Reference, disclosure: Disclosure, record: OwnRecord)],
        in archive: Archive
    ) {
        var names: Threads.Names?
        var byTitle: [String: OwnKind] = [:]
        for case .own(let kind) in archive.kinds { byTitle[kind.title.value] = kind }
        for (reference, disclosure, record) in records {
            for link in record.links(on: disclosure.path) {
                if let title = link.kind, let kind = byTitle[title], kind.register != nil,
                    let item = books[Key(kind: kind, region: disclosure.region)]?.item(link.name),
                    let last = item.steps.last
                {
                    links[reference, default: [:]][link.name] = last.disclosure
                    continue
                }
                let all = names ?? Threads.Names(of: archive.disclosures)
                names = all
                let found = all.find(link.name, for: disclosure).filter { other in
                    link.kind.map { archive.disclosures[other].kind.text == $0 } ?? true
                }
                if found.count == 1 {
                    links[reference, default: [:]][link.name] = found[0]
                } else {
                    brokenLinks.append(
                        BrokenLink(
                            disclosure: reference, location: link.location, name: link.name,
                            column: link.column, kind: link.kind))
                }
            }
        }
    }
}

extension OwnKind {
    /// Whether any check needs more than one record: then its records are judged once more, among all.
    var looksBeyond: Bool {
        register != nil || checks.contains(where: \.looksBeyond)
            || tables.contains { $0.checks.contains(where: \.looksBeyond) }
    }

    /// Whether any is held against the dated entries of its place.
    var namesDated: Bool {
        checks.contains(where: \.namesDated) || tables.contains { $0.checks.contains(where: \.namesDated) }
    }
}

extension OwnRecord {
    struct Link {
        let name: String
        let column: String
        /// The kind of record, or of register, that it leads to; nil for any.
        let kind: String?
        let location: SourceLocation
    }

    /// What its fields and rows refer to.
    func links(on path: String) -> [Link] {
        var links: [Link] = []
        for (number, field) in kind.fields.enumerated() {
            guard case .link(let kind) = field.type, case .link(let name) = values[number] else { continue }
            links.append(
                Link(
                    name: name, column: field.name, kind: kind,
                    location: SourceLocation(path, places[number] ?? place)))
        }
        for table in writtenTables {
            for (number, column) in table.columns.enumerated() {
                guard case .link(let kind) = column.type else { continue }
                for (row, places) in zip(table.rows, table.places) {
                    guard case .link(let name) = row.cells[number] else { continue }
                    links.append(
                        Link(
                            name: name, column: column.name, kind: kind,
                            location: SourceLocation(table.path, places[number] ?? row.place)))
                }
            }
        }
        return links
    }
}
