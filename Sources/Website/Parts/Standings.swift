import Records

extension Site {
    /// The newest red and black list of every series, for the county's page, and the way to the calendar.
    func standings(on route: Route) -> HTML {
        var html = HTML()
        let shown = 8
        let order = rankingIndex.series.indices.sorted {
            (rankingIndex.series[$0].rule.sort.onHome, $0) < (rankingIndex.series[$1].rule.sort.onHome, $1)
        }.map { rankingIndex.series[$0].newest }
        if !order.isEmpty {
            html.append(standings(order.prefix(shown), on: route))
            if order.count > shown {
                html.append(
                    "<details><summary>其余 \(order.count - shown) 个榜</summary>\(standings(order.dropFirst(shown), on: route))</details>"
                )
            }
            html.append("<p><a href=\"\(linkFrom: route, to: Route(folder: "rankings"))\">全部晾晒榜，各期</a></p>")
        }
        html.append(calendarLinks(on: route, limit: 1))
        return html
    }

    /// Which of several regions stand on the newest black list of a series, why, and what is being done about it.
    func blackRows(of regions: [Region.Reference], on route: Route) -> HTML {
        let wanted = Set(regions)
        var table = DataTable(
            "最近一期在黑榜的", columns: [.text("村"), .wide("榜"), .wide("为什么"), .text("整改")])
        var isEmpty = true
        for series in rankingIndex.series {
            let ranking = rankings[series.newest]
            for row in ranking.black {
                guard let region = row.region, wanted.contains(region) else { continue }
                isEmpty = false
                table.row()
                table.cell(link(region: region, on: route))
                table.cell(
                    "<a href=\"\(linkFrom: route, to: rankingRoutes[series.newest])\">\(text: ranking.shortName)</a><small> \(text: ranking.period.text)，\(text: Ranking.place(of: row))，共 \(ranking.rows.count) 个</small>"
                )
                table.cell(text: row.reason ?? "没有写明理由")
                table.cell(mended(row.rectifications))
            }
        }
        return isEmpty ? HTML() : table.finished()
    }

    /// `办结 3 项，在办 2 项，逾期 1 项`
    private func mended(_ items: [Rectification]) -> HTML {
        if items.isEmpty { return "台账上还没有登记" }
        let closed = items.count(where: \.isClosed)
        let overdue = items.count(where: \.isOverdue)
        let words: HTML = "办结 \(closed) 项，在办 \(items.count - closed) 项"
        return overdue > 0 ? words + "，<b class=\"fault\">逾期 \(overdue) 项</b>" : words
    }

    private func standings(_ shown: ArraySlice<Ranking.Reference>, on route: Route) -> HTML {
        var table = DataTable(
            "最近一期的黑榜和红榜", rows: shown.count, columns: [.text("榜"), .wide("黑榜"), .wide("红榜")])
        for index in shown {
            let ranking = rankings[index]
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: rankingRoutes[index])\">\(text: ranking.shortName)</a> <small class=\"whole\">\(text: ranking.period.text)</small>"
            )
            table.cell(listed(ranking.black, ranking.tiedForBlack, of: ranking, on: route))
            table.cell(listed(ranking.red, ranking.tiedForRed, of: ranking, on: route))
        }
        return table.finished()
    }

    /// `柳沟村（连续 3 年优秀，优先提拔）、石谷村`; of the black list, what is overdue.
    private func listed(
        _ rows: ArraySlice<Ranking.Row>, _ tied: ArraySlice<Ranking.Row>, of ranking: Ranking, on route: Route
    ) -> HTML {
        if rows.isEmpty {
            return tied.isEmpty ? "没有" : "\(tied.count) 个并列第 \(tied.first?.place ?? 1) 名，都不列"
        }
        let limit = 4
        var html = rows.prefix(limit).map { row -> HTML in
            var html = name(of: row, on: route)
            if row.honour != nil, let honour = ranking.honour(of: row) { html.append("（\(text: honour)）") }
            let overdue = row.rectifications.count(where: \.isOverdue)
            if overdue > 0 { html.append("（<b class=\"fault\">整改逾期 \(overdue) 项</b>）") }
            return html
        }.joined(separator: "、")
        if rows.count > limit { html.append(" 等 \(rows.count) 个") }
        return html
    }
}

extension Ranking.Sort {
    /// Its order on the county's page: what a county announces first.
    fileprivate var onHome: Int {
        switch self {
        case .appraisal: 0
        case .timeliness: 1
        case .points: 2
        case .duties: 3
        }
    }
}
