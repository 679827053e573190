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

    /// What of a period tells who stood on its lists, and how many shared the first place.
    struct Ends: Sendable {
        /// The last place of its red list, the first of its black one; nil where it has none.
        let red: Int?
        let black: Int?
        let first: Int

        init(of ranking: Ranking) {
            red = ranking.redCount > 0 ? ranking.rows[ranking.redCount - 1].place : nil
            black = ranking.blackCount > 0 ? ranking.rows[ranking.rows.count - ranking.blackCount].place : nil
            first = ranking.rows.prefix { $0.place == 1 }.count
        }
    }

    /// The oldest first.
    let periods: [Period]
    /// Of each period.
    let ends: [Ends]
    let lines: [Line]

    /// Nil for a ranking that has no period before it.
    /// - Parameter run: the rankings of its series up to this one.
    init?(of ranking: Ranking, over run: ArraySlice<Ranking.Reference>, of site: Site) {
        let run = run.suffix(PlacesChart.columns)
        guard run.count > 1 else { return nil }
        periods = run.map { site.rankings[$0].period }
        ends = run.map { Ends(of: site.rankings[$0]) }
        lines = PlacesOverPeriods.chosen(of: ranking).map { row, role in
            Line(
                subject: row.subject, role: role,
                places: run.map { site.rankingIndex.place(of: row.identity, in: $0, of: site.rankings) })
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
