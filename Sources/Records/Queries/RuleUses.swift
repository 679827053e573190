import Documents

/// A figure of the rules that a kind of one's own names (规则.筹资上限).
struct RuleUse {
    let rule: String
    let place: Place
    /// What it is counted in, as the rest of its formula has it; nil where that does not say.
    let unit: UnitOfMeasure?
}

extension Register {
    /// Which figures of the board's rules its kinds name, in the order of their files.
    var uses: [(kind: OwnKind, use: RuleUse)] {
        kinds.flatMap { kind -> [(kind: OwnKind, use: RuleUse)] in
            if case .own(let own) = kind { own.uses.map { (own, $0) } } else { [] }
        }
    }
}

extension Rules {
    /// Whether anybody has set a figure, on whatever day.
    func isSet(_ name: String) -> Bool {
        figures.contains { $0.name == name } || Rules.known.contains(name)
    }

    /// Those that the law or the board has anyhow.
    private static let known: Set<String> = [Term.answerDays.chinese, Term.noticeDays.chinese]
}

extension OwnKind {
    fileprivate var uses: [RuleUse] {
        var whole = FormulaNames(
            fields: fields, tables: tables.map { ($0.name.value, $0.columns) }, register: register,
            isOfKind: true)
        var found = checks.flatMap { $0.uses(by: whole) }
        for table in tables {
            whole.columns = table.columns
            found += table.checks.flatMap { $0.uses(by: whole) }
        }
        let days = UnitOfMeasure.of(.quantity(unit: "日"))?.unit
        return found
            + chases.compactMap { chase in
                chase.rule.map { RuleUse(rule: $0, place: title.place, unit: days) }
            }
    }
}

extension ColumnCheck {
    fileprivate func uses(by names: FormulaNames) -> [RuleUse] {
        [(left, right), (right, left)].flatMap { side, other -> [RuleUse] in
            side.flatMap { term in
                term.factors.compactMap { factor -> RuleUse? in
                    guard case .rule(let name) = factor.operand else { return nil }
                    return RuleUse(
                        rule: name, place: text.place,
                        unit: Self.unit(of: factor, in: term, of: side, against: other, by: names))
                }
            }
        }
    }

    /// What a factor has to be counted in, so that both sides are of one unit; nil where nothing else is counted in any.
    private static func unit(
        of factor: (operand: Operand, divides: Bool), in term: Term, of side: Side, against other: Side,
        by names: FormulaNames
    ) -> UnitOfMeasure? {
        func unit(of term: Term) -> UnitOfMeasure? {
            var unit = UnitOfMeasure.none
            var isKnown = false
            for factor in term.factors {
                switch factor.operand {
                case .rule: return nil
                case .number, .count: continue
                default:
                    guard let own = names.unit(of: factor.operand) else { return nil }
                    unit = unit.times(own, factor.divides ? -1 : 1)
                    isKnown = true
                }
            }
            return isKnown ? unit : nil
        }
        guard let whole = (other + side).lazy.compactMap(unit(of:)).first else { return nil }
        var rest = UnitOfMeasure.none
        var rules = 0
        for other in term.factors {
            if case .rule = other.operand {
                rules += 1
            } else if let own = names.unit(of: other.operand) {
                rest = rest.times(own, other.divides ? -1 : 1)
            }
        }
        guard rules == 1 else { return nil }
        let needed = whole.times(rest, -1)
        return factor.divides ? UnitOfMeasure.none.times(needed, -1) : needed
    }
}
