import Records

/// The page of a village or a township: who it is, what hangs on its board, what is overdue, what happened.
struct RegionView: Sendable {
    // What its own file says.
    let region: Region
    let body: LinkedBody

    // The board, and where the region belongs.
    let today: Day
    let isPrinted: Bool
    /// The region above, by name.
    let parent: String
    /// The regions above it.
    let trail: Trail
    /// Who takes objections, and whom to call.
    let office: String
    let telephone: HTML
    /// Where, and when somebody is there.
    let place: HTML

    // Its own board.
    let current: OnDisplay
    let faulty: FaultyRecords
    /// The newest of what happened.
    let timeline: [MonthOfHappenings]
    /// The pages that tell the rest: by year, and the newest of each part.
    let years: [YearLink]
    let parts: [YearLink]
    let kinds: [KindOfRecords]
    /// What it might publish period by period, never did and does not owe.
    let never: [String]

    // What it and all below it made public.
    let totals: Totals
    /// What the county's own kinds say of it and all below it.
    let figures: OwnFigures

    // What it does by work methods.
    let work: WorkSummary
    let pairings: RunningPairings
    let standings: [Standing]

    let level: Level
    /// Until when the page reads as it does.
    let holding: Holding

    enum Level: Sendable {
        case village(VillageView)
        case township(TownshipView)
    }

    init(_ reference: Region.Reference, of site: Site) {
        let register = site.register
        region = register.archive.regions[reference]
        body = LinkedBody(region.body, in: region.path, by: site.links)
        today = register.asOf
        isPrinted = site.hasSheets
        parent = region.parent.map { register.archive.regions[$0].title.value } ?? ""
        trail = region.parent.map { site.regionParts[$0].trail } ?? Trail()
        office = site.regionParts[reference].office
        telephone = site.regionParts[reference].telephone
        place = site.regionParts[reference].place
        faulty = FaultyRecords(in: reference, of: site)
        timeline = MonthOfHappenings.newest(of: reference, of: site)
        years = YearLink.years(.all, site.timelines[reference], of: site.regionRoutes[reference])
        parts = YearLink.newest(site.timelines[reference], of: site.regionRoutes[reference])
        kinds = KindOfRecords.all(of: reference, of: site)
        never = register.neverPublished[reference]
        totals = site.totals[reference]
        figures = OwnFigures(in: reference, of: site)
        work = WorkSummary(of: reference, of: site)
        pairings = RunningPairings(of: reference, of: site)
        standings = Standing.all(of: reference, of: site)
        if region.level == .village {
            current = OnDisplay(in: [reference], limit: 60, of: site)
            level = .village(VillageView(reference, of: site))
        } else {
            current = OnDisplay(in: site.lists.regionsBelow[reference], limit: 12, of: site)
            level = .township(TownshipView(reference, of: site))
        }
        var holding = site.holding
        if current.count > 0 || level.isOverdue || faulty.countsDays { holding.count() }
        self.holding = holding
    }
}

extension RegionView.Level {
    /// Whether anything is overdue.
    fileprivate var isOverdue: Bool {
        switch self {
        case .village(let village): !village.overdue.isEmpty
        case .township(let township): township.overdue.count > 0
        }
    }
}

/// What a village's page says that a township's does not.
struct VillageView: Sendable {
    /// What its accounts hold; nil where none is published.
    let balance: Balance?
    /// What they held together at the ends of the last periods, the oldest first.
    let balances: [(page: AccountBook.Page, sum: Money)]
    /// The newest of its statements.
    let statement: Anchor?
    /// What came in and went out in the newest quarter of which all accounts are published, and in those that it is held against.
    let quarter: QuarterSums?
    /// What most was spent on in it at once, leading to the statement that says so.
    let largest: (item: Anchor, amount: Money)?
    /// What is overdue on its board.
    let overdue: [OverdueMatter]
    let questions: CommonQuestions?
    /// The points that it should have published.
    let missingPoints: [MissingPoints]
    /// All its sheets that hang now, in one document; nil where there are not several, or none are printed.
    let pack: Route?
    /// Who serves it, by the rosters.
    let serving: ServingMembers

    static let periods = 6

    init(_ reference: Region.Reference, of site: Site) {
        let accounts = site.register.accounts[reference]
        balance = Balance(of: accounts)
        balances = Balance.history(of: accounts).suffix(Self.periods)
        statement = site.register.byRegion[reference].first {
            site.headlines[$0].kind == .statement && !site.headlines[$0].isWithdrawn
        }.map { site.headlines[$0].anchor }
        quarter = QuarterSums(of: accounts, in: site.register.archive)
        largest = quarter?.sums.largest.map {
            (Anchor(to: site.headlines[$0.statement].route, text: $0.item), $0.amount)
        }
        overdue = OverdueMatters.byMatter(site.overdue[reference], in: site.register.matters).map {
            OverdueMatter($0[0], with: $0.dropFirst(), of: site)
        }
        questions = CommonQuestions(of: reference, of: site)
        missingPoints = MissingPoints.all(of: reference, of: site)
        let sheets = Pack.onDisplay(in: [reference], site.display)
        pack =
            site.hasSheets && Pack.isWorthwhile(sheets)
            ? Pack.route(of: site.regionRoutes[reference].page("print")) : nil
        serving = ServingMembers(of: reference, of: site)
    }
}

/// What a township's page says that a village's does not: how its villages stand.
struct TownshipView: Sendable {
    /// How many villages it has.
    let count: Int
    let households: Sum?
    let population: Sum?
    let villages: KeptBoards
    let overdue: OverdueMatters
    let latest: [ListedRecord]
    let unmet: Unmet
    let black: [BlackRow]
    let questions: TownshipQuestions?

    /// The township's own figure, else the sum of its villages and how many of them say none.
    struct Sum: Sendable {
        let sum: Int
        let missing: Int
    }

    init(_ reference: Region.Reference, of site: Site) {
        let register = site.register
        let own = register.archive.regions[reference]
        let below = site.lists.regionsBelow[reference]
        let all = below.lazy.map { register.archive.regions[$0] }.filter { $0.level == .village }
        count = all.count
        households = Sum(own.households, all.map(\.households))
        population = Sum(own.population, all.map(\.population))
        villages = KeptBoards(below: reference, of: site)
        overdue = OverdueMatters(below: reference, of: site, tellsNext: true)
        latest = site.lists.newestBelow[reference].map { ListedRecord($0, of: site) }
        unmet = Unmet(below: below, of: site)
        black = BlackRow.all(of: below, of: site)
        questions = TownshipQuestions(of: reference, of: site)
    }
}

extension TownshipView.Sum {
    /// Nil where nobody says a figure.
    fileprivate init?(_ own: Int?, _ figures: some Collection<Int?>) {
        let known = figures.compactMap { $0 }
        guard let sum = own ?? (known.isEmpty ? nil : known.reduce(0, +)) else { return nil }
        self.sum = sum
        missing = own == nil ? figures.count - known.count : 0
    }
}
