import Documents

/// Reads the fields, the tables and all that refers to them, and tells what in it cannot be meant.
struct KindReader {
    let fields: Fields
    var draft: OwnKind.Draft
    var path: String { fields.path }

    init(fields: Fields, draft: OwnKind.Draft) {
        self.fields = fields
        self.draft = draft
    }

    mutating func read(into log: inout Diagnostics) {
        readFields(into: &log)
        readTables(into: &log)
        readRegister(into: &log)
        readNamed(into: &log)
        readSpellings(into: &log)
        readChecks(into: &log)
        readDeadline(into: &log)
        readPostings(into: &log)
        readEvents(into: &log)
        readChases(into: &log)
        draft.listing = figures(.listing, into: &log)
        draft.regional = figures(.regional, into: &log)
        readParts(into: &log)
        checkFulfilment(into: &log)
    }

    /// What each table says of itself, in their order.
    var written: [Fields] = []

    var names: FormulaNames {
        FormulaNames(
            fields: draft.fields, tables: draft.tables.map { ($0.name.value, $0.columns) },
            register: draft.register, isOfKind: true)
    }

    func pairs(_ term: Term, into log: inout Diagnostics) -> [(Located<String>, String)] {
        guard let node = fields.node(term) else { return [] }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(term))”应当是“列: 文字”",
                help: "写成 {原值: …}")
            return []
        }
        return entries.compactMap { entry in
            guard case .scalar(let text) = entry.value.value, text.isVisible else { return nil }
            return (entry.key, text)
        }
    }

    func column(at place: Column.Spot) -> Column {
        switch place {
        case .field(let number): draft.fields[number]
        case .cell(let table, let column): draft.tables[table].columns[column]
        }
    }

    /// A field, a column of a table by `表.列`, or by its name alone where one table has it; nil, reported, for what is none.
    func place(named name: Located<String>, into log: inout Diagnostics) -> Column.Spot? {
        if let number = draft.fields.firstIndex(where: { $0.isCalled(name.value) }) { return .field(number) }
        for (table, content) in draft.tables.enumerated() {
            let prefix = content.name.value + "."
            guard name.value.hasPrefix(prefix) else { continue }
            let rest = String(name.value.dropFirst(prefix.count))
            if let column = content.columns.firstIndex(where: { $0.isCalled(rest) }) {
                return .cell(table: table, column: column)
            }
        }
        for (table, content) in draft.tables.enumerated() {
            if let column = content.columns.firstIndex(where: { $0.isCalled(name.value) }) {
                return .cell(table: table, column: column)
            }
        }
        let all =
            draft.fields.map(\.name)
            + draft.tables.flatMap { table in table.columns.map { "\(table.name.value).\($0.fullName)" } }
        reportUnknown(name, among: all, what: "列或字段", into: &log)
        return nil
    }

    func reportUnknown(
        _ name: Located<String>, among all: [String], what: String, into log: inout Diagnostics
    ) {
        log.report(
            .kindName, at: fields.location(name.place), "没有叫“\(Scalar.shortened(name.value))”的\(what)",
            help: log.advice(for: name.value, among: all, on: path, else: "可以写"))
    }
}
