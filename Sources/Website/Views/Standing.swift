import Records

/// A region's or a unit's place in the newest ranking of a series, how it moved, and where it stood before.
struct Standing: Sendable {
    let ranking: Route
    let name: String
    let period: Period
    let place: Int
    let isTied: Bool
    /// Of how many.
    let count: Int
    let grade: String?
    /// How it moved since the period before; empty where there was none.
    let change: String
    let honour: String?
    let isBlack: Bool
    /// In the last periods, the oldest first; without those in which it had none.
    let places: [Int]

    static let periods = 6

    /// A region's places, series by series.
    static func all(of region: Region.Reference, of site: Site) -> [Standing] {
        all(site.ranks.ofRegion[region] ?? [], of: site)
    }

    /// The same of a unit, a post or a group.
    static func all(of bearer: Bearer.Reference, of site: Site) -> [Standing] {
        all(site.ranks.ofBearer[bearer] ?? [], of: site)
    }

    private static func all(_ own: [Ranks.Row], of site: Site) -> [Standing] {
        if own.isEmpty { return [] }
        let rows = Dictionary(
            own.map { ($0.ranking, Int($0.number)) }, uniquingKeysWith: { first, _ in first })
        return site.rankingIndex.series.compactMap { Standing(in: $0.newest, rows, of: site) }
    }

    private init?(in reference: Ranking.Reference, _ rows: [Ranking.Reference: Int], of site: Site) {
        guard let number = rows[reference] else { return nil }
        let ranking = site.rankings[reference]
        let row = ranking.rows[number]
        self.ranking = site.rankingRoutes[reference]
        name = ranking.shortName
        period = ranking.period
        place = row.place
        isTied = row.isTied
        count = ranking.rows.count
        grade = row.grade
        change = ranking.change(of: row)
        honour = ranking.honour(of: row)
        isBlack = number >= ranking.rows.count - ranking.blackCount
        let (run, position) = site.rankingIndex.run(of: reference, in: site.rankings)
        places = run[...position].suffix(Self.periods).compactMap { other in
            rows[other].map { site.rankings[other].rows[$0].place }
        }
    }
}
