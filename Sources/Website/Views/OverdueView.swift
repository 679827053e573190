import Records

/// A page of all that is overdue in a county or a township: what its own page names but the beginning of.
struct OverdueView: Sendable {
    let title: String
    /// The regions down to this one.
    let trail: Trail
    let matters: OverdueMatters
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// Until when the page reads as it does.
    let holding: Holding

    /// So many pages at most: what is behind them is on the pages of townships and villages.
    static let most = 20

    /// How many pages so much that is overdue needs; none for what a region's own page names.
    static func pages(for count: Int) -> Int {
        count > OverdueMatters.shown ? min(most, Pagination.pages(for: count)) : 0
    }

    static func route(of region: Route) -> Route { region.page("overdue") }

    init(below region: Region.Reference, page number: Int, of site: Site) {
        title = site.register.archive.regions[region].title.value
        trail = site.regionParts[region].trail
        matters = OverdueMatters(below: region, page: number, of: site)
        self.number = number
        pages = Self.pages(for: matters.matterCount)
        var holding = site.holding
        holding.count()
        self.holding = holding
    }
}
