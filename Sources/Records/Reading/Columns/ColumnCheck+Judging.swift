import Documents

extension ColumnCheck {
    /// Judges every row, and tells of those that are wrong; what breaks a bound with a basis is kept, to be published.
    mutating func judge(
        _ rows: [TypedTable.Row], places: [[Place?]], columns: [Column], decimals: [Int], path: String,
        into log: inout Diagnostics
    ) {
        for (number, row) in rows.enumerated() {
            let place = { (column: Int) -> Place in places[number][column] ?? row.place }
            if isOfDays(columns) {
                judgeDays(row, columns, SourceLocation(path, place(single?.column ?? 0)), into: &log)
                continue
            }
            let judgement = Judgement(self, row.cells, columns)
            switch judgement.state {
            case .blank: continue
            case .skipped: skipped += 1
            case .judged(let left, let right):
                let location = SourceLocation(path, place(single?.column ?? firstColumn))
                if relation == .equal {
                    judgeEqual(judgement, left, right, row, columns, decimals, location, into: &log)
                } else if relation == .atMost ? left <= right : left >= right {
                    held += 1
                } else {
                    let words: Message =
                        "“\(text.value)”不成立：左边是 \(Self.shown(left))，右边是 \(Self.shown(right))"
                    miss(words, at: location, into: &log)
                }
            }
        }
    }

    private var firstColumn: Int {
        for factor in (left + right).flatMap(\.factors) {
            if case .column(let column) = factor.operand { return column }
        }
        return 0
    }

    private func isOfDays(_ columns: [Column]) -> Bool {
        single.map { columns[$0.column].type == .day } ?? false
    }

    private mutating func judgeDays(
        _ row: TypedTable.Row, _ columns: [Column], _ location: SourceLocation, into log: inout Diagnostics
    ) {
        guard let a = Self.column(alone: left), let b = Self.column(alone: right),
            case .day(let first) = row.cells[a], case .day(let second) = row.cells[b]
        else { return }
        if relation == .atMost ? first <= second : first >= second {
            held += 1
        } else {
            let words: Message =
                "“\(text.value)”不成立：\(columns[a].name)是 \(first)，\(columns[b].name)是 \(second)"
            miss(words, at: location, into: &log)
        }
    }

    private mutating func miss(_ words: Message, at location: SourceLocation, into log: inout Diagnostics) {
        if basis == nil {
            log.report(.columnChecked, at: location, words, help: "改正其中一个数；核对写在第 \(text.place.line) 行")
        } else {
            breaches.append(Breach(location: location, message: words))
        }
    }

    private mutating func judgeEqual(
        _ judgement: Judgement, _ left: Ratio, _ right: Ratio, _ row: TypedTable.Row, _ columns: [Column],
        _ decimals: [Int], _ location: SourceLocation, into log: inout Diagnostics
    ) {
        guard let (column, isLeft) = single, let factor = UnitOfMeasure.of(columns[column].type)?.factor
        else {
            if left == right {
                held += 1
            } else {
                miss(
                    "“\(text.value)”不符：左边是 \(Self.shown(left))，右边是 \(Self.shown(right))", at: location,
                    into: &log)
            }
            return
        }
        let type = columns[column].type
        guard let exact = (isLeft ? right : left).divided(by: factor) else { return }
        let rule = rounding ?? Self.rounding(of: type, decimals: decimals[column])
        guard let expected = exact.rounded(rule ?? Rounding(.halfUp, ExactNumber.maximumDecimals)) else {
            log.report(.columnChecked, at: location, "数太大，核对不了：“\(text.value)”", help: "核对位数和单位")
            return
        }
        let isExact = rule != nil || Ratio(expected) == exact
        let shown = expected.text(decimals: type.shownDecimals)
        guard case .number(let stated) = row.cells[column] else {
            // Nobody writes that nothing is owed.
            if expected == .zero {
                held += 1
                return
            }
            log.report(
                .missingKey, at: location, "这一行缺少“\(columns[column].name)”",
                help: "按“\(text.value)”是 \(shown)")
            return
        }
        if stated == expected, isExact {
            held += 1
            return
        }
        let difference = ExactNumber(units: abs(stated.units - expected.units))
        let sum = judgement.words(of: isLeft ? self.right : self.left)
        log.report(
            .columnChecked, at: location,
            "“\(columns[column].name)”不符：\(sum)\(rounding.map { "，\($0.text)" } ?? "") ＝ \(shown)，写的是 \(stated.text(decimals: type.shownDecimals))，差 \(difference.text(decimals: type.shownDecimals))",
            help: "改正其中一个数；核对“\(text.value)”写在第 \(text.place.line) 行")
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

    private static func shown(_ ratio: Ratio) -> String {
        ratio.rounded(Rounding(.halfUp, ExactNumber.maximumDecimals))?.text ?? "很大的数"
    }
}

/// What the two sides of a check come to in a row.
private struct Judgement {
    enum State {
        /// Nothing is written in it, or nothing that could be at fault.
        case blank
        /// What is multiplied is blank, or too large.
        case skipped
        case judged(left: Ratio, right: Ratio)
    }

    let state: State
    private let cells: [TypedCell]
    private let columns: [Column]

    init(_ check: ColumnCheck, _ cells: [TypedCell], _ columns: [Column]) {
        self.cells = cells
        self.columns = columns
        let single = check.relation == .equal ? check.single : nil
        var isAnyWritten = false
        for factor in (check.left + check.right).flatMap(\.factors) {
            if case .column(let column) = factor.operand, cells[column] != .blank, column != single?.column {
                isAnyWritten = true
            }
        }
        let hasResult = single.map { cells[$0.column] != .blank } ?? false
        guard isAnyWritten || hasResult else {
            state = .blank
            return
        }
        guard let left = Self.value(of: check.left, cells, columns),
            let right = Self.value(of: check.right, cells, columns)
        else {
            state = .skipped
            return
        }
        state = .judged(left: left, right: right)
    }

    private static func value(of side: ColumnCheck.Side, _ cells: [TypedCell], _ columns: [Column]) -> Ratio?
    {
        var sum = Ratio.zero
        for term in side {
            var product = Ratio(term.isNegative ? -1 : 1)
            for factor in term.factors {
                let value: Ratio
                switch factor.operand {
                case .number(let number): value = Ratio(number)
                case .column(let column):
                    guard let number = cells[column].number,
                        let scaled = UnitOfMeasure.of(columns[column].type)?.factor.times(Ratio(number))
                    else {
                        // A blank is nought where it is added, and unknown where it is multiplied.
                        if term.factors.count > 1 { return nil }
                        value = .zero
                        guard let next = product.times(value) else { return nil }
                        product = next
                        continue
                    }
                    value = scaled
                }
                guard let next = factor.divides ? product.divided(by: value) : product.times(value) else {
                    return nil
                }
                product = next
            }
            guard let next = sum.adding(product) else { return nil }
            sum = next
        }
        return sum
    }

    /// `860,000.00 − 172,000.00`
    func words(of side: ColumnCheck.Side) -> String {
        var text = ""
        for (index, term) in side.enumerated() {
            if index > 0 || term.isNegative { text += term.isNegative ? " − " : " ＋ " }
            for (number, factor) in term.factors.enumerated() {
                if number > 0 { text += factor.divides ? " ÷ " : " × " }
                switch factor.operand {
                case .number(let value): text += value.text
                case .column(let column):
                    let type = columns[column].type
                    text += (cells[column].number ?? .zero).text(decimals: type.shownDecimals)
                    if type == .quantity(unit: "%") { text += "%" }
                }
            }
        }
        return text
    }
}
