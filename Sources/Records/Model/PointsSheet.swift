import Documents

/// Points that people of one class earned over a period (积分).
package struct PointsSheet: Sendable {
    package struct Entry: Sendable {
        package var place: Place
        /// A region or a unit by its name; a person or a household by a masked one, numbered where another looks like it.
        package var subject: String
        /// Which of the sheet's names it is, from 0: two people may look alike once their names are masked.
        package var person: Int
        /// Who it is in other sheets of the board; nil where its author masked the name, so that nobody can tell.
        var identity: Identity?
        /// Whether it is a person or a household rather than a region, a group or a unit.
        var isPerson: Bool
        /// The region that the subject is, when it is one.
        package var region: Region.Reference?
        package var cause: String?
        package var points: Located<Quantity>
        package var day: Located<Day>?
        package var note: String?

        /// All that an entry says: what is the same in two is one thing noted twice.
        struct Words: Hashable {
            var person: Int
            var cause: String?
            var points: Quantity
            var day: Day?
            var note: String?
        }

        var words: Words {
            Words(person: person, cause: cause, points: points.value, day: day?.value, note: note)
        }
    }

    /// Opening + earned − deducted − redeemed = closing.
    package struct Balance: Sendable {
        package var place: Place
        package var subject: String
        /// Which of the sheet's names it is, as of an entry.
        package var person: Int
        var identity: Identity?
        var isPerson: Bool
        package var opening: Quantity
        package var earned: Quantity
        package var deducted: Quantity
        package var redeemed: Quantity
        package var closing: Located<Quantity>

        package var expected: Quantity { opening + earned - deducted - redeemed }
    }

    package var pointsClass: Method.PointsClass.Reference
    package var period: Located<Period>
    package var opening: Quantity?
    package var entries: [Entry]
    package var entriesPath: String
    package var ownOfEntries: OwnColumns?
    package var balances: [Balance]
    package var ownOfBalances: OwnColumns?
    package var balancesPath: String
    /// Whether its people are named no longer.
    package var isFaded = false

    package var mechanism: Mechanism.Reference { pointsClass.mechanism }

    /// How many people several sheets speak of: whoever is named in full is one in all of them, a masked name one in each.
    package static func people(in sheets: [PointsSheet]) -> (count: Int, isPerSheet: Bool) {
        var seen: Set<Identity> = []
        var count = 0
        var masked = 0
        for sheet in sheets {
            var own: Set<Int> = []
            var hasMasked = false
            for entry in sheet.entries where own.insert(entry.person).inserted {
                if let identity = entry.identity {
                    if seen.insert(identity).inserted { count += 1 }
                } else {
                    count += 1
                    hasMasked = true
                }
            }
            if hasMasked { masked += 1 }
        }
        return (count, masked > 1)
    }

    package var sum: Quantity { entries.reduce(.zero) { $0 + $1.points.value } }
}
