import Records

/// The places of a ranking's subjects over its last periods: of few subjects all, of many those of the lists, and the others only
/// while there is room for their lines.
struct PlacesOverPeriods: Sendable {
    struct Line: Sendable {
        let subject: String
        let role: PlacesChart.Role
        /// By period; nil where it was not ranked.
        let places: [Int?]
    }

    /// The oldest first.
    let periods: [Period]
    let lines: [Line]

    /// Nil for a ranking that has no period before it.
    /// - Parameter run: the rankings of its series up to this one.
    init?(of ranking: Ranking, over run: ArraySlice<Ranking.Reference>, of site: Site) {
        let run = run.suffix(PlacesChart.columns)
        guard run.count > 1 else { return nil }
        periods = run.map { site.rankings[$0].period }
        lines = PlacesOverPeriods.chosen(of: ranking).map { row, role in
            Line(
                subject: row.subject, role: role,
                places: run.map { site.rankingIndex.places[$0][row.identity] })
        }
    }

    private static func chosen(of ranking: Ranking) -> [(row: Ranking.Row, role: PlacesChart.Role)] {
        let count = ranking.rows.count
        let half = PlacesChart.named / 2
        // Many equals in the first place are no leaders to follow.
        let leading = ranking.redCount <= half ? ranking.redCount : 0
        return ranking.rows.enumerated().compactMap { index, row in
            let isNamedAll = count <= PlacesChart.named
            if index < leading { return (row, .red) }
            if index >= count - ranking.blackCount, isNamedAll || index >= count - half {
                return (row, .black)
            }
            return count <= PlacesChart.drawn ? (row, .other) : nil
        }
    }
}
