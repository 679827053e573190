import Records

/// A statement of accounts beside what the same account held before, and by heads.
struct StatementView: Sendable {
    let statement: Statement
    /// The statement of the period before, and that of the same period a year ago.
    let before: Earlier?
    let yearAgo: Earlier?
    /// How many live in the village now, where this is its only account; nil where nobody says.
    let households: Int?
    let people: Int?

    struct Earlier: Sendable {
        let record: Route
        let period: Period
        let income: Money
        let spending: Money
        let closing: Money
    }

    init(
        _ reference: Disclosure.Reference, _ statement: Statement, in region: Region.Reference, of site: Site
    ) {
        self.statement = statement
        let period = statement.period.value
        let books = site.register.accounts[region]
        let book = books.first { $0.page(of: period)?.disclosure == reference }
        func earlier(_ period: Period) -> Earlier? {
            book?.page(of: period).map { page in
                Earlier(
                    record: site.headlines[page.disclosure].route, period: period, income: page.income,
                    spending: page.spending, closing: page.closing)
            }
        }
        before = earlier(period.previous)
        yearAgo = period.yearAgo == period.previous ? nil : earlier(period.yearAgo)
        let isWhole = book != nil && books.count == 1
        households = isWhole ? site.register.regions[region].households : nil
        people = isWhole ? site.register.regions[region].population : nil
    }
}
