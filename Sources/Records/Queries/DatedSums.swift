import Documents

/// What the dated entries of a place come to over a period (账目): all together, and account by account.
package struct DatedSums: Sendable {
    package private(set) var income = Money.zero
    package private(set) var spending = Money.zero
    /// What most was spent on at once, and the statement that says so; of equals the first. Nil where nothing was spent.
    package private(set) var largest: (item: String, amount: Money, statement: Disclosure.Reference)?
    /// By what the chart of accounts calls them; nil where an entry names no account, so that nobody knows what each came to.
    var byAccount: [String: (income: Money, spending: Money)]? = [:]
    /// The files of the statements.
    var paths: [String] = []

    private init() {}

    /// - Parameter account: as a row of a summary names it; nil for all.
    func sum(isIncome: Bool, of account: String?) -> Money? {
        guard let account else { return isIncome ? income : spending }
        guard let byAccount else { return nil }
        let chart = ChartOfAccounts.collectives
        var own = byAccount[chart.key(of: account)]
        // Where nobody has booked anything by an account that there is, nothing came of it; of other words nobody knows what they are.
        if own == nil, let known = chart.account(named: account), chart.isWhole(account) {
            own = byAccount[known.name] ?? (.zero, .zero)
        }
        return own.map { isIncome ? $0.income : $0.spending }
    }
}

extension DatedSums {
    /// What the accounts of a place say entry by entry of a whole period; nil where they do not, or an account leaves days of it out. What
    /// went from one account to another is none of it.
    package init?(of accounts: [AccountBook], over period: Period, in archive: Archive) {
        var pages: [AccountBook.Page] = []
        for book in accounts {
            if let page = book.page(of: period) {
                pages.append(page)
                continue
            }
            let touching = book.finest.filter { $0.first <= period.last && period.first <= $0.last }
            // One that begins with nothing, or has ended with nothing, leaves out no day before or after.
            let begins = book.pages.min { $0.first < $1.first }
            if touching.isEmpty, let begins, let latest = book.latest,
                begins.first > period.last && begins.opening == .zero
                    || latest.last < period.first && latest.closing == .zero
            {
                continue
            }
            let from = begins.map { $0.opening == .zero ? max($0.first, period.first) : period.first }
            let until = book.latest.map { $0.closing == .zero ? min($0.last, period.last) : period.last }
            guard let from, let until,
                touching.allSatisfy({ period.first <= $0.first && $0.last <= period.last }),
                touching.reduce(0, { $0 + $1.days }) == until - from + 1
            else { return nil }
            pages += touching
        }
        if pages.isEmpty { return nil }
        self.init()
        for page in pages {
            guard let statement = archive.statement(of: page) else { return nil }
            if !paths.contains(statement.entriesPath) { paths.append(statement.entriesPath) }
            for entry in statement.entries where entry.counter == nil {
                add(entry)
                if let amount = entry.spending?.value, amount > largest?.amount ?? .zero {
                    largest = (entry.item, amount, page.disclosure)
                }
            }
        }
    }
}

extension DatedSums {
    fileprivate mutating func add(_ entry: Statement.Entry) {
        let (came, went) = (entry.income?.value ?? .zero, entry.spending?.value ?? .zero)
        income += came
        spending += went
        guard let account = entry.account?.value else {
            byAccount = nil
            return
        }
        let chart = ChartOfAccounts.collectives
        // Of a part of an account, both the part and the account.
        for key in Set([chart.key(of: account), chart.account(named: account)?.name].compactMap { $0 }) {
            var own = byAccount?[key] ?? (.zero, .zero)
            own.income += came
            own.spending += went
            byAccount?[key] = own
        }
    }
}
