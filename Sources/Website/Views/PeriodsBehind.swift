import Records

/// How the scores of one period enter those of another by the same method: the quarters from which a year's are drawn, and the year
/// into which a quarter's go.
struct PeriodsBehind: Sendable {
    /// Components that are drawn from periods of one length.
    struct Drawn: Sendable {
        let components: [String]
        let span: Method.Appraisal.Component.Span
        /// Their rankings, the oldest first.
        let periods: [Anchor]
    }

    /// A longer period into which this one goes.
    struct Into: Sendable {
        let period: Period
        let components: [String]
        /// Its ranking; nil where there is none.
        let page: Route?
        /// Whether it is over.
        let isOver: Bool
    }

    let drawn: [Drawn]
    let into: [Into]

    init(_ reference: Ranking.Reference, of site: Site) {
        let ranking = site.rankings[reference]
        guard let appraisal = site.appraisal(of: ranking), ranking.rule.sort == .appraisal,
            appraisal.components.contains(where: { $0.drawn != nil })
        else {
            (drawn, into) = ([], [])
            return
        }
        let index = site.rankingIndex
        let all = index.series[index.seriesOf[reference]].runs.joined()
        func page(_ period: Period) -> Route? {
            all.first { site.rankings[$0].period == period }.map { site.rankingRoutes[$0] }
        }
        func components(_ span: Method.Appraisal.Component.Span) -> [String] {
            appraisal.components.filter { $0.drawn?.value == span }.map(\.name.value)
        }
        let spans = Method.Appraisal.Component.Span.allCases.filter { !components($0).isEmpty }
        drawn = spans.compactMap { span in
            let periods = span.periods(in: ranking.period)
            if periods.isEmpty { return nil }
            return Drawn(
                components: components(span), span: span,
                periods: periods.compactMap { period in
                    page(period).map { Anchor(to: $0, text: period.text) }
                })
        }
        into = spans.filter { $0.isLength(of: ranking.period) }.flatMap { span in
            ranking.period.longer.filter { !span.periods(in: $0).isEmpty }.compactMap { longer in
                let page = page(longer)
                // What is judged by years alone is not said to lack its half.
                if page == nil, longer != .year(ranking.period.year) { return nil }
                return Into(
                    period: longer, components: components(span), page: page,
                    isOver: longer.last < site.register.asOf)
            }
        }
    }
}
