import Documents

extension Poll {
    /// What a poll is counted into: a component of a method's appraisal of somebody, for a period (办法, 分项, 期间).
    package struct Feed: Sendable {
        package var mechanism: Mechanism.Reference
        package var component: Located<String>
        package var period: Located<Period>
        /// Nil when that has been reported as unknown.
        package var subject: Subject?
        /// As it was written.
        package var name: String
    }

    /// What was counted, and over how many, where both are known.
    var rate: Rate? {
        guard let share, share.base > 0 else { return nil }
        return Rate(count: share.count, base: share.base)
    }

    package struct Rate: Sendable {
        package var count: Int
        package var base: Int

        /// In parts of a thousand million, cut off.
        fileprivate var parts: Int64 {
            let product = UInt64(clamping: count).multipliedFullWidth(by: UInt64(Rate.one))
            guard product.high < UInt64(base) else { return Rate.one }
            return Int64(UInt64(base).dividingFullWidth(product).quotient)
        }

        fileprivate static let one: Int64 = 1_000_000_000
    }
}

/// What polls make of a component: the mean of their rates, each poll alike, and the points that it comes to.
package struct PolledScore: Sendable {
    private let mean: Int64
    /// The most that the polls can give, and the others beside them.
    private let polled: Quantity
    private let rest: Quantity

    /// Nil without polls that say how they are counted, or for a component that no poll counts in.
    package init?(_ rates: [Poll.Rate], in component: Method.Appraisal.Component) {
        guard !rates.isEmpty, let share = component.poll else { return nil }
        mean = rates.reduce(0) { $0 + $1.parts } / Int64(rates.count)
        let weight = component.weight.value
        polled = Quantity(units: Self.product(weight.units, share.value.value.units, over: 1_000_000))
        rest = weight - polled
    }

    /// The points that the polls give, to two decimals.
    package var points: Quantity {
        let exact = Self.product(polled.units, mean, over: Poll.Rate.one)
        return Quantity(units: (exact + 50) / 100 * 100)
    }

    /// The mean rate.
    package var percentage: Percentage? { Percentage(Int(mean), of: Int(Poll.Rate.one)) }

    /// Whether others than the polls have a say in the component.
    package var isShared: Bool { rest > .zero }

    /// The least and the most that the component can come to.
    package var range: (least: Quantity, most: Quantity) { (points, points + rest) }

    /// Whether a score can follow: rounded half up or cut off at the decimals that it was written with, both are in use.
    package func allows(_ score: Quantity) -> Bool {
        var unit: Int64 = 10_000
        for _ in 0..<min(score.decimals, 4) { unit /= 10 }
        let exact = Self.product(polled.units, mean, over: Poll.Rate.one)
        // The mean itself is cut off behind its ninth decimal: that may be one more.
        return score.units > exact - unit && score.units <= exact + rest.units + unit / 2 + 1
    }

    private static func product(_ a: Int64, _ b: Int64, over divisor: Int64) -> Int64 {
        let product = UInt64(clamping: a).multipliedFullWidth(by: UInt64(clamping: b))
        guard product.high < UInt64(divisor) else { return .max }
        return Int64(clamping: UInt64(divisor).dividingFullWidth(product).quotient)
    }
}
