import Records

extension RankingView {
    /// A ranking (晾晒): how it is counted, who leads and who trails and why, then every place, then the places over periods.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let ranking = evidence.ranking
        var summary = "\(ranking.shortName)，\(ranking.period.text)，\(ranking.size)"
        let asOf = evidence.holding.isDated ? "，截至\(ranking.asOf.text)" : ""
        summary +=
            ranking.isRunning
            ? "。进行中\(asOf)；\(ranking.isProvisional ? "暂列，期满以前名次还会变" : "照已经公布的考评列")。" : "\(asOf)。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: evidence.holding, title: ranking.title, column: "晾晒榜", section: .rankings,
                path: trail.html(on: route),
                summary: summary, keywords: ["晾晒榜", ranking.name],
                card: hasCard ? CardView.route(beside: route) : nil))
        fields.set(
            .summary,
            text: "\(ranking.size)\(asOf)"
                + (ranking.isRunning
                    ? "。本期还没有结束，\(ranking.isProvisional ? "名次是暂列的，还会变" : "名次照已经公布的考评列")。" : "。"))
        if isPrinted { fields[.print] = "<a href=\"print/index.html\">晾晒榜大张（A3）</a>" }
        fields[.formula] = evidence.formula(on: route) + evidence.periods.html(on: route) + kinds(on: route)
        fields[.filters] = neighbours(on: route)
        fields[.lists] =
            RankingLists(evidence: evidence, route: route).html + evidence.followed.html(on: route)
        fields[.table] = evidence.table(on: route) + folded + evidence.polls.html(on: route)
        fields[.unmet] = missed?.html(ranking.subjects, on: route) ?? HTML()
        fields[.chart] = places?.chart(of: ranking) ?? HTML()
        fields[.findings] = HTML(evidence.findings)
        fields[.source] = source(on: route)
        return .ranking
    }

    private func source(on route: Route) -> HTML {
        var html: HTML = "<p>来源：\(evidence.sources(limit: RankingEvidence.named, on: route))</p>"
        switch origin {
        case .method(let method): html.append("<p>办法：\(HTML(method, from: route))</p>")
        case .calendar(let year):
            html.append(
                "<p>逐月情况：<a href=\"\(linkFrom: route, to: PublicationCalendar.route(year))\">\(year)年公开月历</a></p>"
            )
        case nil: break
        }
        html.append(literal: "<p>结果与名次由本站按公布的内容计算。</p>")
        return html
    }

    /// Whom the same method judges apart, each in a ranking of its own.
    private func kinds(on route: Route) -> HTML {
        if apart.isEmpty { return HTML() }
        let own = evidence.ranking.subjects.text
        let others = apart.map { subjects, link -> HTML in
            guard let link else { return "\(text: subjects.text)（本期未公布）" }
            return
                "<a href=\"\(linkFrom: route, to: link.route)\">\(text: subjects.text)（\(text: link.text)）</a>"
        }
        return
            "<p><b>分开考评：</b>这里只排\(text: own)；同一办法另排：\(others.joined(separator: "、"))。</p>"
    }

    /// The periods within it that have no page of their own.
    private var folded: HTML {
        if evidence.ranking.folded.isEmpty { return HTML() }
        let names = evidence.ranking.folded.map(\.short).joined(separator: "、")
        return "<p class=\"words\">没有一条记录的各期不单列，都算在本期里：\(text: names)。</p>"
    }

    /// The periods before and after, the longer ones that hold this one, and other rules over the same period.
    private func neighbours(on route: Route) -> HTML {
        var items = HTML()
        func add(_ link: Link?, _ label: String = "", _ relation: HTML = HTML()) {
            guard let link else { return }
            items.append(
                "<li><a href=\"\(linkFrom: route, to: link.route)\"\(relation)>\(text: label + link.text)</a></li>"
            )
        }
        add(previous, "上一期：", " rel=\"prev\"")
        add(next, "下一期：", " rel=\"next\"")
        for link in longer { add(link) }
        items.append("<li><a href=\"\(linkFrom: route, to: seriesPage)#\(text: series)\">各期</a></li>")
        var html: HTML = "<nav class=\"filters\" aria-label=\"其他各期\"><ul class=\"links\">\(items)</ul></nav>"
        if others.isEmpty { return html }
        items = HTML()
        for link in others { add(link) }
        if othersCount > others.count {
            items.append("<li><a href=\"\(linkFrom: route, to: Route.rankings)\">全部晾晒榜</a></li>")
        }
        html.append(
            "<nav class=\"filters\" aria-label=\"同期其他各榜\"><details><summary>\(text: evidence.ranking.period.text)的其他各榜（\(othersCount)）</summary><ul class=\"links\">\(items)</ul></details></nav>"
        )
        return html
    }
}
