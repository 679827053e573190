import Documents

extension Method {
    /// What has to follow when a ranking puts somebody on a list, or a matter is left undone (后果).
    package struct Consequence: Sendable {
        package enum Trigger: Choice {
            case black, red, last, grade, streak, overdue, failed

            package var term: Term {
                switch self {
                case .black: .black
                case .red: .red
                case .last: Term("末位", "last")
                case .grade: .grade
                case .streak: .streak
                case .overdue: Term("逾期", "overdue")
                case .failed: Term("不合格", "failed")
                }
            }

            /// Whether it is a place in a ranking; else it is how an item of a ledger stands.
            package var isOfRanking: Bool {
                switch self {
                case .black, .red, .last, .grade, .streak: true
                case .overdue, .failed: false
                }
            }
        }

        /// What has to be done.
        package enum Answer: Sendable {
            /// A duty of the same file: its log has an entry for the subject.
            case duty(Located<String>)
            /// A ledger of the same file: an item is opened for the subject.
            case ledger(Located<String>)

            package var name: Located<String> {
                switch self {
                case .duty(let name), .ledger(let name): name
                }
            }
        }

        package var place: Place
        package var trigger: Trigger
        /// The grade that calls for it; of a ledger, the state.
        package var grade: Located<String>?
        package var answer: Answer
        /// So many days after the list was posted; nil when the method sets none.
        package var days: Int?
        /// The method whose ranking calls for it; nil for its own.
        package var source: Located<String>?

        package typealias Reference = Mechanism.Part<Method.Consequence>
    }
}

/// The list that a talk, an item or an inspection answers, where its author says so: `2-27 2026-Q2` (来由).
package struct Because: Hashable, Sendable {
    package var place: Place
    package var mechanism: Mechanism.Reference
    package var period: Period
}
