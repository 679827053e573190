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

    /// `part` of `whole` in percent, as a board prints it: rounded half up to so many decimals, and to more where that would say
    /// all, half or nothing of what is not: 9,996 of 10,000 is 99.96%, one of them 0.01%, and 5,001 are more than half, 50.01%.
    ///
    /// Every share on every page is made here. Nil when `whole` is nought, or `part` below it.
    package init?(_ part: Int, of whole: Int, decimals: Int = 1) {
        guard whole > 0, part >= 0, decimals <= 4 else { return nil }
        let (quotient, rest) = Self.divided(part, by: whole)
        guard quotient < 1_000_000_000_000 else { return nil }
        var units = quotient
        var decimals = decimals
        while true {
            var unit: UInt64 = 1
            for _ in 0..<(4 - decimals) { unit *= 10 }
            let over = quotient % unit
            // Half a unit or more: what is cut off behind the fourth decimal matters where a unit is one of it.
            let isUp = unit == 1 ? rest >= UInt64(whole) - rest : over * 2 >= unit
            units = quotient - over + (isUp ? unit : 0)
            let isExact = rest == 0 && over == 0
            let saysMore = [0, 500_000, 1_000_000].contains(units)
            if isExact || !saysMore || decimals == 4 {
                // Nearer than four decimals tell: the next figure, on its own side.
                if !isExact, saysMore { units = isUp ? units - 1 : units + 1 }
                break
            }
            decimals += 1
        }
        value = Quantity(units: Int64(units))
        self.decimals = decimals
        text = value.text(decimals: decimals) + "%"
    }

    /// `part` of `whole` in ten-thousandths of a percent, cut off, and what is left over.
    private static func divided(_ part: Int, by whole: Int) -> (quotient: UInt64, rest: UInt64) {
        let product = UInt64(part).multipliedFullWidth(by: 1_000_000)
        // A share of more than the type holds is none.
        guard product.high < UInt64(whole) else { return (.max, 0) }
        let (quotient, rest) = UInt64(whole).dividingFullWidth(product)
        return (quotient, rest)
    }

    /// Whether this is what `part` of `whole` comes to, rounded half up or cut off at the decimals printed. All is said of all
    /// alone, and none of none: 99.6 % is not “100%”.
    package func agrees(with part: Int, of whole: Int) -> Bool {
        guard whole > 0 else { return false }
        if value.units == 1_000_000 { return part == whole }
        if value.units == 0 { return part == 0 }
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
