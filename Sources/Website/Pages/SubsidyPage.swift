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
        if isTooSmall {
            facts.add("合计", .withheld)
        } else {
            facts.add("合计", written: total)
        }
        // What was appropriated for so few is mostly what they had.
        if !isTooSmall { facts.add("拨款", appropriated.map { HTML(fen: $0.value.fen) }, unit: "元") }
        if !isTooSmall { facts.add(long: "合计大写", total.map { HTML(text: $0.capitals) }) }
        fields[.money] = facts.finished
        fields[.recipients] = isFaded ? groupTable : recipientTable
    }

    /// What each group had together, once nobody is named; whoever is no person stands as before.
    private var groupTable: HTML {
        let (people, others) = (groupSums, recipients.filter { !$0.isPerson })
        if people.isEmpty && others.isEmpty { return HTML() }
        // A column of figures that one or two of a group have would say what these had.
        let hasQuantity =
            recipients.contains { $0.quantity != nil }
            && people.allSatisfy { $0.peopleWithQuantity >= SmallCells.least }
        var columns: [DataTable.Column] = [.text("组别"), .number("户（人）")]
        if hasQuantity { columns.append(.number(unit.map { "数量（\($0)）" } ?? "数量")) }
        columns.append(.number("金额"))
        let decimals = recipients.map { $0.quantity?.value.decimals ?? 0 }.max() ?? 0
        var table = DataTable("发放合计", unit: "元", rows: people.count + others.count + 1, columns: columns)
        for group in people {
            table.row()
            table.cell(text: group.isRest ? "其余" : group.label ?? "没有写组别")
            table.cell(group.people)
            if hasQuantity { table.cell(text: group.quantity.text(decimals: decimals)) }
            table.cell(fen: group.amount.fen)
        }
        for row in others {
            table.row()
            table.cell(text: row.name ?? "")
            table.cell(HTML())
            if hasQuantity { table.cell(text: row.quantity?.value.text(decimals: decimals) ?? "") }
            table.cell(fen: row.amount.value.fen)
        }
        if !isTooSmall {
            table.foot()
            table.cell(text: "合计")
            table.cell(people.reduce(0) { $0 + $1.people })
            if hasQuantity {
                let sum = recipients.reduce(Quantity.zero) { $0 + ($1.quantity?.value ?? .zero) }
                table.cell(text: sum.text(decimals: decimals))
            }
            table.cell(fen: sum.fen)
        }
        return table.finished()
    }

    private var recipientTable: HTML {
        let rows = recipients
        if rows.isEmpty { return HTML() }
        // A list that names nobody is one of groups.
        let isOfGroups = !rows.contains { $0.name != nil } && rows.contains { $0.group != nil }
        let hasGroup = !isOfGroups && rows.contains { $0.group != nil }
        let hasRate = rows.contains { $0.rate != nil }
        let hasQuantity = rows.contains { $0.quantity != nil }
        let hasNote = rows.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.place("序号"), .who(isOfGroups ? "组别" : "姓名")]
        if hasGroup { columns.append(.minor(.text("组别"))) }
        if hasRate { columns.append(.minor(.number("标准"))) }
        if hasQuantity { columns.append(.minor(.number(unit.map { "数量（\($0)）" } ?? "数量"))) }
        columns.append(.number("金额"))
        if hasNote { columns.append(.minor(.wide("备注"))) }
        let decimals = rows.map { $0.quantity?.value.decimals ?? 0 }.max() ?? 0

        var table = DataTable(
            isOfGroups ? "各组发放金额" : recipientUnit == "个" ? "逐个发放金额" : "逐户（人）发放金额", unit: "元",
            rows: rows.count + 1,
            columns: columns, own: own)
        var quantity = Quantity.zero
        for (index, row) in rows.enumerated() {
            quantity += row.quantity?.value ?? .zero
            table.row(at: row.place)
            table.cell(text: row.number ?? "\(index + 1)")
            table.cell(text: (isOfGroups ? row.group : row.name) ?? "没有写")
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
