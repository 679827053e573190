import Documents

/// Something that a row of a kind of one's own says is to be done by a day, and is not yet (催办).
struct OwnChase {
    let title: String
    let due: Day
    let disclosure: Disclosure.Reference
}

/// A row that is to be done by a day, by its id.
private struct OwnRowKey: Hashable {
    let kind: OwnKind
    let chase: Column.Spot
    let id: String
}

extension Register {
    /// What is still to be done in a place, in the order of its records.
    func chases(of region: Region.Reference) -> [OwnChase] {
        var found: [OwnChase] = []
        var seen: Set<OwnKind> = []
        let newest = newestRows(in: region)
        for reference in standing(in: region) {
            guard case .own(let record) = disclosures[reference].content, !record.kind.chases.isEmpty else {
                continue
            }
            let kind = record.kind
            if let book = chains.book(of: kind, in: region) {
                // An item is chased once, however many records have changed it.
                guard seen.insert(kind).inserted else { continue }
                for item in book.items {
                    guard let cells = item.cells(on: asOf),
                        let step = item.steps.last(where: { $0.day <= asOf })
                    else {
                        continue
                    }
                    found += kind.chases.compactMap {
                        chase(
                            $0, record, register: cells,
                            called: book.isWithheld(cells, of: item) ? "" : item.id, step.disclosure)
                    }
                }
                continue
            }
            for chase in kind.chases {
                switch chase.day {
                case .field:
                    found += [self.chase(chase, record, register: nil, called: "", reference)].compactMap {
                        $0
                    }
                case .cell(let table, _):
                    guard let written = record.tables[table] else { continue }
                    let columns = kind.tables[table].columns
                    let id = columns.firstIndex { $0.type == .id }
                    // Whose rows have been taken away are called by nothing.
                    let isNameless = record.isFaded && columns.contains { $0.type.isOfPeople }
                    for row in written.rows {
                        if let id, let text = row.cells[id].plain,
                            newest[OwnRowKey(kind: kind, chase: chase.day, id: text)] != reference
                        {
                            continue
                        }
                        let called = id.flatMap { row.cells[$0].plain }
                        let name =
                            isNameless ? "" : called ?? row.cells.lazy.compactMap(\.plain).first ?? ""
                        if let one = self.chase(chase, record, register: row.cells, called: name, reference) {
                            found.append(one)
                        }
                    }
                }
            }
        }
        return found
    }

    /// The newest record that says by when an item is to be done, or that it was: of a row that comes back period by period, the last.
    private func newestRows(in region: Region.Reference) -> [OwnRowKey: Disclosure.Reference] {
        var newest: [OwnRowKey: Disclosure.Reference] = [:]
        func isOlder(_ a: Disclosure.Reference, than b: Disclosure.Reference) -> Bool {
            (disclosures[a].day.value, a) < (disclosures[b].day.value, b)
        }
        for reference in standing(in: region) {
            guard case .own(let record) = disclosures[reference].content else { continue }
            for chase in record.kind.chases {
                guard case .cell(let table, let due) = chase.day, let written = record.tables[table],
                    let id = record.kind.tables[table].columns.firstIndex(where: { $0.type == .id })
                else { continue }
                var done: Int?
                if case .cell(table, let column)? = chase.done { done = column }
                for row in written.rows {
                    guard let text = row.cells[id].plain,
                        row.cells[due] != .blank || done.map({ row.cells[$0] != .blank }) ?? false
                    else { continue }
                    let key = OwnRowKey(kind: record.kind, chase: chase.day, id: text)
                    if let other = newest[key], isOlder(reference, than: other) { continue }
                    newest[key] = reference
                }
            }
        }
        return newest
    }

    private func chase(
        _ chase: OwnKind.Chase, _ record: OwnRecord, register cells: [TypedCell]?, called name: String,
        _ reference: Disclosure.Reference
    ) -> OwnChase? {
        func cell(_ place: Column.Spot) -> TypedCell {
            switch place {
            case .field(let number): record.values[number]
            case .cell(_, let column): cells?[column] ?? .blank
            }
        }
        if let done = chase.done, cell(done) != .blank { return nil }
        guard case .day(let day) = cell(chase.day) else { return nil }
        var due = day
        if let days = chase.days {
            due = board.rules.daysOff.end(of: days, after: day)
        } else if let rule = chase.rule {
            // Where nobody has set how long it may take, nobody is chased.
            guard let days = board.rules.figure(rule, on: day)?.rounded(Rounding(.down, 0)) else {
                return nil
            }
            due = board.rules.daysOff.end(of: Int(days.units / ExactNumber.scale), after: day)
        }
        let column = record.kind.name(at: chase.done ?? chase.day)
        let what = chase.done == nil ? "\(column)已到" : "没有\(column)"
        let shown = name.isEmpty ? "" : "“\(name)”"
        return OwnChase(title: "\(record.kind.title.value)\(shown)\(what)", due: due, disclosure: reference)
    }
}

extension OwnKind {
    func name(at place: Column.Spot) -> String {
        switch place {
        case .field(let number): fields[number].name
        case .cell(let table, let column): tables[table].columns[column].name
        }
    }
}
