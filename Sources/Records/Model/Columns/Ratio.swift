/// A fraction, exact: what sums, products and quotients of figures come to before anything is rounded.
struct Ratio: Equatable, Comparable, Sendable {
    private(set) var top: Int128
    /// Above nought.
    private(set) var bottom: Int128

    static let zero = Ratio(top: 0, bottom: 1)

    private init(top: Int128, bottom: Int128) {
        self.top = top
        self.bottom = bottom
    }

    init(_ number: ExactNumber) { self.init(reducing: Int128(number.units), Int128(ExactNumber.scale)) }

    /// A whole number.
    init(_ number: Int64) { self.init(top: Int128(number), bottom: 1) }

    private init(reducing top: Int128, _ bottom: Int128) {
        var (a, b) = (top.magnitude, bottom.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = max(Int128(a), 1)
        self.init(top: top / divisor, bottom: bottom / divisor)
    }

    // Each is nil where the numbers are too large to be reckoned with.

    func adding(_ other: Ratio) -> Ratio? {
        let (a, isOver) = top.multipliedReportingOverflow(by: other.bottom)
        let (b, isOver2) = other.top.multipliedReportingOverflow(by: bottom)
        let (sum, isOver3) = a.addingReportingOverflow(b)
        let (bottom, isOver4) = bottom.multipliedReportingOverflow(by: other.bottom)
        return isOver || isOver2 || isOver3 || isOver4 ? nil : Ratio(reducing: sum, bottom)
    }

    func subtracting(_ other: Ratio) -> Ratio? { adding(Ratio(top: -other.top, bottom: other.bottom)) }

    func times(_ other: Ratio) -> Ratio? {
        let (top, isOver) = top.multipliedReportingOverflow(by: other.top)
        let (bottom, isOver2) = bottom.multipliedReportingOverflow(by: other.bottom)
        return isOver || isOver2 ? nil : Ratio(reducing: top, bottom)
    }

    /// Nil by nought, too.
    func divided(by other: Ratio) -> Ratio? {
        guard other.top != 0 else { return nil }
        let sign: Int128 = other.top < 0 ? -1 : 1
        return times(Ratio(top: other.bottom * sign, bottom: other.top * sign))
    }

    static func < (a: Ratio, b: Ratio) -> Bool {
        guard let difference = a.subtracting(b) else { return false }
        return difference.top < 0
    }

    /// Rounded to so many decimals, as a named rule has it; nil when that is too large to be shown.
    func rounded(_ rounding: Rounding) -> ExactNumber? {
        var unit: Int128 = 1
        for _ in 0..<rounding.decimals { unit *= 10 }
        let (scaled, isOver) = top.multipliedReportingOverflow(by: unit)
        if isOver { return nil }
        let (quotient, rest) = (scaled.magnitude / bottom.magnitude, scaled.magnitude % bottom.magnitude)
        // Half of the last place or more, away from nought.
        let isUp = rounding.rule == .halfUp && rest >= bottom.magnitude - rest
        let whole = quotient + (isUp ? 1 : 0)
        guard whole <= UInt128(Int64.max) else { return nil }
        var scale = ExactNumber.scale
        for _ in 0..<rounding.decimals { scale /= 10 }
        let (units, isOver2) = Int64(whole).multipliedReportingOverflow(by: scale)
        return isOver2 ? nil : ExactNumber(units: top < 0 ? -units : units)
    }
}

/// How a figure that was reckoned becomes one that is written (取整).
package struct Rounding: Hashable, Sendable {
    package enum Rule: Choice {
        case halfUp, down

        package var term: Term {
            switch self {
            case .halfUp: Term("四舍五入", "half-up")
            case .down: Term("舍去", "down")
            }
        }
    }

    package var rule: Rule
    /// Of yuan, or of whatever the figure counts.
    package var decimals: Int
    /// As it is written, and a villager reads it: `舍去到角`.
    package var text: String

    /// Reads `四舍五入到分`, `舍去到角`, `half-up 2`; nil for anything else.
    init?(_ text: String) {
        for rule in Rule.allCases {
            for word in [rule.term.chinese, rule.term.english] where text.hasPrefix(word) {
                var rest = text.dropFirst(word.count)
                while let first = rest.first, first == "到" || first == " " { rest = rest.dropFirst() }
                if rest.hasSuffix("位") { rest = rest.dropLast() }
                guard let decimals = Self.decimals(String(rest)) else { continue }
                self.init(rule, decimals)
                self.text = text
                return
            }
        }
        return nil
    }

    init(_ rule: Rule, _ decimals: Int) {
        self.rule = rule
        self.decimals = decimals
        let place =
            switch decimals {
            case 2: "分"
            case 1: "角"
            case 0: "元"
            default: "\(decimals)位"
            }
        text = "\(rule.term.chinese)到\(place)"
    }

    private static func decimals(_ word: String) -> Int? {
        switch word {
        case "分", "fen": 2
        case "角", "jiao": 1
        case "元", "yuan": 0
        default: Int(word).flatMap { (0...ExactNumber.maximumDecimals).contains($0) ? $0 : nil }
        }
    }
}
