import Records

extension Site {
    /// The link to a mechanism by its name, at its place on the page of its file.
    func anchor(of reference: Mechanism.Reference) -> Anchor {
        anchor(of: reference, text: register[reference].name.value)
    }

    /// The same by other words.
    func anchor(of reference: Mechanism.Reference, text: String) -> Anchor {
        Anchor(
            to: methodRoutes[reference.method],
            at: reference.item == nil ? nil : register[reference].anchor, text: text)
    }

    /// A subject by its name: by the link to its page where it has one, as a region and a unit do, else as it is called.
    func named(_ subject: Subject) -> Named {
        switch subject {
        case .region(let region): .page(regionAnchors[region])
        case .named(let name): bearers.anchor(name).map(Named.page) ?? .text(name)
        }
    }

    /// Who bears a duty, and where.
    func named(_ bearing: Bearing) -> NamedBearer {
        NamedBearer(bearer: named(bearing.subject), place: bearing.object.map { .page(regionAnchors[$0]) })
    }

    /// The links to the pages of those in a ranking's rows.
    func subjects(of rows: [Ranking.Row]) -> [Subject: Anchor] {
        var subjects: [Subject: Anchor] = [:]
        subjects.reserveCapacity(rows.count)
        for row in rows {
            switch row.key {
            case .region(let region): subjects[row.key] = regionAnchors[region]
            case .named(let name): subjects[row.key] = bearers.anchor(name)
            }
        }
        return subjects
    }

    /// Who a row of a ranking is about.
    func named(_ row: Ranking.Row) -> Named {
        if case .page(let anchor) = named(row.key) { return .page(anchor) }
        return .text(row.subject)
    }
}
