import Documents

extension Roster {
    static let schema: [Term] = [.method, .roster, .recipients]
    private static let memberSchema: [Term] = [
        .id, .person, .post, .role, .party, .village, .from, .until, .former,
    ]

    init?(
        reading fields: Fields, home: Region.Reference, regions: RegionIndex, methods: MethodIndex,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        let isByMethod = fields.has(.method)
        if !isByMethod, let name = fields.text(.roster, into: &log) {
            log.report(
                .wrongType, at: fields.location(name.place),
                "“\(Scalar.shortened(name.value))”没有写是哪个工作法的名册", help: "加一行 办法；不按工作法的，删去这一行")
        }
        roster =
            isByMethod
            ? methods.part(.roster, named: .roster, isOptional: true, reading: fields, into: &log) : nil
        guard fields.has(.recipients) else {
            fields.reportMissing(.recipients, sample: "mingce.csv", into: &log)
            return nil
        }
        let rows = fields.rows(.recipients, of: Self.memberSchema, from: tree, into: &log)
        guard let rows, !isByMethod || roster != nil else { return nil }
        membersPath = rows.path
        own = rows.own
        let village = regions.all[home].level == .village ? home : nil
        let rule = roster.map { methods[$0] }
        let (items, totals) = rows.parted(into: &log)
        for row in totals {
            log.report(.tableTotal, at: row.location(row.place), "名册没有合计行", help: "删去这一行；有多少人由程序数")
        }
        members = items.compactMap {
            Member(reading: $0, by: rule, home: village, regions: regions, into: &log)
        }
    }
}

extension Roster.Member {
    fileprivate init?(
        reading row: Row, by rule: Method.Roster?, home: Region.Reference?, regions: RegionIndex,
        into log: inout Diagnostics
    ) {
        let number: Located<String>? = row.required(.id, into: &log)
        from = row.value(.from, into: &log)
        until = row.value(.until, into: &log)
        if let first = from?.value, let last = until, last.value < first {
            log.report(
                .wrongType, at: row.location(last.place), "“\(last.value.iso)”早于“起”（\(first.iso)）",
                help: "核对起止日期")
        }
        let role = row.text(.role)
        let roles = rule?.roles.map(\.name.value) ?? []
        if let role, !roles.isEmpty, !roles.contains(role.value) {
            log.report(
                .rosterRole, at: row.location(role.place),
                "没有“\(Scalar.shortened(role.value))”这个角色（\(rule?.name.value ?? "")）",
                help: log.advice(for: role.value, among: roles, on: row.path, else: "角色"))
            return nil
        }
        village = home
        if let name = row.text(.village) {
            switch regions.find(name.value, at: .village) {
            case .found(let region): village = region
            case .missing(let message, let advice):
                log.report(
                    .unknownRegion, at: row.location(name.place), message,
                    help: advice(log.mayAdvise(on: row.path)))
                return nil
            }
        }
        post = row.text(.post)?.value
        // In a roster of one role everybody has it.
        self.role = role?.value ?? (roles.count == 1 ? roles.first : nil)
        if post == nil, self.role == nil, !row.mayHide(.post), !row.mayHide(.role) {
            log.report(
                .missingKey, at: row.location(row.place), "这一行既没有职务也没有角色", help: "填上职务，如 驻村第一书记")
            return nil
        }
        guard let number else { return nil }
        place = row.place
        self.number = number
        let name = row.text(.person)?.value
        maskedName = name.map { Masked(subject: $0, among: regions) }
        identity = name.flatMap { Identity(of: $0, in: .county) }
        party = row.text(.party)?.value
        former = row.text(.former)
    }
}

extension Method.Roster {
    static let schema: [Term] = [.name, .roles, .every, .headcount]

    init?(reading fields: Fields, into log: inout Diagnostics) {
        let name: Located<String>? = fields.required(.name, into: &log)
        roles = fields.list(.roles, of: [.role, .headcount], into: &log).compactMap { item in
            guard let role = item.required(.role, as: String.self, into: &log) else { return nil }
            let count = item.text(.headcount, into: &log).flatMap {
                CountRange(reading: $0, of: "“\(role.value)”的人数", in: item, into: &log)
            }
            return Role(name: role, headcount: count)
        }
        headcount = fields.text(.headcount, into: &log).flatMap {
            CountRange(reading: $0, of: "名册“\(name?.value ?? "")”的人数", in: fields, into: &log)
        }
        isForEveryVillage = fields.value(.every, as: Bool.self, into: &log)?.value ?? false
        var seen: Set<String> = []
        for role in roles where !seen.insert(role.name.value).inserted {
            log.report(
                .repeatedKey, at: fields.location(role.name.place), "角色“\(role.name.value)”写了两次",
                help: "只留一个")
        }
        guard let name else { return nil }
        self.name = name
    }
}

extension Method.Qualification {
    static let schema: [Term] = [.post, .needs, .years, .qualifier]

    /// Reads `{职务: 乡镇党政正职, 须: [驻村干部], 年: 1, 限定: 原则上}`.
    init?(reading fields: Fields, into log: inout Diagnostics) {
        let years: Located<Int>? = fields.required(.years, sample: "1", into: &log)
        if !fields.has(.post) { fields.reportMissing(.post, sample: String.sample, into: &log) }
        if !fields.has(.needs) { fields.reportMissing(.needs, sample: "[驻村干部]", into: &log) }
        posts = fields.words(.post, into: &log)
        needs = fields.words(.needs, into: &log)
        qualifier = fields.text(.qualifier, into: &log)?.value
        guard let years, !posts.isEmpty, !needs.isEmpty else { return nil }
        if !(1...40).contains(years.value) {
            log.report(
                .wrongType, at: fields.location(years.place), "“\(years.value)”不是任职要的年数", help: "写 1 到 40 的整数"
            )
            return nil
        }
        self.years = years.value
    }
}
