import Documents

/// A work method (工作法): data that says who does what, how often and how it is judged.
package struct Method: Sendable {
    package struct Appraisal: Sendable {
        package struct Component: Sendable {
            package var name: Located<String>
            /// The most points that it can give.
            package var weight: Located<Quantity>
            package var scorer: String?
        }

        /// A grade holds from `from` upwards, to below the next one.
        package struct Grade: Sendable {
            package var name: Located<String>
            package var from: Located<Quantity>
            /// The upper end when it is stated: inclusive (止) or exclusive (不足).
            package var to: Located<Quantity>?
            package var below: Located<Quantity>?
        }

        package struct Streak: Sendable {
            package var grade: String
            package var periods: Int
            package var honour: String
        }

        package var components: [Component]
        package var full: Quantity
        /// Where the mapping stands.
        package var place: Place
        /// From the highest down.
        package var grades: [Grade]
        package var streak: Streak?
        package var red: Int?
        package var black: Int?
        /// Components that part equal totals, in this order; none: equal totals share a place.
        package var tieBreakers: [Int]

        /// The name of the grade that a total earns.
        package func grade(of total: Quantity) -> String? {
            grades.first { $0.from.value <= total }?.name.value
        }
    }

    package struct Duty: Sendable {
        package var name: String
        package var by: String?
        package var toward: String?
        package var cadence: String?
        package var count: String?
        package var evidence: String?
    }

    package struct Ledger: Sendable {
        package var name: String
        package var states: [String]
    }

    package struct PointsClass: Sendable {
        package struct Rule: Sendable {
            package var cause: String
            package var value: String
        }

        package var name: String
        package var rules: [Rule]
    }

    package struct Pairing: Sendable {
        package struct Member: Sendable {
            package var role: String
            package var headcount: String?
        }

        package var name: String
        package var members: [Member]
    }

    package var path: String
    package var address: String
    package var title: Located<String>
    package var id: String?
    package var aliases: [String]
    package var origin: String?
    package var summary: String?
    /// Whether the method says that its content is yet to be supplied (定义: 待补充).
    package var isPending: Bool
    /// The parts that say so of themselves: 考评, 职责, 台账, 积分, 结对.
    package var pendingParts: [Term]
    package var appraisal: Appraisal?
    package var duties: [Duty]
    package var ledgers: [Ledger]
    package var points: [PointsClass]
    package var pairings: [Pairing]
    package var body: Markdown

    /// Its part of a ranking's address: the last part of its own.
    package var slug: String { address.split(separator: "/").last.map(String.init) ?? address }
}
