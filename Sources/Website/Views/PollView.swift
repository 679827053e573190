import Records

/// What a poll (测评) takes from elsewhere: the appraisals that it is counted into.
struct PollView: Sendable {
    let poll: Poll
    /// Nil for one that stands for itself.
    let feed: Feed?

    struct Feed: Sendable {
        let method: Anchor
        let component: Method.Appraisal.Component
        let period: Period
        let subject: Named
        /// Of every evaluation that it is counted into, the newest first: what its polls come to together.
        let evaluations: [Counted]
        /// Whether its record was taken back, and counts for nothing.
        let isWithdrawn: Bool
    }

    struct Counted: Sendable {
        let evaluation: Anchor
        let polls: Int
        let score: PolledScore?
        /// What the sheet says; nil where it has no such score.
        let written: Quantity?
    }

    init(_ reference: Disclosure.Reference, _ poll: Poll, of site: Site) {
        self.poll = poll
        let register = site.register
        guard let own = poll.feed,
            let component = register[own.mechanism].appraisal?.components.first(where: {
                $0.name.value == own.component.value
            })
        else {
            feed = nil
            return
        }
        let evaluations = (register.archive.evaluationIndex.ofMechanism[own.mechanism] ?? []).compactMap {
            index -> Counted? in
            guard let evaluation = register.opened(index, as: .evaluations)?.content,
                let cell = PolledScores(of: evaluation, in: register).cells.first(where: {
                    $0.polls.contains(reference)
                })
            else { return nil }
            let parts = evaluation.scores[cell.row].parts
            return Counted(
                evaluation: site.headlines[index].anchor, polls: cell.polls.count, score: cell.toldScore,
                written: parts.indices.contains(cell.component) ? parts[cell.component]?.value : nil)
        }
        feed = Feed(
            method: site.anchor(of: own.mechanism), component: component, period: own.period.value,
            subject: own.subject.map(site.named) ?? .text(own.name), evaluations: evaluations,
            isWithdrawn: register.archive.disclosures[reference].withdrawal != nil)
    }
}
