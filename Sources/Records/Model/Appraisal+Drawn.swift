import Documents

extension Method.Appraisal.Component {
    /// The shorter periods whose mean a component is over a longer one (取自): the year's from its quarters'.
    package enum Span: Choice {
        case month, quarter, half

        package var term: Term {
            switch self {
            case .month: Term("月", "month")
            case .quarter: Term("季度", "quarter")
            case .half: Term("半年", "half")
            }
        }

        private var period: Period {
            switch self {
            case .month: .month(2000, 1)
            case .quarter: .quarter(2000, 1)
            case .half: .half(2000, 1)
            }
        }

        /// Whether a period is so long.
        package func isLength(of other: Period) -> Bool { period.sameKind(containing: other.first) == other }

        /// The periods of this length that lie in one; none in one that is no longer.
        package func periods(in whole: Period) -> [Period] {
            var periods: [Period] = []
            var own = period.sameKind(containing: whole.first)
            while own.first >= whole.first, own.last <= whole.last, own != whole {
                periods.append(own)
                own = own.next
            }
            return periods
        }
    }
}

/// What the sheets of shorter periods make of a component: the mean of what they give, each alike.
package struct DrawnScore: Sendable {
    private let sum: Int64
    private let count: Int64

    /// Nil of nothing.
    init?(_ scores: [Quantity]) {
        if scores.isEmpty { return nil }
        sum = scores.reduce(.zero, +).units
        count = Int64(scores.count)
    }

    /// The mean to two decimals, half up.
    package var mean: Quantity { Quantity(units: (sum * 2 / count + 100) / 200 * 100) }

    /// Whether a score can follow: cut off or rounded half up at its last decimal, or to the half or the twentieth of a point.
    package func allows(_ score: Quantity) -> Bool {
        let steps: [Int64] = [10_000, 5_000, 1_000, 500, 100]
        let step: Int64 = steps.first(where: { score.units % $0 == 0 }) ?? 1
        let (least, most) = (sum - step * count, sum * 2 + step * count)
        return score.units * count > least && score.units * 2 * count <= most
    }
}
