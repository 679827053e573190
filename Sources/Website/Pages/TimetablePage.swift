import Documents
import Records

extension Site {
    /// What is done on which day: the week, then the days of the month, then what has no day of its own.
    func fillTimetable(_ fields: inout PageFields, _ page: Page) -> PageType {
        let list = Route(folder: "methods")
        let summary = "各项工作法定下来的日子：星期几、每月几日，谁来做什么。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "一周日程表", column: "工作法", section: list, path: path(("工作法", list), on: page.route),
                summary: summary, keywords: ["工作法", "一周日程表"]))
        fields.set(.summary, text: summary)
        guard let timetable = work.timetable else { return .timetable }
        fields[.table] = week(of: timetable, on: page.route)
        fields[.dates] = dates(of: timetable, on: page.route)
        fields[.items] = free(of: timetable, on: page.route)
        return .timetable
    }

    /// A row for each method, a column for each day of the week.
    private func week(of timetable: Timetable, on route: Route) -> HTML {
        if timetable.weekly.isEmpty { return HTML() }
        var order: [Mechanism.Reference] = []
        for item in timetable.weekly where order.last != item.duty.mechanism {
            order.append(item.duty.mechanism)
        }
        var html: HTML = """
            <div class="scroll" tabindex="0" role="region" aria-label="一周日程表"><table class="week"><caption>每周固定的日子</caption>\
            <thead><tr><th scope="col">工作法</th>
            """
        for name in Timetable.names { html.append("<th scope=\"col\">星期\(text: name)</th>") }
        html.append(literal: "</tr></thead><tbody>")
        for reference in order {
            let part = MechanismPart(site: self, route: route, reference: reference)
            html.append("<tr><th scope=\"row\">\(link(mechanism: reference, on: route))")
            html.append("<small class=\"why\">\(text: part.participantsNow)</small></th>")
            for day in 1...7 {
                html.append(literal: "<td>")
                for item in timetable.weekly where item.duty.mechanism == reference && item.days.contains(day)
                {
                    let duty = register[item.duty]
                    html.append("<b>\(text: duty.name.value)</b>")
                    if let by = duty.by { html.append("<small class=\"why\">\(text: by)</small>") }
                }
                html.append(literal: "</td>")
            }
            html.append(literal: "</tr>")
        }
        html.append(literal: "</tbody></table></div>")
        return html
    }

    /// The fixed days of the month, and when each comes next.
    private func dates(of timetable: Timetable, on route: Route) -> HTML {
        if timetable.monthly.isEmpty { return HTML() }
        var table = DataTable(
            "每月固定的日子", rows: timetable.monthly.count,
            columns: [.day("日子"), .wide("做什么"), .text("由谁"), .wide("在哪里"), .day("下一次"), .wide("工作法")])
        for item in timetable.monthly {
            let part = MechanismPart(site: self, route: route, reference: item.duty.mechanism)
            let duty = register[item.duty]
            let next = duty.cadence?.slots(from: register.asOf, through: register.asOf + 62).first?.first
            table.row()
            table.cell(text: "每月 " + item.days.map { "\($0) 日" }.joined(separator: "、"))
            table.cell(text: duty.name.value)
            table.cell(text: duty.by ?? "")
            table.cell(text: part.participantsNow)
            table.cell(next.map { HTML($0) } ?? HTML())
            table.cell(link(mechanism: item.duty.mechanism, on: route))
        }
        return table.finished()
    }

    /// What is due every week without a day of its own.
    private func free(of timetable: Timetable, on route: Route) -> HTML {
        if timetable.free.isEmpty { return HTML() }
        var table = DataTable(
            "每周要做、日子自己定", rows: timetable.free.count,
            columns: [.wide("做什么"), .text("频次"), .text("由谁"), .wide("在哪里"), .wide("工作法")])
        for item in timetable.free {
            let part = MechanismPart(site: self, route: route, reference: item.duty.mechanism)
            let duty = register[item.duty]
            table.row()
            table.cell(text: duty.name.value)
            table.cell(text: duty.cadence?.words ?? "")
            table.cell(text: duty.by ?? "")
            table.cell(text: part.participantsNow)
            table.cell(link(mechanism: item.duty.mechanism, on: route))
        }
        return table.finished()
    }

    /// A mechanism by its name, at its place on the page of its file.
    func link(mechanism reference: Mechanism.Reference, on route: Route) -> HTML {
        HTML(anchor(of: reference), from: route)
    }
}
