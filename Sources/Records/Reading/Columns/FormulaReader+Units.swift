import Documents

/// Whether what is added and compared is of one unit.
extension FormulaReader {
    func areOfOneUnit(
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
        // What a figure of a rule is counted in, the board says; see ``Check/ruleUnit``.
        if term.factors.contains(where: { if case .rule = $0.operand { true } else { false } }) {
            return true
        }
        return term.factors.allSatisfy { factor in
            switch factor.operand {
            case .number: withNumbers
            case .count, .rule: true
            case .column, .field, .cell, .sum, .previousColumn, .previousField, .dated: false
            }
        }
    }

    func unit(of side: ColumnCheck.Side, into log: inout Diagnostics) -> UnitOfMeasure? {
        var unit: UnitOfMeasure?
        for term in side {
            if Self.isNumber(term, withNumbers: false) { continue }
            let product = term.factors.reduce(UnitOfMeasure.none) { product, factor in
                guard let own = names.unit(of: factor.operand) else { return product }
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

extension FormulaNames {
    /// What an operand is counted in; nil for a bare number.
    func unit(of operand: ColumnCheck.Operand) -> UnitOfMeasure? {
        if case .dated = operand { return UnitOfMeasure.of(.money(inTenThousands: false))?.unit }
        return column(of: operand).flatMap { UnitOfMeasure.of($0.type)?.unit }
    }
}
