import Records

/// A statement as a list of statements names it: whose, over which period, what came in and went out, what was left.
struct StatementLine: Sendable {
    let record: Headline
    /// The place on whose board it hangs, by name.
    let region: String
    let period: Period
    /// Without what went from one account of the village to another.
    let income: Money
    let spending: Money
    let closing: Money

    /// Nil for a record of another kind.
    init?(_ reference: Disclosure.Reference, of site: Site) {
        guard case .statement(let statement) = site.register.archive.disclosures[reference].content else {
            return nil
        }
        record = site.headlines[reference]
        region = site.register.archive.regions[record.region].title.value
        period = statement.period.value
        income = statement.ownIncome
        spending = statement.ownSpending
        closing = statement.closing.value
    }
}
