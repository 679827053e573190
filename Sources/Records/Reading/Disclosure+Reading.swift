import Documents

extension Disclosure {
    static let commonSchema: [Term] = [
        .kind, .title, .date, .id, .summary, .tags, .draft, .postings, .attachments, .signoffs, .amends,
        .withdrawn,
        .village, .aliases, .tables, .photos, .related, .exceptions, .namesUntil,
    ]

    private static func schema(of kind: Kind) -> [Term] { schemas[kind] ?? wholeSchema(of: kind) }

    /// Of the kinds of the format, put together once.
    private static let schemas = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { ($0, wholeSchema(of: $0)) })

    private static func wholeSchema(of kind: Kind) -> [Term] {
        commonSchema + ownSchema(of: kind) + (kind.ownTables.isEmpty ? [] : [.ownColumns])
    }

    private static func ownSchema(of kind: Kind) -> [Term] {
        switch kind {
        case .decision: Decision.schema
        case .statement: Statement.schema
        case .project: Project.schema
        case .subsidy: Subsidy.schema
        case .pay: Pay.schema
        case .evaluation: Evaluation.schema
        case .poll: Poll.schema
        case .audit: Audit.schema
        case .log: WorkLog.schema
        case .ledger: Ledger.schema
        case .points: PointsSheet.schema
        case .pairing: Pairing.schema
        case .roster: Roster.schema
        case .figures: FigureTable.schema
        case .notice: []
        case .own(let kind): kind.schema
        }
    }

    /// - Parameter columns: those that the board has its records' tables carry beyond what their kinds know.
    /// Reads a record. Nil when it is a draft, or when what its kind needs is missing; that has been reported then.
    convenience init?(
        reading node: Node, body: Markdown, path: String, kind: Kind, regions: RegionIndex,
        methods: MethodIndex, columns: [Kind: [Term: [Column]]], rules: Rules,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        guard
            var fields = Fields(node, of: Self.schema(of: kind), named: kind.text, path: path, into: &log)
        else { return nil }
        fields.own = OwnPolicies(
            reading: fields, of: kind, board: columns[kind] ?? [:], regions: regions, tree: tree, into: &log)
        let title: Located<String>? = fields.required(.title, into: &log)
        let day: Located<Day>? = fields.required(.date, otherwise: "还不公布的写 草稿: 是", into: &log)
        let address = Address.page(of: path)
        let ownID = fields.text(.id, into: &log)
        let idPlace = ownID?.place
        let summary = fields.text(.summary, into: &log)?.value
        let tags = Self.tags(reading: fields, into: &log)
        let postings = Self.postings(reading: fields, kind: kind, into: &log)
        let attachments = Self.attachments(reading: fields, from: tree, into: &log)
        let photos = Photo.all(reading: fields, from: tree, into: &log)
        let signoffs = fields.list(.signoffs, of: [.role, .date, .opinion], into: &log).compactMap {
            item -> Signoff? in
            guard let role = item.required(.role, as: String.self, into: &log) else { return nil }
            return Signoff(
                role: role.value, day: item.value(.date, as: Day.self, into: &log)?.value,
                opinion: item.text(.opinion, into: &log)?.value)
        }
        let amendments = fields.list(.amends, of: [.reason, .category, .date, .approver], into: &log)
            .compactMap { item -> Amendment? in
                let reason = item.required(.reason, as: String.self, into: &log)
                let day = item.required(.date, as: Day.self, into: &log)
                let category = item.choice(.category, as: Amendment.Category.self, into: &log)
                guard let reason, let day else { return nil }
                return Amendment(
                    reason: reason.value, category: category?.value, day: day,
                    approver: item.text(.approver, into: &log)?.value)
            }
        let withdrawal = fields.fields(.withdrawn, of: [.reason, .date, .approver], into: &log).flatMap {
            item -> Withdrawal? in
            let reason = item.required(.reason, as: String.self, into: &log)
            let day = item.required(.date, as: Day.self, into: &log)
            guard let reason, let day else { return nil }
            return Withdrawal(
                reason: reason.value, day: day, approver: item.text(.approver, into: &log)?.value)
        }
        let aliases = Address.aliases(reading: fields, into: &log)
        let related = fields.words(.related, apart: .commas, into: &log)
        var region = regions.nearest(to: SourceTree.folder(of: path))
        if let name = fields.text(.village, into: &log) {
            switch regions.find(name.value) {
            case .found(let index): region = index
            case .missing(let message, let advice):
                log.report(
                    .unknownRegion, at: fields.location(name.place), message,
                    help: advice(log.mayAdvise(on: path)))
            }
        }
        var id = ownID?.value ?? address
        if let ownID, let day, let rule = rules.numbering {
            switch rule.whole(ownID.value, of: regions.distinctTitle(of: region), in: day.value.year) {
            case .number(let whole): id = whole
            case .asWritten: break
            case .wrong(let help):
                log.report(
                    .wrongType, at: fields.location(ownID.place),
                    "“\(Scalar.shortened(ownID.value))”不是几号（\(fields.spelling(.id))）", help: help)
            }
        }
        let namesUntil: Located<Day>? = fields.value(.namesUntil, into: &log)
        let ownTables = TypedTable.all(reading: fields, regions: regions, from: tree, into: &log)
        TypedTable.checkPlaces(body.outline.slots, of: ownTables, on: path, into: &log)
        let tables = { body.tables.map { Table(path: path, header: $0.header, rows: $0.rows) } }
        guard
            let content = Content(
                reading: fields, kind: kind, day: day, region: region, tables: tables, regions: regions,
                methods: methods, rules: rules, from: tree, into: &log),
            let title, let day
        else { return nil }
        if fields.value(.draft, as: Bool.self, into: &log)?.value == true { return nil }
        self.init(
            path: path, address: address, id: id, idPlace: idPlace, title: title, day: day, summary: summary,
            tags: tags,
            postings: postings,
            attachments: attachments
                + Self.pictures(of: content, ownTables, photos, besides: attachments), photos: photos,
            signoffs: signoffs, amendments: amendments,
            withdrawal: withdrawal, aliases: aliases, related: related, region: region,
            outline: body.outline, content: content, tables: ownTables, namesUntil: namesUntil)
    }

    /// The pictures that tables name (图片), and those that its page shows: files of the record, like those that it attaches.
    private static func pictures(
        of content: Content, _ tables: [TypedTable], _ photos: [Photo], besides attachments: [Attachment]
    ) -> [Attachment] {
        var tables = tables
        var found: [(path: String, place: Place)] = []
        if case .own(let record) = content {
            for (value, place) in zip(record.values, record.places) {
                if case .picture(let path) = value { found.append((path, place ?? record.place)) }
            }
            tables += record.writtenTables
        }
        for table in tables where table.columns.contains(where: { $0.type == .picture }) {
            for row in table.rows {
                for case .picture(let path) in row.cells { found.append((path, row.place)) }
            }
        }
        var seen = Set(attachments.map(\.path))
        let named = found.filter { seen.insert($0.path).inserted }.map {
            Attachment(path: $0.path, name: String($0.path.pathName), place: $0.place)
        }
        return named
            + photos.filter { seen.insert($0.path).inserted }.map {
                Attachment(path: $0.path, name: $0.caption, place: $0.place, isShown: true)
            }
    }

    /// Tags, each once; a tag is part of an address and so may not be a path.
    private static func tags(reading fields: Fields, into log: inout Diagnostics) -> [String] {
        var tags: [String] = []
        var seen = SeenWords()
        for tag in fields.words(.tags, into: &log) {
            let name = tag.value.trimmed.composed
            let location = fields.location(tag.place)
            if name.isEmpty {
                log.report(.wrongType, at: location, "这里的标签是空的", help: "写一个词，或删去这一项")
            } else if name.utf8.contains(where: { $0 == 0x2F || $0 == 0x5C || $0 < 0x20 })
                || name.begins(with: ".")
                || name.utf8.count > 120
            {
                log.report(
                    .wrongType, at: location, "“\(Scalar.shortened(name))”不能作标签",
                    help: "标签用简短的词，不含斜线，不以点开头")
            } else if SiteName.isSuspect(name), let (message, help) = SiteName.fault(of: name) {
                log.report(.wrongType, at: location, message, help: help)
            } else if seen.insert(name) {
                tags.append(name)
            }
        }
        return tags
    }

    /// Attachments are file names, or mappings that give them a name.
    private static func attachments(
        reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics
    ) -> [Attachment] {
        guard let node = fields.node(.attachments) else { return [] }
        var items: [Node] = [node]
        if case .list(let list) = node.value { items = list }
        return items.compactMap { item in
            let file: Located<String>
            var name: String?
            switch item.value {
            case .scalar(let text):
                guard fields.isWhole(item, named: fields.spelling(.attachments), into: &log) else {
                    return nil
                }
                file = Located(text, at: item.place)
            default:
                guard
                    let inner = Fields(
                        item, of: [.file, .name], named: fields.spelling(.attachments), path: fields.path,
                        into: &log),
                    let text = inner.required(.file, as: String.self, into: &log)
                else { return nil }
                file = text
                name = inner.text(.name, into: &log)?.value
            }
            let location = fields.location(file.place)
            guard let path = SourceTree.resolve(file.value, in: SourceTree.folder(of: fields.path)) else {
                log.report(
                    .missingAttachment, at: location, "附件“\(Scalar.quoted(file.value))”不在内容文件夹之内",
                    help: "把文件放在本文件旁边，只写文件名")
                return nil
            }
            guard tree.paths.contains(path) else {
                log.report(
                    .missingAttachment, at: location, "找不到附件“\(Scalar.quoted(file.value))”",
                    help: Self.apart(file.value, in: fields, from: tree)
                        ?? (log.mayAdvise(on: fields.path) ? tree.advice(for: path) : nil)
                        ?? "把文件放在本文件旁边，或删去这一项")
                return nil
            }
            return Attachment(path: path, name: name ?? file.value, place: file.place)
        }
    }
}

extension Disclosure {
    /// What to write for several files that were written as one name: `a.pdf、b.pdf`.
    private static func apart(_ name: String, in fields: Fields, from tree: SourceTree) -> String? {
        let names = name.split { ",，;；、".contains($0) }.map { String($0).trimmed }
        let folder = SourceTree.folder(of: fields.path)
        let areFiles = names.allSatisfy {
            SourceTree.resolve($0, in: folder).map(tree.paths.contains) ?? false
        }
        guard names.count > 1, areFiles else { return nil }
        return "几个文件写成一列：[\(names.joined(separator: ", "))]"
    }
}

extension Disclosure.Content {
    fileprivate init?(
        reading fields: Fields, kind: Kind, day: Located<Day>?, region: Region.Reference,
        tables: () -> [Table],
        regions: RegionIndex, methods: MethodIndex, rules: Rules, from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        switch kind {
        case .decision:
            guard let decision = Decision(reading: fields, into: &log) else { return nil }
            self = .decision(decision)
        case .statement:
            guard let statement = Statement(reading: fields, tables: tables(), from: tree, into: &log) else {
                return nil
            }
            self = .statement(statement)
        case .project:
            guard let project = Project(reading: fields, regions: regions, from: tree, into: &log) else {
                return nil
            }
            self = .project(project)
        case .subsidy:
            guard let subsidy = Subsidy(reading: fields, regions: regions, from: tree, into: &log) else {
                return nil
            }
            self = .subsidy(subsidy)
        case .pay:
            guard
                let pay = Pay(reading: fields, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .pay(pay)
        case .evaluation:
            guard
                let evaluation = Evaluation(
                    reading: fields, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .evaluation(evaluation)
        case .poll:
            guard
                let poll = Poll(
                    reading: fields, home: region, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .poll(poll)
        case .audit:
            guard let audit = Audit(reading: fields, from: tree, into: &log) else { return nil }
            self = .audit(audit)
        case .log:
            guard
                let work = WorkLog(
                    reading: fields, day: day, home: region, regions: regions, methods: methods, from: tree,
                    into: &log)
            else { return nil }
            self = .log(work)
        case .ledger:
            guard
                let ledger = Ledger(
                    reading: fields, day: day, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .ledger(ledger)
        case .points:
            guard
                let sheet = PointsSheet(
                    reading: fields, home: region, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .points(sheet)
        case .pairing:
            guard
                let pairing = Pairing(
                    reading: fields, home: region, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .pairing(pairing)
        case .roster:
            guard
                let roster = Roster(
                    reading: fields, home: region, regions: regions, methods: methods, from: tree, into: &log)
            else { return nil }
            self = .roster(roster)
        case .figures:
            guard let table = FigureTable(required: fields, methods: methods, from: tree, into: &log) else {
                return nil
            }
            self = .figures(table)
        case .notice:
            self = .notice
        case .own(let own):
            guard
                let record = OwnRecord(
                    reading: fields, of: own, day: day, regions: regions, rules: rules, from: tree, into: &log
                )
            else { return nil }
            self = .own(record)
        }
    }
}

extension PlainPage {
    private static let schema: [Term] = [
        .kind, .title, .date, .id, .summary, .tags, .draft, .aliases, .attachments, .exceptions,
    ]

    /// Nil when it is a draft or has no title.
    init?(reading node: Node, body: Markdown, path: String, into log: inout Diagnostics) {
        guard let fields = Fields(node, of: Self.schema, named: "页面", path: path, into: &log) else {
            return nil
        }
        let title: Located<String>? = fields.required(.title, into: &log)
        self.path = path
        address = Address.page(of: path)
        summary = fields.text(.summary, into: &log)?.value
        day = fields.value(.date, as: Day.self, into: &log)?.value
        aliases = Address.aliases(reading: fields, into: &log)
        self.body = body
        if fields.value(.draft, as: Bool.self, into: &log)?.value == true { return nil }
        guard let title else { return nil }
        self.title = title
    }
}
