/// A step in the course of one matter, in the order in which they come: what was decided, whom it was given to, what was handed out and
/// paid for it, how it was accepted, what came of it.
package enum MatterStep: Int, Sendable {
    case decision, contract, appropriation, payment, acceptance, outcome
    /// What comes after or beside: a poll, an audit, the accounts.
    case other
}

extension Finding {
    /// The step that it is about; nil for what is about none of them alone.
    package var step: MatterStep? {
        switch topic {
        case .step, .posting(.decision): .decision
        case .posting(.outcome): .outcome
        case .milestone(let name): Project.isAcceptance(name) ? .acceptance : nil
        default: ofCheck
        }
    }
}

extension Project {
    /// Whether a milestone is the acceptance, by what it is called.
    package static func isAcceptance(_ name: String) -> Bool { name.contains("验收") }
}
