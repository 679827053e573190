import Documents

extension Evaluation.Score {
    /// Whether every component has been scored, so that their sum means something.
    package var isComplete: Bool { !parts.isEmpty && parts.allSatisfy { $0 != nil } }

    /// Every score that is written in its row.
    var figures: [Located<Quantity>] { (parts + [bonus, deduction, statedTotal]).compactMap { $0 } }
}

extension Poll {
    package var votes: Int { options.reduce(0) { $0 + $1.votes.value } }
}
