import Records

/// A unit, a post or a group that has a page of its own.
struct Bearer: Sendable {
    typealias Reference = Ordinal<Bearer>

    var name: String
    var sort: Unit.Sort
    var category: String?
    var aliases: [String]
    /// Where the board declares it; nil where it declares nobody.
    var unit: Unit.Reference?
    var route: Route

    var anchor: Anchor { Anchor(to: route, text: name) }
}

/// Who answers for duties beside villages and townships. A masked person is nobody, and has no page.
struct Bearers: Sendable {
    /// Those of one category together, in the order in which the board declares them.
    let all: Ordered<Bearer>
    private var byName: [String: Bearer.Reference] = [:]

    init(of register: Register) {
        let units = register.archive.board.units
        let bearers = units.isEmpty ? Bearers.named(in: register) : Bearers.declared(units)
        all = Ordered(bearers)
        for (reference, bearer) in all.referenced {
            for name in [bearer.name] + bearer.aliases { byName[name] = reference }
        }
    }

    subscript(reference: Bearer.Reference) -> Bearer { all[reference] }

    func named(_ name: String) -> Bearer.Reference? { byName[name] }

    /// The link to the page of whoever bears a name or an alias, in that name.
    func anchor(_ name: String) -> Anchor? {
        named(name).map { Anchor(to: all[$0].route, text: name) }
    }

    private static func declared(_ units: Units) -> [Bearer] {
        var categories: [String?] = []
        for unit in units.all where !categories.contains(unit.category) { categories.append(unit.category) }
        var byCategory: [String?: [Bearer]] = [:]
        for (reference, unit) in units.all.referenced {
            byCategory[unit.category, default: []].append(
                Bearer(
                    name: unit.name.value, sort: unit.sort, category: unit.category, aliases: unit.aliases,
                    unit: reference, route: route(unit.name.value)))
        }
        return categories.flatMap { byCategory[$0] ?? [] }
    }

    /// Where a board declares nobody: whoever takes part in a duty of units, posts or groups.
    private static func named(in register: Register) -> [Bearer] {
        var sorts: [String: Unit.Sort] = [:]
        for line in register.compliance.lines {
            guard case .named(let name) = line.subject, isPlain(name),
                let sort = Unit.Sort(register.compliance.keepings[line.keeping].counted)
            else { continue }
            sorts[name] = sorts[name] ?? sort
        }
        return sorts.sorted { $0.key < $1.key }.map { name, sort in
            Bearer(name: name, sort: sort, category: nil, aliases: [], unit: nil, route: route(name))
        }
    }

    /// A name as a folder's: what a name may have and a folder may not is left out.
    private static func route(_ name: String) -> Route {
        Route(folder: "bearers/" + String(name.map { "/\\:*?\"<>|#%".contains($0) ? "-" : $0 }))
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.contains { "/\\:*＊?\"<>|#%".contains($0) } && !name.hasPrefix(".") && name.utf8.count <= 120
    }
}

extension Unit.Sort {
    /// Nil for villages, townships and persons, who are none.
    fileprivate init?(_ counted: Evaluation.SubjectKind) {
        switch counted {
        case .unit: self = .unit
        case .post: self = .post
        case .group: self = .group
        case .village, .township, .person: return nil
        }
    }
}
