import Records

/// A plain page: about the board, how to object.
struct PlainView: Sendable {
    let page: PlainPage
    /// Until when the page reads as it does.
    let holding: Holding
    let body: LinkedBody
    let trail: Trail

    init(_ reference: PlainPage.Reference, of site: Site) {
        page = site.register.pages[reference]
        holding = Holding(on: site.register.asOf)
        body = LinkedBody(page.body, in: page.path, by: site.links)
        trail = site.regionParts[.county].trail
    }
}

/// An address that a page once had, which leads on by itself.
struct MovedView: Sendable {
    let target: Route
    /// Until when the page reads as it does.
    let holding: Holding
    let title: String
    /// Whether there never was a page: a folder whose content another lists.
    let isFolder: Bool
    let trail: Trail

    init(to target: Route, _ title: String, isFolder: Bool = false, of site: Site) {
        self.target = target
        self.isFolder = isFolder
        holding = Holding(on: site.register.asOf)
        self.title = title
        trail = site.regionParts[.county].trail
    }
}

/// What stands where nothing does: the way to the lists of kinds.
struct NotFoundView: Sendable {
    let kinds: [ListLink]
    /// Until when the page reads as it does.
    let holding: Holding

    init(of site: Site) {
        holding = Holding(on: site.register.asOf)
        kinds = site.listings.filter { $0.sort.isKind }.map(ListLink.init)
    }
}
