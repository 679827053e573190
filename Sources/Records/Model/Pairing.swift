import Documents

/// Who helps whom, and from when to when (结对).
package struct Pairing: Sendable {
    package struct Member: Sendable {
        package var place: Place
        package var role: String
        /// A unit, a post, or a masked name.
        package var name: String?
        /// The unit of the board that it is, or that its name speaks of: `县水利局驻村干部`.
        package var unit: Unit.Reference?
    }

    /// What the method says of it.
    package var pairing: Method.Pairing.Reference
    package var members: [Member]
    package var membersPath: String
    /// The columns of its author's own.
    package var own: OwnColumns?
    /// Whom they help, as written.
    package var toward: Located<String>?
    /// The region that they help: the one named, else the one on whose board it hangs, where that is a village.
    package var region: Region.Reference?
    /// Whom they help in the region, as written: a household, a group; nil when it is the region itself.
    var helped: String?
    package var from: Located<Day>?
    package var until: Located<Day>?

    package var mechanism: Mechanism.Reference { pairing.mechanism }

    /// Whether it runs on a day.
    package func isRunning(on day: Day) -> Bool {
        (from.map { $0.value <= day } ?? true) && (until.map { day <= $0.value } ?? true)
    }

    /// The last day of its term: the same date so many years later (Civil Code §202); nil when the method sets none.
    package func end(of rule: Method.Pairing) -> Day? {
        guard let term = rule.term, let from = from?.value else { return nil }
        let (year, month, day) = from.parts
        return Day(year + term, month, day) ?? Day(year + term, month, 28)
    }
}
