import Records

/// The polls behind the scores of an evaluation or a ranking: of every subject, what each said and what they come to.
struct PollsBehind: Sendable {
    struct Row: Sendable {
        let subject: Named
        let component: String
        /// By their periods, each with its rate.
        let polls: [(poll: Anchor, rate: String)]
        let score: PolledScore?
        /// Whether one of them is kept back, and with it what they come to.
        let isSmall: Bool
        let written: Quantity?

        /// Whether the score that is written cannot follow from them.
        var isAtOdds: Bool {
            guard let score, let written else { return false }
            return !score.allows(written)
        }
    }

    /// Only of those who have a score or a poll.
    let rows: [Row]

    init(_ evaluations: [Disclosure.Reference], of site: Site) {
        rows = evaluations.flatMap { index -> [Row] in
            guard let evaluation = site.register.opened(index, as: .evaluations)?.content,
                let appraisal = site.register.appraisal(of: evaluation)
            else { return [] }
            return PolledScores(of: evaluation, in: site.register).cells.compactMap { cell in
                let score = evaluation.scores[cell.row]
                let written =
                    score.parts.indices.contains(cell.component) ? score.parts[cell.component]?.value : nil
                if written == nil, cell.polls.isEmpty { return nil }
                return Row(
                    subject: score.region.map { site.named(.region($0)) } ?? .text(score.subject.value),
                    component: appraisal.components[cell.component].name.value,
                    polls: cell.polls.map { site.polled($0) }, score: cell.toldScore, isSmall: cell.hasSmall,
                    written: written)
            }
        }
    }
}

extension Site {
    /// A poll by its period, and what it came to.
    fileprivate func polled(_ reference: Disclosure.Reference) -> (poll: Anchor, rate: String) {
        let poll = register.opened(reference, as: .polls)?.content
        let rate = poll?.result?.share.flatMap { Percentage($0.count, of: $0.base) }
        let text = poll?.feed?.period.value.text ?? register.archive.disclosures[reference].title.value
        return (
            Anchor(to: headlines[reference].route, text: text),
            rate?.text ?? (poll?.isTooSmall == true ? Poll.withheld : "没有写公式")
        )
    }
}
