import Records

extension Site {
    /// All rankings: by rule the newest with who leads and who is last, then every period in a compact list.
    func fillRankings(_ fields: inout PageFields, _ page: Page) -> PageType {
        let summary = "按考评、履职、公开及时、积分排出的名次，逐期公布：怎样计算、谁在前、谁在后、为什么。截至\(register.asOf.text)。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "晾晒榜", column: "晾晒榜", section: page.route, path: path(on: page.route), summary: summary
            ))
        fields.set(.summary, text: summary)
        var html = PublicationCalendar.links(to: calendarYears, on: page.route)
        for sort in Ranking.Sort.allCases {
            let numbers = rankingIndex.series.indices.filter { rankingIndex.series[$0].rule.sort == sort }
            if !numbers.isEmpty { html.append(newest(numbers, sort, on: page.route)) }
        }
        html.append(literal: "<section><h2>各期</h2>")
        for number in rankingIndex.series.indices {
            let series = rankingIndex.series[number]
            html.append(
                "<h3 id=\"\(text: rankingAnchor(number))\">\(text: rankings[series.newest].shortName)</h3>")
            html.append(periods(of: series, on: page.route))
        }
        html.append(literal: "</section>")
        fields[.items] = html
        return .rankings
    }

    /// Where a series stands on the page of all.
    func rankingAnchor(_ series: RankingIndex.Series.Reference) -> String {
        "s\(series.number + 1)"
    }

    /// The newest ranking of each series of a sort: who leads, who is last, who is on the black list.
    private func newest(_ numbers: [RankingIndex.Series.Reference], _ sort: Ranking.Sort, on route: Route)
        -> HTML
    {
        let hasRunning = numbers.contains { number in
            rankingIndex.series[number].runs.joined().contains { rankings[$0].isRunning }
        }
        var columns: [DataTable.Column] = [.text("榜"), .wide("第 1 名"), .wide("最后一名"), .wide("黑榜")]
        if hasRunning { columns.append(.day("进行中")) }
        columns.append(.day("各期"))
        var table = DataTable("\(sort.title)：最近一期", rows: numbers.count, columns: columns)
        for number in numbers {
            let series = rankingIndex.series[number]
            let ranking = rankings[series.newest]
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: rankingRoutes[series.newest])\">\(text: ranking.shortName)</a> <small class=\"whole\">\(text: ranking.period.text)</small>"
            )
            table.cell(leaders(ranking.rows.prefix { $0.place == 1 }, of: ranking, on: route))
            let lowest = ranking.rows.last?.place ?? 1
            let last = ranking.rows.suffix(while: { $0.place == lowest })
            if ranking.rows.isEmpty {
                table.cell("没有")
            } else {
                table.cell(lowest == 1 ? "都是第 1 名" : leaders(last, of: ranking, on: route))
            }
            table.cell(
                ranking.black.isEmpty
                    ? ranking.blackTied > 0 ? "\(ranking.blackTied) 个并列，都不列" : "没有"
                    : names(of: ranking.black, on: route, limit: 4))
            if hasRunning { table.cell(running(of: series, on: route)) }
            table.cell(
                "<a href=\"#\(text: rankingAnchor(number))\">\(series.runs.reduce(0) { $0 + $1.count }) 期</a>"
            )
        }
        return "<section><h2>\(text: sort.title)</h2>\(table.finished())</section>"
    }

    /// The ranking of a series whose period is not over, of the newest's own length if there is one.
    private func running(of series: RankingIndex.Series, on route: Route) -> HTML {
        let own = rankings[series.newest].period.length
        let running = series.runs.joined().filter { rankings[$0].isRunning }.min {
            let (a, b) = (rankings[$0].period, rankings[$1].period)
            return (a.length == own ? 0 : 1, a.length) < (b.length == own ? 0 : 1, b.length)
        }
        guard let running else { return "—" }
        return
            "<a href=\"\(linkFrom: route, to: rankingRoutes[running])\">\(text: rankings[running].period.text)</a>"
    }

    private func leaders(_ rows: ArraySlice<Ranking.Row>, of ranking: Ranking, on route: Route) -> HTML {
        if rows.isEmpty { return "没有（都是未评）" }
        return names(of: rows, on: route, limit: 3)
            + "<small>（\(text: ranking.value(ofEquals: rows))）</small>"
    }

    /// Every period, year by year, the newest first; within a year the longest first.
    private func periods(of series: RankingIndex.Series, on route: Route) -> HTML {
        let all = series.runs.joined()
        var byYear: [Int: [Ranking.Reference]] = [:]
        for index in all { byYear[rankings[index].period.year, default: []].append(index) }
        let isShort = all.count <= 12
        var html: HTML = isShort ? HTML() : "<details><summary>全部 \(all.count) 期</summary>"
        for (year, indices) in byYear.sorted(by: { $0.key > $1.key }) {
            html.append("<p class=\"periods\"><b>\(year)年</b>")
            for index in indices {
                html.append(
                    " <a href=\"\(linkFrom: route, to: rankingRoutes[index])\">\(text: rankings[index].period.short)</a>"
                )
            }
            html.append(literal: "</p>")
        }
        if !isShort { html.append(literal: "</details>") }
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

extension BidirectionalCollection {
    /// The elements at the end that fulfil a condition.
    fileprivate func suffix(while condition: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
