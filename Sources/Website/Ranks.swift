import Records

/// Who stands in which ranking, gathered in one walk over them.
struct Ranks: Sendable {
    /// The ranking that an evaluation is part of, by the evaluation: an index into ``Site/rankings``.
    private(set) var ofEvaluation: [Int: Int] = [:]
    /// Each region's rows in rankings, newest period first: the ranking's index and the row's.
    private(set) var ofRegion: [Int: [(ranking: Int, row: Int)]] = [:]

    init(_ rankings: [Ranking]) {
        let newestFirst = rankings.indices.sorted { a, b in
            (rankings[b].period, a) < (rankings[a].period, b)
        }
        for index in newestFirst {
            for (row, rank) in rankings[index].rows.enumerated() {
                if let region = rank.region { ofRegion[region, default: []].append((index, row)) }
            }
        }
        for (index, ranking) in rankings.enumerated() {
            guard ranking.rule.sort == .appraisal else { continue }
            for disclosure in ranking.disclosures { ofEvaluation[disclosure] = index }
        }
    }
}
