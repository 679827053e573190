import Documents
import Records

/// What a kind of the county's own asks: what its records say, what they are held against, who owes them and when, on what basis.
struct OwnKindView: Sendable {
    let kind: OwnKind
    let basis: String
    let body: LinkedBody
    let trail: Trail
    /// Until when the page reads as it does.
    let holding: Holding
    /// The list of its records, and how many there are; nil while there are none.
    let list: (anchor: Anchor, count: Int)?
    /// All kinds of the county's own.
    let others: [Anchor]

    init(_ kind: OwnKind, of site: Site) {
        self.kind = kind
        basis = site.register.basis(ofKind: kind)
        body = LinkedBody(kind.body, in: kind.path, by: site.links)
        trail = site.regionParts[.county].trail.and("工作法", .methods)
        holding = site.holding
        let count = site.lists.byKind[.own(kind)]?.count ?? 0
        list = count == 0 ? nil : (Anchor(to: Kind.own(kind).list, text: "\(kind.title.value)目录"), count)
        others = site.register.archive.ownKinds.filter { $0 != kind }.map {
            Anchor(to: $0.rules, text: $0.title.value)
        }
    }
}
