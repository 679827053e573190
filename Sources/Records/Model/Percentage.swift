/// A percentage as it was printed: its value and how many decimals it was printed with.
package struct Percentage: Hashable, Sendable {
    /// In percent.
    package var value: Quantity
    package var decimals: Int
    package var text: String

    /// Reads `39.8%`, at most four decimals.
    package init?(_ text: String) {
        guard let value = Quantity(percent: text), let numeral = Quantity.Numeral(text) else { return nil }
        self.value = value
        self.text = text
        decimals = min(numeral.decimals, 4)
    }

    /// `part` of `whole` in percent, rounded half up to so many decimals; nil when `whole` is nought.
    package init?(_ part: Int, of whole: Int, decimals: Int) {
        guard whole > 0, decimals <= 4 else { return nil }
        var unit: Int64 = 1
        for _ in 0..<(4 - decimals) { unit *= 10 }
        let scaled = Int64(part) * 1_000_000
        let units = (scaled * 2 / unit + Int64(whole)) / (2 * Int64(whole)) * unit
        value = Quantity(units: units)
        self.decimals = decimals
        text = value.text(decimals: decimals) + "%"
    }

    /// Whether this is what `part` of `whole` comes to, rounded half up or cut off at the decimals printed.
    package func agrees(with part: Int, of whole: Int) -> Bool {
        guard whole > 0 else { return false }
        var unit: Int64 = 1
        for _ in 0..<(4 - decimals) { unit *= 10 }
        // |value − exact| < one unit in the last place, and not below it by rounding up: cut-off and rounding are both in use
        let exact = Int64(part) * 1_000_000
        let stated = value.units * Int64(whole)
        let difference = exact - stated
        return (difference >= 0 && difference < unit * Int64(whole))
            || (difference < 0 && -difference * 2 <= unit * Int64(whole))
    }

    /// Whether any whole number of `whole` people comes to it.
    package func isAttainable(of whole: Int) -> Bool {
        guard whole > 0 else { return false }
        let near = Int(value.units * Int64(whole) / 1_000_000)
        return (near - 1...near + 1).contains { $0 >= 0 && $0 <= whole && agrees(with: $0, of: whole) }
    }
}
