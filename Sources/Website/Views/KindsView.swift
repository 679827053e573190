import Records

/// All lists over the county by kind: a county's page names the first of them.
struct KindsView: Sendable {
    let trail: Trail
    let kinds: [ListLink]
    /// Until when the page reads as it does.
    let holding: Holding

    /// So many the county's own page names; of no more than these there is no page.
    static let shown = 8

    static let title = "全部类别"

    /// Nil where the county's own page names them all.
    static func route(among listings: some Sequence<Listing>) -> Route? {
        listings.count { $0.sort.isKind } > shown ? .kinds : nil
    }

    init(of site: Site) {
        trail = site.regionParts[.county].trail
        kinds = site.listings.filter { $0.sort.isKind }.map(ListLink.init)
        holding = site.holding
    }
}
