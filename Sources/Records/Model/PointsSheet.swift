import Documents

/// Points that people of one class earned over a period (积分).
package struct PointsSheet: Sendable {
    package struct Entry: Sendable {
        package var place: Place
        package var subject: String
        /// The region that the subject is, when it is one.
        package var region: Int?
        package var cause: String?
        package var points: Located<Quantity>
        package var day: Located<Day>?
        package var note: String?
    }

    /// Opening + earned − deducted − redeemed = closing.
    package struct Balance: Sendable {
        package var place: Place
        package var subject: String
        package var opening: Quantity
        package var earned: Quantity
        package var deducted: Quantity
        package var redeemed: Quantity
        package var closing: Located<Quantity>

        package var expected: Quantity { opening + earned - deducted - redeemed }
    }

    package var mechanism: Mechanism.Reference
    /// An index into the mechanism's classes.
    package var pointsClass: Int
    package var period: Located<Period>
    package var opening: Quantity?
    package var entries: [Entry]
    package var entriesPath: String
    package var balances: [Balance]
    package var balancesPath: String

    package var sum: Quantity { entries.reduce(.zero) { $0 + $1.points.value } }
}
