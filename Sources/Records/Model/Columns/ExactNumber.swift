/// A number with up to seven decimals, exact: what a figure in a column of one's own is, be it yuan, mu, or a rate of 124.9788302
/// yuan a mu.
package struct ExactNumber: Hashable, Comparable, Sendable {
    /// Ten-millionths.
    package var units: Int64

    package init(units: Int64) { self.units = units }

    package static let zero = ExactNumber(units: 0)
    /// How many units one is.
    static let scale: Int64 = 10_000_000
    static let maximumDecimals = 7
    /// A hundred thousand million: more than any sum of money may be.
    private static let maximum: Int64 = 100_000_000_000 * scale

    package static func < (a: ExactNumber, b: ExactNumber) -> Bool { a.units < b.units }

    /// The number that digits, commas and a point write; nil for anything else, and for more than may be.
    package init?(_ text: String) {
        guard let number = Quantity.Numeral(text), number.unit.isEmpty else { return nil }
        self.init(number)
    }

    init?(_ number: Quantity.Numeral) {
        guard let units = number.scaled(by: Self.scale), abs(units) <= Self.maximum else { return nil }
        self.units = units
    }

    /// Yuan.
    init(_ money: Money) { units = money.fen * (Self.scale / 100) }

    /// The sum; nil when it is more than the type holds.
    func adding(_ other: ExactNumber) -> ExactNumber? {
        let (sum, isOver) = units.addingReportingOverflow(other.units)
        return isOver ? nil : ExactNumber(units: sum)
    }

    /// How many decimals it needs, 0 to 7.
    package var decimals: Int {
        var rest = units
        var count = Self.maximumDecimals
        while count > 0, rest % 10 == 0 {
            rest /= 10
            count -= 1
        }
        return count
    }

    /// `1,234.5`; without noughts at its end.
    package var text: String { text(decimals: 0) }

    /// The same with so many decimals at least.
    package func text(decimals: Int) -> String {
        let count = max(decimals, self.decimals)
        let scale = UInt64(Self.scale)
        let whole = (units < 0 ? "-" : "") + Quantity.grouped(units.magnitude / scale)
        if count == 0 { return whole }
        return whole + "." + String(units.magnitude % scale + scale).dropFirst().prefix(count)
    }
}
