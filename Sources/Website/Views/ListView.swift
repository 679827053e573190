import Records

/// A page of a list over the county: records of a kind, a year or a tag, the newest first.
struct ListView: Sendable {
    let sort: Listing.Sort
    let title: String
    /// What its kind asks, for one that the county has defined itself.
    let rules: Anchor?
    /// Its first page.
    let route: Route
    let trail: Trail
    /// Which of its pages this is, from 1.
    let number: Int
    /// How many records the whole list has.
    let count: Int
    /// Those of this page.
    let records: [ListedRecord]
    /// The same, of a list of statements; empty for any other.
    let statements: [StatementLine]
    /// The lists of the same sort, this one among them; none where there are too many to name.
    let others: [ListLink]
    /// Of a list of statements, the same by townships; of a township's, that of all and the places whose they are in turn.
    let townships: [ListLink]
    let places: [Link]
    /// Of a year, the lists of its parts, and its months with the pages on which they begin.
    let parts: [ListLink]
    let months: [(month: Int, page: Route)]
    /// Until when the page reads as it does.
    let holding: Holding

    /// A way within the list: to a place, where its statements begin.
    struct Link: Sendable {
        let name: String
        let anchor: String
        let page: Route
    }

    static let named = 2...60

    init(_ reference: Listing.Reference, page number: Int, of site: Site) {
        let listing = site.listings[reference]
        sort = listing.sort
        title = listing.title
        if case .kind(.own(let kind)) = listing.sort {
            rules = Anchor(to: kind.rules, text: "这一类公开什么、核对什么、依据什么")
        } else {
            rules = nil
        }
        route = listing.route
        let county = site.regionParts[.county].trail
        let kinds = listing.sort.isKind ? KindsView.route(among: site.listings) : nil
        trail = kinds.map { county.and(KindsView.title, $0) } ?? county
        holding = site.holding
        self.number = number
        count = listing.entries.count
        let range = Pagination.range(of: number, in: listing.entries.count)
        records = listing.entries[range].map { ListedRecord($0, of: site) }
        statements =
            listing.sort.isOfStatements
            ? listing.entries[range].compactMap { StatementLine($0, of: site) } : []
        switch listing.sort {
        case .kind(.statement):
            townships = site.listings.filter { $0.sort.isOfStatements && !$0.sort.isKind }.map(ListLink.init)
        case .statements:
            townships = site.listings.filter { $0.sort == .kind(.statement) }.map(ListLink.init)
        case .kind, .tag, .year: townships = []
        }
        places = listing.places.map { region, page in
            Link(
                name: site.register.archive.regions[region].title.value, anchor: region.anchor,
                page: Pagination.route(page, of: listing.route))
        }
        let same = site.listings.indices.filter { site.listings[$0].sort.isSame(as: listing.sort) }
        others = Self.named.contains(same.count) ? same.map { ListLink(site.listings[$0]) } : []
        let parts = listing.sort.year.map { year in site.listings.filter { $0.sort.year == year } } ?? []
        self.parts = parts.count > 1 ? parts.map(ListLink.init) : []
        months = listing.months.map { ($0.month, Pagination.route($0.page, of: listing.route)) }
    }
}

extension Region.Reference {
    /// Where its statements begin in the list of its township.
    var anchor: String { "r\(number)" }
}

/// The way to a list over the county.
struct ListLink: Sendable {
    let title: String
    /// Of a part of a year, which.
    let part: TimelineCut.Part?
    let route: Route
    /// How many records it has.
    let count: Int

    init(_ listing: Listing) {
        title = listing.title
        if case .year(_, let part) = listing.sort { self.part = part } else { part = nil }
        route = listing.route
        count = listing.entries.count
    }
}
