import Documents

/// One account of a region, with its statements in force. Accounts are kept apart: each goes on with itself.
package struct AccountBook: Sendable {
    /// One statement, by what sums and comparisons need of it.
    package struct Page: Sendable {
        package var disclosure: Disclosure.Reference
        /// The account as its statement names it.
        var account: String?
        /// Whether the statement has others beside it.
        var isOfSeveral: Bool
        package var period: Period
        package var first: Day
        package var last: Day
        package var opening: Money
        package var closing: Money
        /// Without what went from one account of the village to another.
        package var income: Money
        package var spending: Money

        fileprivate init(_ statement: Statement, of disclosure: Disclosure.Reference, isOfSeveral: Bool) {
            self.disclosure = disclosure
            self.isOfSeveral = isOfSeveral
            account = statement.bankAccount?.value
            period = statement.period.value
            first = period.first
            last = period.last
            opening = statement.opening.value
            closing = statement.closing.value
            income = statement.ownIncome
            spending = statement.ownSpending
        }

        package var days: Int { last - first + 1 }
    }

    package let region: Region.Reference
    /// Nil for the account of statements that name none.
    package let name: String?
    /// One for each period, in the order of their ends; of those that end together the longest first.
    package private(set) var pages: [Page] = []
    /// Statements of a period that already had one, each with the first.
    private(set) var repeated: [(first: Disclosure.Reference, second: Disclosure.Reference)] = []
    /// Those of the pages that no two of which share a day: as many days as can be, and of the same days the finest periods.
    ///
    /// Whatever is summed over time is summed over these, so that no period is taken twice.
    package private(set) var finest: [Page] = []

    fileprivate init(region: Region.Reference, name: String?, _ statements: [Page]) {
        self.region = region
        self.name = name
        var known: [Period: Disclosure.Reference] = [:]
        pages.reserveCapacity(statements.count)
        for page in statements {
            if let first = known[page.period] {
                repeated.append((first, page.disclosure))
            } else {
                known[page.period] = page.disclosure
                pages.append(page)
            }
        }
        pages.sort { ($0.last, $0.first) < ($1.last, $1.first) }
        let finest = AccountBook.finest(of: pages)
        // Most accounts are published in one way, and then both are one.
        self.finest = finest.count == pages.count ? pages : finest
    }

    /// Statements that name no account are of the only one that has a name, where it goes on with what they end with, or the
    /// other way round: a village that begins to name its account has still but one.
    fileprivate static func nameEarlier(_ pages: inout [String?: [Page]]) {
        guard pages.count == 2, let unnamed = pages[String?.none],
            let (name, named) = pages.first(where: { $0.key != nil }),
            goesOn(unnamed, named) || goesOn(named, unnamed)
        else { return }
        pages = [name: unnamed + named]
    }

    private static func goesOn(_ first: [Page], _ second: [Page]) -> Bool {
        guard let end = first.max(by: { ($0.last, $1.first) < ($1.last, $0.first) }),
            let start = second.min(by: { ($0.first, $0.last) < ($1.first, $1.last) })
        else { return false }
        return end.last < start.first && end.closing == start.opening
    }

    /// Those of some pages no two of which share a day; see ``Period/cover(of:by:)``.
    static func finest(of pages: [Page]) -> [Page] {
        Period.cover(by: pages.map(\.period)).map { pages[$0] }
    }

    /// The latest statement: by the end of its period, and of those that end together the finest.
    package var latest: Page? { pages.last }

    /// The pages whose periods lie within another page's.
    func within(_ page: Page) -> [Page] {
        let start = pages.partitioningIndex { $0.last >= page.first }
        return pages[start...].prefix { $0.last <= page.last }.filter {
            page.first <= $0.first && $0.period != page.period
        }
    }

    /// Pages that share some of their days and hold each other neither way, the earlier first.
    var crossing: [(first: Page, second: Page)] {
        // The longest period has 366 days: whatever ended before that cannot cross.
        var found: [(Page, Page)] = []
        var start = 0
        for page in pages {
            while pages[start].last < page.last + -366 { start += 1 }
            for other in pages[start...].prefix(while: { $0.last < page.last })
            where page.first <= other.last && other.first < page.first {
                found.append((other, page))
            }
        }
        return found
    }

    /// The page of a period.
    package func page(of period: Period) -> Page? {
        let start = pages.partitioningIndex { $0.last >= period.last }
        return pages[start...].prefix { $0.last == period.last }.first { $0.period == period }
    }

    /// The page among ``finest`` that has a day.
    func page(on day: Day) -> Page? {
        let index = finest.partitioningIndex { $0.last >= day }
        return index < finest.count && finest[index].first <= day ? finest[index] : nil
    }

    /// What was in it at the end of a day; nil when no statement says, nought after it was closed with nothing left.
    package func closing(on day: Day) -> Money? {
        if let latest, latest.last < day { return latest.closing == .zero ? .zero : nil }
        let end = pages.partitioningIndex { $0.last > day }
        return end > 0 && pages[end - 1].last == day ? pages[end - 1].closing : nil
    }
}

extension AccountBook {
    /// The accounts of each region, those that are named in the order of their names' bytes after the one without a name.
    static func all(in archive: Archive) -> Each<Region, [AccountBook]> {
        let disclosures = archive.disclosures
        return Each(of: archive.regions) { region in
            var pages: [String?: [AccountBook.Page]] = [:]
            // The one that was posted first is the first of its period.
            let own = archive.standing(in: region).filter { disclosures[$0].kind == .statement }.sorted {
                (disclosures[$0].day.value, $0) < (disclosures[$1].day.value, $1)
            }
            for index in own {
                guard let statement = archive.opened(index, as: .statements)?.content else { continue }
                for part in statement.parts {
                    pages[part.bankAccount?.value, default: []].append(
                        AccountBook.Page(part, of: index, isOfSeveral: !statement.accounts.isEmpty))
                }
            }
            AccountBook.nameEarlier(&pages)
            return pages.map { AccountBook(region: region, name: $0, $1) }.sorted {
                ($0.name ?? "").utf8.lexicographicallyPrecedes(($1.name ?? "").utf8)
            }
        }
    }
}

extension Archive {
    /// What a statement says of the account of a page.
    func statement(of page: AccountBook.Page) -> Statement? {
        opened(page.disclosure, as: .statements)?.content.part(of: page.account)
    }
}

/// What a region's accounts hold: their latest closings side by side, and their sum where they are of one day.
package struct Balance: Sendable {
    /// The accounts' latest statements. An account that was closed with nothing left counts no more.
    package let shares: [(account: String?, page: AccountBook.Page)]
    /// The day on which all of them end; nil when they do not.
    package let day: Day?
    /// Nil when the accounts end on different days: no day's sum is known then.
    package let sum: Money?

    /// Nil for a region without accounts.
    package init?(of accounts: [AccountBook]) {
        let latest = accounts.compactMap { book in book.latest.map { (account: book.name, page: $0) } }
        guard let end = latest.lazy.map(\.page.last).max() else { return nil }
        shares = latest.filter { $0.page.last == end || $0.page.closing != .zero }
        let isOneDay = shares.allSatisfy { $0.page.last == end }
        day = isOneDay ? end : nil
        sum = isOneDay ? shares.reduce(.zero) { $0 + $1.page.closing } : nil
    }

    /// The period that all of them end with; nil when they are of several lengths.
    package var period: Period? {
        guard let first = shares.first?.page.period else { return nil }
        return shares.allSatisfy { $0.page.period == first } ? first : nil
    }

    /// What a region's accounts held together at the ends of their periods, in the order of days: only days of which every account
    /// says what was in it.
    package static func history(of accounts: [AccountBook]) -> [(page: AccountBook.Page, sum: Money)] {
        // Of those that end together the finest comes last, and names the day.
        var ends: [Day: AccountBook.Page] = [:]
        for page in accounts.lazy.flatMap(\.finest) {
            if let known = ends[page.last], known.days <= page.days { continue }
            ends[page.last] = page
        }
        return ends.values.sorted { $0.last < $1.last }.compactMap { page in
            var sum = Money.zero
            for account in accounts {
                guard let closing = account.closing(on: page.last) else { return nil }
                sum += closing
            }
            return (page, sum)
        }
    }
}
