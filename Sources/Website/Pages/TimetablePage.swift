import Records

extension TimetableView {
    /// What is done on which day: the week, then the days of the month, then what has no day of its own.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let heading = "一周日程表"
        let summary =
            "各项工作法定下来的日子：星期几、每月几日，谁来做什么。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: heading + (number > 1 ? "（第 \(number) 页）" : ""), column: "工作法",
                section: .methods,
                path: trail.html(on: route),
                summary: summary, keywords: ["工作法", "一周日程表"]))
        fields.set(.heading, text: heading)
        fields.set(.summary, text: summary)
        fields[.pagination] = Pagination.links(number, ofPages: pages)
        fields[.table] = table(on: route)
        fields[.dates] = dates(on: route)
        fields[.items] = freeItems(on: route)
        return .timetable
    }

    /// A row for each method, a column for each day of the week.
    private func table(on route: Route) -> HTML {
        if week.isEmpty { return HTML() }
        var html: HTML = """
            <div class="scroll" tabindex="0" role="region" aria-label="一周日程表"><table class="week"><caption>每周哪天做什么</caption>\
            <thead><tr><th scope="col">工作法</th>
            """
        for name in Timetable.names { html.append("<th scope=\"col\">星期\(text: name)</th>") }
        html.append(literal: "</tr></thead><tbody>")
        for row in week {
            html.append("<tr><th scope=\"row\">\(HTML(row.method, from: route))")
            html.append("<small class=\"why\">\(text: row.participants)</small></th>")
            for day in 1...7 {
                html.append(literal: "<td>")
                for item in row.items where item.days.contains(day) {
                    html.append("<b>\(text: item.duty)</b>")
                    if let by = item.by { html.append("<small class=\"why\">\(text: by)</small>") }
                }
                html.append(literal: "</td>")
            }
            html.append(literal: "</tr>")
        }
        html.append(literal: "</tbody></table></div>")
        return html
    }

    /// The fixed days of the month, and when each comes next.
    private func dates(on route: Route) -> HTML {
        if monthly.isEmpty { return HTML() }
        var table = DataTable(
            "每月固定的日子", rows: monthly.count,
            columns: [
                .day("日子"), .wide("做什么"), .minor(.text("由谁")), .minor(.wide("在哪里")), .day("下一次"),
                .minor(.wide("工作法")),
            ])
        for item in monthly {
            table.row()
            table.cell(text: "每月 " + item.days.map { "\($0) 日" }.joined(separator: "、"))
            table.cell(text: item.duty)
            table.cell(text: item.by ?? "")
            table.cell(text: item.participants)
            table.cell(item.next.map { HTML($0) } ?? HTML())
            table.cell(HTML(item.method, from: route))
        }
        return table.finished()
    }

    /// What is due every week without a day of its own.
    private func freeItems(on route: Route) -> HTML {
        if free.isEmpty { return HTML() }
        var table = DataTable(
            "每周要做、日子自己定", rows: free.count,
            columns: [
                .wide("做什么"), .text("频次"), .minor(.text("由谁")), .minor(.wide("在哪里")), .minor(.wide("工作法")),
            ])
        for item in free {
            table.row()
            table.cell(text: item.duty)
            table.cell(text: item.rhythm)
            table.cell(text: item.by ?? "")
            table.cell(text: item.participants)
            table.cell(HTML(item.method, from: route))
        }
        return table.finished()
    }
}
