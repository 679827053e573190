import Documents

/// The polls that are counted into the scores of one evaluation.
package struct PolledScores: Sendable {
    package struct Cell: Sendable {
        /// Indices into ``Evaluation/scores`` and the components of its appraisal.
        package var row: Int
        package var component: Int
        /// By their periods.
        package var polls: [Disclosure.Reference]
        /// Nil when none of them says how it is counted.
        var score: PolledScore?
        /// Whether one of them is too small to be told: what they come to would tell it.
        package var hasSmall: Bool

        /// What they come to, where it may be told.
        package var toldScore: PolledScore? { hasSmall ? nil : score }
    }

    /// Of every row and component that polls are counted into, whether there are any; by component, then by row.
    package var cells: [Cell] = []

    package init(of evaluation: Evaluation, in register: Register) {
        guard let appraisal = register.appraisal(of: evaluation) else { return }
        let polled = appraisal.components.indices.filter { appraisal.components[$0].poll != nil }
        if polled.isEmpty { return }
        var found: [Key: [(feed: Poll.Feed, poll: Poll, reference: Disclosure.Reference)]] = [:]
        let period = evaluation.period.value
        for reference in register.archive.evaluationIndex.pollsOfMechanism[evaluation.mechanism] ?? [] {
            guard let filed = register.opened(reference, as: .polls), let feed = filed.content.feed,
                let subject = feed.subject,
                period.first <= feed.period.value.first, feed.period.value.last <= period.last
            else { continue }
            found[Key(component: feed.component.value, subject: Self.key(of: subject)), default: []]
                .append((feed, filed.content, filed.reference))
        }
        for component in polled {
            for (row, score) in evaluation.scores.enumerated() {
                let subject = score.region.map(Subject.region) ?? .named(score.subject.value)
                let own =
                    (found[
                        Key(
                            component: appraisal.components[component].name.value,
                            subject: Self.key(of: subject))] ?? [])
                    .sorted {
                        ($0.feed.period.value.first, $0.reference) < (
                            $1.feed.period.value.first, $1.reference
                        )
                    }
                cells.append(
                    Cell(
                        row: row, component: component, polls: own.map(\.reference),
                        score: PolledScore(own.compactMap(\.poll.rate), in: appraisal.components[component]),
                        hasSmall: own.contains(where: \.poll.isTooSmall)))
            }
        }
    }

    private struct Key: Hashable {
        var component: String
        var subject: Subject
    }

    /// Whose scores follow a person through the units, has polls that do.
    private static func key(of subject: Subject) -> Subject {
        switch subject {
        case .region: subject
        case .named(let name): .named(Person.key(of: name))
        }
    }
}
