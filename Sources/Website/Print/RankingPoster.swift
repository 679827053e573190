import Records

extension RankingPosterView {
    /// A ranking: how it is counted, who leads and who trails and why, then every place.
    func poster(on route: Route) -> HTML {
        let ranking = evidence.ranking
        var content: HTML = "<div class=\"formula\">\(evidence.formula(on: route))</div>"
        content.append(RankingLists(evidence: evidence, route: route, isPrinted: true).html)
        content.append(evidence.table(isPrinted: true, on: route))
        content.append(HTML(evidence.findings))
        var lede = HTML(text: ranking.size)
        if evidence.holding.isDated { lede.append("，截至\(ranking.asOf)") }
        return Poster(
            head: ("晾晒榜", board), title: ranking.title, period: ranking.period, lede: lede, content: content,
            foot: SheetFoot(
                address: address, paper: .a3, issuer: issuer, day: day, hotlines: hotlines), room: .ranking
        ).html
    }
}
