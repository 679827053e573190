/// An amount of money, exact to the fen (0.01 yuan).
package struct Money: Hashable, Comparable, Sendable {
    package var fen: Int64

    package init(fen: Int64) { self.fen = fen }

    package static let zero = Money(fen: 0)

    package static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }
    package static func + (a: Money, b: Money) -> Money { Money(fen: a.fen + b.fen) }
    package static func - (a: Money, b: Money) -> Money { Money(fen: a.fen - b.fen) }
    package static prefix func - (a: Money) -> Money { Money(fen: -a.fen) }
    package static func += (a: inout Money, b: Money) { a.fen += b.fen }

    /// An equal share of so many, to the nearest fen, half of one away from nought.
    package func shared(among count: Int) -> Money {
        guard count > 0 else { return .zero }
        let (quotient, rest) = fen.magnitude.quotientAndRemainder(dividingBy: UInt64(count))
        let share = Int64(quotient) + (rest >= (UInt64(count) + 1) / 2 ? 1 : 0)
        return Money(fen: fen < 0 ? -share : share)
    }

    package var magnitude: Money { Money(fen: abs(fen)) }

    /// The largest amount that is read, in fen: a hundred 亿 yuan. A million of them still sum without overflow.
    static let limit: Int64 = 1_000_000_000_000
}

extension Money {
    /// Reads yuan as people write them: `186000.00`, `1,234.5`, `3.6万元`, `￥500元`, `（500）` for a negative,
    /// full-width digits too. Nil for anything else, for more than two decimals of a yuan and for commas that do not group by three.
    package init?(_ text: String) {
        if let fen = Quantity.plain(text, times: 100), fen <= Self.limit {
            self.init(fen: fen)
            return
        }
        guard let number = Quantity.Numeral(text), let scale = Self.scale(of: number.unit),
            let fen = number.scaled(by: scale), abs(fen) <= Self.limit
        else { return nil }
        self.init(fen: fen)
    }

    /// How many fen a unit has.
    private static func scale(of unit: String) -> Int64? {
        switch unit {
        case "", "元": 100
        case "万元", "万": 1_000_000
        case "亿元", "亿": 10_000_000_000
        default: nil
        }
    }

    /// Whether a text is a sum of money, but a larger one than is read.
    static func isTooLarge(_ text: String) -> Bool {
        guard let number = Quantity.Numeral(text), let scale = scale(of: number.unit) else { return false }
        return number.wholePart(scaledBy: scale).map { $0 >= limit } ?? true
    }

    /// `1,234.50`
    package var text: String {
        let whole = fen.magnitude / 100
        let rest = fen.magnitude % 100
        return (fen < 0 ? "-" : "") + Quantity.grouped(whole) + (rest < 10 ? ".0" : ".") + String(rest)
    }

    /// The amount in the capital numerals of cheques and contracts: `壹拾捌万陆仟元整`.
    package var capitals: String {
        let digits = Self.numerals
        let yuan = fen.magnitude / 100
        let jiao = Int(fen.magnitude / 10 % 10)
        let cents = Int(fen.magnitude % 10)
        var text = fen < 0 ? "负" : ""
        if yuan > 0 { text += Self.capitals(of: yuan) + "元" }
        if jiao == 0 && cents == 0 { return text + (yuan == 0 ? "零元整" : "整") }
        if jiao > 0 { text += digits[jiao] + "角" } else if yuan > 0 { text += "零" }
        if cents > 0 { text += digits[cents] + "分" } else { text += "整" }
        return text
    }

    private static let numerals = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    private static let places = ["", "拾", "佰", "仟"]
    private static let groups = ["", "万", "亿", "万亿"]

    /// A whole number in groups of four: 仟佰拾 within 万 and 亿, one 零 for any run of noughts.
    private static func capitals(of number: UInt64) -> String {
        var parts: [UInt64] = []
        var rest = number
        while rest > 0 {
            parts.append(rest % 10_000)
            rest /= 10_000
        }
        var text = ""
        var pendingZero = false
        for index in parts.indices.reversed() {
            let part = parts[index]
            if part == 0 {
                pendingZero = !text.isEmpty
                continue
            }
            var divisor: UInt64 = 1000
            for place in (0..<4).reversed() {
                let digit = Int(part / divisor % 10)
                divisor /= 10
                if digit == 0 {
                    pendingZero = !text.isEmpty
                    continue
                }
                if pendingZero { text += "零" }
                pendingZero = false
                text += numerals[digit]
                text += places[place]
            }
            text += groups[index]
            pendingZero = false
        }
        return text
    }
}
