import Documents
import Records

extension Site {
    /// Its id within an address; nearly always it is its own address, which is encoded already.
    private func encodedID(of disclosure: Disclosure, _ route: Route) -> String {
        disclosure.id == disclosure.address
            ? String(route.encoded.dropLast("/index.html".utf8.count))
            : PercentEncoding.encoded(disclosure.id)
    }

    /// What is new in a region and in all below it.
    func feed(of index: Region.Reference) -> AtomFeed {
        let region = register.regions[index]
        let board = register.board
        let page = regionRoutes[index]
        return AtomFeed(
            title: index == .county || board.name.isEmpty
                ? board.name : "\(region.title.value) · \(board.name)",
            subtitle: region.summary ?? "",
            id: "urn:gongkai:region:" + (region.code?.value ?? PercentEncoding.encoded(region.address)),
            author: board.publisher ?? board.name, route: page.file("feed.xml"), page: page,
            base: board.baseURL?.text ?? "",
            entries: lists.changedBelow[index].map { number in
                let disclosure = register.disclosures[number]
                return AtomFeed.Entry(
                    title: "\(register.regions[disclosure.region].title.value)：\(disclosure.title.value)",
                    route: headlines[number].route,
                    id: "urn:gongkai:" + (board.code.map { $0.value + ":" } ?? "")
                        + encodedID(of: disclosure, headlines[number].route),
                    updated: Site.changed(disclosure), published: disclosure.day.value,
                    summary: brief(number), category: kindParts[disclosure.kind]?.text ?? "")
            })
    }
}
