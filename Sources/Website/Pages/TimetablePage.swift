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

    /// One day under another, which a telephone has room for.
    private func table(on route: Route) -> HTML {
        if weekly.isEmpty { return HTML() }
        var table = DataTable(
            "每周哪天做什么", rows: weekly.count,
            columns: [.wide("做什么"), .text("由谁"), .minor(.wide("在哪里")), .minor(.wide("工作法"))])
        var today: [Int] = []
        for item in weekly {
            if item.days != today {
                table.group(item.days.map { "星期\(Timetable.names[$0 - 1])" }.joined())
                today = item.days
            }
            table.row()
            table.cell(text: item.duty)
            table.cell(text: item.by ?? "")
            table.cell(text: item.participants)
            table.cell(HTML(item.method, from: route))
        }
        return table.finished()
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
            table.cell(item.next.map { HTML(monthAndDay: $0) } ?? HTML())
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
