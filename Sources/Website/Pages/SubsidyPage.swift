import Records

/// A subsidy: by which programme, at which rate, to whom, and how much in all.
extension Subsidy {
    func fill(_ fields: inout PageFields) {
        let total = paidOut
        var facts = Facts()
        facts.add("项目", programme.map { HTML(text: $0) })
        facts.add(
            "标准", rate.map { HTML(fen: $0.value.fen) }, unit: unit.map { "元/\($0)" } ?? "元")
        if !recipients.isEmpty {
            facts.add("发放对象", HTML(grouped: recipientCount), unit: recipientUnit)
        }
        facts.add("合计", written: total)
        facts.add("拨款", appropriated.map { HTML(fen: $0.value.fen) }, unit: "元")
        facts.add(long: "合计大写", total.map { HTML(text: $0.capitals) })
        fields[.money] = facts.finished
        fields[.recipients] = recipientTable
    }

    private var recipientTable: HTML {
        let rows = recipients
        if rows.isEmpty { return HTML() }
        let hasGroup = rows.contains { $0.group != nil }
        let hasRate = rows.contains { $0.rate != nil }
        let hasQuantity = rows.contains { $0.quantity != nil }
        let hasNote = rows.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.place("序号"), .who("姓名")]
        if hasGroup { columns.append(.minor(.text("组别"))) }
        if hasRate { columns.append(.minor(.number("标准"))) }
        if hasQuantity { columns.append(.minor(.number(unit.map { "数量（\($0)）" } ?? "数量"))) }
        columns.append(.number("金额"))
        if hasNote { columns.append(.minor(.wide("备注"))) }
        let decimals = rows.map { $0.quantity?.value.decimals ?? 0 }.max() ?? 0

        var table = DataTable(
            recipientUnit == "个" ? "逐个发放金额" : "逐户（人）发放金额", unit: "元", rows: rows.count + 1,
            columns: columns, own: own)
        var quantity = Quantity.zero
        for (index, row) in rows.enumerated() {
            quantity += row.quantity?.value ?? .zero
            table.row(at: row.place)
            table.cell(text: row.number ?? "\(index + 1)")
            table.cell(text: row.name ?? "")
            if hasGroup { table.cell(text: row.group ?? "") }
            if hasRate { table.cell(fen: row.rate?.value.fen) }
            if hasQuantity { table.cell(text: row.quantity?.value.text(decimals: decimals) ?? "") }
            table.cell(fen: row.amount.value.fen)
            if hasNote { table.cell(text: row.note ?? "") }
        }
        table.foot()
        table.cell(HTML())
        table.cell(text: "合计")
        if hasGroup { table.cell(HTML()) }
        if hasRate { table.cell(HTML()) }
        if hasQuantity { table.cell(text: quantity.text(decimals: decimals)) }
        table.cell(fen: sum.fen)
        return table.finished()
    }
}
