import Records

/// A further page of a long ranking: its places, and the way to how they come about.
struct RankingPlacesView: Sendable {
    let ranking: Ranking
    let appraisal: Method.Appraisal?
    /// The links to the pages of those in its rows.
    let subjects: [Subject: Anchor]
    let trail: Trail
    /// The page on which the ranking begins.
    let first: Route
    let number: Int
    /// Until when it holds.
    let holding: Holding

    /// - Parameter number: from 2.
    init(_ reference: Ranking.Reference, page number: Int, of site: Site) {
        ranking = site.rankings[reference]
        appraisal = site.appraisal(of: ranking)
        subjects = site.subjects(of: ranking.items(onPage: number).map(\.row))
        trail = site.regionParts[.county].trail.and("晾晒榜", .rankings)
        first = site.rankingRoutes[reference]
        self.number = number
        var holding = site.holding
        if ranking.isRunning || ranking.countsDays { holding.count() }
        self.holding = holding
    }
}

extension Ranking {
    /// A row and its position among all rows.
    typealias Item = (position: Int, row: Row)

    /// So many rows a page has: a county's villages stand on one.
    static let itemsOfPage = 500

    /// Of those without a place too.
    var count: Int { rows.count + unranked.count }

    /// How many pages it takes.
    var pages: Int { Pagination.pages(for: count, by: Self.itemsOfPage) }

    /// The rows of a page, by its number from 1.
    func items(onPage number: Int) -> [Item] { items(in: positions(onPage: number)) }

    func positions(onPage number: Int) -> Range<Int> {
        Pagination.range(of: number, in: count, by: Self.itemsOfPage)
    }

    func items(in positions: Range<Int>) -> [Item] {
        positions.map { ($0, $0 < rows.count ? rows[$0] : unranked[$0 - rows.count]) }
    }

    /// What its table is called.
    var caption: String { "\(period.text)全部名次" }
}
