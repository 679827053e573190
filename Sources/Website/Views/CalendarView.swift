import Records

/// What the law bade each village publish in one year, and what became of it: villages by township, months across.
struct CalendarView: Sendable {
    let year: Int
    /// The township whose villages it shows, with the number of its part where it has several; nil for the county.
    let place: String?
    let trail: Trail
    let today: Day
    /// Until when the page reads as it does: one of a year in which all is due speaks of no day.
    let holding: Holding

    /// The county with what belongs to no township, then the townships; those whose villages the page shows.
    let groups: [Group]
    /// Of a calendar with a page for each township, their sums; else none.
    let townships: [Township]
    /// Over the year.
    let sum: Tally
    let deadlines: [Deadlines]
    /// By which they moved.
    let daysOff: DaysOff
    /// The kinds of the county's own that anybody had to publish.
    let kinds: [OwnKind]

    /// What was published late, and what was not: the missing first, then by how late.
    let faults: [Fault]
    /// In the newest year, what some of its places never published and do not owe.
    let silences: [Silence]

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

    /// A publication that was late or is missing.
    struct Fault: Sendable {
        /// The village, or the county or the township that had to publish it.
        let place: Anchor
        let name: String
        let matter: Publication.Matter
        let cell: Cell
        /// The ranking in which it counts, that of the quarter in which it fell due. Nil where there is none, and where it is its own quarter's.
        let counted: Anchor?
    }

    /// A matter that nobody asks of all, and the places that never published it.
    struct Silence: Sendable {
        let name: String
        /// The first of them, and how many there are.
        let places: [Anchor]
        let count: Int

        static let named = 40
    }

    /// A township's sums, and the way to its pages.
    struct Township: Sendable {
        let pages: [Anchor]
        let sum: Tally
    }

    /// What a region had to publish in the year.
    struct Row: Sendable {
        /// The village, by the link to its page; nil for what a county or a township itself had to.
        let village: Anchor?
        /// The village, or the county or the township itself, by name.
        let name: String
        /// By month.
        let accounts: [Cell]
        let general: [Cell]
        /// Of the county's own kinds, by the order of their files.
        let own: [(kind: OwnKind, cells: [Cell])]

        func cells(of matter: Publication.Matter) -> [Cell] {
            switch matter {
            case .accounts: accounts
            case .general: general
            case .own(let kind): own.first { $0.kind == kind }?.cells ?? []
            }
        }

        var all: [Cell] { accounts + general + own.flatMap(\.cells) }
    }

    /// A publication in its place: from a month on, over so many.
    struct Cell: Sendable {
        let month: Int
        let span: Int
        let period: Period
        let state: Publication.State
        /// The last day on which it is in time.
        let due: Day
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

    /// The last month that it shows: of the year that runs, the present one.
    var lastMonth: Int { year == today.year ? today.parts.month : 12 }

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

    init(_ year: Int, _ scope: CalendarScope, of site: Site) {
        let register = site.register
        daysOff = register.archive.board.rules.daysOff
        self.year = year
        hasRankings = !site.rankings.isEmpty
        let county = site.regionParts[.county].trail
        let above = hasRankings ? county.and("晾晒榜", .rankings) : county
        today = register.asOf
        var deadlines = FirstDeadlines()
        var groups: [Group] = []
        var townships: [Township] = []
        var sum = Tally()
        var place: String?
        var silent: [Region.Reference] = []
        for (head, members) in CalendarScope.groups(of: register, site.lists.regionsBelow) {
            if case .villages(let wanted, _) = scope, wanted != head { continue }
            var rows: [Row] = []
            // Those who never published anything have no row: the first page of a township names them.
            if scope.isFirst { silent += members }
            for region in members {
                let own = register.publications(of: region, in: year)
                guard let row = Row(own, of: region, in: year, of: site) else { continue }
                for publication in own { deadlines.note(publication, in: register) }
                rows.append(row)
            }
            if rows.isEmpty { continue }
            let name = register.archive.regions[head].title.value
            if case .villages(_, let part) = scope {
                let parts = CalendarScope.parts(for: rows.count)
                place = parts > 1 ? "\(name)（\(part)）" : name
                rows = Array(rows.dropFirst((part - 1) * CalendarScope.limit).prefix(CalendarScope.limit))
            }
            var own = Tally()
            for cell in rows.lazy.flatMap(\.all) { own.add(cell.state) }
            sum.add(own)
            if scope == .townships {
                townships.append(Township(name, of: head, rows: rows.count, own, in: year, register.regions))
            } else {
                groups.append(Group(head: site.regionAnchors[head], rows: rows))
            }
        }
        self.deadlines = deadlines.all
        kinds = register.archive.ownKinds.filter { kind in
            groups.contains { $0.rows.contains { row in row.own.contains { $0.kind == kind } } }
        }
        self.groups = groups
        faults = Fault.all(of: groups, counted: Fault.rankings(of: site))
        silences = year == site.calendarYears.first ? Silence.all(among: silent, of: site) : []
        self.townships = townships
        self.sum = sum
        self.place = place
        var holding = site.holding
        if sum.notYetDue > 0 || year >= today.year { holding.count() }
        self.holding = holding
        trail = place == nil ? above : above.and("\(year)年公开月历", PublicationCalendar.route(year))
        others = place == nil ? site.calendarYears.filter { $0 != year } : []
        timeliness = site.rankingIndex.series.first { $0.rule == .timeliness }.map {
            (site.rankingRoutes[$0.newest], site.rankings[$0.newest].title)
        }
    }
}

extension Register {
    /// What has a place in the calendar of a year. Most of what a region ever published is of other years.
    fileprivate func publications(of region: Region.Reference, in year: Int) -> [Publication] {
        let all = publications(of: region)
        return all.indices.filter { all[$0].period.year == year && all[$0].hasPlaceInCalendar }.map {
            all[$0]
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

extension CalendarView.Fault {
    /// The quarters' rankings of who published in time.
    fileprivate static func rankings(of site: Site) -> [Period: Anchor] {
        guard let series = site.rankingIndex.series.first(where: { $0.rule == .timeliness }) else {
            return [:]
        }
        var rankings: [Period: Anchor] = [:]
        for reference in series.runs.joined() where site.rankings[reference].period.length == .quarter {
            let period = site.rankings[reference].period
            rankings[period] = Anchor(to: site.rankingRoutes[reference], text: "\(period.text)榜")
        }
        return rankings
    }

    /// Over all places and matters, those that weigh most first.
    fileprivate static func all(
        of groups: [CalendarView.Group], counted rankings: [Period: Anchor]
    ) -> [CalendarView.Fault] {
        var found: [(weight: Int, fault: CalendarView.Fault)] = []
        for group in groups {
            for row in group.rows {
                let own = row.own.map { (Publication.Matter.own($0.kind), $0.cells) }
                for (matter, cells) in [(.accounts, row.accounts), (.general, row.general)] + own {
                    for cell in cells {
                        let weight: Int
                        switch cell.state {
                        case .missing: weight = .max
                        case .late(let days): weight = days
                        case .inTime, .notYetDue: continue
                        }
                        let quarter = Period.quarter(2000, 1).sameKind(containing: cell.due)
                        let fault = CalendarView.Fault(
                            place: row.village ?? group.head, name: row.name, matter: matter, cell: cell,
                            counted: quarter.contains(cell.period.last) ? nil : rankings[quarter])
                        found.append((weight, fault))
                    }
                }
            }
        }
        return found.enumerated().sorted {
            ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }.map(\.element.fault)
    }
}

extension CalendarView.Silence {
    /// Over some places, by what it is: the accounts, the general items and pay first, then kinds in the order of their files.
    fileprivate static func all(among regions: [Region.Reference], of site: Site) -> [Self] {
        var places: [String: [Region.Reference]] = [:]
        for region in regions {
            for name in site.register.neverPublished[region] { places[name, default: []].append(region) }
        }
        let kinds = site.register.archive.ownKinds.map { Publication.Matter.own($0).name }
        let names =
            [Publication.Matter.accounts.name, Publication.Matter.general.name, Kind.pay.text] + kinds
        return names.compactMap { name in
            places[name].map { regions in
                Self(
                    name: name, places: regions.prefix(named).map { site.regionAnchors[$0] },
                    count: regions.count)
            }
        }
    }
}

extension CalendarView.Row {
    /// Whether a matter is published once or twice a year: months say nothing of it.
    static func isRare(_ cells: [CalendarView.Cell]) -> Bool { cells.allSatisfy { $0.span > 3 } }
}

extension CalendarView.Township {
    fileprivate init(
        _ name: String, of head: Region.Reference, rows: Int, _ sum: CalendarView.Tally, in year: Int,
        _ regions: Ordered<Region>
    ) {
        pages = (1...CalendarScope.parts(for: rows)).map { part in
            Anchor(
                to: CalendarScope.villages(of: head, part: part).route(year, in: regions),
                text: part == 1 ? name : "（\(part)）")
        }
        self.sum = sum
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
                    month: month, span: span, period: publication.period,
                    state: publication.state(on: site.register.asOf), due: publication.due,
                    record: publication.disclosures.first.map { site.headlines[$0].anchor })
            }.sorted { $0.month < $1.month }
        }
        accounts = cells(.accounts)
        general = cells(.general)
        var kinds: [OwnKind] = []
        for publication in publications {
            if case .own(let kind) = publication.matter, !kinds.contains(kind) { kinds.append(kind) }
        }
        own = kinds.map { ($0, cells(.own($0))) }
        if accounts.isEmpty, general.isEmpty, own.isEmpty { return nil }
        village = site.register.archive.regions[region].level == .village ? site.regionAnchors[region] : nil
        name = site.register.archive.regions[region].title.value
    }
}

extension Publication {
    /// Whether it has a place in the calendar of its year.
    var hasPlaceInCalendar: Bool { months(of: period.year) != nil }

    /// Its place in the calendar of a year; nil for one of another year.
    fileprivate func months(of year: Int) -> (first: Int, count: Int)? {
        switch period {
        case .month(year, let number): (number, 1)
        case .quarter(year, let number): (number * 3 - 2, 3)
        case .half(year, let number): (number * 6 - 5, 6)
        case .year(year): (1, 12)
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

    mutating func note(_ publication: Publication, in register: Register) {
        guard known[publication.matter, default: []].insert(publication.period).inserted else { return }
        let key = Key(matter: publication.matter, basis: register.basis(of: publication))
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
