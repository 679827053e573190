import Records

extension Site {
    /// A ranking: how it is counted, who leads and who trails and why, then every place.
    func rankingPoster(_ index: Ranking.Reference, on route: Route) -> HTML {
        let ranking = rankings[index]
        var content: HTML = "<div class=\"formula\">\(formula(of: ranking, on: route))</div>"
        content.append(RankingLists(site: self, ranking: ranking, route: route, isPrinted: true).html)
        content.append(
            RankingTable(
                ranking: ranking, appraisal: appraisal(of: ranking),
                regions: regions(of: ranking.rows + ranking.unranked), route: route, isPrinted: true
            ).html("\(ranking.period.text)全部名次"))
        if ranking.rule.sort == .appraisal {
            for disclosure in ranking.disclosures {
                content.append(HTML(register.findings[disclosure] ?? []))
            }
        }
        let lede: HTML = "\(text: ranking.size)，截至\(ranking.asOf)"
        let parts = regionParts[.county]
        return Poster(
            head: ("晾晒榜", register.board.name), title: ranking.title, period: ranking.period, lede: lede,
            content: content,
            foot: SheetFoot(
                address: sheetAddress(of: rankingRoutes[index]), paper: .a3, issuer: parts.issuer,
                day: ranking.asOf, hotlines: parts.hotlines)
        ).html
    }
}
