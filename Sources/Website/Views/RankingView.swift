import Records

/// The page of a ranking (晾晒): how it is counted, every place, and the way to other periods and other rules.
struct RankingView: Sendable {
    let evidence: RankingEvidence
    let trail: Trail
    let isPrinted: Bool
    /// Whether there is a picture to be shown where the way to its page is sent on.
    let hasCard: Bool
    let origin: Origin?
    /// The places of its subjects over its last periods; nil where there is but one.
    let places: PlacesOverPeriods?
    /// Of a ranking by duties: who missed what.
    let missed: MissedDuties?

    /// Of a method that judges several kinds of subjects apart, the others of this period; those of whom nothing is published
    /// have no link.
    let apart: [(subjects: Evaluation.SubjectKind, link: Link?)]

    // The way to other rankings.
    let previous: Link?
    let next: Link?
    /// Of the longer periods that hold this one.
    let longer: [Link]
    /// Where its series stands among all, and on which page.
    let series: String
    let seriesPage: Route
    /// By other rules over the same period: the first, and how many there are.
    let others: [Link]
    let othersCount: Int

    /// By what it is made: a method, or the calendar of what the law bids publish.
    enum Origin: Sendable {
        case method(Anchor)
        case calendar(Int)
    }

    struct Link: Sendable {
        let route: Route
        let text: String
    }

    /// So many rankings of one period are named on each of their pages; on a board of many methods the rest stand in the list of all.
    static let named = 24

    init(_ reference: Ranking.Reference, of site: Site) {
        let index = site.rankingIndex
        evidence = RankingEvidence(reference, of: site)
        let ranking = evidence.ranking
        trail = site.regionParts[.county].trail.and("晾晒榜", .rankings)
        isPrinted = site.hasSheets
        hasCard = site.cards != nil
        missed = MissedDuties(in: ranking, of: site)
        if let method = ranking.rule.method {
            let title = site.register.methods[method].title.value
            origin = .method(Anchor(to: site.methodRoutes[method], text: title))
        } else {
            origin = site.calendarYears.first { $0 == ranking.period.year }.map(Origin.calendar)
        }
        let (run, position) = index.run(of: reference, in: site.rankings)
        places = PlacesOverPeriods(of: ranking, over: run[...position], of: site)
        func period(_ other: Ranking.Reference) -> Link {
            Link(route: site.rankingRoutes[other], text: site.rankings[other].period.text)
        }
        previous = position > 0 ? period(run[position - 1]) : nil
        next = position + 1 < run.count ? period(run[position + 1]) : nil
        apart = site.apart(from: reference)
        let own = index.seriesOf[reference]
        longer = ranking.period.longer.compactMap { longer in
            index.series[own].runs.joined().first { site.rankings[$0].period == longer }.map(period)
        }
        series = own.anchor
        seriesPage = Pagination.route(index.pageOf[own], of: .rankings)
        let others = (index.ofPeriod[ranking.period] ?? []).filter { $0 != reference }
        othersCount = others.count
        self.others = others.prefix(Self.named).map {
            Link(route: site.rankingRoutes[$0], text: site.rankings[$0].shortName)
        }
    }
}

extension RankingIndex.Series.Reference {
    /// Where a series stands on the page of all.
    var anchor: String { "s\(number + 1)" }
}

extension Site {
    /// Whom the method of a ranking judges besides its subjects, each with the ranking of the same period.
    fileprivate func apart(
        from reference: Ranking.Reference
    ) -> [(subjects: Evaluation.SubjectKind, link: RankingView.Link?)] {
        let ranking = rankings[reference]
        guard ranking.rule.sort == .appraisal, let mechanism = ranking.rule.mechanism else { return [] }
        let others = (rankingIndex.ofPeriod[ranking.period] ?? []).filter {
            $0 != reference && rankings[$0].rule.mechanism == mechanism
                && rankings[$0].rule.sort == .appraisal
        }
        let declared = register[mechanism].appraisal?.subjects ?? []
        let kinds = declared.isEmpty ? Evaluation.SubjectKind.allCases : declared
        return kinds.compactMap { kind in
            guard kind != ranking.subjects else { return nil }
            let found = others.first { rankings[$0].subjects == kind }
            if found == nil, declared.isEmpty { return nil }
            return (
                kind, found.map { RankingView.Link(route: rankingRoutes[$0], text: rankings[$0].size) }
            )
        }
    }
}
