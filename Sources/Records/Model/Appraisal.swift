import Documents

extension Method {
    /// How a method judges: what is scored, out of how many, and what a total earns (考评).
    package struct Appraisal: Sendable {
        package struct Component: Sendable {
            package var name: Located<String>
            /// The most points that it can give.
            package var weight: Located<Quantity>
            package var scorer: String?
            /// Which share of it comes from polls; nil where none does.
            package var poll: Located<Percentage>?
            /// Of which shorter periods it is the mean, over a longer one; nil where it is none.
            package var drawn: Located<Span>?
            /// Who is judged by it; none: all.
            package var subjects: [Evaluation.SubjectKind] = []
        }

        /// A grade holds from `from` upwards, to below the next one; one of a method that gives no scores has a name alone.
        package struct Grade: Sendable {
            package var name: Located<String>
            package var from: Located<Quantity>?
            /// The upper end when it is stated: inclusive (止) or exclusive (不足).
            package var to: Located<Quantity>?
            package var below: Located<Quantity>?
            /// Of a sheet's subjects, how many may have it at most.
            package var quota: Located<Percentage>?
        }

        package struct Streak: Sendable {
            package var grade: String
            /// Where the grade is named.
            package var place: Place
            package var periods: Int
            package var honour: String
            /// To whom it is given; none: to all who are judged.
            package var subjects: [Evaluation.SubjectKind] = []

            /// Whether those of a kind can have its title.
            package func honours(_ kind: Evaluation.SubjectKind) -> Bool {
                subjects.isEmpty || subjects.contains(kind)
            }
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
        /// What a red list asks at least, in percent of the full mark; nil for what the board asks.
        package var redFloor: Int?
        /// Whom it judges, each kind apart; none: whomever a sheet is of.
        package var subjects: [Evaluation.SubjectKind] = []
        package var bonuses: Adjustments?
        package var deductions: Adjustments?
        /// For what alone anyone is vetoed (一票否决); none: for whatever a sheet says.
        package var vetoes: [Located<String>] = []
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
