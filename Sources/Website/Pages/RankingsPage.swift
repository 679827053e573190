import Records

extension RankingsView {
    /// A page of all rankings: by rule the newest with who leads and who is last, then every period in a compact list.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        var summary = "按考评、履职、公开及时、积分排出的名次，逐期公布：怎样计算、谁在前、谁在后、为什么。"
        if holding.isDated { summary += "截至\(today.text)。" }
        if pages > 1 { summary += "第 \(number) 页，共 \(pages) 页。" }
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "晾晒榜" + (number > 1 ? "（第 \(number) 页）" : ""), column: "晾晒榜",
                section: .rankings, path: trail.html(on: route), summary: summary))
        fields.set(.summary, text: summary)
        var html = PublicationCalendar.links(to: calendars, on: route)
        for sort in sorts { html.append(sort.html(on: route)) }
        html.append(literal: "<section><h2>各期</h2>")
        for series in series {
            html.append("<h3 id=\"\(text: series.anchor)\">\(text: series.name)</h3>")
            html.append(series.html(on: route))
        }
        html.append(literal: "</section>")
        fields[.items] = html + Pagination.links(number, ofPages: pages)
        return .rankings
    }
}

extension RankingsView.Sort {
    /// The newest ranking of each series of a sort: who leads, who is last, who is on the black list.
    fileprivate func html(on route: Route) -> HTML {
        var columns: [DataTable.Column] = [.text("榜"), .wide("第 1 名"), .wide("最后一名"), .minor(.text("黑榜"))]
        if hasRunning { columns.append(.minor(.day("进行中"))) }
        columns.append(.minor(.day("各期")))
        var table = DataTable("\(sort.title)：最近一期", rows: rows.count, columns: columns)
        for row in rows {
            table.row()
            table.cell(
                "\(row.ranking.html(on: route)) <small class=\"whole\">\(text: row.period.text)</small>")
            table.cell(row.first.html(on: route))
            switch row.last {
            case .nobody: table.cell("没有")
            case .alone: table.cell("只有这 1 个")
            case .first: table.cell("都是第 1 名")
            case .named(let leaders): table.cell(leaders.html(on: route))
            }
            if row.black.count > 0 {
                table.cell(row.black.html(on: route))
            } else if row.isProvisional {
                table.cell("还没有结束，先不列")
            } else {
                table.cell(row.blackTied > 0 ? "\(row.blackTied) 个并列，都不列" : "没有")
            }
            if hasRunning { table.cell(row.running?.html(on: route) ?? "—") }
            table.cell("<a href=\"#\(text: row.series)\">\(row.count) 期</a>")
        }
        return "<section><h2>\(text: sort.title)</h2>\(table.finished())</section>"
    }
}

extension RankingsView.Leaders {
    fileprivate func html(on route: Route) -> HTML {
        if names.count == 0 { return "没有（都是未评）" }
        let start: HTML = value.unicodeScalars.count > 10 ? "<small>" : "<small class=\"whole\">"
        return names.html(on: route) + start + "（\(text: value)）</small>"
    }
}

extension RankingsView.Link {
    fileprivate func html(on route: Route) -> HTML {
        "<a href=\"\(linkFrom: route, to: self.route)\">\(text: text)</a>"
    }
}

extension RankingsView.Series {
    /// Every period, year by year, those before the newest year folded.
    fileprivate func html(on route: Route) -> HTML {
        guard let newest = years.first else { return HTML() }
        func line(_ year: Int, _ rankings: [RankingsView.Link]) -> HTML {
            "<p class=\"periods\"><b>\(year)年</b> \(rankings.map { $0.html(on: route) }.joined(separator: " "))</p>"
        }
        let older = years.dropFirst()
        var html = line(newest.year, newest.rankings)
        if older.isEmpty { return html }
        html.append("<details><summary>以前的 \(count - newest.rankings.count) 期</summary>")
        for (year, rankings) in older { html.append(line(year, rankings)) }
        html.append(literal: "</details>")
        return html
    }
}

extension Ranking {
    /// The sorts of rules, in the order in which the page of all has them.
    enum Sort: CaseIterable {
        case appraisal, duties, timeliness, points

        var title: String {
            switch self {
            case .appraisal: "考评"
            case .duties: "履职"
            case .timeliness: "公开及时"
            case .points: "积分"
            }
        }
    }
}

extension Ranking.Rule {
    var sort: Ranking.Sort {
        switch self {
        case .appraisal, .grades: .appraisal
        case .duties: .duties
        case .timeliness: .timeliness
        case .points: .points
        }
    }
}
