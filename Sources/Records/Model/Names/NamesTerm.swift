/// Until when a record names the people in its lists (名单止), and on whose word.
package struct NamesTerm: Hashable, Sendable {
    package enum Basis: Sendable {
        /// The record's own key.
        case record
        /// The last day of its posting.
        case posting
        /// So many days after its posting, or after the record's day where it is not posted, by the board's rule.
        case board
        /// The last day of the pairing that it is about.
        case pairing
        /// The day before it was taken back.
        case withdrawal

        package var text: String {
            switch self {
            case .record: "本条写明"
            case .posting: "公示期满"
            case .board: "本公开栏规则"
            case .pairing: "结对期满"
            case .withdrawal: "本条撤回"
            }
        }
    }

    /// The last day on which names hang.
    package let until: Day
    package let basis: Basis

    package func isOver(on day: Day) -> Bool { until < day }
}

/// Whom a record names in its tables, and until when.
package struct PersonalNames: Sendable {
    /// A column of a table that names people.
    package struct Column: Hashable, Sendable {
        /// The key of the table: `名单`.
        package let table: String
        package let name: String
        /// How many of its cells name somebody.
        package let count: Int
    }

    package let columns: [Column]
    /// Nil where nothing says until when.
    package let term: NamesTerm?
    /// Whether they are published by a rule that sets no end: who holds a post, who is paid for it, who signed for money.
    package let isOfOffice: Bool
    /// Whether they have been taken away.
    package let isFaded: Bool

    package var count: Int { columns.reduce(0) { $0 + $1.count } }
}
