import Records

/// All work methods of the board, mechanism by mechanism, by where they come from.
struct MethodsView: Sendable {
    /// Of those that the board runs, or by which something is on record.
    let groups: [Group]
    /// Of the others.
    let others: [Group]
    let trail: Trail
    /// Whether methods fix days of the week or of the month.
    let hasTimetable: Bool
    let hasBearers: Bool
    /// The kinds that the county has defined itself, by the links to what they ask.
    let kinds: [(anchor: Anchor, kind: OwnKind)]
    /// Until when the page reads as it does.
    let holding: Holding

    /// Those that come from one place.
    struct Group: Sendable {
        let title: String
        /// The files, by the links to their pages.
        let files: [File]
        let rows: [Row]
    }

    struct File: Sendable {
        let method: Method.Reference
        let anchor: Anchor
    }

    struct Row: Sendable {
        /// The file that it stands in.
        let method: Method.Reference
        let name: Anchor
        let mechanism: Mechanism
        let force: Force
    }

    enum Force: Sendable {
        case adopted
        /// Not said to be in force, and yet something is on record.
        case recorded
        /// Its definition is yet to be supplied.
        case pending
        case none
    }

    init(of site: Site) {
        let all = MethodGroup.all(of: site.register).map { Group($0, of: site) }
        groups = all.compactMap { $0.keeping { $0.isInForce } }
        others = all.compactMap { $0.keeping { !$0.isInForce } }
        kinds = OwnKindView.all(of: site).map { (Anchor(to: $0.rules, text: $0.title.value), $0) }
        hasBearers = !site.bearers.all.isEmpty
        trail = site.regionParts[.county].trail
        holding = Holding(on: site.register.asOf)
        hasTimetable = site.work.timetable != nil
    }
}

extension MethodsView.Group {
    fileprivate init(_ group: MethodGroup, of site: Site) {
        title = group.title
        files = group.methods.map {
            MethodsView.File(
                method: $0,
                anchor: Anchor(to: site.methodRoutes[$0], text: site.register.methods[$0].title.value))
        }
        rows = group.rows.map { reference in
            MethodsView.Row(
                method: reference.method, name: site.anchor(of: reference),
                mechanism: site.register[reference],
                force: MethodsView.Force(reference, of: site))
        }
    }

    fileprivate init(_ title: String, files: [MethodsView.File], rows: [MethodsView.Row]) {
        self.title = title
        self.files = files
        self.rows = rows
    }

    /// The same with some of its rows, and the files in which they stand; nil without any.
    fileprivate func keeping(_ isKept: (MethodsView.Row) -> Bool) -> Self? {
        let kept = rows.filter(isKept)
        if kept.isEmpty { return nil }
        let methods = Set(kept.map(\.method))
        return Self(title, files: files.filter { methods.contains($0.method) }, rows: kept)
    }
}

extension MethodsView.Row {
    fileprivate var isInForce: Bool {
        switch force {
        case .adopted, .recorded: true
        case .pending, .none: false
        }
    }
}

extension MethodsView.Force {
    fileprivate init(_ reference: Mechanism.Reference, of site: Site) {
        self =
            site.register[reference].isPending
            ? .pending
            : site.register.isAdopted(reference)
                ? .adopted : site.work.recorded.contains(reference) ? .recorded : .none
    }
}
