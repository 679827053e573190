import Documents

extension Poll {
    /// What came of a poll, as far as it may be told: all that other modules see of its votes.
    package struct Result: Sendable {
        package let options: [Option]
        /// The columns of its author's own.
        package let own: OwnColumns?
        /// What the formula counts, and over how many; nil without a formula.
        package let share: (count: Int, base: Int)?
        /// As stated.
        package let statedShare: Percentage?
    }

    /// Nil where so few papers count that who voted can tell how the others did.
    package var result: Result? {
        isTooSmall
            ? nil
            : Result(options: options, own: own, share: share, statedShare: statedShare?.value)
    }

    /// Whether its votes are kept back. Of a poll without a valid paper there is nothing to keep.
    package var isTooSmall: Bool { (1..<SmallCells.least).contains(valid.value) }
}
