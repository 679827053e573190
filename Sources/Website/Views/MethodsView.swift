import Records

/// All work methods of the board, mechanism by mechanism, by where they come from.
struct MethodsView: Sendable {
    let groups: [Group]
    let trail: Trail
    /// Whether methods fix days of the week or of the month.
    let hasTimetable: Bool

    /// Those that come from one place.
    struct Group: Sendable {
        let title: String
        /// The files, by the links to their pages.
        let files: [Anchor]
        let rows: [Row]
    }

    struct Row: Sendable {
        let name: Anchor
        let mechanism: Mechanism
        let isAdopted: Bool
    }

    init(of site: Site) {
        groups = MethodGroup.all(of: site.register).map { Group($0, of: site) }
        trail = site.regionParts[.county].trail
        hasTimetable = site.work.timetable != nil
    }
}

extension MethodsView.Group {
    fileprivate init(_ group: MethodGroup, of site: Site) {
        title = group.title
        files = group.methods.map {
            Anchor(to: site.methodRoutes[$0], text: site.register.methods[$0].title.value)
        }
        rows = group.rows.map { reference in
            MethodsView.Row(
                name: site.anchor(of: reference), mechanism: site.register[reference],
                isAdopted: site.register.isAdopted(reference))
        }
    }
}
