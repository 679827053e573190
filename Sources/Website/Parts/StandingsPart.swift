import Records

extension Standings {
    /// So many series the page names; the others are on the page of all.
    private static let shown = 4

    /// The newest red and black list of every series, and the way to the calendar.
    func html(on route: Route) -> HTML {
        var html = HTML()
        if !series.isEmpty {
            html.append(table(series.prefix(Self.shown), on: route))
            let rest = series.count - Self.shown
            html.append(
                "<p>\(text: rest > 0 ? "其余 \(rest) 个榜见" : "")<a href=\"\(linkFrom: route, to: Route.rankings)\">全部晾晒榜，各期</a></p>"
            )
        }
        html.append(PublicationCalendar.links(to: calendar.map { [$0] } ?? [], on: route))
        return html
    }

    private func table(_ shown: ArraySlice<Series>, on route: Route) -> HTML {
        var table = DataTable(
            "最近一期的黑榜和红榜", rows: shown.count, columns: [.text("榜"), .wide("黑榜"), .minor(.text("红榜"))])
        for series in shown {
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: series.ranking)\">\(text: series.name)</a> <small class=\"whole\">\(text: series.period.text)</small>"
            )
            table.cell(series.black.html(on: route))
            table.cell(series.red.html(on: route))
        }
        return table.finished()
    }
}

extension Standings.List {
    /// `柳沟村（连续 3 年优秀，优先提拔）、石谷村`; of the black list, what is overdue.
    fileprivate func html(on route: Route) -> HTML {
        if isProvisional { return "还没有结束，先不列" }
        if rows.isEmpty { return tied == 0 ? "没有" : "\(tied) 个并列第 \(tiedPlace) 名，都不列" }
        var html = rows.map { row -> HTML in
            var html = HTML(row.subject, from: route)
            if let honour = row.honour { html.append("（\(text: honour)）") }
            if row.overdue > 0 { html.append("（<b class=\"fault\">整改逾期 \(row.overdue) 项</b>）") }
            return html
        }.joined(separator: "、")
        if count > rows.count { html.append(" 等 \(count) 个") }
        return html
    }
}
