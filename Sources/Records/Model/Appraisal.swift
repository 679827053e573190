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

        /// A grade holds from `from` upwards, to below the next one; one of a method that gives no scores has a name alone.
        package struct Grade: Sendable {
            package var name: Located<String>
            package var from: Located<Quantity>?
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

        /// None: the method grades without scores.
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
        /// Whether what it gives stays in the house (内部).
        package var isInternal: Bool
        /// Components that part equal totals, in this order; none: equal totals share a place.
        package var tieBreakers: [Int]

        /// The name of the grade that a total earns.
        package func grade(of total: Quantity) -> String? {
            grades.first { grade in grade.from.map { $0.value <= total } ?? false }?.name.value
        }

        /// Where a grade that is given without scores puts its bearer; nil for a word that is none of the method's.
        package func standing(of grade: String) -> Standing? {
            if ["红榜", "红点", "红", "red"].contains(grade) { return .red }
            if ["黑榜", "黑点", "黑", "black"].contains(grade) { return .black }
            return grades.firstIndex { $0.name.value == grade }.map { .grade($0) }
        }
    }

    /// What a sheet without scores says of a subject: a list that it puts it on, or a grade by its number from the highest.
    package enum Standing: Hashable, Comparable, Sendable {
        case red
        case grade(Int)
        case black
    }
}
