import Documents

/// The rows of a table, whether it stands in a file or in place as a list.
struct Rows {
    /// The file that holds the cells.
    let path: String
    let place: Place
    let rows: [Row]
    /// The columns outside the schema, each where it is named first.
    let others: [Located<String>]
    /// The columns of the author's own; nil for a table without such.
    let own: OwnColumns?
}

/// The columns of a table, shared by its rows.
private final class Columns: Sendable {
    let path: String
    let schema: [Term]
    /// As their author spelled them.
    let names: [String]
    /// Where in a row each column of the schema stands; −1 for one that is missing.
    let places: [Int]
    /// Columns outside the schema.
    let others: [(name: String, place: Int)]
    /// The year of the record, for advice on days without one.
    let year: Int?
    /// Whether a column that nobody knows was reported: it may be the one that is missing.
    let hasUnknown: Bool
    /// Whether they stand at the head of a table, not in each row.
    let isHead: Bool

    init(
        path: String, schema: [Term], names: [String], places: [Int], others: [(name: String, place: Int)],
        year: Int?, hasUnknown: Bool, isHead: Bool
    ) {
        self.isHead = isHead
        self.year = year
        self.hasUnknown = hasUnknown
        self.path = path
        self.schema = schema
        self.names = names
        self.places = places
        self.others = others
    }
}

/// A row being read: a cell for each column of the schema, and those of columns that only its kind of table knows.
///
/// It holds the cells as the table does, so that a row of a long table costs nothing.
struct Row {
    let place: Place
    private let columns: Columns
    private let cells: [Located<String>]

    fileprivate init(_ cells: [Located<String>], of columns: Columns, at place: Place) {
        self.cells = cells
        self.columns = columns
        self.place = place
    }

    var path: String { columns.path }

    /// Whether it stands in a table, not as a mapping of its own.
    var isOfTable: Bool { columns.isHead }

    /// Whether it has a column, be it empty.
    func hasColumn(_ term: Term) -> Bool {
        columns.schema.firstIndex(of: term).map { columns.places[$0] >= 0 } ?? false
    }

    /// Cells of columns outside the schema, where the table's kind allows such (the components of an appraisal).
    var others: [(name: String, cell: Located<String>)] { columns.others.map { ($0.name, cells[$0.place]) } }

    private func cell(_ index: Int) -> Located<String>? {
        let place = columns.places[index]
        guard place >= 0, !cells[place].value.isEmpty else { return nil }
        return cells[place]
    }

    func location(_ place: Place) -> SourceLocation { SourceLocation(path, place) }

    func text(_ term: Term) -> Located<String>? {
        guard let index = columns.schema.firstIndex(of: term) else { return nil }
        return cell(index)
    }

    func value<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, sample: String? = nil, into log: inout Diagnostics
    )
        -> Located<Value>?
    {
        guard let index = columns.schema.firstIndex(of: term), let cell = cell(index) else { return nil }
        if let value = Value(scalar: cell.value) { return Located(value, at: cell.place) }
        if Scalar.isBlank(cell.value) { return nil }
        return read(cell, index, sample: sample, into: &log)
    }

    private func read<Value: ScalarField>(
        _ cell: Located<String>, _ index: Int, sample: String? = nil, into log: inout Diagnostics
    ) -> Located<Value>? {
        Scalar.read(
            cell, named: columns.names[index], path: columns.path, sample: sample, year: columns.year,
            into: &log)
    }

    /// Whether anything is written in a column of figures or days: a dash is not.
    func holds(_ term: Term) -> Bool { text(term).map { !Scalar.isBlank($0.value) } ?? false }

    /// Whether a column is missing that may stand there under a name that nobody knows: then the name is at fault, said once,
    /// and not the rows.
    func mayHide(_ term: Term) -> Bool {
        columns.hasUnknown && columns.schema.firstIndex(of: term).map { columns.places[$0] < 0 } ?? false
    }

    /// A column as its author spelled it.
    func name(of term: Term) -> String {
        columns.schema.firstIndex(of: term).map { columns.names[$0] } ?? term.chinese
    }

    /// The texts of all cells.
    var texts: [Located<String>] { cells }

    func required<Value: ScalarField>(
        _ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics
    ) -> Located<Value>? {
        let index = columns.schema.firstIndex(of: term)
        guard let index, let cell = cell(index),
            Value.self == String.self || !Scalar.isBlank(cell.value)
        else {
            if mayHide(term) { return nil }
            let name = name(of: term)
            log.report(
                .missingKey, at: location(place), "这一行缺少“\(name)”",
                help: Self.advice(for: term, named: name, sample: Value.sample))
            return nil
        }
        return read(cell, index, into: &log)
    }

    private static func advice(for term: Term, named name: String, sample: String) -> String {
        let sample = sample == String.sample ? term.sample : sample
        return "填上“\(name)”" + (sample.map { "，如 \($0)" } ?? "")
    }

    func choice<Value: Choice>(_ term: Term, as type: Value.Type = Value.self, into log: inout Diagnostics)
        -> Located<Value>?
    {
        guard let index = columns.schema.firstIndex(of: term), let cell = cell(index),
            !Scalar.isBlank(cell.value)
        else { return nil }
        return Scalar.choice(cell, named: columns.names[index], path: columns.path, into: &log)
    }
}

extension Rows {
    /// A table by its columns. Unknown columns are errors unless `others` is true, or the policy takes them.
    init(
        _ table: Table, of schema: [Term], others: Bool = false, own policy: OwnPolicy? = nil,
        year: Int? = nil, into log: inout Diagnostics
    ) {
        path = table.path
        place = table.header.first?.place ?? .start
        var column = [Int?](repeating: nil, count: schema.count)
        var written = [String?](repeating: nil, count: schema.count)
        var rest: [(name: String, place: Int)] = []
        var named: Set<String> = []
        var unknown: [(name: String, place: Int, behind: Int)] = []
        var known: [String] = []
        for (index, cell) in table.header.enumerated() {
            let name = Self.withoutUnit(cell.value)
            let location = SourceLocation(table.path, cell.place)
            if let number = schema.firstIndex(where: { $0.isSpelled(name) }) {
                if column[number] != nil {
                    log.report(.repeatedKey, at: location, "“\(name)”列有两个", help: "只留一列")
                    continue
                }
                column[number] = index
                written[number] = name
                known.append(schema[number].chinese)
            } else if name.isEmpty {
                if let cell = table.rows.lazy.map({ $0[index] }).first(where: { !$0.value.isEmpty }) {
                    log.report(
                        .unknownKey, at: SourceLocation(table.path, cell.place), "这一列没有列名",
                        help: "在第一行写上列名，或删去这一列")
                }
            } else if !named.insert(name).inserted, others || policy != nil {
                log.report(.repeatedKey, at: location, "“\(Scalar.shortened(name))”列有两个", help: "只留一列")
            } else if others, policy?.declares(name) != true {
                rest.append((name, index))
            } else {
                unknown.append((name, index, known.count))
            }
        }
        let missing = schema.indices.lazy.filter { column[$0] == nil }.map { schema[$0] }
        var heads = OwnHeads(in: table.path)
        var ownPlaces: [Int] = []
        var hasUnknown = false
        if policy != nil, unknown.count > Column.maximum {
            hasUnknown = true
            log.report(
                .manyColumns,
                at: SourceLocation(table.path, table.header[unknown[Column.maximum].place].place),
                "这张表有 \(unknown.count) 列是自己的，最多 \(Column.maximum) 列", help: "删去不公布的列，或分成几张表")
            unknown = []
        }
        for (name, index, behind) in unknown {
            let cell = table.header[index]
            switch policy?.head(name, of: schema, missing: Array(missing), isColumn: true) {
            case .own(let column, let isDeclared)?:
                let known = known.prefix(behind).reversed()
                let number = heads.add(
                    column, isDeclared: isDeclared, behind: Array(known), at: cell.place)
                if number != nil { ownPlaces.append(index) }
            case .refused(let message, let help)?:
                hasUnknown = true
                log.report(.unknownKey, at: SourceLocation(table.path, cell.place), message, help: help)
            case nil:
                hasUnknown = true
                log.report(
                    .unknownKey, at: SourceLocation(table.path, cell.place),
                    "未知的列“\(Scalar.shortened(name))”", help: Self.advice(for: name, among: schema))
            }
        }
        let isEnglish = Term.isEnglish(written.lazy.compactMap { $0 })
        let names = zip(schema, written).map { $1 ?? $0.spelling(isEnglish: isEnglish) }
        let columns = Columns(
            path: table.path, schema: schema, names: names, places: column.map { $0 ?? -1 },
            others: rest, year: year, hasUnknown: hasUnknown, isHead: true)
        self.others = rest.map { Located($0.name, at: table.header[$0.place].place) }
        rows = table.rows.map { Row($0, of: columns, at: $0.first?.place ?? .start) }
        own = heads.columns(of: rows, by: policy, year: year, at: place, into: &log) { row, item in
            table.rows[row][ownPlaces[item]]
        }
    }

    /// A list of mappings, in place.
    init(
        _ items: [Node], of schema: [Term], others: Bool, own policy: OwnPolicy? = nil, at place: Place,
        path: String, year: Int? = nil, into log: inout Diagnostics
    ) {
        self.path = path
        self.place = place
        var named: Set<String> = []
        var first: [Located<String>] = []
        var heads = OwnHeads(in: path)
        var ownCells: [[Int: Located<String>]] = []
        rows = items.compactMap { item -> Row? in
            guard case .mapping(let entries) = item.value else {
                log.report(
                    .wrongType, at: SourceLocation(path, item.place), "每一行应当是“键: 值”",
                    help: "写成 - \(Fields.shape(of: schema))")
                return nil
            }
            var cells: [Located<String>] = []
            var places = [Int](repeating: -1, count: schema.count)
            let isEnglish = Term.isEnglish(entries.lazy.map(\.key.value))
            var names = schema.map { $0.spelling(isEnglish: isEnglish) }
            var rest: [(name: String, place: Int)] = []
            var own: Set<String> = []
            var unknown: [(key: Located<String>, cell: Located<String>, behind: Int)] = []
            var known: [Int] = []
            for entry in KeySlip.mended(entries, of: schema, in: path, into: &log) {
                guard let text = Self.text(of: entry, in: schema) else {
                    log.report(
                        .wrongType, at: SourceLocation(path, entry.value.place),
                        "“\(Scalar.shortened(entry.key.value))”应当是文字或数字", help: "写成一个值")
                    continue
                }
                if let place = Self.cut(of: entry.value) {
                    log.report(
                        .cutValue, at: SourceLocation(path, place),
                        CutValue.message(Scalar.shortened(entry.key.value)), help: CutValue.help)
                }
                let cell = Located(text, at: entry.value.place)
                if let index = schema.firstIndex(where: { $0.isSpelled(entry.key.value) }) {
                    if places[index] >= 0 {
                        log.report(
                            .repeatedKey, at: SourceLocation(path, entry.key.place),
                            "“\(Scalar.shortened(entry.key.value))”写了两次", help: "只留一个")
                    }
                    places[index] = text.isVisible ? cells.count : -1
                    names[index] = entry.key.value
                    cells.append(cell)
                    known.append(index)
                } else if others || policy != nil, !own.insert(entry.key.value).inserted {
                    log.report(
                        .repeatedKey, at: SourceLocation(path, entry.key.place),
                        "“\(Scalar.shortened(entry.key.value))”写了两次", help: "只留一个")
                } else if others, policy?.declares(entry.key.value) != true {
                    if named.insert(entry.key.value).inserted {
                        first.append(Located(entry.key.value, at: entry.key.place))
                    }
                    rest.append((entry.key.value, cells.count))
                    cells.append(cell)
                } else {
                    unknown.append((entry.key, cell, known.count))
                }
            }
            var hasUnknown = false
            var ownOfRow: [Int: Located<String>] = [:]
            for (key, cell, behind) in unknown {
                var number = heads.number(of: key.value)
                if number == nil {
                    let missing = schema.indices.filter { !known.contains($0) }.map { schema[$0] }
                    switch policy?.head(key.value, of: schema, missing: missing, isColumn: false) {
                    case .own(let column, let isDeclared)?:
                        number = heads.add(
                            column, isDeclared: isDeclared,
                            behind: known.prefix(behind).reversed().map { schema[$0].chinese }, at: key.place)
                    case .refused(let message, let help)?:
                        hasUnknown = true
                        log.report(.unknownKey, at: SourceLocation(path, key.place), message, help: help)
                    case nil:
                        hasUnknown = true
                        log.report(
                            .unknownKey, at: SourceLocation(path, key.place),
                            "未知字段“\(Scalar.shortened(key.value))”",
                            help: Self.advice(for: key.value, among: schema))
                    }
                }
                guard let number else { continue }
                ownOfRow[number] = cell
                cells.append(cell)
            }
            if policy != nil { ownCells.append(ownOfRow) }
            let columns = Columns(
                path: path, schema: schema, names: names, places: places, others: rest, year: year,
                hasUnknown: hasUnknown, isHead: false)
            return Row(cells, of: columns, at: item.place)
        }
        self.others = first
        self.own = heads.columns(of: rows, by: policy, year: year, at: place, into: &log) { row, item in
            ownCells[row][item]
        }
    }

    /// Where a text ends at what YAML takes for a comment; after a figure or a day one may stand.
    private static func cut(of node: Node) -> Place? {
        guard let remark = node.remark, case .scalar(let text) = node.value else { return nil }
        let isText = text.utf8.contains { $0 >= 0x80 }
        return remark.isTight || isText ? node.remarkPlace : nil
    }

    /// What stands under a key: one word, or, of a figure's qualifiers, of aliases and of the problems of an inspection, several.
    private static func text(of entry: Node.Entry, in schema: [Term]) -> String? {
        let key = entry.key.value
        switch entry.value.value {
        case .scalar(let text): return text
        case .list(let items)
        where Term.qualifier.isSpelled(key) || Term.aliases.isSpelled(key)
            || Term.problems.isSpelled(key) && schema.contains(.problems):
            let words = items.compactMap { if case .scalar(let word) = $0.value { word } else { nil } }
            return words.count == items.count ? words.joined(separator: "、") : nil
        default: return nil
        }
    }

    /// `金额（元）` is the column `金额`; 万元 is not dropped, since it changes the figures.
    static func withoutUnit(_ name: String) -> String {
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
        if let near = Spelling.nearest(to: name, among: schema.flatMap { [$0.chinese, $0.english] })
            ?? Spelling.contained(in: name, among: schema.map(\.chinese))
        {
            return "是否想写“\(near)”？"
        }
        return "可用的列：" + schema.map(\.chinese).joined(separator: "、")
    }
}
