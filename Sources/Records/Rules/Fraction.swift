/// A share of a whole that must be reached or passed, judged in integers.
///
/// Civil Code §1259: 以上 includes the number, 超过 and 过 exclude it.
package struct Fraction: Hashable, Sendable {
    package var numerator: Int
    package var denominator: Int
    /// Whether the share itself is enough (以上), or must be passed (过, 超过).
    package var isInclusive: Bool
    /// As the law says it: `三分之二以上`.
    package var text: String

    package static let moreThanHalf = Fraction(numerator: 1, denominator: 2, isInclusive: false, text: "过半数")
    package static let atLeastHalf = Fraction(numerator: 1, denominator: 2, isInclusive: true, text: "半数以上")
    package static let atLeastTwoThirds = Fraction(
        numerator: 2, denominator: 3, isInclusive: true, text: "三分之二以上")

    /// Whether `part` of `whole` is enough.
    package func isMet(by part: Int, of whole: Int) -> Bool {
        isInclusive ? part * denominator >= whole * numerator : part * denominator > whole * numerator
    }

    /// The least number of `whole` that is enough.
    package func least(of whole: Int) -> Int {
        isInclusive
            ? (whole * numerator + denominator - 1) / denominator
            : whole * numerator / denominator + 1
    }
}

/// A rule's value and the text that it stands on.
package struct Clause<Value: Sendable>: Sendable {
    package var value: Value
    /// The instrument and article, as printed beside a finding.
    package var basis: String

    package init(_ value: Value, _ basis: String) {
        self.value = value
        self.basis = basis
    }
}
