import Records

/// What the law bade each village publish in one year, and what became of it: villages by township, months across.
struct CalendarView: Sendable {
    let year: Int
    let trail: Trail
    let today: Day

    /// The county with what belongs to no township, then the townships.
    let groups: [Group]
    /// Over the year.
    let sum: Tally
    let deadlines: [Deadlines]

    // The way to others.
    /// The other years that have a calendar, the newest first.
    let others: [Int]
    let hasRankings: Bool
    /// The newest ranking of who published in time.
    let timeliness: (route: Route, title: String)?

    struct Group: Sendable {
        let head: Anchor
        let rows: [Row]
    }

    /// What a region had to publish in the year.
    struct Row: Sendable {
        /// The village, by the link to its page; nil for what a county or a township itself had to.
        let village: Anchor?
        /// By month.
        let accounts: [Cell]
        let general: [Cell]

        func cells(of matter: Publication.Matter) -> [Cell] { matter == .accounts ? accounts : general }
    }

    /// A publication in its place: from a month on, over so many.
    struct Cell: Sendable {
        let month: Int
        let span: Int
        let state: Publication.State
        /// The first record that fulfils it.
        let record: Anchor?
    }

    /// The last days of a matter's periods, by the rule that sets them.
    struct Deadlines: Sendable {
        let matter: Publication.Matter
        let basis: String
        /// The shortest periods first.
        let days: [(period: Period, day: Day)]
    }

    /// How many were in time, late, missing, and are not due yet.
    struct Tally: Equatable, Sendable {
        var inTime = 0
        var late = 0
        var missing = 0
        var notYetDue = 0

        mutating func add(_ state: Publication.State) {
            switch state {
            case .inTime: inTime += 1
            case .late: late += 1
            case .missing: missing += 1
            case .notYetDue: notYetDue += 1
            }
        }

        mutating func add(_ other: Tally) {
            inTime += other.inTime
            late += other.late
            missing += other.missing
            notYetDue += other.notYetDue
        }
    }

    init(_ year: Int, of site: Site) {
        let register = site.register
        self.year = year
        hasRankings = !site.rankings.isEmpty
        let county = site.regionParts[.county].trail
        trail = hasRankings ? county.and("晾晒榜", .rankings) : county
        today = register.asOf
        var rows = Each<Region, Row?>(repeating: nil, of: register.regions)
        var deadlines = FirstDeadlines()
        for region in register.regions.indices {
            let own = register.publications(of: region)
            for publication in own where publication.months(of: year) != nil { deadlines.note(publication) }
            rows[region] = Row(own, of: region, in: year, of: site)
        }
        self.deadlines = deadlines.all
        let regions = register.regions
        let townships = regions[.county].children.filter { regions[$0].level == .township }
        let direct = regions[.county].children.filter { regions[$0].level != .township }
        let members = [(.county, [.county] + direct)] + townships.map { ($0, site.lists.regionsBelow[$0]) }
        groups = members.compactMap { (head: Region.Reference, members: [Region.Reference]) in
            let own = members.compactMap { rows[$0] }
            return own.isEmpty ? nil : Group(head: site.regionAnchors[head], rows: own)
        }
        var sum = Tally()
        for cell in groups.lazy.flatMap(\.rows).flatMap({ $0.accounts + $0.general }) { sum.add(cell.state) }
        self.sum = sum
        others = site.calendarYears.filter { $0 != year }
        timeliness = site.rankingIndex.series.first { $0.rule == .timeliness }.map {
            (site.rankingRoutes[$0.newest], site.rankings[$0.newest].title)
        }
    }
}

extension CalendarView {
    /// The years in which anything was to be published, the newest first.
    static func years(of register: Register) -> [Int] {
        var years: Set<Int> = []
        for region in register.regions.indices {
            for publication in register.publications(of: region) { years.insert(publication.period.year) }
        }
        return years.sorted(by: >)
    }
}

extension CalendarView.Row {
    /// Nil for a region that had to publish nothing in the year.
    fileprivate init?(
        _ publications: [Publication], of region: Region.Reference, in year: Int, of site: Site
    ) {
        func cells(_ matter: Publication.Matter) -> [CalendarView.Cell] {
            publications.compactMap { publication -> CalendarView.Cell? in
                guard publication.matter == matter, let (month, span) = publication.months(of: year)
                else { return nil }
                return CalendarView.Cell(
                    month: month, span: span, state: publication.state,
                    record: publication.disclosures.first.map { site.headlines[$0].anchor })
            }.sorted { $0.month < $1.month }
        }
        accounts = cells(.accounts)
        general = cells(.general)
        if accounts.isEmpty, general.isEmpty { return nil }
        village = site.register.regions[region].level == .village ? site.regionAnchors[region] : nil
    }
}

extension Publication {
    /// Its place in the calendar of a year; nil for one of another year.
    fileprivate func months(of year: Int) -> (first: Int, count: Int)? {
        switch period {
        case .month(year, let number): (number, 1)
        case .quarter(year, let number): (number * 3 - 2, 3)
        default: nil
        }
    }
}

/// When each period of a matter was due: what it asks of one village it asks of all, so the first that is met speaks for all.
private struct FirstDeadlines {
    private struct Key: Hashable {
        var matter: Publication.Matter
        var basis: String
    }

    private var known: [Publication.Matter: Set<Period>] = [:]
    private var keys: [Key] = []
    private var days: [Key: [Period: Day]] = [:]

    mutating func note(_ publication: Publication) {
        guard known[publication.matter, default: []].insert(publication.period).inserted else { return }
        let key = Key(matter: publication.matter, basis: publication.basis)
        if days[key] == nil { keys.append(key) }
        days[key, default: [:]][publication.period] = publication.due
    }

    /// Those of the accounts first.
    var all: [CalendarView.Deadlines] {
        (keys.filter { $0.matter == .accounts } + keys.filter { $0.matter != .accounts }).map { key in
            CalendarView.Deadlines(
                matter: key.matter, basis: key.basis,
                days: (days[key] ?? [:]).sorted {
                    ($0.key.length, $0.key) < ($1.key.length, $1.key)
                }.map { ($0.key, $0.value) })
        }
    }
}
