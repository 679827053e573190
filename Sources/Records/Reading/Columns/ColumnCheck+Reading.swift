import Documents

/// What the formulas of a table, or of a kind, may name.
struct FormulaNames {
    /// Of the row that is judged.
    var columns: [Column] = []
    /// Of the record.
    var fields: [Column] = []
    var tables: [(name: String, columns: [Column])] = []
    /// The table that is a register, by its number.
    var register: Int?
    /// Whether it is of a kind, whose records have periods and a board with rules.
    var isOfKind = false
    /// The column that the check goes by (按).
    var key: String?

    /// The column or field that an operand is of; nil for what is none.
    func column(of operand: ColumnCheck.Operand) -> Column? {
        switch operand {
        case .column(let number), .previousColumn(let number): columns[number]
        case .field(let number), .previousField(let number): fields[number]
        case .cell(let table, let column): tables[table].columns[column]
        case .sum(let path): path.column.map { tables[path.table].columns[$0] }
        case .number, .count, .rule: nil
        }
    }

    var what: String { isOfKind ? "列或字段" : "列" }

    /// What may be written, as a message lists it.
    var all: [String] {
        columns.map(\.fullName) + fields.map(\.fullName)
            + (columns.isEmpty ? tables.map(\.name) : [])
    }
}

extension ColumnCheck {
    /// The checks of a table, or of a kind: a formula, or `{式: 应收 = 用量 × 水价, 取整: 舍去到角}`; one, or a list.
    /// - Parameter name: the key that they stand under.
    static func all(
        _ node: Node, named name: String, of names: FormulaNames, path: String, into log: inout Diagnostics
    ) -> [ColumnCheck] {
        var items = [node]
        if case .list(let list) = node.value { items = list }
        guard items.count <= Column.maximum else {
            log.report(
                .columnFormula, at: SourceLocation(path, node.place),
                "核对有 \(items.count) 条，最多 \(Column.maximum) 条", help: "只留要紧的，或分成几张表")
            return []
        }
        let schema: [Records.Term] =
            [.checkFormula, .rounding, .basis] + (names.isOfKind && names.columns.isEmpty ? [.match] : [])
        return items.compactMap { item in
            switch item.value {
            case .scalar(let text):
                return ColumnCheck(Located(text, at: item.place), nil, nil, names, path, &log)
            case .list, .mapping:
                guard let inner = Fields(item, of: schema, named: name, path: path, into: &log),
                    let text = inner.required(
                        .checkFormula, as: String.self, sample: "金额 = 数量 × 单价", into: &log)
                else { return nil }
                var rounding: Rounding?
                if let word = inner.text(.rounding, into: &log) {
                    rounding = Rounding(word.value)
                    if rounding == nil {
                        log.report(
                            .wrongType, at: SourceLocation(path, word.place),
                            "“\(Scalar.shortened(word.value))”不是取整的规则", help: "写成 四舍五入到分、舍去到角、四舍五入到2位")
                    }
                }
                var names = names
                if names.isOfKind, names.columns.isEmpty, let key = inner.text(.match, into: &log) {
                    let columns = names.tables.flatMap(\.columns)
                    guard columns.contains(where: { $0.isCalled(key.value) }) else {
                        log.report(
                            .columnFormula, at: SourceLocation(path, key.place),
                            "没有叫“\(Scalar.shortened(key.value))”的列",
                            help: log.advice(
                                for: key.value, among: columns.map(\.fullName), on: path, else: "可以写"))
                        return nil
                    }
                    names.key = key.value
                }
                return ColumnCheck(
                    text, rounding, inner.text(.basis, into: &log)?.value, names, path, &log)
            }
        }
    }

    /// A figure by its formula, `合计(名单.月金额)`, or by its name alone; nil, reported, when it cannot be meant.
    static func figure(
        _ text: Located<String>, of names: FormulaNames, path: String, into log: inout Diagnostics
    ) -> (side: Side, column: Column?)? {
        let reader = FormulaReader(text, names, path)
        guard let side = reader.figure(into: &log) else { return nil }
        return (side, side.first?.factors.first.flatMap { names.column(of: $0.operand) })
    }

    /// Nil, reported, when it cannot be meant.
    private init?(
        _ text: Located<String>, _ rounding: Rounding?, _ basis: String?, _ names: FormulaNames,
        _ path: String, _ log: inout Diagnostics
    ) {
        let reader = FormulaReader(text, names, path)
        guard let formula = reader.formula(into: &log) else { return nil }
        self.init(
            text.map { $0.trimmed }, left: formula.left, relation: formula.relation, right: formula.right,
            rounding: rounding, basis: basis)
        key = names.key
        if names.isOfKind { self.path = path }
        if relation == .equal, basis != nil {
            log.report(
                .columnFormula, at: SourceLocation(path, text.place), "等式不写“依据”：不等就是错的，要改正",
                help: "删去“依据”；只有 ≤ 和 ≥ 可以写，照实公布")
        }
    }
}

/// Reads a formula, and tells what in it cannot be meant.
private struct FormulaReader {
    private let text: Located<String>
    private let names: FormulaNames
    private let path: String
    private let scalars: [Unicode.Scalar]

    init(_ text: Located<String>, _ names: FormulaNames, _ path: String) {
        self.text = text
        self.names = names
        self.path = path
        scalars = Array(text.value.unicodeScalars)
    }

    private enum Token {
        case name(String, at: Int)
        /// `合计(往来.债务.期末)`
        case call(String, of: String, at: Int)
        /// `+ - * /`
        case sign(Unicode.Scalar, at: Int)
        case relation(ColumnCheck.Relation, at: Int)
    }

    private func location(_ offset: Int) -> SourceLocation {
        SourceLocation(path, Place(line: Int(text.place.line), column: Int(text.place.column) + offset))
    }

    func formula(
        into log: inout Diagnostics
    ) -> (left: ColumnCheck.Side, relation: ColumnCheck.Relation, right: ColumnCheck.Side)? {
        guard let tokens = tokens(into: &log) else { return nil }
        let relations = tokens.indices.filter { if case .relation = tokens[$0] { true } else { false } }
        guard relations.count == 1, case .relation(let relation, let offset) = tokens[relations[0]] else {
            log.report(
                .columnFormula, at: location(0), "“\(Scalar.shortened(text.value))”要有一个 =、≤ 或 ≥",
                help: "写成 金额 = 数量 × 单价")
            return nil
        }
        guard let left = side(tokens[..<relations[0]], at: 0, into: &log),
            let right = side(tokens[(relations[0] + 1)...], at: offset, into: &log)
        else { return nil }
        return areOfOneUnit(left, relation, right, into: &log) ? (left, relation, right) : nil
    }

    /// A side alone.
    func figure(into log: inout Diagnostics) -> ColumnCheck.Side? {
        guard let tokens = tokens(into: &log) else { return nil }
        if tokens.contains(where: { if case .relation = $0 { true } else { false } }) {
            log.report(
                .columnFormula, at: location(0), "“\(Scalar.shortened(text.value))”里多了 = 或 ≤、≥",
                help: "写成 合计(名单.金额)")
            return nil
        }
        guard let side = side(tokens[...], at: 0, into: &log), unit(of: side, into: &log) != nil else {
            return nil
        }
        return side
    }

    private func tokens(into log: inout Diagnostics) -> [Token]? {
        var tokens: [Token] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next: Unicode.Scalar? = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case " ", "\u{3000}", "\t": break
            case "(", ")", "（", "）":
                log.report(
                    .columnFormula, at: location(index), "式子里不用括号", help: "把括号里的部分另立一列，让村民也看得见这个数")
                return nil
            case "+", "＋": tokens.append(.sign("+", at: index))
            case "-", "－", "−": tokens.append(.sign("-", at: index))
            case "*", "＊", "×": tokens.append(.sign("*", at: index))
            case "/", "／", "÷": tokens.append(.sign("/", at: index))
            case "=", "＝": tokens.append(.relation(.equal, at: index))
            case "≤": tokens.append(.relation(.atMost, at: index))
            case "≥": tokens.append(.relation(.atLeast, at: index))
            case "<" where next == "=", ">" where next == "=":
                tokens.append(.relation(scalar == "<" ? .atMost : .atLeast, at: index))
                index += 1
            default:
                var name = String.UnicodeScalarView()
                let start = index
                while index < scalars.count, !Self.ends(scalars[index]) {
                    name.append(scalars[index])
                    index += 1
                }
                let word = String(name)
                if Self.functions.contains(word), index < scalars.count,
                    "(（".unicodeScalars.contains(scalars[index])
                {
                    guard let end = scalars[index...].firstIndex(where: { ")）".unicodeScalars.contains($0) })
                    else {
                        log.report(
                            .columnFormula, at: location(start),
                            "“\(Scalar.shortened(text.value.trimmed))”的括号没有合上",
                            help: "半角逗号把式子切断了；筛选写成 合计(往来.债务.期末)")
                        return nil
                    }
                    let inner = String(String.UnicodeScalarView(scalars[(index + 1)..<end])).trimmed
                    tokens.append(.call(word, of: inner, at: start))
                    index = end + 1
                    continue
                }
                tokens.append(.name(word, at: start))
                continue
            }
            index += 1
        }
        guard tokens.count <= 2 * Self.most else {
            log.report(
                .columnFormula, at: location(0), "式子太长，最多 \(Self.most) 项", help: "分成几条，中间的数另立一列")
            return nil
        }
        return tokens
    }

    private static let functions: Set<String> = ["合计", "sum", "行数", "count"]

    /// How many names a formula may have.
    private static let most = 20

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        " \u{3000}\t()（）+＋-－−*＊×/／÷=＝≤≥<>".unicodeScalars.contains(scalar)
    }

    private func side(
        _ tokens: ArraySlice<Token>, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Side? {
        var side: ColumnCheck.Side = []
        var sign: Unicode.Scalar? = "+"
        var place = offset
        for token in tokens {
            switch (token, sign) {
            case (.sign("-", let at), "+") where side.isEmpty: (sign, place) = ("-", at)
            case (.sign(let next, let at), nil): (sign, place) = (next, at)
            case (.name(_, let at), let before?), (.call(_, _, let at), let before?):
                guard let operand = operand(token, at: at, into: &log) else { return nil }
                if before == "*" || before == "/" {
                    side[side.count - 1].factors.append((operand, before == "/"))
                } else {
                    side.append(ColumnCheck.Term(isNegative: before == "-", factors: [(operand, false)]))
                }
                sign = nil
            case (.name(let name, let at), nil):
                log.report(
                    .columnFormula, at: location(at), "“\(Scalar.shortened(name))”前面缺 ＋、−、× 或 ÷",
                    help: "列名里没有空格；写成 金额 = 数量 × 单价")
                return nil
            default:
                if case .sign(_, let at) = token { place = at }
                sign = nil
                log.report(.columnFormula, at: location(place), "这里缺一个列名", help: "写成 金额 = 数量 × 单价")
                return nil
            }
        }
        guard sign == nil, !side.isEmpty else {
            log.report(.columnFormula, at: location(place), "这里缺一个列名", help: "写成 金额 = 数量 × 单价")
            return nil
        }
        return side
    }

    private func operand(
        _ token: Token, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        switch token {
        case .name(let name, _): operand(name, at: offset, into: &log)
        case .call(let function, let inner, _): call(function, of: inner, at: offset, into: &log)
        case .sign, .relation: nil
        }
    }

    private func operand(
        _ name: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        if let number = ExactNumber(name) { return .number(number) }
        if names.isOfKind {
            if let rest = Self.rest(of: name, behind: ["规则", "rules"]) { return .rule(rest) }
            if let rest = Self.rest(of: name, behind: ["上期", "previous"]) {
                switch named(rest, at: offset, into: &log) {
                case .column(let number): return .previousColumn(number)
                case .field(let number): return .previousField(number)
                default: return nil
                }
            }
        }
        return named(name, at: offset, into: &log)
    }

    /// `上期.期末` is 期末 behind 上期.
    private static func rest(of name: String, behind words: [String]) -> String? {
        for word in words where name.hasPrefix(word + ".") { return String(name.dropFirst(word.count + 1)) }
        return nil
    }

    private func named(
        _ name: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        let found = names.columns.indices.filter { names.columns[$0].isCalled(name) }
        if let first = found.first {
            guard found.count == 1 else {
                log.report(
                    .columnFormula, at: location(offset), "有 \(found.count) 列叫“\(Scalar.shortened(name))”",
                    help: "连上面的一起写：\(found.map { names.columns[$0].fullName }.joined(separator: "、"))")
                return nil
            }
            return checked(.column(first), names.columns[first], name, at: offset, into: &log)
        }
        if let field = names.fields.firstIndex(where: { $0.isCalled(name) }) {
            return checked(.field(field), names.fields[field], name, at: offset, into: &log)
        }
        if names.isOfKind, let (table, column) = column(of: name) {
            guard names.key != nil else {
                log.report(
                    .columnFormula, at: location(offset), "“\(Scalar.shortened(name))”是一列数，不是一个数",
                    help: "要加总的，写成 合计(\(name))；要逐项核对的，写明按哪一列，如 {式: …, 按: 编号}")
                return nil
            }
            return checked(
                .cell(table: table, column: column), names.tables[table].columns[column], name, at: offset,
                into: &log)
        }
        log.report(
            .columnFormula, at: location(offset), "没有叫“\(Scalar.shortened(name))”的\(names.what)",
            help: log.advice(for: name, among: names.all, on: path, else: "可以写"))
        return nil
    }

    /// `标的.底价`
    private func column(of name: String) -> (table: Int, column: Int)? {
        for (table, (title, columns)) in names.tables.enumerated() where name.hasPrefix(title + ".") {
            let rest = String(name.dropFirst(title.count + 1))
            if let column = columns.firstIndex(where: { $0.isCalled(rest) }) { return (table, column) }
        }
        return nil
    }

    private func checked(
        _ operand: ColumnCheck.Operand, _ column: Column, _ name: String, at offset: Int,
        into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        guard column.isRead else { return nil }
        guard column.type.isNumber || column.type == .day else {
            log.report(
                .columnFormula, at: location(offset), "“\(Scalar.shortened(name))”不是数，不能计算",
                help: "在“\(names.isOfKind ? "列或字段" : "列")”里写它的类型：金额、数量 或 单价")
            return nil
        }
        return operand
    }

    // MARK: Sums and counts

    private func call(
        _ function: String, of inner: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        guard names.isOfKind else {
            log.report(
                .columnFormula, at: location(offset), "表格的核对里没有“\(function)”",
                help: "合计写在列的说明里；逐行核对写 金额 = 数量 × 单价")
            return nil
        }
        let isSum = function == "合计" || function == "sum"
        var parts = inner.split(separator: ".").map { String($0).trimmed }
        guard let first = parts.first else {
            log.report(
                .columnFormula, at: location(offset), "“\(function)()”里没有表名",
                help: "写成 \(function)(\(names.tables.first?.name ?? "名单")\(isSum ? ".金额" : ""))")
            return nil
        }
        parts.removeFirst()
        var path: ColumnCheck.Path
        if first == "在册" || first == "standing" {
            guard let register = names.register else {
                log.report(
                    .columnFormula, at: location(offset), "这一类没有登记，没有“在册”",
                    help: "写表名：\(names.tables.map(\.name).joined(separator: "、"))")
                return nil
            }
            path = ColumnCheck.Path(table: register, isStanding: true)
        } else if let table = names.tables.firstIndex(where: { $0.name == first }) {
            path = ColumnCheck.Path(table: table)
        } else {
            log.report(
                .columnFormula, at: location(offset), "没有叫“\(Scalar.shortened(first))”的表",
                help: log.advice(for: first, among: names.tables.map(\.name), on: self.path, else: "可以写"))
            return nil
        }
        let columns = names.tables[path.table].columns
        if isSum {
            for count in [2, 1] where parts.count >= count && path.column == nil {
                let name = parts.suffix(count).joined(separator: ".")
                guard let column = columns.firstIndex(where: { $0.isCalled(name) }) else { continue }
                path.column = column
                parts.removeLast(count)
            }
            guard let column = path.column else {
                log.report(
                    .columnFormula, at: location(offset),
                    "“\(first)”没有叫“\(Scalar.shortened(parts.last ?? ""))”的列",
                    help: log.advice(
                        for: parts.last ?? "", among: columns.map(\.fullName), on: self.path, else: "可以写"))
                return nil
            }
            guard columns[column].isRead else { return nil }
            guard columns[column].type.canBeSummed else {
                log.report(
                    .columnFormula, at: location(offset), "“\(columns[column].name)”不能合计", help: "只有金额和数量能合计")
                return nil
            }
        }
        for option in parts {
            let found = columns.indices.filter { columns[$0].options.contains(option) }
            guard found.count == 1 else {
                log.report(
                    .columnFormula, at: location(offset),
                    found.isEmpty
                        ? "“\(first)”没有一列有“\(Scalar.shortened(option))”这个选项"
                        : "“\(first)”有 \(found.count) 列有“\(option)”这个选项",
                    help: found.isEmpty
                        ? log.advice(
                            for: option, among: columns.flatMap(\.options), on: self.path, else: "可以写")
                        : "给选项改名，各列不同")
                return nil
            }
            path.filters.append(ColumnCheck.Path.Filter(column: found[0], option: option))
        }
        return isSum ? .sum(path) : .count(path)
    }

    // MARK: Units

    private func areOfOneUnit(
        _ left: ColumnCheck.Side, _ relation: ColumnCheck.Relation, _ right: ColumnCheck.Side,
        into log: inout Diagnostics
    ) -> Bool {
        let days = (left + right).flatMap(\.factors).count { factor in
            names.column(of: factor.operand)?.type == .day
        }
        if days > 0 {
            let isPair = ColumnCheck.alone(left) != nil && ColumnCheck.alone(right) != nil
            if isPair, days == 2, relation != .equal { return true }
            log.report(.columnFormula, at: location(0), "日期只能比先后", help: "写成 起 ≤ 止")
            return false
        }
        guard let a = unit(of: left, into: &log), let b = unit(of: right, into: &log) else { return false }
        if a == b || Self.isNumber(left) || Self.isNumber(right) { return true }
        log.report(
            .columnFormula, at: location(0), "等式两边单位不同：左边是\(a.text)，右边是\(b.text)",
            help: "检查列的单位，如 亩 × 元/亩 = 元；数、单价的单位写在“列”里")
        return false
    }

    /// A bare number is of whatever unit the other side is, and so are a count of rows and a figure of a rule.
    private static func isNumber(_ side: ColumnCheck.Side) -> Bool {
        side.allSatisfy { isNumber($0, withNumbers: true) }
    }

    private static func isNumber(_ term: ColumnCheck.Term, withNumbers: Bool) -> Bool {
        term.factors.allSatisfy { factor in
            switch factor.operand {
            case .number: withNumbers
            case .count, .rule: true
            case .column, .field, .cell, .sum, .previousColumn, .previousField: false
            }
        }
    }

    private func unit(of side: ColumnCheck.Side, into log: inout Diagnostics) -> UnitOfMeasure? {
        var unit: UnitOfMeasure?
        for term in side {
            if Self.isNumber(term, withNumbers: false) { continue }
            let product = term.factors.reduce(UnitOfMeasure.none) { product, factor in
                guard let column = names.column(of: factor.operand),
                    let own = UnitOfMeasure.of(column.type)?.unit
                else { return product }
                return product.times(own, factor.divides ? -1 : 1)
            }
            if let unit, unit != product {
                log.report(
                    .columnFormula, at: location(0), "不能相加减：\(unit.text) 和 \(product.text) 不是一种单位",
                    help: "单位不同的数分开写，各自合计")
                return nil
            }
            unit = product
        }
        return unit ?? UnitOfMeasure.none
    }
}

extension Column {
    /// With the head above it: `本期.增加`.
    var fullName: String { upper.map { "\($0).\(name)" } ?? name }

    func isCalled(_ text: String) -> Bool { text == name || text == fullName }

    /// What its cells may be, where that is a closed list.
    var options: [String] { if case .choice(let options) = type { options } else { [] } }
}
