import Documents

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
