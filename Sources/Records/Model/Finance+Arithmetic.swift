import Documents

extension Statement {
    /// What its opening balance and its entries come to.
    package var computedClosing: Money { opening.value + income - spending }

    /// What the village took in and spent: without what went from one of its accounts to another.
    package var ownIncome: Money { income - transferredIn }
    package var ownSpending: Money { spending - transferredOut }
    package var hasTransfers: Bool { entries.contains { $0.counter != nil } }
}

extension Project {
    package var sourced: Money { sources.reduce(.zero) { $0 + $1.amount.value } }
}

extension Array where Element == Project.Payment {
    /// The first payment with which the sum of all up to it passes a limit, and that sum.
    func first(passing limit: Money) -> (payment: Project.Payment, sum: Money)? {
        var sum = Money.zero
        for payment in self {
            sum += payment.amount.value
            if sum > limit { return (payment, sum) }
        }
        return nil
    }
}

extension Subsidy {
    /// What a row's rate and quantity come to; nil when one is not given.
    package func product(of recipient: Recipient) -> (rate: Money, quantity: Quantity, amount: Money)? {
        guard let rate = (recipient.rate ?? rate)?.value, let quantity = recipient.quantity?.value else {
            return nil
        }
        return (rate, quantity, rate * quantity)
    }

    /// What was paid out: by the list, else as stated; nil where neither says.
    package var paidOut: Money? { recipients.isEmpty ? total?.value : sum }
}
