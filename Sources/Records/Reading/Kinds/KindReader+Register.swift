import Documents

/// The table that is a register, who is named in full, and what programs call things.
extension KindReader {
    mutating func readRegister(into log: inout Diagnostics) {
        guard let name = fields.text(.register, into: &log) else { return }
        guard let number = draft.tables.firstIndex(where: { $0.name.value == name.value }) else {
            reportUnknown(name, among: draft.tables.map(\.name.value), what: "表", into: &log)
            return
        }
        let table = draft.tables[number]
        guard table.columns.count(where: { $0.type == .id }) == 1 else {
            log.report(
                .kindRegister, at: fields.location(name.place),
                table.columns.contains { $0.type == .id }
                    ? "登记的表“\(name.value)”有几个编号列" : "登记的表“\(name.value)”没有编号列",
                help: "加一列 编号: 编号 必填")
            return
        }
        for term in [Term.change, .date, .reason] {
            guard let column = table.columns.first(where: { term.isSpelled($0.name) }) else { continue }
            log.report(
                .kindRegister, at: fields.location(table.name.place), "登记的表自己有“\(column.name)”列，不能再定义",
                help: "换一个列名；“变动”“日期”“原因”说的是这一行做了什么、哪天、为什么")
            return
        }
        let (change, day, reason) = (
            Column(Term.change.chinese, .choice(OwnKind.Change.allCases.map(\.text))),
            Column(Term.date.chinese, .day), Column(Term.reason.chinese, .text)
        )
        let count = table.columns.count
        draft.register = number
        draft.tables[number] = OwnKind.Table(
            name: table.name, term: table.term, columns: table.columns + [change, day, reason],
            checks: [], change: count, changed: count + 1, reason: count + 2)
    }

    /// When names go, where that is not when the posting ends (留名).
    private enum Keeping: Choice {
        case ended

        var term: Term { Term("结束", "ended") }
    }

    /// `实名: {列: [成员.姓名], 依据: …}`
    mutating func readNamed(into log: inout Diagnostics) {
        if let kept = fields.choice(.keepNames, as: Keeping.self, into: &log) {
            draft.keepsNames = true
            if draft.register == nil {
                log.report(
                    .kindRegister, at: fields.location(kept.place), "没有登记，就没有结束：不能留名", help: "删去“留名”，或写“登记”")
            }
        }
        guard let inner = fields.fields(.namedInFull, of: [.tableColumns, .basis], into: &log) else { return }
        draft.namedBasis = inner.required(.basis, as: String.self, sample: "当选人须公布", into: &log)?.value
        for name in inner.texts(.tableColumns, into: &log) {
            guard case .cell(let table, let column)? = place(named: name, into: &log) else { continue }
            guard draft.tables[table].columns[column].type == .person else {
                log.report(
                    .kindName, at: fields.location(name.place), "“\(name.value)”的类型不是“人”",
                    help: "实名只写类型是“人”的列")
                continue
            }
            draft.tables[table].columns[column].isNamed = true
        }
    }

    /// `数据名: {原值: cost}`: what programs call fields and columns, and tables may too.
    mutating func readSpellings(into log: inout Diagnostics) {
        for (name, word) in pairs(.dataNames, into: &log) {
            switch place(named: name, into: &log) {
            case .field(let number)?: draft.fields[number].aliases.append(word)
            case .cell(let table, let column)?:
                draft.tables[table].columns[column].aliases.append(word)
            case nil: continue
            }
        }
        for (name, note) in pairs(.explanations, into: &log) where place(named: name, into: &log) != nil {
            draft.notes.append((name.value, note))
        }
    }
}
