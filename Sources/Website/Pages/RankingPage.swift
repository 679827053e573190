import Records

extension Site {
    /// A ranking (晾晒): how it is counted, who leads and who trails and why, then every place, then the places over periods.
    func fillRanking(_ fields: inout PageFields, _ page: Page, _ index: Ranking.Reference) -> PageType {
        let ranking = rankings[index]
        let list = Route(folder: "rankings")
        var summary =
            "\(ranking.shortName)，\(ranking.period.text)，\(ranking.size)"
        summary +=
            ranking.isRunning
            ? "。进行中，截至\(ranking.asOf.text)；期满以前名次还会变。" : "，截至\(ranking.asOf.text)。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: ranking.title, column: "晾晒榜", section: list,
                path: path(("晾晒榜", list), on: page.route), summary: summary,
                keywords: ["晾晒榜", ranking.name]))
        fields.set(
            .summary,
            text: "\(ranking.size)，截至\(ranking.asOf.text)"
                + (ranking.isRunning ? "。本期还没有结束，名次还会变。" : "。"))
        fields[.print] = printLinks("<a href=\"print/index.html\">晾晒榜大张（A3）</a>")
        fields[.formula] = formula(of: ranking, on: page.route)
        fields[.filters] = neighbours(of: index, on: page.route)
        fields[.lists] = RankingLists(site: self, ranking: ranking, route: page.route).html
        let table = RankingTable(
            ranking: ranking, appraisal: appraisal(of: ranking),
            regions: regions(of: ranking.rows + ranking.unranked), route: page.route)
        fields[.table] = table.html("\(ranking.period.text)全部名次") + folded(in: ranking)
        fields[.chart] = placesChart(of: index)
        var findings = HTML()
        if ranking.rule.sort == .appraisal {
            for disclosure in ranking.disclosures {
                findings.append(HTML(register.findings[disclosure] ?? []))
            }
        }
        fields[.findings] = findings
        fields[.source] = source(of: ranking, on: page.route)
        return .ranking
    }

    /// The appraisal that a ranking is by; nil when it is by another rule.
    func appraisal(of ranking: Ranking) -> Method.Appraisal? {
        switch ranking.rule {
        case .appraisal(let mechanism), .grades(let mechanism): register[mechanism].appraisal
        case .duties, .timeliness, .points: nil
        }
    }

    /// How it is counted: part by part where the method has parts, else by what was published.
    func formulaInWords(of ranking: Ranking) -> HTML {
        FormulaInWords(of: ranking, by: appraisal(of: ranking)).html
    }

    /// How it is counted, and from what.
    func formula(of ranking: Ranking, on route: Route) -> HTML {
        var html = formulaInWords(of: ranking)
        if !ranking.listing.isEmpty { html.append("<p><b>红榜、黑榜：</b>\(text: ranking.listing)。</p>") }
        html.append(literal: "<p><b>来源：</b>")
        html.append(sources(of: ranking, limit: 3, on: route))
        html.append(literal: "。</p>")
        return html
    }

    private func sources(of ranking: Ranking, limit: Int, on route: Route) -> HTML {
        let shown = ranking.disclosures.prefix(limit)
        var html = shown.map { link($0, on: route) }.joined(separator: "、")
        if ranking.disclosures.isEmpty { html.append(literal: "本期没有公开的记录") }
        if ranking.disclosures.count > shown.count { html.append(" 等 \(ranking.disclosures.count) 条公开") }
        return html
    }

    private func source(of ranking: Ranking, on route: Route) -> HTML {
        var html: HTML = "<p>来源：\(sources(of: ranking, limit: 24, on: route))</p>"
        if let method = ranking.rule.method {
            html.append(
                "<p>办法：<a href=\"\(linkFrom: route, to: methodRoutes[method])\">\(text: register.methods[method].title.value)</a></p>"
            )
        } else if let year = calendarYear(of: ranking.period) {
            html.append(
                "<p>逐月情况：<a href=\"\(linkFrom: route, to: PublicationCalendar.route(year))\">\(year)年公开月历</a></p>"
            )
        }
        html.append(literal: "<p>结果与名次由本站按公布的内容计算。</p>")
        return html
    }

    /// The periods within it that have no page of their own.
    private func folded(in ranking: Ranking) -> HTML {
        if ranking.folded.isEmpty { return HTML() }
        let names = ranking.folded.map(\.short).joined(separator: "、")
        return "<p class=\"words\">没有一条记录的各期不单列，都算在本期里：\(text: names)。</p>"
    }

    // MARK: The way to other rankings

    /// So many rankings of one period are named on each of their pages; on a board of many methods the rest stand in the list of all.
    private static let others = 24

    /// The periods before and after, the longer ones that hold this one, and other rules over the same period.
    private func neighbours(of index: Ranking.Reference, on route: Route) -> HTML {
        let ranking = rankings[index]
        let (run, position) = rankingIndex.run(of: index, in: rankings)
        var items = HTML()
        func add(_ label: String, _ target: Ranking.Reference, _ relation: HTML = HTML()) {
            items.append(
                "<li><a href=\"\(linkFrom: route, to: rankingRoutes[target])\"\(relation)>\(text: label)</a></li>"
            )
        }
        if position > 0 {
            add("上一期：\(rankings[run[position - 1]].period.text)", run[position - 1], " rel=\"prev\"")
        }
        if position + 1 < run.count {
            add("下一期：\(rankings[run[position + 1]].period.text)", run[position + 1], " rel=\"next\"")
        }
        let series = rankingIndex.series[rankingIndex.seriesOf[index]]
        for period in ranking.period.longer {
            if let longer = series.runs.joined().first(where: { rankings[$0].period == period }) {
                add(period.text, longer)
            }
        }
        items.append(
            "<li><a href=\"\(linkFrom: route, to: Route(folder: "rankings"))#\(text: rankingAnchor(rankingIndex.seriesOf[index]))\">各期</a></li>"
        )
        var html: HTML = "<nav class=\"filters\" aria-label=\"其他各期\"><ul class=\"links\">\(items)</ul></nav>"
        let others = (rankingIndex.ofPeriod[ranking.period] ?? []).filter { $0 != index }
        if others.isEmpty { return html }
        html.append(
            "<nav class=\"filters\" aria-label=\"同期其他各榜\"><details><summary>\(text: ranking.period.text)的其他各榜（\(others.count)）</summary><ul class=\"links\">"
        )
        for other in others.prefix(Self.others) {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: rankingRoutes[other])\">\(text: rankings[other].shortName)</a></li>"
            )
        }
        if others.count > Self.others {
            html.append(
                "<li><a href=\"\(linkFrom: route, to: Route(folder: "rankings"))\">全部晾晒榜</a></li>")
        }
        html.append(literal: "</ul></details></nav>")
        return html
    }
}
