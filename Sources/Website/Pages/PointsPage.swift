import Records

/// A sheet of points (积分): who has how many and how that comes about, what for, then every entry.
extension PointsView {
    func method(on route: Route) -> HTML {
        "<p class=\"words after\">按工作法“\(HTML(method, from: route))”里“\(text: rule.name.value)”的规则，\(text: sheet.period.value.text)。</p>"
    }

    func fill(_ fields: inout PageFields) {
        let part = PointsPart(sheet: sheet, rule: rule)
        fields[.facts] = part.facts
        fields[.balances] = sheet.isFaded ? HTML() : part.balances
        fields[.tally] = sheet.isFaded ? part.fadedCauses : part.causes
        fields[.entries] = sheet.isFaded ? HTML() : part.entries
    }
}

private struct PointsPart {
    let sheet: PointsSheet
    let rule: Method.PointsClass
    private let earned: Quantity
    private let deducted: Quantity
    private let people: Int

    init(sheet: PointsSheet, rule: Method.PointsClass) {
        self.sheet = sheet
        self.rule = rule
        earned = sheet.entries.reduce(.zero) { $1.points.value > .zero ? $0 + $1.points.value : $0 }
        deducted = sheet.entries.reduce(.zero) { $1.points.value < .zero ? $0 - $1.points.value : $0 }
        people = Set(sheet.entries.map(\.person) + sheet.balances.map(\.person)).count
    }

    var facts: HTML {
        var facts = Facts()
        facts.add("类别", "\(text: rule.name.value)")
        facts.add("人（户）", HTML(grouped: people), unit: "个")
        if sheet.isFaded, people < SmallCells.least {
            facts.add("积分", .withheld)
            return facts.finished
        }
        // What one or two lost is theirs, and so is what they got beside what all came to.
        if sheet.isFaded, [1, -1].contains(where: { (1..<SmallCells.least).contains(peopleWith(sign: $0)) }) {
            facts.add("合计", HTML(text: sheet.sum.signed), unit: "分")
        } else {
            facts.add("获得", HTML(text: earned.text), unit: "分")
            facts.add("扣减", HTML(text: deducted.text), unit: "分")
        }
        if !sheet.balances.isEmpty {
            let closing = sheet.balances.reduce(Quantity.zero) { $0 + $1.closing.value }
            facts.add("期末", HTML(text: closing.text), unit: "分")
        }
        return facts.finished
    }

    /// How many got points, or lost some.
    private func peopleWith(sign: Int) -> Int {
        Set(
            sheet.entries.lazy.filter { sign > 0 ? $0.points.value > .zero : $0.points.value < .zero }.map(
                \.person)
        ).count
    }

    /// Opening + earned − deducted − redeemed = closing, for each and for all.
    var balances: HTML {
        if sheet.balances.isEmpty { return sums }
        var table = DataTable(
            "\(sheet.period.value.text)余额", unit: "分", rows: sheet.balances.count,
            columns: [
                .name("谁"), .minor(.number("期初")), .number("获得"), .minor(.number("扣减")),
                .minor(.number("兑换")), .number("期末"),
            ],
            own: sheet.ownOfBalances)
        var (opening, earned, deducted) = (Quantity.zero, Quantity.zero, Quantity.zero)
        var (redeemed, closing) = (Quantity.zero, Quantity.zero)
        for balance in sheet.balances {
            table.row(at: balance.place)
            table.cell(text: balance.subject)
            table.cell(text: PointsPart.text(balance.opening))
            table.cell(text: balance.earned.text)
            table.cell(text: balance.deducted.text)
            table.cell(text: balance.redeemed.text)
            if balance.expected == balance.closing.value {
                table.cell(text: PointsPart.text(balance.closing.value))
            } else {
                table.cell(
                    "\(text: balance.closing.value.text)<span class=\"why fault\">应为 \(text: balance.expected.text)</span>"
                )
            }
            opening += balance.opening
            earned += balance.earned
            deducted += balance.deducted
            redeemed += balance.redeemed
            closing += balance.closing.value
        }
        table.foot()
        table.cell(text: "合计")
        for sum in [opening, earned, deducted, redeemed, closing] { table.cell(text: PointsPart.text(sum)) }
        let identity: HTML =
            "<p class=\"words\">期初 \(text: opening.text) ＋ 获得 \(text: earned.text) − 扣减 \(text: deducted.text) − 兑换 \(text: redeemed.text) ＝ 期末 \(text: (opening + earned - deducted - redeemed).text)</p>"
        return table.finished() + identity
    }

    /// With the sign of a sum that is less than nothing.
    private static func text(_ number: Quantity) -> String {
        number < .zero ? number.signed : number.text
    }

    /// Where no balances are stated: what each came to in the period.
    private var sums: HTML {
        var order: [String] = []
        var points: [String: (earned: Quantity, deducted: Quantity)] = [:]
        for entry in sheet.entries {
            if points[entry.subject] == nil { order.append(entry.subject) }
            var sum = points[entry.subject] ?? (.zero, .zero)
            let value = entry.points.value
            if value < .zero { sum.deducted += .zero - value } else { sum.earned += value }
            points[entry.subject] = sum
        }
        if order.isEmpty { return HTML() }
        var table = DataTable(
            "\(sheet.period.value.text)每人（户）得分", unit: "分", rows: order.count,
            columns: [.name("谁"), .number("获得"), .number("扣减"), .number("合计")])
        for subject in order {
            let sum = points[subject] ?? (.zero, .zero)
            table.row()
            table.cell(text: subject)
            for number in [sum.earned, sum.deducted, sum.earned - sum.deducted] {
                table.cell(text: PointsPart.text(number))
            }
        }
        table.foot()
        table.cell(text: "合计")
        for number in [earned, deducted, earned - deducted] { table.cell(text: PointsPart.text(number)) }
        return table.finished()
    }

    /// What points were given for: the rule, how often, how many together.
    var causes: HTML {
        var order = rule.rules.map(\.cause)
        var sums: [String: (count: Int, sum: Quantity)] = [:]
        for entry in sheet.entries {
            let cause = entry.cause ?? "没有写"
            if sums[cause] == nil, !order.contains(cause) { order.append(cause) }
            let sum = sums[cause] ?? (0, .zero)
            sums[cause] = (sum.count + 1, sum.sum + entry.points.value)
        }
        var table = DataTable(
            "各项事由", unit: "分", rows: order.count,
            columns: [.wide("事由"), .number("规则"), .number("次数"), .number("合计")])
        for cause in order {
            guard let sum = sums[cause] else { continue }
            let value = rule.rules.first { $0.cause == cause }.map { Quantity.signed(asWritten: $0.value) }
            table.row()
            table.cell(text: cause)
            table.cell(value.map { HTML(text: $0) } ?? "<small>规则里没有</small>")
            table.cell(sum.count)
            table.cell(text: sum.sum.signed)
        }
        table.foot()
        table.cell(text: "合计")
        table.cell(text: "")
        table.cell(sheet.entries.count)
        table.cell(text: sheet.sum.signed)
        return sheet.entries.isEmpty ? HTML() : table.finished()
    }

    /// The same once nobody is named: what fewer than three had points for stands together.
    var fadedCauses: HTML {
        var order: [String] = []
        var sums: [String: (people: Set<Int>, count: Int, sum: Quantity)] = [:]
        for entry in sheet.entries {
            let cause = entry.cause ?? "没有写"
            if sums[cause] == nil { order.append(cause) }
            var sum = sums[cause] ?? ([], 0, .zero)
            sum.people.insert(entry.person)
            sum.count += 1
            sum.sum += entry.points.value
            sums[cause] = sum
        }
        let all = order.compactMap { cause in sums[cause].map { (cause, $0) } }
        let (alone, joined) = SmallCells.parted(all.map(\.1.people))
        let rest = joined.reduce(into: (people: Set<Int>(), count: 0, sum: Quantity.zero)) { rest, number in
            rest.people.formUnion(all[number].1.people)
            rest.count += all[number].1.count
            rest.sum += all[number].1.sum
        }
        var rows = alone.map { all[$0] }
        if rest.people.count >= SmallCells.least { rows.append(("其余", rest)) }
        if rows.isEmpty { return HTML() }
        var table = DataTable(
            "各项事由", unit: "分", rows: rows.count,
            columns: [.wide("事由"), .number("人（户）"), .number("次数"), .number("合计")])
        for (cause, sum) in rows {
            table.row()
            table.cell(text: cause)
            table.cell(sum.people.count)
            table.cell(sum.count)
            table.cell(text: sum.sum.signed)
        }
        return table.finished()
    }

    /// Every entry by day; those without a day come last.
    var entries: HTML {
        if sheet.entries.isEmpty { return HTML() }
        let never = Day(number: .max)
        let rows = sheet.entries.enumerated().sorted { a, b in
            (a.element.day?.value ?? never, a.offset) < (b.element.day?.value ?? never, b.offset)
        }.map(\.element)
        let hasNotes = rows.contains { $0.note != nil }
        var columns: [DataTable.Column] = [
            .minor(.day("日期")), .name("谁"), .long("事由"), .number("分值"),
        ]
        if hasNotes { columns.append(.minor(.wide("说明"))) }
        let months = MonthGroups(rows.compactMap { $0.day?.value })
        var table = DataTable(
            "逐笔明细", unit: "分", rows: rows.count, columns: columns, own: sheet.ownOfEntries, isHeaded: true)
        for (number, entry) in rows.enumerated() {
            if let title = months.title(at: number) { table.group(title) }
            table.row(at: entry.place)
            table.cell(text: entry.day.map { months.day($0.value) } ?? "没有写")
            table.cell(text: entry.subject)
            table.cell(text: entry.cause ?? "")
            table.cell(text: entry.points.value.signed)
            if hasNotes { table.cell(text: entry.note ?? "") }
        }
        return table.finished()
    }
}
