import Records

/// An evaluation: how it is counted, every score, and the place that each comes to.
extension EvaluationView {
    func fill(_ fields: inout PageFields) {
        if let formula { fields[.formula] = formula.html }
    }

    func method(on route: Route) -> HTML {
        var html: HTML = "<p>按工作法“\(HTML(method, from: route))”，考评\(text: period.text)的工作。"
        if let standing { html.append("名次见 \(HTML(standing.page, from: route))。") }
        html.append(literal: "</p>")
        if let periods { html.append(periods.html(on: route)) }
        return html
    }

    func scores(on route: Route) -> HTML {
        guard let standing else { return HTML() }
        return RankingTable(
            ranking: standing.ranking, appraisal: standing.appraisal, subjects: standing.subjects,
            route: route
        ).html("\(period.text)成绩", of: standing.own) + polls.html(on: route) + (own?.html ?? HTML())
    }
}
