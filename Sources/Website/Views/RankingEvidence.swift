import Records

/// What a ranking's page and its poster say: every place, and what it comes from.
struct RankingEvidence: Sendable {
    let ranking: Ranking
    /// Of a ranking by an appraisal: how its method judges.
    let appraisal: Method.Appraisal?
    /// The links to the pages of those in its rows.
    let subjects: [Subject: Anchor]
    /// The pages of the records that say what is being mended.
    let mending: [Disclosure.Reference: Route]
    /// What had to follow for those on its lists, and what did.
    let followed: [Followed]
    /// The first of the records that it is made of.
    let sources: [Anchor]
    /// The polls that are counted into it.
    let polls: PollsBehind
    /// How its scores come from those of other periods, and go into them.
    let periods: PeriodsBehind
    /// What breaks a rule in the evaluations that it is made of.
    let findings: [Finding]
    /// Until when it holds: one whose period is not over, or that counts days, speaks of a day; another needs none.
    let holding: Holding

    /// So many of its records a page names.
    static let named = 24
    /// So many of a list at most.
    private static let equals = 60

    init(_ reference: Ranking.Reference, of site: Site) {
        ranking = site.rankings[reference]
        appraisal = site.appraisal(of: ranking)
        let named = [ranking.red, ranking.black, ranking.tiedForRed, ranking.tiedForBlack].flatMap {
            $0.prefix(Self.equals)
        }
        subjects = site.subjects(of: ranking.items(onPage: 1).map(\.row) + named)
        var mending: [Disclosure.Reference: Route] = [:]
        for item in ranking.black.lazy.flatMap({ $0.rectifications ?? [] }) {
            mending[item.disclosure] = site.headlines[item.disclosure].route
        }
        self.mending = mending
        polls = PollsBehind(ranking.rule.sort == .appraisal ? ranking.disclosures : [], of: site)
        periods = PeriodsBehind(reference, of: site)
        let consequences = site.register.consequences
        followed = (consequences.ofRanking[reference] ?? []).map {
            Followed(consequences.calls[$0], of: site)
        }
        sources = ranking.disclosures.prefix(Self.named).map { site.headlines[$0].anchor }
        findings =
            ranking.rule.sort == .appraisal
            ? ranking.disclosures.flatMap { site.register.findings[$0] } : []
        var holding = site.holding
        let isMended = ranking.black.contains { $0.rectifications?.contains(where: \.isOverdue) ?? false }
        if ranking.isRunning || ranking.countsDays || isMended || findings.countDays { holding.count() }
        for followed in followed { followed.note(in: &holding) }
        self.holding = holding
    }

    func name(of row: Ranking.Row) -> Named { row.named(among: subjects) }
}

extension Site {
    /// The appraisal that a ranking is by; nil when it is by another rule.
    func appraisal(of ranking: Ranking) -> Method.Appraisal? {
        switch ranking.rule {
        case .appraisal(let mechanism), .grades(let mechanism):
            register.appraisal(of: mechanism, for: ranking.subjects)
        case .duties, .timeliness, .points: nil
        }
    }
}
