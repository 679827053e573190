import Documents
import Records

extension AtomFeed {
    /// What is new in a region and in all below it.
    init(of region: Region.Reference, of site: Site) {
        let board = site.register.archive.board
        let own = site.register.archive.regions[region]
        title =
            region == .county || board.name.isEmpty ? board.name : "\(own.title.value) · \(board.name)"
        subtitle = own.summary ?? ""
        id = "urn:gongkai:region:" + (own.code?.value ?? PercentEncoding.encoded(own.address))
        author = board.publisher ?? board.name
        page = site.regionRoutes[region]
        route = page.file("feed.xml")
        base = site.address?.text ?? ""
        entries = site.lists.changedBelow[region].map { Entry($0, of: site) }
    }
}

extension AtomFeed.Entry {
    fileprivate init(_ reference: Disclosure.Reference, of site: Site) {
        let disclosure = site.register.archive.disclosures[reference]
        let board = site.register.archive.board.code.map { $0.value + ":" } ?? ""
        let headline = site.headlines[reference]
        title = "\(site.register.archive.regions[disclosure.region].title.value)：\(disclosure.title.value)"
        route = headline.route
        // Its id within an address; nearly always it is its own address, which is encoded already.
        let encoded =
            disclosure.id == disclosure.address
            ? String(route.encoded.dropLast("/index.html".utf8.count))
            : PercentEncoding.encoded(disclosure.id)
        id = "urn:gongkai:" + board + encoded
        updated = disclosure.changed
        published = disclosure.day.value
        summary = disclosure.summary ?? headline.figures
        category = disclosure.kind.text
    }
}
