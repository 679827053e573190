import Records

/// A ranking as a list names it: when, who leads, how many.
struct ListedRanking: Sendable {
    let route: Route
    let title: String
    /// Of how many, and of whom.
    let count: Int
    let subjects: Evaluation.SubjectKind
    /// `石谷村（92.4 分）`; nil where nobody has a place.
    let leaders: String?

    init(_ reference: Ranking.Reference, of site: Site) {
        let ranking = site.rankings[reference]
        route = site.rankingRoutes[reference]
        title = ranking.title
        count = ranking.rows.count
        subjects = ranking.subjects
        let first = ranking.rows.prefix { $0.place == 1 }
        leaders = first.isEmpty ? nil : "\(ranking.sharing(first))（\(ranking.value(ofEquals: first))）"
    }

    /// The newest of each kind of period by a mechanism's appraisal; by a file's own also those by its duties and points.
    static func newest(by mechanism: Mechanism.Reference, of site: Site) -> [ListedRanking] {
        struct Series: Hashable {
            var rule: Ranking.Rule
            var subjects: Evaluation.SubjectKind
            var length: Int
        }
        var newest: [Series: Ranking.Reference] = [:]
        for (reference, ranking) in site.rankings.referenced {
            switch ranking.rule {
            case .appraisal(let own), .grades(let own): guard own == mechanism else { continue }
            case .duties(let method), .points(let method):
                guard mechanism.item == nil, method == mechanism.method else { continue }
            case .timeliness: continue
            }
            let length = (ranking.period.last - ranking.period.first) / 25
            // Those of one series come with the oldest first.
            newest[Series(rule: ranking.rule, subjects: ranking.subjects, length: length)] = reference
        }
        return newest.values.sorted().map { ListedRanking($0, of: site) }
    }
}
