import Documents

/// What those who work for a village are paid for a period (报酬), by their posts: what is sure, what follows their grade, and
/// what is kept back.
package struct Pay: Sendable {
    /// The appraisal whose grades the part by performance follows.
    package struct Basis: Sendable {
        package var place: Place
        /// The mechanism that has the appraisal.
        package var mechanism: Mechanism.Reference
        package var period: Period
    }

    /// One post's row.
    package struct Recipient: Sendable {
        package var place: Place
        package var post: Located<String>
        package var maskedName: Masked?
        /// Who it is in other records; nil for a name that its author masked.
        var identity: Identity?
        /// The board's own number of whoever holds the post.
        package var number: Located<String>?
        /// What the post is paid for the period where nothing is lost of it.
        package var rate: Located<Money>?
        package var base: Located<Money>
        package var performance: Located<Money>
        package var grade: Located<String>?
        package var gross: Located<Money>
        package var deducted: Located<Money>?
        package var net: Located<Money>
        package var note: String?
        /// Whether every cell could be read: else its sums say nothing.
        var isWhole: Bool

        /// As it is published.
        package var name: String? { maskedName?.text }
    }

    /// The mechanism by whose rule it is paid.
    package var mechanism: Mechanism.Reference
    package var period: Located<Period>
    package var basis: Basis?
    /// Whether one is written, be it one that cannot be read.
    var saysBasis: Bool
    package var recipients: [Recipient]
    package var recipientsPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
}

extension Method {
    /// How pay is made up (报酬): what share of a post's rate is sure, what share follows the grade, and how far each grade earns it.
    package struct Pay: Sendable {
        package struct Factor: Sendable {
            package var grade: Located<String>
            package var factor: Located<Percentage>
        }

        package var base: Located<Percentage>
        package var performance: Located<Percentage>
        package var factors: [Factor]
        /// Which appraisal the part by performance follows, by the sort of village; none: any.
        package var bases: [Base] = []

        package struct Base: Sendable {
            /// For which villages it is; none: for those for which no other is.
            package var sorts: [Located<String>]
            /// The method that has the appraisal.
            package var method: Located<String>
        }

        /// The appraisal that pay of a village of some sorts follows; nil where the method does not say.
        package func basis(of sorts: [String]) -> Base? {
            bases.first { base in base.sorts.contains { sorts.contains($0.value) } }
                ?? bases.first { $0.sorts.isEmpty }
        }

        /// How far a grade earns the part by performance; nil where the method does not say.
        package func factor(of grade: String) -> Percentage? {
            factors.first { $0.grade.value == grade }?.factor.value
        }
    }
}
