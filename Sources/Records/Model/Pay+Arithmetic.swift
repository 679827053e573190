import Documents

extension Money {
    /// A share of it, rounded half up to the fen (四舍五入).
    package static func * (whole: Money, share: Percentage) -> Money {
        let (product, overflow) = whole.fen.multipliedReportingOverflow(by: share.value.units)
        guard !overflow else { return Money(fen: .max / 1_000_000) }
        let rounded = (abs(product) + 500_000) / 1_000_000
        return Money(fen: product < 0 ? -rounded : rounded)
    }
}

extension Method.Pay {
    /// What is sure of a rate: its share, rounded half up to the fen.
    package func base(of rate: Money) -> Money { rate * base.value }

    /// What is left of a rate for performance: the rest, so that both are the rate to the fen.
    package func performance(of rate: Money) -> Money { rate - base(of: rate) }

    /// What a grade earns of it, rounded half up to the fen; nil where the method says nothing of the grade.
    package func performance(of rate: Money, at grade: String) -> Money? {
        factor(of: grade).map { performance(of: rate) * $0 }
    }

    /// `基本 60%、绩效 40%`
    package var shares: String { "基本 \(base.value.text)、绩效 \(performance.value.text)" }
}

extension Pay {
    /// The sum of a column; nought where nobody has anything in it.
    package func sum(_ amount: (Recipient) -> Located<Money>?) -> Money {
        recipients.reduce(.zero) { $0 + (amount($1)?.value ?? .zero) }
    }
}
