import Records

/// What the county's own kinds say of a place and all below it (村页).
struct OwnFigures: Sendable {
    let figures: [RegionalFigure]
    /// How many villages there are, where it is said of more than one place; nil for a village.
    let villages: Int?
    /// The lists of the kinds, in the order of ``figures``.
    let lists: [Anchor]

    init(in reference: Region.Reference, of site: Site) {
        let below = site.lists.regionsBelow[reference]
        figures = site.register.regionalFigures(of: below)
        villages =
            site.register.archive.regions[reference].level == .village
            ? nil : below.count { site.register.archive.regions[$0].level == .village }
        lists = figures.map { Anchor(to: Kind.own($0.kind).list, text: $0.kind.title.value) }
    }
}
