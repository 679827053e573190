import Records

/// A page of all regions right below the county or a township, where its own page has no room for them.
struct PlacesView: Sendable {
    let title: String
    /// What they are: villages or townships.
    let level: Region.Level
    /// The regions down to the one above them.
    let trail: Trail
    let rows: [KeptBoard]
    let count: Int
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// Until when the page reads as it does.
    let holding: Holding

    /// How many pages so many need; none for what a region's own page names.
    static func pages(for count: Int) -> Int { count > KeptBoards.shown ? Pagination.pages(for: count) : 0 }

    static func route(of region: Route) -> Route { region.page("places") }

    init(below region: Region.Reference, page number: Int, of site: Site) {
        let all = site.register.archive.regions[region].children
        title = site.register.archive.regions[region].title.value
        level = site.register.archive.regions[region].level == .county ? .township : .village
        trail = site.regionParts[region].trail
        count = all.count
        rows = all[Pagination.range(of: number, in: count)].map { KeptBoard($0, of: site) }
        self.number = number
        pages = Self.pages(for: count)
        var holding = site.holding
        holding.count()
        self.holding = holding
    }
}
