import Records

/// What an evaluation (考评) takes from elsewhere: how its method counts, and the ranking that its scores make.
struct EvaluationView: Sendable {
    let period: Period
    /// The method that asks for it, by the link to it.
    let method: Anchor
    /// How it is counted; nil where nothing is: in a sheet of grades that was taken back.
    let formula: FormulaInWords?
    /// Nil for one that was taken back.
    let standing: Standing?
    let polls: PollsBehind
    /// How its scores come from those of other periods, and go into them; nil for one that was taken back.
    let periods: PeriodsBehind?
    /// What its author's own columns say of each subject.
    let own: OwnRowsPart?

    /// The ranking that its scores make, by themselves or with those of other evaluations of the same period.
    struct Standing: Sendable {
        let ranking: Ranking
        let appraisal: Method.Appraisal?
        /// The link to the ranking's page, by its title.
        let page: Anchor
        /// Whose rows are its own; nil where all are.
        let own: Disclosure.Reference?
        /// The regions of its rows.
        let subjects: [Subject: Anchor]
    }

    init(_ reference: Disclosure.Reference, _ evaluation: Evaluation, of site: Site) {
        period = evaluation.period.value
        own = OwnRowsPart("对象", evaluation.scores.map { ($0.subject.value, $0.place) }, evaluation.own)
        method = site.anchor(of: evaluation.mechanism)
        guard let number = site.ranks.ofEvaluation[reference] else {
            let appraisal = site.register.appraisal(of: evaluation)
            polls = PollsBehind([], of: site)
            formula = evaluation.isByGrade ? nil : appraisal.map(FormulaInWords.init(appraisal:))
            standing = nil
            periods = nil
            return
        }
        polls = PollsBehind([reference], of: site)
        periods = PeriodsBehind(number, of: site)
        let ranking = site.rankings[number]
        let appraisal = site.appraisal(of: ranking)
        let own = ranking.disclosures.count > 1 ? reference : nil
        let rows = (ranking.rows + ranking.unranked).filter { own == nil || $0.disclosure == own }
        formula = FormulaInWords(of: ranking, by: appraisal)
        standing = Standing(
            ranking: ranking, appraisal: appraisal,
            page: Anchor(to: site.rankingRoutes[number], text: ranking.title), own: own,
            subjects: site.subjects(of: rows))
    }
}
