import Records

/// A page of all rankings: by rule the newest with who leads and who is last, then every period in a compact list.
struct RankingsView: Sendable {
    let trail: Trail
    let today: Day
    /// The years that have a calendar of publications, the newest first.
    let calendars: [Int]
    let sorts: [Sort]
    let series: [Series]
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// Until when the page reads as it does.
    let holding: Holding

    /// The newest rankings by rules of a sort.
    struct Sort: Sendable {
        let sort: Ranking.Sort
        /// Whether a period of any of its series is not over.
        let hasRunning: Bool
        let rows: [Row]
    }

    /// The newest ranking of a series.
    struct Row: Sendable {
        let ranking: Link
        let period: Period
        /// In the first place, and what they reached.
        let first: Leaders
        let last: Last
        let black: Names
        /// Equals that are too many for the black list.
        let blackTied: Int
        /// Whether no period is over yet, so that nobody can be on it.
        let isProvisional: Bool
        /// The ranking whose period is not over.
        let running: Link?
        /// Where the series stands on the page, and how many periods it has.
        let series: String
        let count: Int
    }

    struct Leaders: Sendable {
        let names: Names
        let value: String
    }

    /// Who is last.
    enum Last: Sendable {
        case nobody
        /// There is but one, who is before nobody.
        case alone
        /// All share the first place.
        case first
        case named(Leaders)
    }

    struct Series: Sendable {
        let anchor: String
        let name: String
        let count: Int
        /// The newest first; within a year the longest period first.
        let years: [(year: Int, rankings: [Link])]
    }

    struct Link: Sendable {
        let route: Route
        let text: String
    }

    init(page number: Int, of site: Site) {
        trail = site.regionParts[.county].trail
        today = site.register.asOf
        calendars = site.calendarYears
        self.number = number
        let index = site.rankingIndex
        pages = Pagination.pages(for: index.listed.count, by: RankingIndex.size)
        let own = index.listed[Pagination.range(of: number, in: index.listed.count, by: RankingIndex.size)]
        sorts = Ranking.Sort.allCases.compactMap { sort in
            let own = own.filter { index.series[$0].rule.sort == sort }
            return own.isEmpty ? nil : Sort(sort, own, of: site)
        }
        series = own.map { Series($0, of: site) }
        var holding = site.holding
        if sorts.contains(where: \.hasRunning) { holding.count() }
        self.holding = holding
    }
}

extension RankingsView.Sort {
    fileprivate init(
        _ sort: Ranking.Sort, _ series: [RankingIndex.Series.Reference], of site: Site
    ) {
        self.sort = sort
        hasRunning = series.contains { number in
            site.rankingIndex.series[number].runs.joined().contains { site.rankings[$0].isRunning }
        }
        rows = series.map { RankingsView.Row($0, of: site) }
    }
}

extension RankingsView.Row {
    fileprivate init(_ number: RankingIndex.Series.Reference, of site: Site) {
        let own = site.rankingIndex.series[number]
        let newest = site.rankings[own.newest]
        func leaders(_ rows: ArraySlice<Ranking.Row>) -> RankingsView.Leaders {
            RankingsView.Leaders(
                names: Names(rows, limit: 3, naming: site.named), value: newest.value(ofEquals: rows))
        }
        ranking = RankingsView.Link(route: site.rankingRoutes[own.newest], text: newest.shortName)
        period = newest.period
        first = leaders(newest.rows.prefix { $0.place == 1 })
        if newest.rows.count == 1 {
            last = .alone
        } else if let lowest = newest.rows.last?.place {
            last = lowest == 1 ? .first : .named(leaders(newest.rows.suffix(while: { $0.place == lowest })))
        } else {
            last = .nobody
        }
        black = Names(newest.black, limit: 4, naming: site.named)
        blackTied = newest.blackTied
        isProvisional = newest.isProvisional
        running = own.running(in: site.rankings).map {
            RankingsView.Link(route: site.rankingRoutes[$0], text: site.rankings[$0].period.text)
        }
        series = number.anchor
        count = own.runs.reduce(0) { $0 + $1.count }
    }
}

extension RankingsView.Series {
    fileprivate init(_ number: RankingIndex.Series.Reference, of site: Site) {
        let own = site.rankingIndex.series[number]
        anchor = number.anchor
        name = site.rankings[own.newest].shortName
        var byYear: [Int: [RankingsView.Link]] = [:]
        for reference in own.runs.joined() {
            let period = site.rankings[reference].period
            byYear[period.year, default: []].append(
                RankingsView.Link(route: site.rankingRoutes[reference], text: period.short))
        }
        years = byYear.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
        count = years.reduce(0) { $0 + $1.rankings.count }
    }
}

extension RankingIndex.Series {
    /// The ranking whose period is not over, of the newest's own length if there is one.
    fileprivate func running(in rankings: Ordered<Ranking>) -> Ranking.Reference? {
        let own = rankings[newest].period.length
        return runs.joined().filter { rankings[$0].isRunning }.min {
            let (a, b) = (rankings[$0].period, rankings[$1].period)
            return (a.length == own ? 0 : 1, a.length) < (b.length == own ? 0 : 1, b.length)
        }
    }
}

extension BidirectionalCollection {
    /// The elements at the end that fulfil a condition.
    fileprivate func suffix(while condition: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
