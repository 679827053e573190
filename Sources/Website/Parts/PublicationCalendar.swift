import Records

/// A matter's publications in one year: villages by township, months across.
///
/// A county has hundreds of villages: a cell is a mark, a word and the way to the record, and nothing that stands elsewhere. A phone
/// shows the mark alone, which leaves room for a year; what a link is called is said whole, for who hears it among others.
struct PublicationCalendar {
    let view: CalendarView
    let matter: Publication.Matter
    let caption: String
    let route: Route

    static func route(_ year: Int) -> Route { Route(folder: "rankings/calendar/\(year)") }

    /// The way to the calendars of years; nothing on a board that has none.
    static func links(to years: [Int], on route: Route) -> HTML {
        if years.isEmpty { return HTML() }
        let links = years.map { year -> HTML in
            "<a href=\"\(linkFrom: route, to: PublicationCalendar.route(year))\">\(year)年公开月历</a>"
        }
        return "<p>各村每月公布了没有：\(links.joined(separator: "、"))。</p>"
    }

    /// Nothing when nobody had to publish it in this year.
    var html: HTML {
        let last = view.lastMonth
        var months = [CalendarView.Tally](repeating: CalendarView.Tally(), count: last)
        var rows = HTML(reserving: view.groups.reduce(0) { $0 + $1.rows.count } * 1000)
        for group in view.groups {
            var own = HTML()
            var sum = CalendarView.Tally()
            for row in group.rows where !row.cells(of: matter).isEmpty {
                append(row, to: &own, months: &months, sum: &sum)
            }
            if own.isEmpty { continue }
            rows.append(
                "<tr class=\"g\"><th scope=\"rowgroup\">\(HTML(group.head, from: route))</th><td>\(text: sum.text)</td><td colspan=\"\(last)\"></td></tr>\(own)"
            )
        }
        if rows.isEmpty { return HTML() }
        var html: HTML = """
            <div class="scroll cal wide-sheet" tabindex="0" role="region" aria-label="\(text: caption)"><table class="m2"><caption>\(text: caption)</caption><thead><tr><th scope="col">村</th><th scope="col">全年</th>
            """
        for month in 1...last { html.append("<th scope=\"col\">\(month)<span>月</span></th>") }
        html.append("</tr></thead><tbody>\(rows)</tbody><tfoot>")
        appendSums(months, to: &html)
        html.append(literal: "</tfoot></table></div>")
        return html
    }

    private func append(
        _ row: CalendarView.Row, to html: inout HTML, months: inout [CalendarView.Tally],
        sum: inout CalendarView.Tally
    ) {
        html.append(literal: "<tr><th scope=\"row\">")
        if let village = row.village {
            html.append(village, from: route)
        } else {
            html.append(literal: "本级")
        }
        let cells = row.cells(of: matter)
        var tally = CalendarView.Tally()
        for cell in cells { tally.add(cell.state) }
        html.append("</th><td>\(text: tally.text)</td>")
        var next = 1
        for cell in cells where cell.month >= next && cell.month <= months.count {
            blank(cell.month - next, to: &html)
            // Of a period that runs, what the present month has room for.
            next = min(cell.month + cell.span, months.count + 1)
            append(cell, of: row, over: next - cell.month, to: &html)
            months[next - 2].add(cell.state)
        }
        blank(months.count + 1 - next, to: &html)
        html.append(literal: "</tr>")
        sum.add(tally)
    }

    private func blank(_ count: Int, to html: inout HTML) {
        if count > 1 {
            html.append("<td colspan=\"\(count)\"></td>")
        } else if count == 1 {
            html.append(literal: "<td></td>")
        }
    }

    private func append(
        _ cell: CalendarView.Cell, of row: CalendarView.Row, over span: Int, to html: inout HTML
    ) {
        html.append(literal: "<td")
        if span > 1 { html.append(" colspan=\"\(span)\"") }
        let mark: HTML.Literal
        var word: HTML
        switch cell.state {
        case .inTime: (mark, word) = ("●", "按时")
        case .late(let days):
            html.append(literal: " class=\"l\"")
            (mark, word) = ("◐", "迟\(days)天")
        case .missing:
            html.append(literal: " class=\"x\"")
            (mark, word) = ("■", "未公布")
        case .notYetDue:
            (mark, word) = cell.record == nil ? ("○", "未到期") : ("●", "已公布")
        }
        html.append(literal: ">")
        if let record = cell.record {
            html.append(
                openingOf: record, from: route,
                called: "\(text: row.name)\(text: cell.period.text)\(text: matter.name)：\(word)")
        }
        html.append(literal: mark)
        html.append("<span>\(word)</span>")
        if cell.record != nil { html.append(literal: "</a>") }
        html.append(literal: "</td>")
    }

    /// How many villages were in time, late and missing in each month; a quarter counts once, in its last.
    private func appendSums(_ months: [CalendarView.Tally], to html: inout HTML) {
        let rows: [(String, (CalendarView.Tally) -> Int)] = [
            ("按时（村）", { $0.inTime }), ("迟（村）", { $0.late }), ("未公布（村）", { $0.missing }),
        ]
        for (title, count) in rows {
            html.append("<tr><th scope=\"row\">\(text: title)</th><td></td>")
            for month in months {
                // Of a month in which nothing has come due there is nothing to count.
                if month.inTime + month.late + month.missing == 0 {
                    html.append(literal: "<td></td>")
                } else {
                    html.append("<td>\(count(month))</td>")
                }
            }
            html.append(literal: "</tr>")
        }
    }
}

extension CalendarView.Tally {
    /// `按时 10 / 迟 1 / 未公布 1`
    fileprivate var text: String { "按时 \(inTime) / 迟 \(late) / 未公布 \(missing)" }
}

extension CalendarView.Deadlines {
    /// The last days, by the rule that sets them.
    /// - Parameter year: which is not said of them.
    func html(in year: Int) -> HTML {
        let texts = days.map { period, day in
            "\(period.short)：\(day.year == year ? "" : "\(day.year)年")\(day.monthAndDay)"
        }
        return
            "<p><b>\(text: matter == .accounts ? "财务收支" : matter.text)</b>应在这一天以前（含当天）公布：\(text: texts.joined(separator: "，"))。依据：\(text: basis)。</p>"
    }
}
