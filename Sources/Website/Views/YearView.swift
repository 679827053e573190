import Records

/// The page of what happened in a region in one year.
struct YearView: Sendable {
    let year: Int
    let title: String
    /// The regions down to this one.
    let trail: Trail
    let feed: Route
    let months: [MonthOfHappenings]
    let count: Int
    let years: [YearLink]
    /// Until when the page reads as it does.
    let holding: Holding

    init(_ year: Int, in region: Region.Reference, of site: Site) {
        self.year = year
        title = site.register.regions[region].title.value
        trail = site.regionParts[region].trail
        holding = site.holding
        feed = site.regionRoutes[region].file("feed.xml")
        let timeline = site.register.timeline(of: region, in: year)
        months = MonthOfHappenings.all(
            timeline, from: Period.year(year).first, through: min(Period.year(year).last, site.register.asOf),
            in: region, of: site)
        count = timeline.entries.count
        years = YearLink.all(of: region, of: site)
    }
}

/// A year of a region's timeline that has a page of its own.
struct YearLink: Sendable {
    let year: Int
    let route: Route

    /// The newest first.
    static func all(of region: Region.Reference, of site: Site) -> [YearLink] {
        let route = site.regionRoutes[region]
        return site.timelines[region].yearsApart.map { YearLink(year: $0, route: route.page("years/\($0)")) }
    }
}
