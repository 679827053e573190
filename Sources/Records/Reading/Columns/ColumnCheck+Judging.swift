import Documents

extension ColumnCheck {
    /// Judges every row, and tells of those that are wrong; what breaks a bound with a basis is kept, to be published.
    mutating func judge(
        _ rows: [TypedTable.Row], places: [[Place?]], columns: [Column], decimals: [Int], path: String,
        of whole: CheckSubject.Whole? = nil, rules: @escaping @Sendable (String) -> Ratio? = { _ in nil },
        into log: inout Diagnostics
    ) {
        var subject = CheckSubject(whole: whole, rules: rules)
        for (number, row) in rows.enumerated() {
            subject.row = CheckSubject.Row(
                columns: columns, cells: row.cells, places: places[number], place: row.place, path: path,
                decimals: decimals)
            judge(subject, into: &log)
        }
    }

    /// Judges one row, or a record.
    mutating func judge(_ subject: CheckSubject, into log: inout Diagnostics) {
        if let a = Self.alone(left), let b = Self.alone(right), subject.column(of: a)?.type == .day {
            judgeDays(subject, a, b, into: &log)
            return
        }
        switch Judgement(self, subject).state {
        case .blank: return
        case .skipped: skipped += 1
        case .judged(let left, let right):
            if relation == .equal {
                judgeEqual(left, right, subject, into: &log)
            } else if relation == .atMost ? left <= right : left >= right {
                held += 1
            } else {
                let words: Message =
                    "“\(text.value)”\(about(subject))不成立：左边是 \(Self.shown(left))，右边是 \(Self.shown(right))"
                miss(words, at: location(in: subject), into: &log)
            }
        }
    }

    private func location(in subject: CheckSubject) -> SourceLocation {
        (single?.operand ?? firstNamed).map(subject.location(of:)) ?? SourceLocation("")
    }

    /// What a fault is told of where nothing stands alone: a column before a sum of many.
    private var firstNamed: Operand? {
        operands.first { if case .column = $0 { true } else { false } }
            ?? operands.first { if case .field = $0 { true } else { false } }
            ?? operands.first { if case .number = $0 { false } else { true } }
    }

    /// Of which value of the column that it goes by.
    private func about(_ subject: CheckSubject) -> String {
        subject.key.map { "（\($0.value)）" } ?? ""
    }

    private var whereWritten: String { path.map { "\($0):\(text.place.line)" } ?? "第 \(text.place.line) 行" }

    private mutating func judgeDays(
        _ subject: CheckSubject, _ a: Operand, _ b: Operand, into log: inout Diagnostics
    ) {
        guard case .day(let first) = subject.cell(of: a), case .day(let second) = subject.cell(of: b),
            let before = subject.column(of: a), let after = subject.column(of: b)
        else { return }
        if relation == .atMost ? first <= second : first >= second {
            held += 1
        } else {
            let words: Message =
                "“\(text.value)”不成立：\(before.name)是 \(first)，\(after.name)是 \(second)"
            miss(words, at: subject.location(of: a), into: &log)
        }
    }

    private mutating func miss(_ words: Message, at location: SourceLocation, into log: inout Diagnostics) {
        if basis == nil, !namesDated {
            log.report(.columnChecked, at: location, words, help: "改正其中一个数；核对写在\(written)")
        } else {
            breaches.append(Breach(location: location, message: words))
        }
    }

    /// `第 9 行`, or the file of a kind with its line.
    private var written: String { path == nil ? whereWritten : " \(whereWritten)" }

    private mutating func judgeEqual(
        _ left: Ratio, _ right: Ratio, _ subject: CheckSubject, into log: inout Diagnostics
    ) {
        guard let (operand, isLeft) = single, let column = subject.column(of: operand),
            let factor = UnitOfMeasure.of(column.type)?.factor
        else {
            if left == right {
                held += 1
            } else {
                miss(
                    "“\(text.value)”\(about(subject))不符：左边是 \(told(self.left, left, subject))，右边是 \(told(self.right, right, subject))",
                    at: location(in: subject), into: &log)
            }
            return
        }
        let type = column.type
        guard let exact = (isLeft ? right : left).divided(by: factor) else { return }
        let rule = rounding ?? Self.rounding(of: type, decimals: subject.decimals(of: operand))
        guard let expected = exact.rounded(rule ?? Rounding(.halfUp, ExactNumber.maximumDecimals)) else {
            log.report(.columnChecked, at: location(in: subject), "数太大，核对不了：“\(text.value)”", help: "核对位数和单位")
            return
        }
        let isExact = rule != nil || Ratio(expected) == exact
        let shown = expected.text(decimals: type.shownDecimals)
        guard case .number(let stated) = subject.cell(of: operand) else {
            // Nobody writes that nothing is owed.
            if expected == .zero {
                held += 1
                return
            }
            if namesDated {
                differ("没有写“\(column.name)”：\(Self.dated(subject))\(shown)", at: operand, subject)
                return
            }
            log.report(
                .missingKey, at: location(in: subject),
                Self.isOfRow(operand) ? "这一行缺少“\(column.name)”" : "缺少“\(column.name)”",
                help: "按“\(text.value)”是 \(shown)")
            return
        }
        if stated == expected, isExact {
            held += 1
            return
        }
        let difference = ExactNumber(units: abs(stated.units - expected.units))
        let other = isLeft ? self.right : self.left
        if namesDated {
            differ(
                "“\(column.name)”和逐笔账不一致：\(Self.dated(subject))\(shown)，写的是 \(stated.text(decimals: type.shownDecimals))，差 \(difference.text(decimals: type.shownDecimals))",
                at: operand, subject)
            return
        }
        if subject.beginsYear, Self.isEarlier(other) {
            log.report(
                .columnChecked, at: subject.location(of: operand),
                "“\(column.name)”不符：这是本年的第一期，以前的累计从头算起，写的是 \(stated.text(decimals: type.shownDecimals))",
                help: "空着或写 0；核对“\(text.value)”写在\(written)")
            return
        }
        let sum = Self.isFigureOfMany(other) ? written(isLeft: !isLeft) : words(of: other, subject)
        if let before = Self.previous(other, subject), let location = subject.previous?.location {
            // What was left and what was begun with is the same.
            log.report(
                .columnChecked, at: subject.location(of: operand),
                "“\(column.name)”不符：上期（\(location.path):\(location.place.line)）的\(before)是 \(shown)，写的是 \(stated.text(decimals: type.shownDecimals))，差 \(difference.text(decimals: type.shownDecimals))",
                help: "核对“\(text.value)”写在\(written)")
            return
        }
        log.report(
            .columnChecked, at: location(in: subject),
            "“\(column.name)”\(about(subject))不符：\(sum)\(rounding.map { "，\($0.text)" } ?? "") ＝ \(shown)，写的是 \(stated.text(decimals: type.shownDecimals))，差 \(difference.text(decimals: type.shownDecimals))",
            help: "改正其中一个数；核对“\(text.value)”写在\(written)\(roundingAdvice(other, difference, type))")
    }

    /// What to write where a small difference may come of rounding that nobody has declared.
    private func roundingAdvice(_ other: Side, _ difference: ExactNumber, _ type: ColumnType) -> String {
        guard rounding == nil, other.contains(where: { $0.factors.count > 1 }), case .money = type,
            difference.units < ExactNumber(Money(fen: 100)).units
        else { return "" }
        return "；是按规则取整的，写成 {式: \(text.value), 取整: 舍去到角}"
    }

    /// What differs from the entries of another record stands: it is published, with both figures.
    private mutating func differ(_ words: Message, at operand: Operand, _ subject: CheckSubject) {
        breaches.append(Breach(location: subject.location(of: operand), message: words))
    }

    /// `逐笔账（hedong/shigu/2026-03.csv）是 `
    private static func dated(_ subject: CheckSubject) -> String {
        "逐笔账（\(subject.dated?.paths.prefix(3).joined(separator: "、") ?? "")）是 "
    }

    /// Whether a side is one figure of the period before in the year.
    private static func isEarlier(_ side: Side) -> Bool {
        guard side.count == 1, side[0].factors.count == 1 else { return false }
        return switch side[0].factors[0].operand {
        case .previousColumn(_, inYear: true), .previousField(_, inYear: true): true
        default: false
        }
    }

    /// What a side is, where it is one figure of the period before.
    private static func previous(_ side: Side, _ subject: CheckSubject) -> String? {
        guard side.count == 1, side[0].factors.count == 1 else { return nil }
        switch side[0].factors[0].operand {
        case .previousColumn, .previousField: return subject.column(of: side[0].factors[0].operand)?.name
        default: return nil
        }
    }

    /// Whether a side is one sum, count or figure of the rules: by its name it says more than by its value, which stands behind it.
    private static func isFigureOfMany(_ side: Side) -> Bool {
        guard side.count == 1, !side[0].isNegative, side[0].factors.count == 1 else { return false }
        return switch side[0].factors[0].operand {
        case .sum, .count, .rule: true
        default: false
        }
    }

    /// A side of an equation as its author wrote it.
    private func written(isLeft: Bool) -> String {
        let sides = text.value.split(maxSplits: 1) { $0 == "=" || $0 == "＝" }
        return (isLeft ? sides.first : sides.last).map { String($0).trimmed } ?? text.value
    }

    private static func isOfRow(_ operand: Operand) -> Bool {
        switch operand {
        case .column, .number: true
        default: false
        }
    }

    /// What a column's figures are rounded to where nothing is said: yuan to the fen, rates and shares to what is written of
    /// them, quantities not at all.
    private static func rounding(of type: ColumnType, decimals: Int) -> Rounding? {
        switch type {
        case .money(let inTenThousands): Rounding(.halfUp, inTenThousands ? 6 : 2)
        case .rate, .quantity(unit: "%"): Rounding(.halfUp, decimals)
        default: nil
        }
    }

    /// What a side comes to, and of what: `90 ＋ 20 ＝ 110`.
    private func told(_ side: Side, _ value: Ratio, _ subject: CheckSubject) -> String {
        let isOne = side.count == 1 && side[0].factors.count == 1
        return isOne ? Self.shown(value) : "\(words(of: side, subject)) ＝ \(Self.shown(value))"
    }

    private static func shown(_ ratio: Ratio) -> String {
        ratio.rounded(Rounding(.halfUp, ExactNumber.maximumDecimals))?.text ?? "很大的数"
    }

    /// `860,000.00 − 172,000.00`
    private func words(of side: Side, _ subject: CheckSubject) -> String {
        var text = ""
        for (index, term) in side.enumerated() {
            if index > 0 || term.isNegative { text += term.isNegative ? " − " : " ＋ " }
            for (number, factor) in term.factors.enumerated() {
                if number > 0 { text += factor.divides ? " ÷ " : " × " }
                text += words(of: factor.operand, subject)
            }
        }
        return text
    }

    private func words(of operand: Operand, _ subject: CheckSubject) -> String {
        let type = subject.column(of: operand)?.type
        switch operand {
        case .number(let value): return value.text
        case .sum, .count, .dated, .rule:
            guard case .number(let value) = subject.value(of: operand) else { return "没有写" }
            let factor = type.flatMap { UnitOfMeasure.of($0)?.factor } ?? Ratio(1)
            let number = value.divided(by: factor)?.rounded(Rounding(.halfUp, ExactNumber.maximumDecimals))
            return number?.text(decimals: type?.shownDecimals ?? 0) ?? "很大的数"
        case .column, .field, .cell, .previousColumn, .previousField:
            let number = subject.cell(of: operand).number ?? .zero
            return number.text(decimals: type?.shownDecimals ?? 0)
                + (type == .quantity(unit: "%") ? "%" : "")
        }
    }
}

/// What the two sides of a check come to.
private struct Judgement {
    enum State {
        /// Nothing is written in it, or nothing that could be at fault.
        case blank
        /// What is multiplied is blank, or too large.
        case skipped
        case judged(left: Ratio, right: Ratio)
    }

    let state: State

    init(_ check: ColumnCheck, _ subject: CheckSubject) {
        let single = check.relation == .equal ? check.single : nil
        var isAnyWritten = false
        for operand in check.operands {
            switch subject.value(of: operand) {
            // What nobody has said yet lets the whole check rest.
            case .unknown:
                state = .blank
                return
            case .blank: continue
            case .number, .day:
                if case .number = operand { continue }
                if operand != single?.operand { isAnyWritten = true }
            }
        }
        let hasResult = single.map { subject.cell(of: $0.operand) != .blank } ?? false
        let isOpen =
            check.relation != .equal
            && (Self.isBlank(check.left, subject) || Self.isBlank(check.right, subject))
        guard isAnyWritten || hasResult, !isOpen else {
            state = .blank
            return
        }
        guard let left = subject.value(of: check.left), let right = subject.value(of: check.right) else {
            state = .skipped
            return
        }
        state = .judged(left: left, right: right)
    }

    /// Whether nothing that a side names is written: then there is nothing to be held against a bound.
    private static func isBlank(_ side: ColumnCheck.Side, _ subject: CheckSubject) -> Bool {
        side.allSatisfy { term in
            term.factors.allSatisfy {
                if case .blank = subject.value(of: $0.operand) { true } else { false }
            }
        }
    }
}
