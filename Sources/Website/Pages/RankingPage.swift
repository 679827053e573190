import Records

extension Site {
    /// A ranking (晾晒): how it is counted, who leads and who trails and why, then every place.
    func fillRanking(_ fields: inout PageFields, _ page: Page, _ index: Int) -> PageType {
        let ranking = rankings[index]
        let method = register.methods[ranking.method]
        let list = Route(folder: "rankings")
        let summary =
            "按“\(method.title.value)”工作法，\(ranking.period.text)考评 \(ranking.rows.count) 个\(ranking.subjects.text)。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: title(of: ranking), column: "晾晒榜", section: list,
                path: path(("晾晒榜", list), on: page.route), summary: summary,
                keywords: ["晾晒榜", method.title.value]))
        fields.set(.summary, text: summary)
        if let appraisal = method.appraisal { fields[.formula] = FormulaInWords(appraisal: appraisal).html }
        let table = RankingTable(site: self, ranking: ranking, route: page.route)
        fields[.lists] = table.lists
        fields[.table] = table.html("\(ranking.period.text)全部名次")
        fields[.filters] = otherPeriods(of: index, on: page.route)
        var findings = HTML()
        for disclosure in ranking.disclosures { findings.append(self.findings(of: disclosure)) }
        fields[.findings] = findings
        let sources = ranking.disclosures.map { link($0, on: page.route) }.joined(separator: "、")
        let methodLink = page.route.link(to: methodRoutes[ranking.method])
        fields[.source] =
            "<p>来源：\(sources)</p><p>办法：<a href=\"\(text: methodLink)\">\(text: method.title.value)</a></p><p>总分与名次由本站按公布的分项计算。</p>"
        return .ranking
    }

    /// The same method's other periods, newest first.
    private func otherPeriods(of index: Int, on route: Route) -> HTML {
        let ranking = rankings[index]
        let same = rankings.indices.filter {
            rankings[$0].method == ranking.method && rankings[$0].subjects == ranking.subjects
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
        var last: Int?
        for index in rankings.indices {
            guard rankings[index].method != last else { continue }
            last = rankings[index].method
            html.append("<h2>\(text: register.methods[rankings[index].method].title.value)</h2>")
            html.append(
                rankingLinks(
                    rankings.indices.filter { rankings[$0].method == last }.reversed(), on: page.route))
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
                "<li><a href=\"\(linkFrom: route, to: rankingRoutes[index])\">\(text: title(of: ranking))</a>"
            )
            let first = ranking.rows.prefix { $0.place == 1 }.prefix(3)
            if !first.isEmpty {
                let names = first.map { "\($0.subject)（\($0.total.text) 分）" }.joined(separator: "、")
                html.append(
                    "<p>共 \(ranking.rows.count) 个\(text: ranking.subjects.text)，第 1 名：\(text: names)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
