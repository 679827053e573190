import Documents

extension Pairing {
    static let schema: [Term] = [.method, .pairing, .members, .toward, .from, .until]

    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let found = methods.part(.pairing, named: .pairing, isOptional: true, reading: fields, into: &log)
        let written = fields.text(.toward, into: &log)
        from = fields.value(.from, into: &log)
        until = fields.value(.until, into: &log)
        let named = written.flatMap { regions.region(named: $0.value) }
        toward = named == nil ? written?.map { Masked.maskingFullNames(in: $0) } : written
        region = named ?? (regions.all[home].level == .village ? home : nil)
        helped = named == nil ? toward?.value : nil
        guard fields.has(.members) else {
            fields.reportMissing(.members, sample: "[{角色: 两委干部, 名称: 村委会主任}]", into: &log)
            return nil
        }
        let rows = fields.rows(.members, of: [.role, .name], from: tree, into: &log)
        membersPath = rows?.path ?? fields.path
        own = rows?.own
        guard let pairing = found, let rows else { return nil }
        self.pairing = pairing
        let rule = methods[pairing]
        let source = "\(methods[pairing.mechanism].name.value)，\(rule.name.value)"
        let roles = rule.members.map(\.role)
        var seen: [String: Located<String>] = [:]
        members = rows.rows.compactMap { row -> Member? in
            guard let role = row.required(.role, as: String.self, into: &log) else { return nil }
            if !roles.isEmpty, !roles.contains(role.value) {
                log.report(
                    .pairingRole, at: row.location(role.place),
                    "没有“\(Scalar.shortened(role.value))”这个角色（\(source)）",
                    help: log.advice(for: role.value, among: Array(roles), on: row.path, else: "角色"))
                return nil
            }
            if let name = row.text(.name) {
                let bare = String(name.value.filter { !$0.isWhitespace })
                if let first = seen[bare] {
                    let isMasked = Masked.isMasked(bare)
                    log.report(
                        isMasked ? .alikeMembers : .repeatedMember, at: row.location(name.place),
                        "重复的成员：“\(Scalar.shortened(name.value))”在第 \(first.place.line) 行已有一个",
                        help: isMasked
                            ? "是一个人的只留一个；是两个人的写明，如 李*（一组）" : "一人只算一个成员，只留一个；是同名的两个人，写明单位或组别")
                } else {
                    seen[bare] = name
                }
            }
            let name = row.text(.name)
            let unit = name.flatMap { methods.units.spokenOf(in: $0.value) }
            if let name, unit == nil {
                Self.check(name, in: row, home: home, regions: regions, units: methods.units, into: &log)
            }
            let isPerson = unit == nil && name.map { !regions.hasTitle($0.value) } ?? false
            return Member(
                place: row.place, role: role.value,
                name: isPerson ? name.map { Masked.maskingFullNames(in: $0.value) } : name?.value, unit: unit)
        }
    }

    /// Reports a member whom the board does not know, where it declares its units. A village and a township may name their own people
    /// by office; whoever is an organisation is declared.
    private static func check(
        _ name: Located<String>, in row: Row, home: Region.Reference, regions: RegionIndex, units: Units,
        into log: inout Diagnostics
    ) {
        if units.accepts(name.value) || regions.region(named: name.value) != nil { return }
        if regions.all[home].level != .county, !Masked.isNobody(name.value) { return }
        if regions.isOf(name.value) { return }
        log.report(
            .unknownSubject, at: row.location(name.place), "单位里没有“\(Scalar.shortened(name.value))”",
            help: units.advice(for: name.value, log.mayAdvise(on: row.path)))
    }
}
