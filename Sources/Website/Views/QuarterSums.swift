import Records

/// What the accounts of a village came to over its newest quarter, whether it posts months or quarters, and over those before.
struct QuarterSums: Sendable {
    let period: Period
    let sums: PeriodSums
    /// Of the quarter before, and of the same one last year; nil where their accounts are not all published.
    let before: PeriodSums?
    let yearAgo: PeriodSums?

    /// Nil where nothing is published, or the newest quarter that has ended is not published whole.
    init?(of accounts: [AccountBook], in archive: Archive) {
        guard let end = accounts.flatMap(\.pages).map(\.last).max() else { return nil }
        let running = Period.quarter(2000, 1).sameKind(containing: end)
        period = running.last == end ? running : running.previous
        guard let sums = PeriodSums(of: accounts, over: period, in: archive) else { return nil }
        self.sums = sums
        before = PeriodSums(of: accounts, over: period.previous, in: archive)
        yearAgo = PeriodSums(of: accounts, over: period.yearAgo, in: archive)
    }
}
