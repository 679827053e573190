import Documents

/// The scores of one evaluation that are drawn from those of shorter periods within its own (取自).
package struct DrawnScores: Sendable {
    package struct Cell: Sendable {
        /// Indices into ``Evaluation/scores`` and the components of its appraisal.
        package var row: Int
        package var component: Int
        /// How many of the periods have a score of the subject.
        package var count: Int
        /// Nil where none has.
        package var score: DrawnScore?
    }

    /// The periods from which a component is drawn.
    package struct Source: Sendable {
        package var component: Int
        package var span: Method.Appraisal.Component.Span
        /// Those of which there is a sheet.
        package var periods: [Period]
        /// Those of which there is none, though there was one before, or one comes after.
        package var missing: [Period]
    }

    package private(set) var sources: [Source] = []
    /// By component, then by row; of those alone of whom it can be known who they are.
    package private(set) var cells: [Cell] = []

    package init(of evaluation: Evaluation, in register: Register) {
        guard let appraisal = register.appraisal(of: evaluation) else { return }
        let all = register.archive.evaluationIndex.sheets[evaluation.mechanism] ?? [:]
        for (component, rule) in appraisal.components.enumerated() {
            guard let span = rule.drawn?.value else { continue }
            let periods = span.periods(in: evaluation.period.value)
            if periods.isEmpty { continue }
            var scores: [Subject: [Quantity]] = [:]
            var found: [Period] = []
            for period in periods {
                let sheets = (all[period] ?? []).compactMap { index -> Evaluation? in
                    guard register.disclosures[index].withdrawal == nil,
                        let sheet = register.opened(index, as: .evaluations)?.content,
                        sheet.subjects == evaluation.subjects
                    else { return nil }
                    return sheet
                }
                if !sheets.isEmpty { found.append(period) }
                for score in sheets.flatMap(\.scores) {
                    guard let key = score.identity, score.parts.indices.contains(component),
                        let part = score.parts[component]
                    else { continue }
                    scores[key, default: []].append(part.value)
                }
            }
            let isEarlier = all.keys.contains { $0 < (periods.first ?? $0) && span.isLength(of: $0) }
            let missing = periods.filter { period in
                !found.contains(period) && (isEarlier || found.first.map { $0 < period } ?? true)
            }
            sources.append(Source(component: component, span: span, periods: found, missing: missing))
            for (row, score) in evaluation.scores.enumerated() {
                guard let key = score.identity else { continue }
                let own = scores[key] ?? []
                cells.append(
                    Cell(row: row, component: component, count: own.count, score: DrawnScore(own)))
            }
        }
    }
}

extension Evaluation.Score {
    /// Who it is of, over all the sheets of a method; nil of a mask without a number, which is nobody.
    fileprivate var identity: Subject? {
        if let region { return .region(region) }
        if let number { return .named("编号 \(number)") }
        return Masked.isMasked(subject.value) ? nil : .named(Person.key(of: subject.value))
    }
}
