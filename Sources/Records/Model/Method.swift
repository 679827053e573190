import Documents

/// A file of work methods (工作法): one mechanism of its own, and those of its items (条目). Data that says who does what, how
/// often, how many, and how it is judged.
package struct Method: Sendable {
    package var address: String
    package var origin: String?
    package var tags: [String]
    /// What the file itself says: its title is the mechanism's name.
    package var whole: Mechanism
    package var items: [Mechanism]
    package var body: Markdown

    package var path: String { whole.path }
    package var title: Located<String> { whole.name }
    package var id: String? { whole.id?.value }
    package var aliases: [String] { whole.aliases }
    package var summary: String? { whole.summary }
    package var isPending: Bool { whole.isPending }
    package var pendingParts: [Term] { whole.pendingParts }
    package var appraisal: Appraisal? { whole.appraisal }
    package var duties: [Duty] { whole.duties }
    package var ledgers: [Ledger] { whole.ledgers }
    package var points: [PointsClass] { whole.points }
    package var pairings: [Pairing] { whole.pairings }

    /// Its part of a ranking's address: the last part of its own.
    package var slug: String { String(address.pathName) }

    /// The mechanism that stands at a number of ``items``; the file's own for nil.
    package func mechanism(_ item: Int?) -> Mechanism { item.map { items[$0] } ?? whole }

    /// The file's own mechanism and those of its items, in the order of the file.
    package var mechanisms: [(item: Int?, mechanism: Mechanism)] {
        [(nil, whole)] + items.enumerated().map { ($0, $1) }
    }
}

extension Method {
    /// A recurring obligation (职责): who does it, for whom, how often, how many times, and what shows it.
    package struct Duty: Sendable {
        package var name: Located<String>
        /// The role that does it.
        package var by: String?
        package var toward: String?
        /// Whose compliance is counted.
        package var counted: Evaluation.SubjectKind
        package var cadence: Cadence?
        /// The days of the week for which what is due every week is planned (排在), Monday being 1; any other day of the week does as well.
        package var planned: [Int] = []
        package var count: CountRange
        package var evidence: String?
        package var note: String?
        /// In which ways it may be done (方式): openly, without notice, by telephone; none: the method does not say.
        package var means: [String] = []
        /// Whether what is recorded of it stays in the house (内部).
        package var isInternal: Bool
    }

    /// A list of items that each have an owner, a due day and a state (台账).
    package struct Ledger: Sendable {
        package struct Move: Hashable, Sendable {
            /// Indices into ``Ledger/states``.
            package var from: Int
            package var to: Int

            package init(from: Int, to: Int) {
                self.from = from
                self.to = to
            }
        }

        package var name: Located<String>
        /// From the first to the last.
        package var states: [String]
        package var moves: [Move]
        /// States in which an item is closed: indices into `states`.
        package var closed: [Int]
        /// How often the day by which an item is to be closed may be put off; nil when the method does not say.
        package var extensions: Int?

        /// Whether what is recorded in it stays in the house (内部).
        package var isInternal: Bool

        package func isClosed(_ state: Int) -> Bool { closed.contains(state) }

        /// What a state is called; empty for one that it does not have.
        package func name(ofState state: Int) -> String {
            states.indices.contains(state) ? states[state] : ""
        }
    }

    /// The rules by which one class of people earns points (积分).
    package struct PointsClass: Sendable {
        package struct Rule: Sendable {
            package var cause: String
            /// As it was written; empty when the method does not say.
            package var value: String
        }

        package var name: Located<String>
        /// How often a sheet is published; nil where the method does not say.
        package var cadence: Cadence?
        package var rules: [Rule]
    }

    /// Who is put together with whom (结对).
    package struct Pairing: Sendable {
        package struct Member: Sendable {
            package var role: String
            package var headcount: CountRange?
            /// What sort of unit it is to be (类别): one of these; none: any.
            package var categories: [Located<String>] = []
        }

        package var name: Located<String>
        package var members: [Member]
        /// After so many years it is over.
        package var term: Int?
        /// Whether every village that takes part must have one.
        package var isForEveryVillage: Bool
        /// For which sorts of village it is (村类); none: for any.
        package var villageSorts: [Located<String>] = []
        /// The ledger of the same file in which it is accepted that a pairing has done what it was to (验收).
        package var acceptance: Located<String>?
    }
}
