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

    package var turn: Turn {
        switch content {
        case .disclosure, .plain, .method, .notFound, .paper: .leaf
        case .region, .year, .methods, .timetable, .ranking, .rankings, .calendar, .listing, .moved: .list
        case .feed, .sitemap, .robots: .feed
        case .home: .home
        }
    }
}
