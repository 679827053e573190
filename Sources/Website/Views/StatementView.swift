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
        let own = books.filter { $0.page(of: period)?.disclosure == reference }
        // Of several accounts side by side, all that were there then, or nothing can be compared.
        func earlier(_ period: Period) -> Earlier? {
            let begun = own.filter { book in book.pages.contains { $0.first <= period.last } }
            let pages = begun.compactMap { $0.page(of: period) }
            guard let first = pages.first, pages.count == begun.count else { return nil }
            func sum(_ part: KeyPath<AccountBook.Page, Money>) -> Money {
                pages.reduce(.zero) { $0 + $1[keyPath: part] }
            }
            return Earlier(
                record: site.headlines[first.disclosure].route, period: period, income: sum(\.income),
                spending: sum(\.spending), closing: sum(\.closing))
        }
        before = earlier(period.previous)
        yearAgo = period.yearAgo == period.previous ? nil : earlier(period.yearAgo)
        let isWhole = !own.isEmpty && books.count == own.count
        households = isWhole ? site.register.archive.regions[region].households : nil
        people = isWhole ? site.register.archive.regions[region].population : nil
    }
}
