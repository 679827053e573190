import Records

/// The newest ranking of every series by its black and its red list, as the county's page names them.
struct Standings: Sendable {
    struct Series: Sendable {
        let ranking: Route
        let name: String
        let period: Period
        let black: List
        let red: List
    }

    struct List: Sendable {
        struct Row: Sendable {
            let subject: Named
            let honour: String?
            /// What is being mended by it and overdue.
            let overdue: Int
        }

        /// Whether no period is over yet, so that nobody can be on it.
        let isProvisional: Bool
        /// The first of them, and how many there are.
        let rows: [Row]
        let count: Int
        /// How many equals were too many for it, and their place.
        let tied: Int
        let tiedPlace: Int

        static let shown = 4
    }

    /// What a county announces first comes first.
    let series: [Series]
    /// The newest calendar of publications; nil on a board that has none.
    let calendar: Int?

    init(of site: Site) {
        let all = site.rankingIndex.series
        // Villages before units and posts, and of each what was announced last.
        let order = all.indices.map { series in
            let newest = site.rankings[all[series].newest]
            return (
                series: series, sort: all[series].rule.sort.onHome,
                subjects: newest.subjects == .village ? 0 : 1,
                age: site.register.asOf - newest.period.last
            )
        }
        series = order.sorted { a, b in
            (a.sort, a.subjects, a.age, a.series) < (b.sort, b.subjects, b.age, b.series)
        }.map { Series(all[$0.series].newest, of: site) }
        calendar = site.calendarYears.first
    }
}

extension Standings.Series {
    fileprivate init(_ reference: Ranking.Reference, of site: Site) {
        let own = site.rankings[reference]
        ranking = site.rankingRoutes[reference]
        name = own.shortName
        period = own.period
        black = Standings.List(own.black, own.tiedForBlack, in: own, of: site)
        red = Standings.List(own.red, own.tiedForRed, in: own, of: site)
    }
}

extension Standings.List {
    fileprivate init(
        _ all: ArraySlice<Ranking.Row>, _ equals: ArraySlice<Ranking.Row>, in ranking: Ranking, of site: Site
    ) {
        isProvisional = ranking.isProvisional
        rows = all.prefix(Self.shown).map { row in
            Row(
                subject: site.named(row), honour: row.honour == nil ? nil : ranking.honour(of: row),
                overdue: row.rectifications?.count(where: \.isOverdue) ?? 0)
        }
        count = all.count
        tied = equals.count
        tiedPlace = equals.first?.place ?? 1
    }
}

extension Ranking.Sort {
    /// Its order on the county's page: what a county announces first.
    fileprivate var onHome: Int {
        switch self {
        case .appraisal: 0
        case .timeliness: 1
        case .points: 2
        case .duties: 3
        }
    }
}
