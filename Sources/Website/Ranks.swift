import Records

/// Who stands in which ranking, gathered in one walk over them.
struct Ranks: Sendable {
    /// The ranking that an evaluation is part of, by the evaluation.
    private(set) var ofEvaluation: [Disclosure.Reference: Ranking.Reference] = [:]
    /// Each region's rows in rankings, newest period first: the ranking, and the row's number.
    private(set) var ofRegion: [Region.Reference: [(ranking: Ranking.Reference, row: Int)]] = [:]

    /// The same of units, posts and groups that have pages.
    private(set) var ofBearer: [Bearer.Reference: [(ranking: Ranking.Reference, row: Int)]] = [:]

    init(_ rankings: Ordered<Ranking>, _ bearers: Bearers) {
        let newestFirst = rankings.indices.sorted { a, b in
            (rankings[b].period, a) < (rankings[a].period, b)
        }
        for index in newestFirst {
            for (row, rank) in rankings[index].rows.enumerated() {
                switch rank.key {
                case .region(let region): ofRegion[region, default: []].append((index, row))
                case .named(let name):
                    if let bearer = bearers.named(name) { ofBearer[bearer, default: []].append((index, row)) }
                }
            }
        }
        for (index, ranking) in rankings.referenced {
            guard ranking.rule.sort == .appraisal else { continue }
            for disclosure in ranking.disclosures { ofEvaluation[disclosure] = index }
        }
    }
}
