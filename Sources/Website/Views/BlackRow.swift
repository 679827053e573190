import Records

/// A region on the newest black list of a series, why, and what is being done about it.
struct BlackRow: Sendable {
    let region: Anchor
    let ranking: Route
    let name: String
    let period: Period
    /// `第2名`, `并列第2名`
    let place: String
    /// Of how many.
    let count: Int
    let reason: String?
    /// Nil where no ledger keeps it.
    let mended: [Rectification]?

    /// So many a page names.
    static let shown = 40

    /// Those of several regions, series by series.
    static func all(of regions: [Region.Reference], of site: Site) -> [BlackRow] {
        let wanted = Set(regions)
        var found: [BlackRow] = []
        for series in site.rankingIndex.series {
            let ranking = site.rankings[series.newest]
            for row in ranking.black {
                guard let region = row.region, wanted.contains(region) else { continue }
                found.append(
                    BlackRow(
                        region: site.regionAnchors[region], ranking: site.rankingRoutes[series.newest],
                        name: ranking.shortName, period: ranking.period, place: Ranking.place(of: row),
                        count: ranking.rows.count, reason: row.reason,
                        mended: row.rectifications))
            }
        }
        return found
    }
}
