import Documents

/// The rows of a table, whether it stands in a file or in place as a list.
struct Rows {
    /// The file that holds the cells.
    let path: String
    let place: Place
    let rows: [Row]
}

/// A row being read: a cell for each column of the schema, and those of columns that only its kind of table knows.
struct Row {
    let path: String
    let place: Place
    fileprivate let schema: [Term]
    fileprivate let names: [String]
    fileprivate let cells: [Located<String>?]
    /// Cells of columns outside the schema, where the table's kind allows such (the components of an appraisal).
    let others: [(name: String, cell: Located<String>)]

    func location(_ place: Place) -> SourceLocation { SourceLocation(path, place) }

    func text(_ term: Term) -> Located<String>? {
        guard let index = schema.firstIndex(of: term) else { return nil }
        return cells[index]
    }

    func value<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics
    )
        -> Located<Value>?
    {
        guard let index = schema.firstIndex(of: term), let cell = cells[index] else { return nil }
        return Scalar.read(cell, named: names[index], path: path, into: &log)
    }

    func required<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics
    ) -> Located<Value>? {
        guard let index = schema.firstIndex(of: term), cells[index] != nil else {
            let name = schema.firstIndex(of: term).map { names[$0] } ?? term.chinese
            log.report(
                .missingKey, at: location(place), "这一行缺少“\(name)”", help: "填上“\(name)”，如 \(Value.sample)")
            return nil
        }
        return value(term, into: &log)
    }

    func choice<Value: Choice>(_ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics)
        -> Located<Value>?
    {
        guard let index = schema.firstIndex(of: term), let cell = cells[index] else { return nil }
        return Scalar.choice(cell, named: names[index], path: path, into: &log)
    }
}

extension Rows {
    /// A table by its columns. Unknown columns are errors unless `others` is true.
    init(_ table: Table, of schema: [Term], others: Bool = false, into log: inout Diagnostics) {
        path = table.path
        place = table.header.first?.place ?? .start
        var column = [Int?](repeating: nil, count: schema.count)
        var written = [String?](repeating: nil, count: schema.count)
        var rest: [Int] = []
        for (index, cell) in table.header.enumerated() {
            let name = Self.withoutUnit(cell.value)
            let location = SourceLocation(table.path, cell.place)
            if let known = schema.firstIndex(where: { $0.isSpelled(name) }) {
                if column[known] != nil {
                    log.report(.repeatedKey, at: location, "“\(name)”列有两个", help: "只留一列")
                    continue
                }
                column[known] = index
                written[known] = name
            } else if others, !name.isEmpty {
                rest.append(index)
            } else if name.isEmpty {
                if let cell = table.rows.lazy.map({ $0[index] }).first(where: { !$0.value.isEmpty }) {
                    log.report(
                        .unknownKey, at: SourceLocation(table.path, cell.place), "这一列没有列名",
                        help: "在第一行写上列名，或删去这一列")
                }
            } else {
                log.report(
                    .unknownKey, at: location, "未知的列“\(Scalar.shortened(name))”",
                    help: Self.advice(for: name, among: schema))
            }
        }
        let isEnglish = Term.isEnglish(written.lazy.compactMap { $0 })
        let names = zip(schema, written).map { $1 ?? $0.spelling(isEnglish: isEnglish) }
        rows = table.rows.map { cells in
            Row(
                path: table.path, place: cells.first?.place ?? .start, schema: schema, names: names,
                cells: column.map { index in
                    guard let index, !cells[index].value.isEmpty else { return nil }
                    return cells[index]
                },
                others: rest.map { (Self.withoutUnit(table.header[$0].value), cells[$0]) })
        }
    }

    /// A list of mappings, in place.
    init(
        _ items: [Node], of schema: [Term], others: Bool, at place: Place, path: String,
        into log: inout Diagnostics
    ) {
        self.path = path
        self.place = place
        rows = items.compactMap { item -> Row? in
            guard case .mapping(let entries) = item.value else {
                log.report(
                    .wrongType, at: SourceLocation(path, item.place), "每一行应当是“键: 值”",
                    help: "写成 - {键: 值, 键: 值}")
                return nil
            }
            var cells = [Located<String>?](repeating: nil, count: schema.count)
            let isEnglish = Term.isEnglish(entries.lazy.map(\.key.value))
            var names = schema.map { $0.spelling(isEnglish: isEnglish) }
            var rest: [(String, Located<String>)] = []
            for entry in entries {
                guard case .scalar(let text) = entry.value.value else {
                    log.report(
                        .wrongType, at: SourceLocation(path, entry.value.place),
                        "“\(Scalar.shortened(entry.key.value))”应当是文字或数字", help: "写成一个值")
                    continue
                }
                let cell = Located(text, at: entry.value.place)
                if let index = schema.firstIndex(where: { $0.isSpelled(entry.key.value) }) {
                    if cells[index] != nil {
                        log.report(
                            .repeatedKey, at: SourceLocation(path, entry.key.place),
                            "“\(Scalar.shortened(entry.key.value))”写了两次", help: "只留一个")
                    }
                    cells[index] = text.isEmpty ? nil : cell
                    names[index] = entry.key.value
                } else if others {
                    rest.append((entry.key.value, cell))
                } else {
                    log.report(
                        .unknownKey, at: SourceLocation(path, entry.key.place),
                        "未知字段“\(Scalar.shortened(entry.key.value))”",
                        help: Self.advice(for: entry.key.value, among: schema))
                }
            }
            return Row(
                path: path, place: item.place, schema: schema, names: names, cells: cells, others: rest)
        }
    }

    /// `金额（元）` is the column `金额`; 万元 is not dropped, since it changes the figures.
    private static func withoutUnit(_ name: String) -> String {
        for unit in ["（元）", "(元)", "（分）", "(分)"] where name.hasSuffix(unit) {
            return String(name.dropLast(unit.count))
        }
        return name
    }

    private static func advice(for name: String, among schema: [Term]) -> String {
        for (word, advice) in [
            ("身份证", "身份证号不得公开，删去这一列"), ("电话", "村民电话不得公开，删去这一列"),
            ("手机", "村民电话不得公开，删去这一列"), ("银行", "银行账号不得公开，删去这一列"),
            ("卡号", "银行账号不得公开，删去这一列"), ("账号", "银行账号不得公开，删去这一列"),
            ("万元", "金额以元填写，列名写“金额”"),
        ] where name.contains(word) {
            return advice
        }
        if let near = Spelling.nearest(to: name, among: schema.flatMap { [$0.chinese, $0.english] }) {
            return "是否想写“\(near)”？"
        }
        return "可用的列：" + schema.map(\.chinese).joined(separator: "、")
    }
}
