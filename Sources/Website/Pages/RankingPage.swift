import Records

extension Site {
    /// A ranking (晾晒): how it is counted, who leads and who trails and why, then every place.
    func fillRanking(_ fields: inout PageFields, _ page: Page, _ index: Int) -> PageType {
        let ranking = rankings[index]
        let list = Route(folder: "rankings")
        let summary =
            "\(ranking.name)，\(ranking.period.text)，\(ranking.rows.count) 个\(ranking.subjects.text)，截至\(ranking.asOf.text)。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: ranking.title, column: "晾晒榜", section: list,
                path: path(("晾晒榜", list), on: page.route), summary: summary,
                keywords: ["晾晒榜", ranking.name]))
        fields.set(.summary, text: summary)
        fields[.print] = printLinks("<a href=\"print/index.html\">晾晒榜大张（A3）</a>")
        if let appraisal = appraisal(of: ranking) {
            fields[.formula] = FormulaInWords(appraisal: appraisal).html
        } else {
            fields[.formula] = "<p><b>怎样计算：</b>\(text: ranking.formula)。</p>"
        }
        let table = RankingTable(site: self, ranking: ranking, route: page.route)
        fields[.lists] = table.lists
        fields[.table] = table.html("\(ranking.period.text)全部名次")
        fields[.filters] = otherPeriods(of: index, on: page.route)
        var findings = HTML()
        if case .appraisal = ranking.rule {
            for disclosure in ranking.disclosures { findings.append(self.findings(of: disclosure)) }
        }
        fields[.findings] = findings
        let shown = ranking.disclosures.prefix(24)
        var source: HTML = "<p>来源：\(shown.map { link($0, on: page.route) }.joined(separator: "、"))"
        if ranking.disclosures.count > shown.count { source.append("，共 \(ranking.disclosures.count) 条公开") }
        source.append(literal: "</p>")
        if let method = ranking.rule.method {
            source.append(
                "<p>办法：<a href=\"\(text: page.route.link(to: methodRoutes[method]))\">\(text: register.methods[method].title.value)</a></p>"
            )
        }
        source.append(literal: "<p>结果与名次由本站按公布的内容计算。</p>")
        fields[.source] = source
        return .ranking
    }

    /// The appraisal that a ranking is by; nil when it is by another rule.
    func appraisal(of ranking: Ranking) -> Method.Appraisal? {
        guard case .appraisal(let mechanism) = ranking.rule else { return nil }
        return register[mechanism].appraisal
    }

    /// The same rule's other periods, newest first.
    private func otherPeriods(of index: Int, on route: Route) -> HTML {
        let ranking = rankings[index]
        let same = rankings.indices.filter {
            rankings[$0].rule == ranking.rule && rankings[$0].subjects == ranking.subjects
        }
        if same.count < 2 { return HTML() }
        var html: HTML = "<nav class=\"filters\" aria-label=\"其他各期\"><ul class=\"links\">"
        for other in same.reversed() {
            let target = route.link(to: rankingRoutes[other])
            let current: HTML = other == index ? " aria-current=\"page\"" : ""
            html.append(
                "<li><a href=\"\(text: target)\"\(current)>\(text: rankings[other].period.text)</a></li>")
        }
        html.append(literal: "</ul></nav>")
        return html
    }

    /// All rankings, by method, the newest period first.
    func fillRankings(_ fields: inout PageFields, _ page: Page) -> PageType {
        let summary = "各工作法的考评名次，逐期公布：怎样计分、谁在前、谁在后、为什么。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "晾晒榜", column: "晾晒榜", section: page.route, path: path(on: page.route), summary: summary
            ))
        fields.set(.summary, text: summary)
        var html = HTML()
        var last: Ranking.Rule?
        for index in rankings.indices {
            guard rankings[index].rule != last else { continue }
            last = rankings[index].rule
            html.append("<h2>\(text: rankings[index].name)</h2>")
            html.append(
                rankingLinks(
                    rankings.indices.filter { rankings[$0].rule == last }.reversed(), on: page.route))
        }
        fields[.items] = html
        return .rankings
    }

    /// Rankings in a table: when, who leads, how many.
    func rankingLinks(_ indices: [Int], on route: Route) -> HTML {
        if indices.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for index in indices {
            let ranking = rankings[index]
            html.append(
                "<li><a href=\"\(linkFrom: route, to: rankingRoutes[index])\">\(text: ranking.title)</a>"
            )
            let first = ranking.rows.prefix { $0.place == 1 }.prefix(3)
            if !first.isEmpty {
                let names = first.map { "\($0.subject)（\($0.valueText)）" }.joined(separator: "、")
                html.append(
                    "<p>共 \(ranking.rows.count) 个\(text: ranking.subjects.text)，第 1 名：\(text: names)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
