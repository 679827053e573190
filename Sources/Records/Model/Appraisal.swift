import Documents

extension Method {
    /// How a method judges: what is scored, out of how many, and what a total earns (考评).
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
            /// Where the grade is named.
            package var place: Place
            package var periods: Int
            package var honour: String
        }

        package var components: [Component]
        package var full: Quantity
        /// Whether every component, grade and the full mark could be read; else their sum and bands say nothing.
        package var isWhole: Bool
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
}
