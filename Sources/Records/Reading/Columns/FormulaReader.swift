import Documents

/// Reads a formula, and tells what in it cannot be meant.
struct FormulaReader {
    let text: Located<String>
    let names: FormulaNames
    let path: String
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

    func location(_ offset: Int) -> SourceLocation {
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
            for (words, inYear) in [(["上期", "previous"], false), (["年内上期", "earlier"], true)] {
                guard let rest = Self.rest(of: name, behind: words) else { continue }
                switch named(rest, at: offset, into: &log) {
                case .column(let number): return .previousColumn(number, inYear: inYear)
                case .field(let number): return .previousField(number, inYear: inYear)
                default: return nil
                }
            }
            if let rest = Self.rest(of: name, behind: ["账目", "accounts"]) {
                return dated(rest, at: offset, into: &log)
            }
        }
        return named(name, at: offset, into: &log)
    }

    /// `账目.支出`: of the whole period, and in a row of the account that it names.
    private func dated(
        _ name: String, at offset: Int, into log: inout Diagnostics
    ) -> ColumnCheck.Operand? {
        guard
            let isIncome = [Term.income, .spending].first(where: { $0.isSpelled(name) }).map({ $0 == .income }
            )
        else {
            log.report(
                .columnFormula, at: location(offset), "账目里没有“\(Scalar.shortened(name))”",
                help: "写 账目.收入 或 账目.支出：同一个村、同一期逐笔账里的收入、支出")
            return nil
        }
        if !names.columns.isEmpty, names.accountColumn == nil {
            log.report(
                .columnFormula, at: location(offset), "这张表没有科目的列，不知道和哪一个科目比",
                help: "加一列，如 科目: 科目 必填；和全部的比，写在这一类的“核对”里")
            return nil
        }
        return .dated(isIncome: isIncome)
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
}
