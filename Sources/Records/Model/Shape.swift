/// A kind of record together with what only its records say, so that whoever asks for one kind is handed that.
package struct Shape<Content: Sendable>: Sendable {
    package let kind: Kind
    /// What a record of that kind says; nil of any other.
    package let content: @Sendable (Disclosure) -> Content?
}

extension Shape<Decision> {
    package static var decisions: Self {
        Self(kind: .decision) { if case .decision(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Statement> {
    package static var statements: Self {
        Self(kind: .statement) { if case .statement(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Project> {
    package static var projects: Self {
        Self(kind: .project) { if case .project(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Subsidy> {
    package static var subsidies: Self {
        Self(kind: .subsidy) { if case .subsidy(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Pay> {
    package static var pays: Self {
        Self(kind: .pay) { if case .pay(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Evaluation> {
    package static var evaluations: Self {
        Self(kind: .evaluation) { if case .evaluation(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Poll> {
    package static var polls: Self {
        Self(kind: .poll) { if case .poll(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Audit> {
    package static var audits: Self {
        Self(kind: .audit) { if case .audit(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<WorkLog> {
    package static var logs: Self {
        Self(kind: .log) { if case .log(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Ledger> {
    package static var ledgers: Self {
        Self(kind: .ledger) { if case .ledger(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<PointsSheet> {
    package static var points: Self {
        Self(kind: .points) { if case .points(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Pairing> {
    package static var pairings: Self {
        Self(kind: .pairing) { if case .pairing(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<Roster> {
    package static var rosters: Self {
        Self(kind: .roster) { if case .roster(let content) = $0.content { content } else { nil } }
    }
}

extension Shape<FigureTable> {
    package static var figures: Self {
        Self(kind: .figures) { if case .figures(let content) = $0.content { content } else { nil } }
    }
}
