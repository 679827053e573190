import Records

/// A ranking's poster: what its page says of it, and who signs.
struct RankingPosterView: Sendable {
    let evidence: RankingEvidence
    let board: String
    /// Who signs, whom to call, where to read on.
    let issuer: String
    let hotlines: HTML
    let address: SheetAddress?
    /// The day under the issuer's name: of one that speaks of no day, that on which all was there that it is made of.
    let day: Day

    init(_ reference: Ranking.Reference, of site: Site) {
        evidence = RankingEvidence(reference, of: site)
        board = site.register.archive.board.name
        let county = site.regionParts[.county]
        issuer = county.issuer
        hotlines = county.hotlines
        address = site.sheetAddress(of: site.rankingRoutes[reference])
        let ranking = evidence.ranking
        let published = ranking.disclosures.map { site.register.archive.disclosures[$0].day.value }.max()
        day =
            evidence.holding.isDated
            ? ranking.asOf : max(ranking.period.last, published ?? ranking.period.last)
    }
}
