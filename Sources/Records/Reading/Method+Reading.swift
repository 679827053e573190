import Documents

extension Method {
    static let schema: [Term] = [
        .kind, .title, .id, .date, .summary, .tags, .draft, .aliases, .origin, .definition, .full, .editorial,
        .adopted,
        .participants, .publishes, .isInternal, .parts, .appraisal, .duties, .ledgers, .points, .pairings,
        .pay, .rosters, .qualifications, .figures, .identity, .consequences, .matched, .mechanisms,
        .exceptions,
    ]

    private static let itemSchema: [Term] = [
        .id, .name, .aliases, .summary, .definition, .publishes, .isInternal, .parts, .editorial, .appraisal,
        .duties,
        .ledgers, .points,
        .pairings, .pay, .rosters, .qualifications, .figures, .identity, .consequences, .matched,
        .participants,
    ]

    init?(
        reading fields: Fields, body: Markdown, regions: RegionIndex, units: Units, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let title: Located<String>? = fields.required(.title, into: &log)
        address = Address.page(of: fields.path)
        origin = fields.text(.origin, into: &log)?.value
        tags = fields.words(.tags, into: &log).map(\.value.composed)
        self.body = body
        items = fields.list(.mechanisms, of: Self.itemSchema, into: &log).compactMap { item in
            let name: Located<String>? = item.required(.name, into: &log)
            let id: Located<String>? = item.required(.id, into: &log)
            let mechanism = Mechanism(
                reading: item, name: name, regions: regions, units: units, from: tree, into: &log)
            return id == nil ? nil : mechanism
        }
        let outer = Mechanism(
            reading: fields, name: title, regions: regions, units: units, from: tree, into: &log)
        guard var outer else { return nil }
        outer.statedAdoption = fields.value(.adopted, as: Bool.self, into: &log)?.value
        whole = outer
        reportUnknownNames(into: &log)
        reportUnknownRoles(into: &log)
        if fields.value(.draft, as: Bool.self, into: &log)?.value == true { return nil }
    }
}

extension Method {
    /// Reports roles that a post needs and none of the file's rosters has.
    fileprivate func reportUnknownRoles(into log: inout Diagnostics) {
        let roles = mechanisms.flatMap { $0.mechanism.rosters.flatMap(\.roles).map(\.name.value) }
        for need in mechanisms.lazy.flatMap(\.mechanism.qualifications).flatMap(\.needs)
        where !roles.contains(need.value) {
            log.report(
                .rosterRole, at: SourceLocation(path, need.place),
                "没有一本名册有“\(Scalar.shortened(need.value))”这个角色（任职）",
                help: roles.isEmpty
                    ? "先在这个文件的“名册”里写明角色" : log.advice(for: need.value, among: roles, on: path, else: "角色"))
        }
    }
}

extension Mechanism {
    /// What it does not publish, in words. A plain yes would look as if it kept all in the house, and keeps nothing: it is refused.
    private static func withheld(reading fields: Fields, into log: inout Diagnostics) -> [String] {
        fields.texts(.isInternal, into: &log).filter { text in
            guard Bool(scalar: text.value) == true else { return true }
            log.report(
                .wrongType, at: fields.location(text.place),
                "“内部”在这里写哪些内容不公开，不写“\(text.value)”",
                help: "整项不公布的，写在那一项职责、台账或者考评里面：内部: 是")
            return false
        }.map(\.value)
    }

    /// Reads what a file and its items have in common. Nil without a name, which has been reported.
    fileprivate init?(
        reading fields: Fields, name: Located<String>?, regions: RegionIndex, units: Units,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        path = fields.path
        id = Self.id(reading: fields, into: &log)
        aliases = fields.words(.aliases, apart: .commas, into: &log).map(\.value)
        summary = fields.text(.summary, into: &log)?.value
        isPending = fields.text(.definition, into: &log).map { Self.isPending($0.value) } ?? false
        pendingParts = Self.supplied.filter { fields.isPending($0, into: &log) }
        let fields = fields.without(pendingParts)
        withholds = Self.withheld(reading: fields, into: &log)
        publishes = fields.texts(.publishes, into: &log).map(\.value)
        parts = fields.texts(.parts, into: &log).map(\.value)
        editorial = fields.text(.editorial, into: &log)?.value
        appraisal = fields.fields(.appraisal, of: Method.Appraisal.schema, into: &log).flatMap { inner in
            let full: Located<Quantity>? = fields.value(.full, into: &log)
            var appraisal = Method.Appraisal(reading: inner, full: full, into: &log)
            if full == nil, fields.has(.full) { appraisal?.isWhole = false }
            return appraisal
        }
        duties = fields.list(.duties, of: Method.Duty.schema, into: &log)
            .compactMap { Method.Duty(reading: $0, into: &log) }
        ledgers = fields.list(.ledgers, of: Method.Ledger.schema, into: &log)
            .compactMap { Method.Ledger(reading: $0, into: &log) }
        points = fields.list(.points, of: [.pointsClass, .cadence, .pointsRules], into: &log)
            .compactMap { Method.PointsClass(reading: $0, into: &log) }
        pairings = fields.list(.pairings, of: Method.Pairing.schema, into: &log)
            .compactMap { Method.Pairing(reading: $0, into: &log) }
        rosters = fields.list(.rosters, of: Method.Roster.schema, into: &log)
            .compactMap { Method.Roster(reading: $0, into: &log) }
        Self.report(
            repeated: [
                ("职责", duties.map(\.name)), ("台账", ledgers.map(\.name)), ("积分类别", points.map(\.name)),
                ("结对", pairings.map(\.name)), ("名册", rosters.map(\.name)),
            ], in: fields, into: &log)
        pay = fields.fields(.pay, of: Method.Pay.schema, into: &log)
            .flatMap { Method.Pay(reading: $0, into: &log) }
        qualifications = fields.list(.qualifications, of: Method.Qualification.schema, into: &log)
            .compactMap { Method.Qualification(reading: $0, into: &log) }
        figures = FigureTable(optional: fields, from: tree, into: &log)
        consequences = fields.list(.consequences, of: Method.Consequence.schema, into: &log)
            .compactMap { Method.Consequence(reading: $0, into: &log) }
        matched = fields.words(.matched, into: &log)
        let namesUnits =
            duties.contains { $0.counted.isNamed } || !pairings.isEmpty || duties.isEmpty
        participation = Participation(
            reading: fields, namesUnits: namesUnits, regions: regions, units: units, from: tree, into: &log)
        statedAdoption = nil
        guard let name else { return nil }
        self.name = name
    }

    /// An id is part of an address and of an anchor: letters, digits, `-`, `.` and `_`.
    private static func id(reading fields: Fields, into log: inout Diagnostics) -> Located<String>? {
        guard let id = fields.text(.id, into: &log) else { return nil }
        let isPlain = id.value.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
        if isPlain { return id }
        log.report(
            .wrongType, at: fields.location(id.place), "“\(Scalar.shortened(id.value))”不能作编号",
            help: "编号是地址的一部分，只用字母、数字和“-”，如 0-15")
        return nil
    }
}

extension Participation {
    private enum Everyone: Choice {
        case villages, townships

        var term: Term {
            switch self {
            case .villages: Term("全部村", "all villages")
            case .townships: Term("全部乡镇", "all townships")
            }
        }
    }

    /// - Parameter namesUnits: whether a name that is no region may be a unit or a post.
    fileprivate init?(
        reading fields: Fields, namesUnits: Bool, regions: RegionIndex, units: Units,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        guard let node = fields.node(.participants) else { return nil }
        if case .scalar(let text) = node.value, let everyone = Everyone(spelled: text) {
            self = everyone == .villages ? .everyVillage : .everyTownship
            return
        }
        guard let rows = fields.rows(.participants, of: Self.schema, from: tree, into: &log)
        else {
            self = .listed([])
            return
        }
        self = .listed(
            rows.rows.compactMap { row in
                let from: Located<Day>? = row.value(.from, into: &log)
                let until: Located<Day>? = row.value(.until, into: &log)
                if let first = from?.value, let last = until, last.value < first {
                    log.report(
                        .wrongType, at: row.location(last.place), "“\(last.value)”早于“起”（\(first)）",
                        help: "核对起止日期")
                }
                if let first = from, first.value < Participant.earliest {
                    log.report(
                        .wrongType, at: row.location(first.place),
                        "“\(first.value)”太早：参加从 \(Participant.earliest) 算起",
                        help: "核对年份；办法早就有的，写开始在网上记的那一天")
                }
                guard
                    let (subject, object) = Self.bearing(
                        reading: row, namesUnits: namesUnits, regions: regions, units: units, into: &log)
                else { return nil }
                return Participant(
                    path: row.path, place: row.place, subject: subject, object: object,
                    from: from.map { max($0.value, Participant.earliest) }, until: until?.value)
            })
    }

    private static let schema: [Term] = [.by, .subject, .from, .until]

    /// Who takes part, and where: 主体 bears what is asked at 对象; without 主体 it is 对象 that takes part.
    private static func bearing(
        reading row: Row, namesUnits: Bool, regions: RegionIndex, units: Units, into log: inout Diagnostics
    ) -> (subject: Subject, object: Region.Reference?)? {
        guard let by = row.text(.by) else {
            guard let name = row.required(.subject, as: String.self, into: &log) else { return nil }
            return subject(
                named: name, in: row, namesUnits: namesUnits, regions: regions, units: units, into: &log
            ).map { ($0, nil) }
        }
        let bearer = subject(
            named: by, in: row, namesUnits: true, regions: regions, units: units, into: &log)
        var object: Region.Reference?
        if let place = row.text(.subject) {
            switch regions.find(place.value) {
            case .found(let region): object = region
            case .missing(let message, let advice):
                log.report(
                    .unknownSubject, at: row.location(place.place), message + "（写了主体的，对象是村或乡镇）",
                    help: advice(log.mayAdvise(on: row.path)))
                return nil
            }
        }
        guard let bearer else { return nil }
        return (bearer, object.map(Subject.region) == bearer ? nil : object)
    }

    /// - Parameter namesUnits: whether a name that is no region may be a unit or a post.
    private static func subject(
        named name: Located<String>, in row: Row, namesUnits: Bool, regions: RegionIndex, units: Units,
        into log: inout Diagnostics
    ) -> Subject? {
        if let unit = units.named(name.value), namesUnits { return .named(units[unit].name.value) }
        switch regions.find(name.value) {
        case .found(let region): return .region(region)
        case .missing(let message, let advice):
            // What is called like a place is a place that the board does not have.
            let isPlace = ["村", "社区", "乡", "镇"].contains(where: name.value.hasSuffix)
            if namesUnits, !isPlace {
                if units.accepts(name.value) { return .named(name.value) }
                log.report(
                    .unknownSubject, at: row.location(name.place),
                    "单位里没有“\(Scalar.shortened(name.value))”",
                    help: units.advice(for: name.value, log.mayAdvise(on: row.path)))
                return nil
            }
            log.report(
                .unknownSubject, at: row.location(name.place), message,
                help: advice(log.mayAdvise(on: row.path)))
            return nil
        }
    }
}

extension Mechanism {
    /// What a mechanism may leave to be supplied, each for itself.
    fileprivate static let supplied: [Term] = [
        .appraisal, .duties, .ledgers, .points, .pairings, .pay, .rosters, .qualifications,
    ]

    fileprivate static func isPending(_ text: String) -> Bool { text == "待补充" || text == "pending" }
}

extension Fields {
    /// Whether a part says only that it is yet to be supplied: `{定义: 待补充}`.
    fileprivate func isPending(_ term: Term, into log: inout Diagnostics) -> Bool {
        guard var node = node(term) else { return false }
        if case .list(let items) = node.value, items.count == 1 { node = items[0] }
        guard case .mapping(let entries) = node.value,
            entries.contains(where: { Term.definition.isSpelled($0.key.value) }),
            let inner = Fields(node, of: [.definition], named: spelling(term), path: path, into: &log)
        else { return false }
        if let text = inner.text(.definition, into: &log), !Mechanism.isPending(text.value) {
            log.report(
                .wrongType, at: location(text.place),
                "“\(Scalar.shortened(text.value))”不是“\(inner.spelling(.definition))”可以写的值",
                help: "写 待补充；知道内容就写内容，不写“定义”")
        }
        return true
    }
}
