import Documents

extension Decision {
    /// The day on which it was resolved.
    package var resolved: Located<Day>? { step(.resolution)?.day }

    /// Who must come to a meeting and agree; nil for those for whom no instrument sets a number.
    package func rule(of step: Step, under rules: Rules, on day: Day) -> VotingRule? {
        switch step.stage {
        case .proposal, .consultation: nil
        case .deliberation: .deliberation(local: rules.partyQuorum)
        case .resolution: .resolution(of: matter, by: step.meeting?.value ?? .representatives, on: day)
        }
    }

    /// The first meeting that was held after a stage's turn.
    package func step(after stage: Stage) -> Step? {
        let later = Stage.allCases.drop { $0 != stage }.dropFirst()
        return steps.first { later.contains($0.stage) }
    }

    /// Meetings that were held before one whose turn is earlier, each with that one.
    package var reversals: [(earlier: Step, later: Step)] {
        let dated = steps.filter { $0.day != nil }
        return zip(dated, dated.dropFirst()).compactMap { before, after in
            guard let first = before.day?.value, let second = after.day?.value, second < first else {
                return nil
            }
            return (before, after)
        }
    }
}

extension Decision.Step {
    /// What its members are counted by.
    package var unit: String { meeting?.value == .households ? "户" : "人" }

    /// The votes that were counted; nil when not even the ayes are known.
    package var votes: Int? {
        agree.map { $0.value + (against?.value ?? 0) + (abstain?.value ?? 0) }
    }

    /// `同意 40＋反对 1＋弃权 5`
    package var votesText: String {
        [("同意", agree), ("反对", against), ("弃权", abstain)]
            .compactMap { name, count in count.map { "\(name) \($0.value)" } }.joined(separator: "＋")
    }

    /// How many a vote is counted against.
    package func count(_ base: VotingRule.Base) -> Int? { base == .present ? present?.value : due?.value }
}
