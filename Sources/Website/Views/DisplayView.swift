import Records

/// A village's poster: what is on display now, the soonest to come down first, and what should be and is not.
struct DisplayView: Sendable {
    struct Item: Sendable {
        let kind: Kind
        let title: String
        /// Its author's summary, else what its figures say.
        let brief: String
        let posting: Posting
    }

    /// With more on display, there is no room for the quarter behind.
    static let itemsBesideQuarter = 3

    /// The village, by name.
    let village: String
    let board: String
    let today: Day
    let items: [Item]
    let overdue: [OverdueMatter]
    /// Where there is room for it.
    let quarter: LastQuarter?
    /// Who signs, whom to call, where to read on.
    let issuer: String
    let hotlines: HTML
    let address: SheetAddress?

    init(_ region: Region.Reference, of site: Site) {
        let register = site.register
        let parts = site.regionParts[region]
        village = parts.title
        board = register.archive.board.name
        today = register.asOf
        items = site.display[region].map { reference, posting in
            let disclosure = register.archive.disclosures[reference]
            return Item(
                kind: disclosure.kind, title: disclosure.title.value,
                brief: disclosure.summary ?? site.headlines[reference].figures, posting: posting)
        }
        overdue = site.overdue[region].map { OverdueMatter($0, of: site) }
        let isFull = items.count + overdue.count > DisplayView.itemsBesideQuarter
        quarter = isFull ? nil : LastQuarter(of: region, of: site)
        issuer = parts.issuer
        hotlines = parts.hotlines
        address = site.sheetAddress(of: site.regionRoutes[region])
    }
}
