import Records

/// A page of all work methods of the board, mechanism by mechanism, by where they come from: first those that it runs or by which
/// something is on record, then the others, then the kinds that the county has defined itself.
struct MethodsView: Sendable {
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// How many mechanisms there are on all pages, by their force.
    let counts: [Force: Int]
    /// Those of this page, of those that the board runs, or by which something is on record.
    let groups: [Group]
    /// Of the others.
    let others: [Group]
    /// The kinds that the county has defined itself, by the links to what they ask.
    let kinds: [(anchor: Anchor, kind: OwnKind)]
    /// Where each group begins; none where there are too many to name, or but one.
    let contents: [Start]
    let trail: Trail
    /// Whether methods fix days of the week or of the month.
    let hasTimetable: Bool
    let hasBearers: Bool
    /// Until when the page reads as it does.
    let holding: Holding

    /// So many rows a page has.
    static let size = 25

    struct Start: Sendable {
        let title: String
        let count: Int
        let page: Route
        let id: String
    }

    /// Those that come from one place.
    struct Group: Sendable {
        /// Of its section.
        let id: String
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

    init(page number: Int, of site: Site) {
        let all = MethodGroup.all(of: site.register).enumerated().map {
            Group($1, id: "s\($0 + 1)", of: site)
        }
        let ownKinds = site.register.archive.ownKinds
        let inForce = all.compactMap { $0.keeping { $0.isInForce } }
        let rest = all.compactMap { $0.keeping { !$0.isInForce } }
        counts = all.lazy.flatMap(\.rows).reduce(into: [:]) { $0[$1.force, default: 0] += 1 }
        self.number = number
        pages = Self.pages(of: site.register)

        let rows = (number - 1) * Self.size..<number * Self.size
        var row = 0
        var starts: [Start] = []
        /// What of so many rows stands on this page.
        func taking(_ count: Int) -> Range<Int> {
            let range = (row..<row + count).clamped(to: rows)
            defer { row += count }
            return range.isEmpty ? 0..<0 : range.lowerBound - row..<range.upperBound - row
        }
        func start(_ title: String, _ count: Int, _ id: String) {
            let page = Pagination.route(row / Self.size + 1, of: .methods)
            if count > 0 { starts.append(Start(title: title, count: count, page: page, id: id)) }
        }
        groups = inForce.compactMap { group in
            start(group.title, group.rows.count, group.id)
            return group.keeping(taking(group.rows.count))
        }
        start("没有写明施行的", rest.reduce(0) { $0 + $1.rows.count }, "others")
        others = rest.compactMap { $0.keeping(taking($0.rows.count)) }
        start("另设的公开类别", ownKinds.count, "kinds")
        kinds = ownKinds[taking(ownKinds.count)].map { (Anchor(to: $0.rules, text: $0.title.value), $0) }
        contents = ListView.named.contains(starts.count) ? starts : []
        hasBearers = !site.bearers.all.isEmpty
        trail = site.regionParts[.county].trail
        holding = Holding(on: site.register.asOf)
        hasTimetable = site.work.timetable != nil
    }

    /// How many pages a board needs.
    static func pages(of register: Register) -> Int {
        let kinds = register.kinds.count { if case .own = $0 { true } else { false } }
        let mechanisms = MethodGroup.all(of: register).reduce(0) { $0 + $1.rows.count }
        return Pagination.pages(for: mechanisms + kinds, by: size)
    }
}

extension MethodsView.Group {
    fileprivate init(_ group: MethodGroup, id: String, of site: Site) {
        self.id = id
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

    private init(id: String, _ title: String, files: [MethodsView.File], rows: [MethodsView.Row]) {
        self.id = id
        self.title = title
        self.files = files
        self.rows = rows
    }

    /// The same with some of its rows, and the files in which they stand; nil without any.
    fileprivate func keeping(_ isKept: (MethodsView.Row) -> Bool) -> Self? {
        keeping(rows.filter(isKept))
    }

    fileprivate func keeping(_ range: Range<Int>) -> Self? { keeping(Array(rows[range])) }

    private func keeping(_ kept: [MethodsView.Row]) -> Self? {
        if kept.isEmpty { return nil }
        let methods = Set(kept.map(\.method))
        return Self(id: id, title, files: files.filter { methods.contains($0.method) }, rows: kept)
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
