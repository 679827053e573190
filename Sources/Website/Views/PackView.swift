import Records

/// A pack: what a region must put up, in one document. It names its sheets; each is made when it is its turn.
struct PackView: Sendable {
    let title: String
    let board: String
    let today: Day
    let part: Int
    let parts: Int
    /// Village by village.
    let villages: [Village]

    /// Sheets behind a page with the name of their village.
    struct Village: Sendable {
        let name: String
        let sheets: [Sheet]
    }

    struct Sheet: Sendable {
        let record: Disclosure.Reference
        let title: String
        let kind: Kind
        /// The posting that it hangs for; nil where it has none.
        let posting: Posting?
    }

    init(_ pack: Pack, of site: Site) {
        let register = site.register
        title = pack.title(in: register)
        board = register.archive.board.name
        today = register.asOf
        part = pack.part
        parts = pack.parts
        var villages: [Village] = []
        var rest = pack.sheets[...]
        while let first = rest.first {
            let region = register.archive.disclosures[first].region
            let own = rest.prefix { register.archive.disclosures[$0].region == region }
            villages.append(
                Village(
                    name: register.archive.regions[region].title.value,
                    sheets: own.map { Sheet($0, of: register) }))
            rest = rest.dropFirst(own.count)
        }
        self.villages = villages
    }
}

extension PackView.Sheet {
    fileprivate init(_ reference: Disclosure.Reference, of register: Register) {
        let disclosure = register.archive.disclosures[reference]
        record = reference
        title = disclosure.title.value
        kind = disclosure.kind
        posting =
            disclosure.postings.last { $0.isOpen(on: register.asOf) } ?? disclosure.postings.last
    }
}

/// The packs of a county's townships.
struct PacksView: Sendable {
    let board: String
    let today: Day
    let townships: [Township]

    struct Township: Sendable {
        let name: String
        /// How many sheets it has to put up.
        let count: Int
        /// The parts of its pack.
        let parts: [Route]
    }

    init(of site: Site) {
        let register = site.register
        board = register.archive.board.name
        today = register.asOf
        let townships = register.regions.indices.filter { register.archive.regions[$0].level == .township }
        self.townships = townships.map { region in
            let due = Pack.onDisplay(in: site.lists.regionsBelow[region], site.display)
            let route = site.regionRoutes[region].page("print")
            return Township(
                name: register.archive.regions[region].title.value, count: due.count,
                parts: Pack.packs(of: region, due, in: register).map { $0.page(at: route).route })
        }
    }
}
