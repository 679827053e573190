import Records

/// A table of its author's own (表格): its heads in one row or two, equal neighbours as one, sums of its groups and of all, and
/// what holds in every row.
struct TypedTablePart {
    let table: TypedTable

    var html: HTML {
        let columns = table.columns.indices.map(head)
        let isInYuan = table.columns.contains { $0.type == .money(inTenThousands: false) }
        var part = DataTable(
            table.title, unit: isInYuan ? "元" : "", rows: table.rows.count + table.groups.count + 1,
            columns: columns, upper: table.columns.map(\.upper))
        let isParted = table.groups.contains { $0.label != nil } && table.isSummed
        for group in table.groups {
            for (offset, number) in group.rows.enumerated() {
                append(number, isFirst: offset == 0, to: &part)
            }
            if isParted {
                part.row("<tr class=\"subtotal\">")
                appendSums("\(group.label.map { $0.isEmpty ? "没有写" : $0 } ?? "")小计", group.sums, to: &part)
            }
        }
        if table.withheld > 0 { return withheld(part) }
        if table.isSummed {
            part.foot()
            appendSums("合计", table.sums, to: &part)
        }
        return part.finished() + checks
    }

    /// Once nobody is named in it: how many rows it had, and what they came to.
    private func withheld(_ part: consuming DataTable) -> HTML {
        let words: HTML =
            "<p class=\"words\">“\(text: table.title)”原有 \(grouped: table.withheld) 行，名单到期，已撤下。</p>"
        guard table.sums.contains(where: { $0 != nil }) else { return words }
        part.foot()
        appendSums("合计", table.sums, to: &part)
        return part.finished() + words
    }

    private func head(_ number: Int) -> DataTable.Column {
        let column = table.columns[number]
        let isLong = table.rows.contains { row in
            if case .text(let text) = row.cells[number] { text.unicodeScalars.count > 10 } else { false }
        }
        return TypedCell.head(of: column, isLong: isLong, isInYuan: true)
    }

    private func append(_ number: Int, isFirst: Bool, to part: inout DataTable) {
        part.row()
        let row = table.rows[number]
        var isSame = !isFirst
        for (index, column) in table.columns.enumerated() {
            let cell = row.cells[index]
            // Equal neighbours are one only where those left of them are.
            if column.isMerged {
                isSame = isSame && number > 0 && cell == table.rows[number - 1].cells[index]
            }
            part.cell(isSame: column.isMerged && isSame && cell != .blank) {
                cell.write(of: column, decimals: decimals[index], to: &$0)
            }
        }
    }

    private func appendSums(_ label: String, _ sums: [ExactNumber?], to part: inout DataTable) {
        let first = sums.firstIndex { $0 == nil }
        for (index, column) in table.columns.enumerated() {
            if let sum = sums[index] {
                part.cell { TypedCell.number(sum).write(of: column, decimals: decimals[index], to: &$0) }
            } else {
                part.cell(text: index == first ? label : "")
            }
        }
    }

    private var decimals: [Int] { table.decimals }

    /// `金额 ＝ 台数 × 单价　逐行相符`
    private var checks: HTML {
        if table.checks.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"sums\">"
        for check in table.checks {
            html.append(literal: check.breaches.isEmpty ? "<li class=\"y\">" : "<li class=\"o\">")
            html.append("\(text: check.text.value)\(text: check.rounding.map { "，" + $0.text } ?? "")")
            if let basis = check.basis { html.append("（\(text: basis)）") }
            if !check.breaches.isEmpty {
                html.append(" <b>有 \(grouped: check.breaches.count) 行不符</b>")
            } else if check.held > 0 {
                html.append(literal: " <b>逐行相符</b>")
            }
            if check.skipped > 0 { html.append("，\(grouped: check.skipped) 行没有写全，没有核对") }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
