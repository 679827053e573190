import Documents

/// A unit, a post or a group that answers for duties on this board, as `board.yml` declares it (单位).
package struct Unit: Sendable {
    package typealias Reference = Ordinal<Unit>

    package enum Sort: Choice {
        case unit, post, group

        package var term: Term {
            switch self {
            case .unit: Evaluation.SubjectKind.unit.term
            case .post: Evaluation.SubjectKind.post.term
            case .group: Evaluation.SubjectKind.group.term
            }
        }
    }

    package var name: Located<String>
    package var sort: Sort
    /// What sort of unit it is, in a word of the board's own: `政法`, `县直`.
    package var category: String?
    package var aliases: [String]
}

/// The units, posts and groups of a board, by every name that a record may use.
package struct Units: Sendable {
    /// In the order in which they are declared; none where the board declares none, and any name will do.
    package var all = Ordered<Unit>()
    /// The file that holds the table.
    var path = Board.path
    private var byName: [String: Unit.Reference] = [:]
    private var words = Spelling.Words([])

    init() {}

    /// - Parameter all: with names and aliases of which no two are the same.
    init(_ all: [Unit], in path: String) {
        self.all = Ordered(all)
        self.path = path
        for (reference, unit) in self.all.referenced {
            for name in [unit.name.value] + unit.aliases { byName[name] = reference }
        }
        words = Spelling.Words(byName.keys.sorted())
    }

    package var isEmpty: Bool { all.isEmpty }

    package subscript(reference: Unit.Reference) -> Unit { all[reference] }

    /// The sorts of units that the board knows, in the order in which it declares them.
    var categories: [String] {
        var seen = SeenWords()
        return all.compactMap(\.category).filter { seen.insert($0) }
    }

    /// The name under which the board declares whoever bears a name or an alias; the name itself of whom it does not declare.
    func declaredName(of name: String) -> String { byName[name].map { all[$0].name.value } ?? name }

    /// Where it is declared.
    package func location(of reference: Unit.Reference) -> SourceLocation {
        SourceLocation(path, all[reference].name.place)
    }

    /// The unit of this name or alias.
    package func named(_ name: String) -> Unit.Reference? { byName[name] }

    /// The unit that a name is of or speaks of: `县水利局`, `县水利局驻村干部`, `第一书记（县水利局）`.
    package func spokenOf(in name: String) -> Unit.Reference? {
        if all.isEmpty { return nil }
        if let found = byName[name] { return found }
        if let open = name.lastIndex(where: { "（(".contains($0) }) {
            let inner = name[name.index(after: open)...].prefix { !"）)，,".contains($0) }
            if let found = byName[String(inner)] ?? byName[String(name[..<open])] { return found }
        }
        var end = name.endIndex
        while end > name.startIndex {
            end = name.index(before: end)
            if let found = byName[String(name[..<end])] { return found }
        }
        return nil
    }

    /// Whether a name that is none of theirs may stand for somebody: any may where none are declared, else a masked person's.
    func accepts(_ name: String) -> Bool { isEmpty || Masked.isMasked(name) }

    /// What to do about a name that nobody bears.
    func advice(for name: String, _ isWanted: Bool) -> String {
        if isWanted, let near = words.nearest(to: name) { return "是否想写“\(near)”？" }
        return "写 \(path) 的“单位”里有的；没有的，先在那里加一行"
    }
}

extension Evaluation.SubjectKind {
    /// Whether those who are counted are named, and no regions.
    package var isNamed: Bool {
        switch self {
        case .village, .township: false
        case .unit, .post, .group, .person: true
        }
    }

    /// Whether a duty that is counted so may be borne by a unit of a sort. A person is known by the post.
    func fits(_ sort: Unit.Sort) -> Bool {
        switch (self, sort) {
        case (.unit, .unit), (.post, .post), (.group, .group), (.person, .post): true
        default: false
        }
    }

    init?(_ level: Region.Level) {
        switch level {
        case .county: return nil
        case .township: self = .township
        case .village: self = .village
        }
    }
}
