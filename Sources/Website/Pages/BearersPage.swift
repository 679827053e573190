import Records

extension BearersView {
    /// Everyone who answers for duties beside villages and townships, by category.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let summary = "共 \(count) 个。各自担哪些职责，在哪些村，做到了多少。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: Bearers.title, column: Bearers.title, section: route,
                path: trail.html(on: route),
                summary: summary, keywords: ["单位", "岗位", "履职"]))
        fields.set(.summary, text: summary)
        var html = HTML()
        for group in groups {
            html.append(literal: "<section class=\"catalogue\">")
            if groups.count > 1 || !group.title.isEmpty {
                html.append("<h2>\(text: group.title.isEmpty ? "没有写类别的" : group.title)</h2>")
            }
            html.append(group.html(on: route))
            html.append(literal: "</section>")
        }
        fields[.items] = html
        fields[.pagination] = Pagination.links(number, of: count)
        return .bearers
    }
}

extension BearersView.Group {
    fileprivate func html(on route: Route) -> HTML {
        var table = DataTable(
            "在哪里、担几项、做到多少", of: title, rows: rows.count,
            columns: [
                .text("名称"), .minor(.text("类型")), .minor(.wide("在哪里")), .minor(.number("职责（项）")),
                .minor(.number("完成（期）")), .number("完成率"),
                .number("上期没有做到"),
            ], isHeaded: true)
        for row in rows {
            table.row()
            table.cell(HTML(row.bearer, from: route))
            table.cell(text: row.sort.text)
            table.cell(row.places.count > 0 ? row.places.html(on: route) : "—")
            if row.duties > 0 { table.cell(row.duties) } else { table.cell("—") }
            table.cell(row.tally.judged > 0 ? "\(grouped: row.tally.met)/\(grouped: row.tally.judged)" : "—")
            table.cell(text: Percentage(row.tally.met, of: row.tally.judged)?.text ?? "—")
            table.cell(row.missed > 0 ? "<b class=\"fault\">\(row.missed)</b>" : "—")
        }
        return table.finished()
    }
}
