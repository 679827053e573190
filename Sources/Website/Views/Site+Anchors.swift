import Records

extension Site {
    /// The link to a mechanism by its name, at its place on the page of its file.
    func anchor(of reference: Mechanism.Reference) -> Anchor {
        let mechanism = register[reference]
        return Anchor(
            to: methodRoutes[reference.method],
            at: reference.item == nil ? nil : mechanism.anchor, text: mechanism.name.value)
    }

    /// A subject by its name: a region by the link to its page, a unit or a person as it is called.
    func named(_ subject: Subject) -> Named {
        switch subject {
        case .region(let region): .page(regionAnchors[region])
        case .named(let name): .text(name)
        }
    }

    /// Who bears a duty, and where.
    func named(_ bearing: Bearing) -> NamedBearer {
        NamedBearer(bearer: named(bearing.subject), place: bearing.object.map { .page(regionAnchors[$0]) })
    }

    /// The links to the regions of a ranking's rows.
    func regions(of rows: [Ranking.Row]) -> [Region.Reference: Anchor] {
        var regions: [Region.Reference: Anchor] = [:]
        regions.reserveCapacity(rows.count)
        for row in rows {
            if let region = row.region { regions[region] = regionAnchors[region] }
        }
        return regions
    }

    /// Who a row of a ranking is about.
    func named(_ row: Ranking.Row) -> Named {
        row.region.map { .page(regionAnchors[$0]) } ?? .text(row.subject)
    }
}
