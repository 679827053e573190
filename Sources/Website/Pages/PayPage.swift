import Records

/// A pay sheet (报酬): what it comes to, each post's parts, and how they are made up.
extension PayView {
    func method(on route: Route) -> HTML {
        var html: HTML = "<p>按工作法“\(HTML(method, from: route))”发\(text: pay.period.value.text)的报酬。"
        if let basis, !basis.pages.isEmpty {
            html.append("等次见 \(basis.pages.map { HTML($0, from: route) }.joined(separator: "、"))。")
        }
        html.append(literal: "</p>")
        return html
    }

    func fill(_ fields: inout PageFields) {
        fields[.facts] = facts
        fields[.recipients] = recipients
        var formula = rule.map { PayInWords(rule: $0).html } ?? HTML()
        if let basis {
            formula.append("<p><b>等次：</b>照\(text: basis.name.quoted)\(text: basis.period.text)的考评。</p>")
        }
        fields[.formula] = formula
    }

    private var facts: HTML {
        var facts = Facts()
        facts.add("职务", HTML(grouped: pay.recipients.count), unit: "个")
        facts.add("基本", HTML(fen: pay.sum(\.base).fen), unit: "元")
        facts.add("绩效", HTML(fen: pay.sum(\.performance).fen), unit: "元")
        facts.add("应发", HTML(fen: pay.sum(\.gross).fen), unit: "元")
        if pay.recipients.contains(where: { $0.deducted != nil }) {
            facts.add("扣减", HTML(fen: pay.sum(\.deducted).fen), unit: "元")
        }
        facts.add("实发", HTML(fen: pay.sum(\.net).fen), unit: "元")
        facts.add(long: "实发大写", HTML(text: pay.sum(\.net).capitals))
        return facts.finished
    }

    /// Post by post; a column that nobody fills is left out.
    private var recipients: HTML {
        let rows = pay.recipients
        if rows.isEmpty { return HTML() }
        let hasName = rows.contains { $0.name != nil }
        let hasRate = rows.contains { $0.rate != nil }
        let hasGrade = rows.contains { $0.grade != nil }
        let hasDeduction = rows.contains { $0.deducted != nil }
        let hasNote = rows.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.text("职务")]
        if hasName { columns.append(.minor(.text("姓名"))) }
        if hasRate { columns.append(.minor(.number("标准"))) }
        columns += [.minor(.number("基本")), .number("绩效")]
        if hasGrade { columns.append(.minor(.text("等次"))) }
        columns.append(.minor(.number("应发")))
        if hasDeduction { columns.append(.minor(.number("扣减"))) }
        columns.append(.number("实发"))
        if hasNote { columns.append(.minor(.wide("说明"))) }
        var table = DataTable(
            "\(pay.period.value.text)逐个职务的报酬", unit: "元", rows: rows.count + 1,
            columns: columns, own: pay.own)
        for row in rows {
            table.row(at: row.place)
            table.cell(text: row.post.value)
            if hasName { table.cell(text: row.name ?? "") }
            if hasRate { table.cell(fen: row.rate?.value.fen) }
            table.cell(fen: row.base.value.fen)
            table.cell(fen: row.performance.value.fen)
            if hasGrade { table.cell(text: row.grade?.value ?? "") }
            table.cell(fen: row.gross.value.fen)
            if hasDeduction { table.cell(fen: row.deducted?.value.fen) }
            table.cell(fen: row.net.value.fen)
            if hasNote { table.cell(text: row.note ?? "") }
        }
        table.foot()
        table.cell(text: "合计")
        if hasName { table.cell(HTML()) }
        if hasRate { table.cell(fen: pay.sum(\.rate).fen) }
        table.cell(fen: pay.sum(\.base).fen)
        table.cell(fen: pay.sum(\.performance).fen)
        if hasGrade { table.cell(HTML()) }
        table.cell(fen: pay.sum(\.gross).fen)
        if hasDeduction { table.cell(fen: pay.sum(\.deducted).fen) }
        table.cell(fen: pay.sum(\.net).fen)
        return table.finished()
    }
}
