import Records

/// Who stands in which ranking, gathered in one walk over them.
struct Ranks: Sendable {
    /// The ranking that an evaluation is part of, by the evaluation.
    private(set) var ofEvaluation: [Disclosure.Reference: Ranking.Reference] = [:]
    /// One of the rows of a ranking, by its number.
    typealias Row = (ranking: Ranking.Reference, number: Int32)

    /// Each region's rows in rankings, newest period first.
    private(set) var ofRegion: [Region.Reference: [Row]] = [:]

    /// The same of units, posts and groups that have pages.
    private(set) var ofBearer: [Bearer.Reference: [Row]] = [:]

    init(_ rankings: Ordered<Ranking>, _ bearers: Bearers) {
        let newestFirst = rankings.indices.sorted { a, b in
            (rankings[b].period, a) < (rankings[a].period, b)
        }
        for index in newestFirst {
            for (number, row) in rankings[index].rows.enumerated() {
                let place = (ranking: index, number: Int32(number))
                switch row.key {
                case .region(let region): ofRegion[region, default: []].append(place)
                case .named(let name):
                    if let bearer = bearers.named(name) { ofBearer[bearer, default: []].append(place) }
                }
            }
        }
        for (index, ranking) in rankings.referenced {
            guard ranking.rule.sort == .appraisal else { continue }
            for disclosure in ranking.disclosures { ofEvaluation[disclosure] = index }
        }
    }
}
