import Records

/// What a ranking's page and its poster share.
extension RankingEvidence {
    /// How it is counted, and from what.
    func formula(on route: Route) -> HTML {
        var html = FormulaInWords(of: ranking, by: appraisal).html
        if !ranking.listing.isEmpty { html.append("<p><b>红榜、黑榜：</b>\(text: ranking.listing)。</p>") }
        html.append("<p><b>来源：</b>\(sources(limit: 3, on: route))。</p>")
        return html
    }

    /// The records that it is made of; no more than `limit`, and how many there are.
    func sources(limit: Int, on route: Route) -> HTML {
        if ranking.disclosures.isEmpty { return "本期没有记录" }
        let shown = sources.prefix(limit)
        var html = shown.map { HTML($0, from: route) }.joined(separator: "、")
        if ranking.disclosures.count > shown.count { html.append(" 等 \(ranking.disclosures.count) 条公开") }
        return html
    }

    /// Every place; of a long ranking the first, and the way to the others.
    func table(isPrinted: Bool = false, on route: Route) -> HTML {
        var html = RankingTable(
            ranking: ranking, appraisal: appraisal, subjects: subjects, route: route, isPrinted: isPrinted
        ).html(ranking.caption, onPage: 1)
        if ranking.pages > 1 {
            html.append(
                "<p class=\"words\">共 \(grouped: ranking.count) 个\(text: ranking.subjects.text)，这里是前 \(Ranking.itemsOfPage) 个\(isPrinted ? "，其余见网上" : "")。</p>"
            )
            if !isPrinted { html.append(Pagination.links(1, ofPages: ranking.pages)) }
        }
        return html
    }
}
