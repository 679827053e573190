import Documents

/// A matter decided by 四议两公开: proposed, discussed, deliberated, resolved; the decision posted, then its outcome.
package struct Decision: Sendable {
    /// Which rules a matter falls under (docs/law.md).
    package enum Matter: Choice {
        /// For the villagers' assembly or their representatives (村民委员会组织法).
        case villagers
        /// For the members of the collective economic organisation (农村集体经济组织法).
        case collective
        /// Contracting of land (农村土地承包法).
        case contracting
        /// Levies and labour by 一事一议.
        case levy

        package var term: Term {
            switch self {
            case .villagers: Term("村务", "villagers")
            case .collective: Term("集体经济", "collective")
            case .contracting: Term("土地承包", "contracting")
            case .levy: Term("筹资筹劳", "levy")
            }
        }
    }

    /// Who moved it.
    package enum Initiator: Choice {
        case members, cadres, superior

        package var term: Term {
            switch self {
            case .members: Term("党员群众建议", "members")
            case .cadres: Term("村干部提议", "cadres")
            case .superior: Term("上级安排", "superior")
            }
        }
    }

    /// The meeting that resolves.
    package enum Meeting: Choice {
        case representatives, assembly, households, members, delegates

        package var term: Term {
            switch self {
            case .representatives: Term("村民代表会议", "representatives")
            case .assembly: Term("村民会议", "assembly")
            case .households: Term("户代表", "households")
            case .members: Term("成员大会", "members")
            case .delegates: Term("成员代表大会", "delegates")
            }
        }

        /// Its name in a sentence.
        package var fullText: String { self == .households ? "户代表会议" : text }
    }

    /// The four meetings, in the order that the procedure asks for.
    package enum Stage: Choice {
        case proposal, consultation, deliberation, resolution

        package var term: Term {
            switch self {
            case .proposal: .proposal
            case .consultation: .consultation
            case .deliberation: .deliberation
            case .resolution: .resolution
            }
        }
    }

    /// One meeting: when, who came, how they voted. Figures that are not given stay nil.
    package struct Step: Sendable {
        package var stage: Stage
        /// Where its key stands.
        package var place: Place
        package var day: Located<Day>?
        /// Only the resolution's.
        package var meeting: Located<Meeting>?
        package var due: Located<Int>?
        package var present: Located<Int>?
        package var agree: Located<Int>?
        package var against: Located<Int>?
        package var abstain: Located<Int>?
        /// Attendance, as stated.
        package var ratio: Located<Percentage>?
        package var venue: String?
        package var chair: String?

        /// Who meets at this stage.
        package var body: String {
            switch stage {
            case .proposal: "村党组织"
            case .consultation: "村“两委”会议"
            case .deliberation: "党员大会"
            case .resolution: (meeting?.value ?? .representatives).fullText
            }
        }
    }

    package struct Outcome: Sendable {
        package var day: Located<Day>?
        package var note: String?
        package var final: Located<Money>?
    }

    package var matter: Matter
    package var initiator: Initiator?
    package var amount: Located<Money>?
    package var amountInWords: Located<String>?
    /// In the order of the stages; only those that have taken place.
    package var steps: [Step]
    package var outcome: Outcome?

    package func step(_ stage: Stage) -> Step? { steps.first { $0.stage == stage } }
}
