import Records

/// A page of what happened in a region in one year.
struct YearView: Sendable {
    let year: Int
    let part: TimelineCut.Part
    let title: String
    /// The regions down to this one.
    let trail: Trail
    let feed: Route
    let months: [MonthOfHappenings]
    /// How much of this part happened in the year, on all its pages.
    let count: Int
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// The parts of the same year, and the years of the same part, that have pages.
    let parts: [YearLink]
    let years: [YearLink]
    /// Until when the page reads as it does.
    let holding: Holding

    init(
        _ year: Int, _ part: TimelineCut.Part, page number: Int, in region: Region.Reference, of site: Site
    ) {
        self.year = year
        self.part = part
        self.number = number
        title = site.register.archive.regions[region].title.value
        trail = site.regionParts[region].trail
        holding = site.holding
        let route = site.regionRoutes[region]
        feed = route.file("feed.xml")
        let cut = site.timelines[region]
        let days = cut.pages(part, in: year)
        pages = days.count
        let timeline = site.register.timeline(of: region, in: year).filter { part.tells($0, of: site) }
        count = timeline.entries.count
        months =
            days.indices.contains(number - 1)
            ? MonthOfHappenings.all(
                timeline, from: days[number - 1].lowerBound,
                through: min(days[number - 1].upperBound, site.register.asOf), in: region, of: site,
                isTellingRoutine: part == .all) : []
        parts = YearLink.parts(in: year, cut, of: route)
        years = YearLink.years(part, cut, of: route)
    }
}

extension TimelineCut.Part {
    /// Whether it tells of an entry.
    fileprivate func tells(_ entry: Timeline.Entry, of site: Site) -> Bool {
        switch self {
        case .all: true
        case .matters: !entry.isRoutine
        case .money: !entry.isRoutine && entry.isMoney
        }
    }
}

/// The way to a page of a region's timeline: a year, or a part of it.
struct YearLink: Sendable {
    let year: Int
    let part: TimelineCut.Part
    let route: Route

    /// The years of a part, the newest first.
    static func years(_ part: TimelineCut.Part, _ cut: TimelineCut, of route: Route) -> [YearLink] {
        cut.years(part).map { YearLink(year: $0, part: part, route: TimelineCut.route(part, $0, of: route)) }
    }

    /// The parts of a year.
    static func parts(in year: Int, _ cut: TimelineCut, of route: Route) -> [YearLink] {
        TimelineCut.Part.allCases.compactMap { part in
            if cut.pages(part, in: year).isEmpty { return nil }
            return YearLink(year: year, part: part, route: TimelineCut.route(part, year, of: route))
        }
    }

    /// The newest year of each part.
    static func newest(_ cut: TimelineCut, of route: Route) -> [YearLink] {
        TimelineCut.Part.allCases.compactMap { years($0, cut, of: route).first }
    }
}
