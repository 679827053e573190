import Documents

extension Kind {
    /// The tables of its records that may have further columns.
    var ownTables: [OwnPolicies.OwnTable] {
        func tables(_ keys: Term..., ofPeople isOfPeople: Bool = false) -> [OwnPolicies.OwnTable] {
            keys.map { OwnPolicies.OwnTable(key: $0, isOfPeople: isOfPeople) }
        }
        return switch self {
        case .decision, .notice: []
        case .statement: tables(.entries)
        case .project: tables(.appropriations, .payments, .milestones)
        case .subsidy, .pay, .roster: tables(.recipients, ofPeople: true)
        case .evaluation: tables(.scores, ofPeople: true)
        case .poll: tables(.options)
        case .audit: tables(.findings)
        case .log: tables(.records)
        case .ledger: tables(.ledgerItems)
        case .points: tables(.pointsEntries, .balances, ofPeople: true)
        case .pairing: tables(.members, ofPeople: true)
        case .figures: tables(.figures)
        case .own(let kind):
            kind.tables.map {
                OwnPolicies.OwnTable(key: $0.term, isOfPeople: $0.columns.contains { $0.type.isOfPeople })
            }
        }
    }
}

extension OwnPolicies {
    /// Reads what a record says of its tables' further columns: `{收支: {经手人: 人}}`; its board may have said it of all of the kind.
    init(
        reading fields: Fields, of kind: Kind, board: [Term: [Column]], regions: RegionIndex,
        tree: SourceTree, into log: inout Diagnostics
    ) {
        tables = kind.ownTables
        self.regions = regions
        self.tree = tree
        guard let node = fields.node(.ownColumns) else {
            declared = board
            return
        }
        let own = Self.declared(
            node, of: kind, named: fields.spelling(.ownColumns), in: fields.path, into: &log)
        declared = board.merging(own) { board, own in
            // What a record says of a column goes before what its board says.
            own + board.filter { column in !own.contains { $0.name == column.name } }
        }
    }

    /// The columns by the tables that they are of.
    static func declared(
        _ node: Node, of kind: Kind, named name: String, in path: String, into log: inout Diagnostics
    ) -> [Term: [Column]] {
        let tables = kind.ownTables.map(\.key)
        let all = tables.map(\.chinese).joined(separator: "、")
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: SourceLocation(path, node.place), "“\(name)”要写是哪张表的列",
                help: "写成 \(name): {\(tables.first?.chinese ?? ""): [经手人]}；\(kind.text)的表：\(all)")
            return [:]
        }
        var declared: [Term: [Column]] = [:]
        for entry in entries {
            let location = SourceLocation(path, entry.key.place)
            guard let key = tables.first(where: { $0.isSpelled(entry.key.value) }) else {
                let near = Spelling.nearest(
                    to: entry.key.value, among: tables.flatMap { [$0.chinese, $0.english] })
                log.report(
                    .unknownKey, at: location, "\(kind.text)没有“\(Scalar.shortened(entry.key.value))”这张表",
                    help: near.map { "是否想写“\($0)”？" } ?? "\(kind.text)的表：\(all)")
                continue
            }
            guard declared[key] == nil else {
                log.report(.repeatedKey, at: location, "“\(entry.key.value)”写了两次", help: "只留一个")
                continue
            }
            declared[key] = Column.all(
                reading: entry.value, of: entry.key.value, marks: [.needed, .total, .merged], path: path,
                into: &log)
        }
        return declared
    }
}
