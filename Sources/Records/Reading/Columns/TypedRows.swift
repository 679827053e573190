import Documents

/// The rows of a table of one's own as they are written, each with a cell for each of its columns.
struct TypedRows {
    struct Row {
        let place: Place
        /// Nil where a row in place does not have the column.
        var cells: [Located<String>?]
    }

    let path: String
    /// Where the head stands, or the list.
    let place: Place
    let columns: [Column]
    /// Heads that nobody described, kept as words.
    let undescribed: [Located<String>]
    private(set) var rows: [Row] = []

    /// What is said of the columns of a table.
    enum Description {
        /// Nothing: all are words.
        case none
        /// The record says which they are, and there are no others.
        case whole([Column])
        /// Its kind says which there may be; others are kept, but never in a list of people.
        case kind([Column])

        var columns: [Column]? {
            switch self {
            case .none: nil
            case .whole(let columns), .kind(let columns): columns
            }
        }

        var isOfKind: Bool { if case .kind = self { true } else { false } }
    }

    /// - Parameter term: the key that they stand under.
    init?(
        _ term: Term, reading fields: Fields, _ description: Description, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        guard let node = fields.written(term) else { return nil }
        switch node.value {
        case .scalar:
            let shape = description.isOfKind ? Self.shape(of: description.columns ?? []) : "{名称: …, 金额: …}"
            guard let table = fields.table(term, shape: shape, from: tree, into: &log) else { return nil }
            self.init(table, description, into: &log)
        case .list(let items):
            self.init(items, description, at: node.place, fields.path, into: &log)
        case .mapping:
            self.init([node], description, at: node.place, fields.path, into: &log)
        }
    }

    /// How a row is written in place: `{编号: …, 名称: …}`, as far as a line holds it.
    private static func shape(of columns: [Column]) -> String {
        "{" + columns.prefix(4).map { $0.name + ": …" }.joined(separator: ", ")
            + (columns.count > 4 ? ", …}" : "}")
    }

    // MARK: In a file

    private init?(_ table: Table, _ description: Description, into log: inout Diagnostics) {
        let described = description.columns
        path = table.path
        place = table.header.first?.place ?? .start
        // A unit in a head is held against that of its column, where anybody has said which that is.
        var heads = table.header.map { head in described == nil ? head.map { Rows.withoutUnit($0) } : head }
        var body = table.rows
        if let described, let lower = body.first, Self.isSecondHead(lower, over: heads, described) {
            // The upper head is filled to the right; without a lower one it stands alone.
            var upper = ""
            heads = zip(heads, lower).map { head, lower in
                if !head.value.isEmpty { upper = Rows.withoutUnit(head.value) }
                return lower.value.isEmpty ? head : lower.map { "\(upper).\($0)" }
            }
            body.removeFirst()
        }
        let before = log.all.count
        guard heads.count <= Column.maximum else {
            log.report(
                .manyColumns, at: SourceLocation(path, heads[Column.maximum].place),
                "这张表有 \(heads.count) 列，最多 \(Column.maximum) 列", help: "删去不公布的列，或分成几张表")
            return nil
        }
        undescribed = HeadFinder.undescribed(among: heads, description)
        columns =
            (described ?? heads.map { Column($0.value, .text) }) + undescribed.map { Column($0.value, .text) }
        var finder = HeadFinder(columns, description, path)
        let numbers = heads.map { head in
            head.value.isEmpty ? nil : finder.number(of: head, isColumn: true, into: &log)
        }
        for (index, head) in heads.enumerated() where head.value.isEmpty {
            if let cell = body.lazy.map({ $0[index] }).first(where: { !$0.value.isEmpty }) {
                log.report(
                    .unknownKey, at: SourceLocation(path, cell.place), "这一列没有列名", help: "在第一行写上列名，或删去这一列")
            }
        }
        let found = Set(numbers.compactMap { $0 })
        if log.all.count == before {
            for number in columns.indices
            where !found.contains(number) && (!description.isOfKind || columns[number].isNeeded) {
                log.report(
                    .missingKey, at: SourceLocation(path, place), "缺少“\(columns[number].fullName)”列",
                    help: description.isOfKind ? "加上这一列" : "加上这一列，或从“列”里删去它")
            }
        }
        guard log.all.count == before else { return nil }
        rows = body.map { cells in
            var row = Row(
                place: cells.first?.place ?? .start,
                cells: [Located<String>?](repeating: nil, count: columns.count))
            for (index, number) in numbers.enumerated() { if let number { row.cells[number] = cells[index] } }
            return row
        }
    }

    /// Whether the second row names columns too: only where some have a head above theirs, and nothing in it is a figure.
    private static func isSecondHead(
        _ row: [Table.Cell], over heads: [Located<String>], _ columns: [Column]
    ) -> Bool {
        let lower = columns.filter { $0.upper != nil }
        return !lower.isEmpty
            && row.contains { cell in lower.contains { $0.name == HeadFinder.bare(cell.value) } }
            && zip(heads, row).allSatisfy { head, cell in
                cell.value.isEmpty || columns.contains { $0.name == HeadFinder.bare(cell.value) }
            }
    }

    // MARK: In place

    private init?(
        _ items: [Node], _ description: Description, at place: Place, _ path: String,
        into log: inout Diagnostics
    ) {
        let described = description.columns
        self.path = path
        self.place = place
        let before = log.all.count
        let mappings = items.compactMap { item -> (Place, [Node.Entry])? in
            guard case .mapping(let entries) = item.value else {
                log.report(
                    .wrongType, at: SourceLocation(path, item.place), "每一行应当是“键: 值”",
                    help: "写成 - {名称: …, 金额: …}")
                return nil
            }
            return (item.place, KeySlip.mended(Self.flattened(entries), of: [], in: path, into: &log))
        }
        if let described {
            var seen: Set<String> = []
            undescribed = HeadFinder.undescribed(
                among: description.isOfKind
                    ? mappings.flatMap(\.1).map(\.key).filter { seen.insert($0.value).inserted } : [],
                description)
            columns = described + undescribed.map { Column($0.value, .text) }
        } else {
            undescribed = []
            var names: [String] = []
            var seen: Set<String> = []
            for key in mappings.flatMap(\.1).map(\.key) where seen.insert(key.value).inserted {
                guard names.count < Column.maximum else {
                    let count = Set(mappings.lazy.flatMap(\.1).map(\.key.value)).count
                    log.report(
                        .manyColumns, at: SourceLocation(path, key.place),
                        "这张表有 \(count) 列，最多 \(Column.maximum) 列", help: "删去不公布的列，或分成几张表")
                    return nil
                }
                names.append(key.value)
            }
            columns = names.map { Column($0, .text) }
        }
        var finder = HeadFinder(columns, description, path)
        for (place, entries) in mappings {
            var row = Row(place: place, cells: [Located<String>?](repeating: nil, count: columns.count))
            finder.beginRow()
            for entry in entries {
                guard let number = finder.number(of: entry.key, isColumn: false, into: &log) else { continue }
                guard case .scalar(let text) = entry.value.value else {
                    log.report(
                        .wrongType, at: SourceLocation(path, entry.value.place),
                        "“\(Scalar.shortened(entry.key.value))”应当是文字或数字", help: "写成一个值")
                    continue
                }
                if entry.value.remark != nil, let place = entry.value.remarkPlace,
                    columns[number].type == .text
                {
                    log.report(
                        .cutValue, at: SourceLocation(path, place),
                        CutValue.message(Scalar.shortened(entry.key.value)), help: CutValue.help)
                }
                row.cells[number] = Located(text, at: entry.value.place)
            }
            rows.append(row)
        }
        guard log.all.count == before else { return nil }
    }

    /// `读数: {上次: 402, 本次: 417}` is two columns.
    private static func flattened(_ entries: [Node.Entry]) -> [Node.Entry] {
        entries.flatMap { entry -> [Node.Entry] in
            guard case .mapping(let inner) = entry.value.value, !inner.isEmpty else { return [entry] }
            return inner.map {
                Node.Entry(
                    key: Located("\(entry.key.value).\($0.key.value)", at: $0.key.place), value: $0.value)
            }
        }
    }
}

/// Finds the columns that heads name, each once.
private struct HeadFinder {
    private let columns: [Column]
    private let isDescribed: Bool
    /// Whether its kind says which columns there may be.
    private let isOfKind: Bool
    private let path: String
    private var numbers: [String: [Int]] = [:]
    private var taken: Set<Int> = []
    private var refused: Set<String> = []

    /// Heads that a kind's table does not know and that may be kept: none of a list of people, and no near miss of one that it does.
    static func undescribed(
        among heads: [Located<String>], _ description: TypedRows.Description
    ) -> [Located<String>] {
        guard case .kind(let columns) = description, !columns.contains(where: { $0.type.isOfPeople }) else {
            return []
        }
        let known = Set(columns.flatMap(names))
        let written = Set(heads.map(\.value))
        // Only what is missing can be misspelled.
        let missing = columns.filter { written.isDisjoint(with: names(of: $0)) }.map(\.name)
        return heads.filter { head in
            !head.value.isEmpty && !known.contains(head.value) && !known.contains(bare(head.value))
                && PrivateHead.advice(for: head.value) == nil
                && !PrivateHead.namesPeople(head.value)
                && head.value.unicodeScalars.count <= Column.longestName
                && Spelling.nearest(to: head.value, among: missing) == nil
                && Spelling.contained(in: head.value, among: missing) == nil
        }
    }

    /// All heads under which a column is known.
    private static func names(of column: Column) -> [String] {
        let names = [column.name, column.fullName] + column.aliases
        guard let unit = column.type.unit else { return names }
        return names + names.flatMap { ["\($0)（\(unit)）", "\($0)(\(unit))"] }
    }

    init(_ columns: [Column], _ description: TypedRows.Description, _ path: String) {
        self.columns = columns
        isDescribed = description.columns != nil
        isOfKind = description.isOfKind
        self.path = path
        for (number, column) in columns.enumerated() {
            for name in Set([column.name, column.fullName] + column.aliases) {
                numbers[name, default: []].append(number)
            }
            if let unit = column.type.unit {
                for name in ["\(column.name)（\(unit)）", "\(column.fullName)（\(unit)）"] {
                    if numbers[name] == nil { numbers[name] = [number] }
                }
            }
        }
    }

    /// `面积（亩）` is a name and a unit; nil for a head without one.
    private static func parted(_ head: String) -> (name: String, unit: String)? {
        guard head.hasSuffix("）") || head.hasSuffix(")"),
            let open = head.lastIndex(where: { $0 == "（" || $0 == "(" })
        else { return nil }
        let name = String(head[..<open]).trimmed
        let unit = String(head[head.index(after: open)...].dropLast()).trimmed
        return name.isEmpty || unit.isEmpty ? nil : (name, unit)
    }

    static func bare(_ head: String) -> String { parted(head)?.name ?? head }

    /// The columns that a head names, by its name alone where its unit is theirs; nil, reported, where it is another.
    private mutating func numbers(of head: Located<String>, into log: inout Diagnostics) -> [Int]? {
        if let found = numbers[head.value] { return found }
        guard let (name, unit) = Self.parted(head.value), let found = numbers[name], let first = found.first
        else { return [] }
        let type = columns[first].type
        let own = type == .money(inTenThousands: false) ? "元" : type.unit
        if own == unit || own == "%" && unit == "％" { return found }
        // What stands in brackets behind words need not be a unit.
        guard type.isNumber || ["元", "万元"].contains(unit) else { return [] }
        guard refused.insert(head.value).inserted else { return nil }
        let column = Scalar.shortened(name)
        log.report(
            .unknownKey, at: SourceLocation(path, head.place),
            "“\(Scalar.shortened(head.value))”的单位是“\(Scalar.shortened(unit))”，“\(column)”列\(own.map { "的单位是“\($0)”" } ?? "没有单位")",
            help: own.map { "数是按“\($0)”写的，列名改为 \(column)（\($0)）；不是的，各行换算成“\($0)”" }
                ?? "列名改为 \(column)")
        return nil
    }

    mutating func beginRow() { taken = [] }

    /// The column that a head names; nil, reported, for one that it cannot be.
    mutating func number(of head: Located<String>, isColumn: Bool, into log: inout Diagnostics) -> Int? {
        let location = SourceLocation(path, head.place)
        let shown = Scalar.shortened(head.value)
        if !isDescribed {
            guard Column.isName(head.value, at: location, into: &log) else { return nil }
            if PrivateHead.namesPeople(head.value) {
                log.report(
                    .unknownKey, at: location, "有“\(shown)”的表要写“列”",
                    help: "写上每一列是什么，如 列: {\(shown): 人, 金额: 金额 合计}；姓名按本公开栏的规则遮去")
                return nil
            }
        }
        guard let found = numbers(of: head, into: &log) else { return nil }
        guard let first = found.first else {
            guard refused.insert(head.value).inserted else { return nil }
            if isOfKind {
                reportUnknown(head.value, at: location, into: &log)
                return nil
            }
            log.report(
                .unknownKey, at: location, "“列”里没有“\(shown)”",
                help: PrivateHead.advice(for: head.value)
                    ?? Spelling.contained(in: head.value, among: columns.map(\.name)).map { "是否想写“\($0)”？" }
                    ?? log.advice(
                        for: head.value, among: columns.flatMap { Set([$0.name, $0.fullName]).sorted() },
                        on: path, else: "写了的列"))
            return nil
        }
        guard found.count == 1 || !isDescribed else {
            log.report(
                .unknownKey, at: location, "有 \(found.count) 列叫“\(shown)”",
                help: "连上面的一起写：\(found.map { columns[$0].fullName }.joined(separator: "、"))")
            return nil
        }
        guard taken.insert(first).inserted else {
            log.report(
                .repeatedKey, at: location, isColumn ? "“\(shown)”列有两个" : "“\(shown)”写了两次",
                help: isColumn ? "只留一列" : "只留一个")
            return nil
        }
        return first
    }

    /// Of a column that its kind does not know.
    private func reportUnknown(_ name: String, at location: SourceLocation, into log: inout Diagnostics) {
        let shown = Scalar.shortened(name)
        let names = columns.flatMap { Set([$0.name, $0.fullName]).sorted() }
        if let advice = PrivateHead.advice(for: name) {
            log.report(.unknownKey, at: location, "未知的列“\(shown)”", help: advice)
        } else if let near = Spelling.nearest(to: name, among: names)
            ?? Spelling.contained(in: name, among: columns.map(\.name))
        {
            log.report(.unknownKey, at: location, "未知的列“\(shown)”", help: "是否想写“\(near)”？")
        } else if let people = columns.first(where: { $0.type.isOfPeople }) {
            log.report(
                .unknownKey, at: location, "未知的列“\(shown)”：有“\(people.name)”的名单不能多出没有说明的列",
                help: "删去这一列；确要公布的，先写“另列”")
        } else {
            log.report(
                .unknownKey, at: location, "未知的列“\(shown)”",
                help: log.advice(for: name, among: names, on: path, else: "可以写"))
        }
    }
}
