import Records

/// How a region's board is kept, with those below it.
struct KeptBoard: Sendable {
    let anchor: Anchor
    let disclosures: Int
    let onDisplay: Int
    let overdue: Int
    let findings: Int
    /// What it might publish period by period, never did and does not owe; of a township nothing is said.
    let never: Int?
    /// The day of its newest record.
    let last: Day?

    init(_ reference: Region.Reference, of site: Site) {
        let below = site.lists.regionsBelow[reference]
        anchor = site.regionAnchors[reference]
        disclosures = site.totals[reference].disclosures
        onDisplay = below.reduce(0) { $0 + site.display[$1].count }
        overdue =
            below.count == 1
            ? site.overdue[reference].count : OverdueMatters.count(in: below, of: site)
        findings = site.totals[reference].findings
        never = below.count == 1 ? site.register.neverPublished[reference].count : nil
        last = below.compactMap { site.register.byRegion[$0].first.map { site.headlines[$0].day } }.max()
    }
}

/// Regions right below another: as many as its page names, and the way to all.
struct KeptBoards: Sendable {
    /// So many its own page names.
    static let shown = Pagination.size

    let rows: [KeptBoard]
    let count: Int
    /// The page of all; nil where these are all.
    let whole: Route?

    init(below region: Region.Reference, of site: Site) {
        let all = site.register.archive.regions[region].children
        rows = all.prefix(Self.shown).map { KeptBoard($0, of: site) }
        count = all.count
        whole = PlacesView.pages(for: count) > 0 ? PlacesView.route(of: site.regionRoutes[region]) : nil
    }
}
