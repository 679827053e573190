import Documents

extension ColumnCheck {
    /// The checks of a table: a formula, or `{式: 应收 = 用量 × 水价, 取整: 舍去到角}`; one, or a list.
    static func all(
        reading fields: Fields, columns: [Column], into log: inout Diagnostics
    ) -> [ColumnCheck] {
        guard let node = fields.node(.tableChecks) else { return [] }
        var items = [node]
        if case .list(let list) = node.value { items = list }
        guard items.count <= Column.maximum else {
            log.report(
                .columnFormula, at: fields.location(node.place),
                "核对有 \(items.count) 条，最多 \(Column.maximum) 条",
                help: "只留要紧的，或分成几张表")
            return []
        }
        return items.compactMap { item in
            switch item.value {
            case .scalar(let text):
                return ColumnCheck(Located(text, at: item.place), nil, nil, columns, fields.path, &log)
            case .list, .mapping:
                guard
                    let inner = Fields(
                        item, of: [.checkFormula, .rounding, .basis], named: fields.spelling(.tableChecks),
                        path: fields.path, into: &log),
                    let text = inner.required(
                        .checkFormula, as: String.self, sample: "金额 = 数量 × 单价", into: &log)
                else { return nil }
                var rounding: Rounding?
                if let word = inner.text(.rounding, into: &log) {
                    rounding = Rounding(word.value)
                    if rounding == nil {
                        log.report(
                            .wrongType, at: fields.location(word.place),
                            "“\(Scalar.shortened(word.value))”不是取整的规则", help: "写成 四舍五入到分、舍去到角、四舍五入到2位")
                    }
                }
                return ColumnCheck(
                    text, rounding, inner.text(.basis, into: &log)?.value, columns, fields.path, &log)
            }
        }
    }

    /// Nil, reported, when it cannot be meant.
    private init?(
        _ text: Located<String>, _ rounding: Rounding?, _ basis: String?, _ columns: [Column],
        _ path: String, _ log: inout Diagnostics
    ) {
        var reader = FormulaReader(text, columns, path)
        guard let formula = reader.formula(into: &log) else { return nil }
        (left, relation, right) = formula
        self.text = text.map { $0.trimmed }
        self.rounding = rounding
        self.basis = basis
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
    private let columns: [Column]
    private let path: String
    private let scalars: [Unicode.Scalar]

    init(_ text: Located<String>, _ columns: [Column], _ path: String) {
        self.text = text
        self.columns = columns
        self.path = path
        scalars = Array(text.value.unicodeScalars)
    }

    private enum Token {
        case name(String, at: Int)
        /// `+ - * /`
        case sign(Unicode.Scalar, at: Int)
        case relation(ColumnCheck.Relation, at: Int)
    }

    private func location(_ offset: Int) -> SourceLocation {
        SourceLocation(path, Place(line: Int(text.place.line), column: Int(text.place.column) + offset))
    }

    mutating func formula(
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
                tokens.append(.name(String(name), at: start))
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
            case (.name(let name, let at), let before?):
                guard let operand = operand(name, at: at, into: &log) else { return nil }
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
        _ name: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        if let number = ExactNumber(name) { return .number(number) }
        let found = columns.indices.filter { columns[$0].isCalled(name) }
        guard let first = found.first else {
            let names = columns.map(\.fullName)
            log.report(
                .columnFormula, at: location(offset), "没有叫“\(Scalar.shortened(name))”的列",
                help: log.advice(for: name, among: names, on: path, else: "可以写"))
            return nil
        }
        guard found.count == 1 else {
            log.report(
                .columnFormula, at: location(offset), "有 \(found.count) 列叫“\(Scalar.shortened(name))”",
                help: "连上面的一起写：\(found.map { columns[$0].fullName }.joined(separator: "、"))")
            return nil
        }
        guard columns[first].isRead else { return nil }
        guard columns[first].type.isNumber || columns[first].type == .day else {
            log.report(
                .columnFormula, at: location(offset), "“\(Scalar.shortened(name))”不是数，不能计算",
                help: "在“列”里写它的类型：金额、数量 或 单价")
            return nil
        }
        return .column(first)
    }

    // MARK: Units

    private func areOfOneUnit(
        _ left: ColumnCheck.Side, _ relation: ColumnCheck.Relation, _ right: ColumnCheck.Side,
        into log: inout Diagnostics
    ) -> Bool {
        let days = (left + right).flatMap(\.factors).count { factor in
            if case .column(let column) = factor.operand { columns[column].type == .day } else { false }
        }
        if days > 0 {
            let isPair = ColumnCheck.column(alone: left) != nil && ColumnCheck.column(alone: right) != nil
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

    /// A bare number is of whatever unit the other side is.
    private static func isNumber(_ side: ColumnCheck.Side) -> Bool {
        side.allSatisfy { term in
            term.factors.allSatisfy { if case .number = $0.operand { true } else { false } }
        }
    }

    private func unit(of side: ColumnCheck.Side, into log: inout Diagnostics) -> UnitOfMeasure? {
        var unit: UnitOfMeasure?
        for term in side {
            let product = term.factors.reduce(UnitOfMeasure.none) { product, factor in
                guard case .column(let column) = factor.operand,
                    let own = UnitOfMeasure.of(columns[column].type)?.unit
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
        return unit
    }
}

extension Column {
    /// With the head above it: `本期.增加`.
    var fullName: String { upper.map { "\($0).\(name)" } ?? name }

    func isCalled(_ text: String) -> Bool { text == name || text == fullName }
}
