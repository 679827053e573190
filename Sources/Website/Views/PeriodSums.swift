import Records

/// What the accounts of a village came to over a period, and what they held at its end.
struct PeriodSums: Sendable {
    let income: Money
    let spending: Money
    /// What most was spent on at once, and where that is said.
    let largest: (item: String, amount: Money, statement: Disclosure.Reference)?
    /// Nil where one of them does not say.
    let closing: Money?

    /// Nil where the accounts of the period are not all published.
    init?(of accounts: [AccountBook], over period: Period, in archive: Archive) {
        guard let sums = DatedSums(of: accounts, over: period, in: archive) else { return nil }
        income = sums.income
        spending = sums.spending
        largest = sums.largest
        // An account is nought before its first statement.
        let closings = accounts.filter { $0.pages.contains { $0.first <= period.last } }
            .map { $0.closing(on: period.last) }
        closing = closings.contains { $0 == nil } ? nil : closings.reduce(.zero) { $0 + ($1 ?? .zero) }
    }
}
