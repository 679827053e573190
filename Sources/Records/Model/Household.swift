/// A household by the number that its village gave it (户号): counted and compared, never shown in full nor told in a message.
///
/// The number itself is not kept: a digest is, seeded anew in every run, that is never printed or sorted by.
package struct Household: Hashable, Sendable {
    private let digest: Int
    private let head: Unicode.Scalar

    /// Nil for a number that its author masked, or that is none: which household it is nobody can tell.
    init?(_ written: String) {
        if Masked.isMasked(written) { return nil }
        var hasher = Hasher()
        var head: Unicode.Scalar?
        for scalar in written.unicodeScalars where !scalar.properties.isWhitespace {
            hasher.combine(scalar.value)
            head = head ?? scalar
        }
        guard let head else { return nil }
        digest = hasher.finalize()
        self.head = head
    }

    /// As a page shows it, the same for a long number and a short one: `0**`.
    package var masked: String { "\(head)**" }
}

/// To how many households an entry of a log went.
package enum Reach: Hashable, Sendable {
    /// Nobody says.
    case unknown
    case one(Household)
    /// So many different ones. Of an entry that counts nothing (数量 0): so many since the beginning of the span, as was checked.
    case several(Int32)
}
