import Records

/// What a statement answers before anyone adds up: against the last one and that of a year ago, by heads, and what most went for.
extension StatementView {
    func comparison(on route: Route) -> HTML { table(on: route) + differences + largest + byHeads }

    private func table(on route: Route) -> HTML {
        if before == nil, yearAgo == nil { return HTML() }
        var table = DataTable(
            "和以前比", unit: "元", rows: 3,
            columns: [.text("哪一期"), .number("收入"), .number("支出"), .minor(.number("期末结余"))])
        table.row()
        table.cell("本期<small class=\"why\">\(HTML(heading: statement.period.value.text))</small>")
        for money in [statement.ownIncome, statement.ownSpending, statement.closing.value] {
            table.cell(fen: money.fen)
        }
        for (name, earlier) in [("上期", before), ("上年同期", yearAgo)] {
            guard let earlier else { continue }
            table.row()
            table.cell(
                "\(text: name)<small class=\"why\"><a href=\"\(linkFrom: route, to: earlier.record)\">\(HTML(heading: earlier.period.text))</a></small>"
            )
            for money in [earlier.income, earlier.spending, earlier.closing] { table.cell(fen: money.fen) }
        }
        return table.finished()
    }

    /// `收入比上期多 1,200.00 元，比上年同期少 300.00 元；支出和上期一样。`
    private var differences: HTML {
        let rows = [
            ("收入", statement.ownIncome, \Earlier.income), ("支出", statement.ownSpending, \Earlier.spending),
        ]
        let words = rows.compactMap { name, own, part -> String? in
            let parts = [("上期", before), ("上年同期", yearAgo)].compactMap { other, earlier in
                earlier.map { (own - $0[keyPath: part]).asDifference(to: other) }
            }
            return parts.isEmpty ? nil : name + parts.joined(separator: "，")
        }
        return words.isEmpty ? HTML() : "<p class=\"words\">\(text: words.joined(separator: "；"))。</p>"
    }

    /// How many of the largest are named, and from how many on there is something to choose from.
    private static let (named, fewest) = (3, 6)

    /// What most went for, of accounts with so many entries that nobody sees it.
    private var largest: HTML {
        let spent = statement.entries.compactMap { entry -> (item: String, amount: Money)? in
            guard entry.counter == nil, let amount = entry.spending?.value, amount > .zero else { return nil }
            return (entry.item, amount)
        }
        if spent.count < Self.fewest { return HTML() }
        let order = spent.indices.sorted { (spent[$1].amount, $0) < (spent[$0].amount, $1) }
        let first = order.prefix(Self.named).map { spent[$0] }
        let words = first.map { "\($0.item) \($0.amount.text) 元" }.joined(separator: "、")
        let sum = first.reduce(Money.zero) { $0 + $1.amount }
        var html: HTML = "<p class=\"words\">支出最大的 \(Self.named) 笔：\(text: words)"
        if let share = Percentage(Int(sum.fen), of: Int(statement.ownSpending.fen)) {
            html.append("，占支出的 \(text: share.text)")
        }
        return html + "。</p>"
    }

    /// `收入户均 12.30 元、人均 3.10 元；支出…`, by those who live there now.
    private var byHeads: HTML {
        let heads = [("户均", "户", households), ("人均", "人", people)].compactMap { name, unit, count in
            count.flatMap { $0 > 0 ? (name: name, unit: unit, count: $0) : nil }
        }
        if heads.isEmpty { return HTML() }
        let words = [("收入", statement.ownIncome), ("支出", statement.ownSpending)].map { name, sum in
            name + heads.map { "\($0.name) \(sum.shared(among: $0.count).text) 元" }.joined(separator: "、")
        }
        let counts = heads.map { head -> HTML in "\(grouped: head.count) \(text: head.unit)" }
        return
            "<p class=\"words\">\(text: words.joined(separator: "；"))（按村里现在的 \(counts.joined(separator: "、"))算）。</p>"
    }
}

extension Money {
    /// `比上期多 1,200.00 元`
    fileprivate func asDifference(to other: String) -> String {
        if self == .zero { return "和\(other)一样" }
        return "比\(other)\(self > .zero ? "多" : "少") \(magnitude.text) 元"
    }
}

extension QuarterSums {
    /// `2026年第三季度收入 27,226.05 元，比上季度少 83,064.36 元；支出…`: a village that posts months adds up none.
    var words: String {
        let parts = [("收入", \PeriodSums.income), ("支出", \.spending)].map { name, part in
            let own = sums[keyPath: part]
            let differences = [("上季度", before), ("上年同季", yearAgo)].compactMap { other, earlier in
                earlier.map { "，" + (own - $0[keyPath: part]).asDifference(to: other) }
            }
            return "\(name) \(own.text) 元" + differences.joined()
        }
        return period.text + parts.joined(separator: "；") + "。"
    }
}
