import Records

/// The mechanisms that come from one place.
struct MethodGroup {
    var title: String
    var methods: [Method.Reference]
    /// In the order of their ids, numbers read as numbers; those without an id first.
    var rows: [Mechanism.Reference]

    /// By the least id of each; the board's own, which come from nowhere else, first.
    static func all(of register: Register) -> [MethodGroup] {
        var groups: [MethodGroup] = []
        var places: [String: Int] = [:]
        for (index, method) in register.methods.referenced {
            let origin = method.origin ?? ""
            let place = places[origin] ?? groups.count
            if place == groups.count {
                places[origin] = place
                groups.append(MethodGroup(title: origin.isEmpty ? "本县自定" : origin, methods: [], rows: []))
            }
            groups[place].methods.append(index)
            for (item, mechanism) in method.mechanisms
            where item != nil || method.items.isEmpty || mechanism.saysMore {
                groups[place].rows.append(Mechanism.Reference(method: index, item: item))
            }
        }
        func key(_ reference: Mechanism.Reference) -> [Int] {
            numbers(of: register[reference].id?.value ?? "")
        }
        for index in groups.indices {
            let keyed = groups[index].rows.map { (key: key($0), reference: $0) }
            groups[index].rows = keyed.sorted { a, b in
                a.key == b.key ? a.reference < b.reference : a.key.lexicographicallyPrecedes(b.key)
            }.map(\.reference)
        }
        let keyed = groups.map { group in
            (key: group.rows.lazy.map(key).first { !$0.isEmpty } ?? [], group: group)
        }
        return keyed.enumerated().sorted { a, b in
            a.element.key == b.element.key
                ? a.offset < b.offset : a.element.key.lexicographicallyPrecedes(b.element.key)
        }.map(\.element.group)
    }

    /// `2-27` → 2, 27
    private static func numbers(of id: String) -> [Int] {
        id.utf8.split { !(0x30...0x39).contains($0) }.compactMap { Int(String($0) ?? "") }
    }
}

extension Mechanism {
    /// Whether a file says something of its own beside its items.
    var saysMore: Bool {
        id != nil || appraisal != nil || !duties.isEmpty || !ledgers.isEmpty || !points.isEmpty
            || !pairings.isEmpty || figures != nil
    }
}
