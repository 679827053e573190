import Records

/// The county's page: what is new, its townships, its rankings, what is overdue.
struct HomeView: Sendable {
    // What its own file and the board say.
    let county: Region
    let body: LinkedBody
    /// The board's name; empty where it has none.
    let name: String
    let motto: String?
    let isPrinted: Bool
    let today: Day

    // All boards together.
    let townshipCount: Int
    let villageCount: Int
    let onDisplayCount: Int
    let current: OnDisplay
    let overdue: OverdueMatters
    let unmet: Unmet
    let latest: [ListedRecord]
    let totals: Totals
    /// Records that were taken back: lists name them, sums do not.
    let withdrawnCount: Int
    /// What the county's own kinds say of all places.
    let figures: OwnFigures

    /// No more than a page has room for.
    let townships: [Township]
    /// The page of all, and how many there are; nil where these are all.
    let allTownships: (page: Route, count: Int)?
    let standings: Standings
    /// Whether methods fix days of the week or of the month.
    let hasTimetable: Bool
    let hasBearers: Bool
    // The lists over the county.
    let kinds: [ListLink]
    /// The page of all kinds; nil where these are few.
    let allKinds: Route?
    let years: [ListLink]
    /// Until when the page reads as it does.
    let holding: Holding

    /// How a township stands, and its villages where the county has no more than one page can name.
    struct Township: Sendable {
        let board: KeptBoard
        let villages: [Anchor]
    }

    static let shown = 8
    /// Of more villages than these each stands on its township's page alone.
    static let villages = 400

    init(of site: Site) {
        let register = site.register
        let all = register.regions.indices
        county = register.archive.regions[.county]
        body = LinkedBody(county.body, in: county.path, by: site.links)
        name = register.archive.board.name
        motto = register.archive.board.motto
        isPrinted = site.hasSheets
        today = register.asOf
        townshipCount = register.regions.count { $0.level == .township }
        villageCount = register.regions.count { $0.level == .village }
        onDisplayCount = site.display.reduce(0) { $0 + $1.count }
        current = OnDisplay(in: Array(all), limit: 5, of: site)
        overdue = OverdueMatters(below: .county, of: site, tellsNext: false)
        unmet = Unmet(below: nil, of: site)
        let weighty = register.newestFirst.lazy.filter { !site.headlines[$0].kind.isRoutine }
        latest = Array(weighty.prefix(Self.shown)).map { ListedRecord($0, of: site) }
        totals = site.totals[.county]
        withdrawnCount = site.headlines.count(where: \.isWithdrawn)
        figures = OwnFigures(in: .county, of: site)
        let namesVillages = villageCount <= Self.villages
        townships = county.children.prefix(KeptBoards.shown).map {
            Township($0, namesVillages: namesVillages, of: site)
        }
        let count = county.children.count
        allTownships =
            PlacesView.pages(for: count) > 0
            ? (PlacesView.route(of: site.regionRoutes[.county]), count) : nil
        standings = Standings(of: site)
        hasTimetable = site.work.timetable != nil
        hasBearers = !site.bearers.all.isEmpty
        kinds = site.listings.filter { $0.sort.isKind }.map(ListLink.init)
        allKinds = KindsView.route(among: site.listings)
        years = site.listings.filter { $0.sort.isYear }.map(ListLink.init)
        var holding = site.holding
        if onDisplayCount > 0 || overdue.count > 0 { holding.count() }
        self.holding = holding
    }
}

extension HomeView.Township {
    fileprivate init(_ reference: Region.Reference, namesVillages: Bool, of site: Site) {
        let villages = site.lists.regionsBelow[reference].dropFirst()
        board = KeptBoard(reference, of: site)
        self.villages = namesVillages ? villages.map { site.regionAnchors[$0] } : []
    }
}
