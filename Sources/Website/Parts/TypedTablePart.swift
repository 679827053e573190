import Records

/// A table of its author's own (表格), or of a kind of one's own: its heads in one row or two, equal neighbours as one, sums of its groups
/// and of all, and what holds in every row.
struct TypedTablePart {
    let table: TypedTable
    /// Whether columns in which nothing stands are left out.
    var hidesBlank = false
    /// Where its links lead (链接), by what they are called, and the page that it stands on.
    var links: [String: Anchor] = [:]
    var route: Route?
    /// Whether a heading above it has its name.
    var isHeaded = false
    /// What paper calls it, on every sheet that it goes on to; its own name where that says enough.
    var caption: String?
    /// Whether what holds in its rows stands elsewhere.
    var leavesChecks = false
    /// Columns that say when something was done: what is blank there is yet to be done.
    var done: Set<String> = []
    /// The column by which rows can be linked to.
    var ids: Int?

    var html: HTML {
        let shown = table.columns.indices.filter {
            table.withheld > 0 && table.rows.isEmpty ? isNeeded($0) : !hidesBlank || !table.isBlank($0)
        }
        let isInYuan = shown.contains { table.columns[$0].type == .money(inTenThousands: false) }
        let kept = PhoneColumns(of: table, shown: shown)
        var part = DataTable(
            caption ?? table.title, unit: isInYuan ? "元" : "",
            rows: table.rows.count + table.groups.count + 1,
            columns: shown.map { kept.contains($0) ? head($0) : .minor(head($0)) },
            upper: shown.map { table.columns[$0].upper },
            isHeaded: isHeaded)
        let isParted = table.groups.contains { $0.label != nil } && table.isSummed
        for group in table.groups {
            for (offset, number) in group.rows.enumerated() {
                append(number, shown, isFirst: offset == 0, to: &part)
            }
            if isParted, group.sums.contains(where: { $0 != nil }) {
                part.row("<tr class=\"subtotal\">")
                let label = "\(name(of: group.label))小计"
                appendSums(
                    table.withheld > 0 ? label : "\(label)（\(group.rows.count) 项）", group.sums, shown,
                    at: kept.host, to: &part)
            }
        }
        if table.withheld > 0 { return withheld(part, shown, at: kept.host) }
        if table.isSummed, !table.rows.isEmpty {
            part.foot()
            appendSums("合计（\(table.rows.count) 项）", table.sums, shown, at: kept.host, to: &part)
        }
        return part.finished() + checks
    }

    /// What a group is called. A number says nothing by itself: `标的号 1 小计`.
    private func name(of label: String?) -> String {
        guard let label else { return "" }
        if label.isEmpty { return "没有写" }
        guard label.utf8.allSatisfy({ $0 < 0x80 }), let column = table.columns.first(where: \.isSubtotalled)
        else { return label }
        return "\(column.name) \(label) "
    }

    /// Where rows have been taken away: how many, and what all came to.
    private func withheld(_ part: consuming DataTable, _ shown: [Int], at host: Int?) -> HTML {
        let isSummed = table.sums.contains { $0 != nil }
        var words: HTML =
            "<p class=\"words\">“\(text: table.title)”原有 \(grouped: table.withheld) 行，名单到期，已撤下。"
        if table.isSummed, !isSummed { words.append("不足 \(SmallCells.least) 户（人），合计不列。") }
        words.append(literal: "</p>")
        if table.rows.isEmpty, !isSummed { return words }
        if isSummed {
            part.foot()
            appendSums("合计", table.sums, shown, at: host, to: &part)
        }
        return part.finished() + words + (table.rows.isEmpty ? HTML() : checks)
    }

    private var checks: HTML { leavesChecks ? HTML() : CheckList(checks: table.checks).html }

    /// Without rows, what is left are sums, and what they are of.
    private func isNeeded(_ column: Int) -> Bool {
        if table.sums[column] != nil { return true }
        return column
            == (table.columns.firstIndex(where: \.isSubtotalled) ?? table.columns.firstIndex { !$0.isSummed })
    }

    private func head(_ number: Int) -> DataTable.Column {
        let column = table.columns[number]
        let isLong = table.rows.contains { row in
            if case .text(let text) = row.cells[number] { text.unicodeScalars.count > 10 } else { false }
        }
        return TypedCell.head(of: column, isLong: isLong, isInYuan: true)
    }

    private func append(_ number: Int, _ shown: [Int], isFirst: Bool, to part: inout DataTable) {
        let row = table.rows[number]
        if let ids, case .text(let id) = row.cells[ids] { part.row(id: id) } else { part.row() }
        var isSame = !isFirst
        for index in shown {
            let column = table.columns[index]
            let cell = row.cells[index]
            // Equal neighbours are one only where those left of them are.
            if column.isMerged {
                isSame = isSame && number > 0 && cell == table.rows[number - 1].cells[index]
            }
            part.cell(isSame: column.isMerged && isSame && cell != .blank) { html in
                if cell == .blank, done.contains(column.name) {
                    html.append(literal: "<span class=\"missing\">尚未办结</span>")
                } else if case .link(let name) = cell, let route, let anchor = links[name] {
                    html.append(anchor, from: route)
                } else {
                    cell.write(of: column, decimals: table.decimals[index], to: &html)
                }
            }
        }
    }

    private func appendSums(
        _ label: String, _ sums: [ExactNumber?], _ shown: [Int], at host: Int?, to part: inout DataTable
    ) {
        // Where what rows are about stands, a phone has it as well.
        let first = host.flatMap { sums[$0] == nil ? $0 : nil } ?? shown.first { sums[$0] == nil }
        for index in shown {
            if let sum = sums[index] {
                part.cell {
                    TypedCell.number(sum).write(
                        of: table.columns[index], decimals: table.decimals[index], to: &$0)
                }
            } else {
                part.cell(text: index == first ? label : "")
            }
        }
    }
}
