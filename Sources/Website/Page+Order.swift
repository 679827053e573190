extension Page {
    /// In which order pages take their places on a site that stands: what is linked to before what links to it.
    package enum Turn: Int, Comparable, Sendable {
        /// Says something itself: a record, a sheet for paper.
        case leaf
        /// Leads to leaves: a region, a ranking, a list.
        case list
        /// Tells machines what there is.
        case feed
        case home

        package static func < (a: Turn, b: Turn) -> Bool { a.rawValue < b.rawValue }
    }

    /// What sort of page it is, for people who look where time goes: where a template makes it, that template's name.
    package var kind: String {
        switch content {
        case .home: PageType.home.rawValue
        case .region: "region"
        case .year: PageType.year.rawValue
        case .overdue: "overdue"
        case .oversight: "oversight"
        case .places: "places"
        case .spoken: "listen.txt"
        case .card: CardView.name
        case .work: PageType.work.rawValue
        case .disclosure: "record"
        case .plain: PageType.page.rawValue
        case .method: PageType.method.rawValue
        case .methods: PageType.methods.rawValue
        case .ownKind: PageType.page.rawValue
        case .timetable: PageType.timetable.rawValue
        case .kinds: "kinds"
        case .personal: "personal"
        case .ranking: PageType.ranking.rawValue
        case .rankings: PageType.rankings.rawValue
        case .calendar: "calendar"
        case .listing: PageType.listing.rawValue
        case .bearer: PageType.bearer.rawValue
        case .bearers: PageType.bearers.rawValue
        case .moved: PageType.moved.rawValue
        case .folder: "folder"
        case .notFound: PageType.notFound.rawValue
        case .feed: "feed.xml"
        case .sitemap: "sitemap.xml"
        case .robots: "robots.txt"
        case .paper(let printed): printed.type.rawValue
        }
    }

    package var turn: Turn {
        switch content {
        case .disclosure, .spoken, .card, .plain, .method, .ownKind, .notFound, .paper: .leaf
        case .region, .year, .overdue, .oversight, .places, .work, .methods, .timetable, .kinds, .personal,
            .ranking,
            .rankings,
            .calendar,
            .listing,
            .moved, .folder,
            .bearer, .bearers:
            .list
        case .feed, .sitemap, .robots: .feed
        case .home: .home
        }
    }
}
