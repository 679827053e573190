import Documents

extension WorkLog {
    static let schema: [Term] = [.method, .duty, .by, .toward, .count, .explanation, .records]
    private static let entrySchema: [Term] = [.date, .by, .toward, .count, .explanation]

    /// - Parameters:
    ///   - day: the record's own; nil when it cannot be read, which has been reported.
    ///   - home: the region on whose board the record hangs.
    init?(
        reading fields: Fields, day: Located<Day>?, home: Region.Reference, regions: RegionIndex,
        methods: MethodIndex,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        let found = methods.part(.duty, named: .duty, isOptional: false, reading: fields, into: &log)
        let by = fields.text(.by, into: &log)
        let toward = fields.text(.toward, into: &log)
        let count: Located<Int>? = fields.value(.count, sample: "2", into: &log)
        let note = fields.text(.explanation, into: &log)?.value
        fields.refusePrivateNumbers(in: [.by, .toward, .explanation], into: &log)
        guard let duty = found else { return nil }
        self.duty = duty
        var subjects = SubjectReader(
            duty: methods[duty], participation: methods.participation(in: duty.mechanism),
            home: home,
            regions: regions)
        entries = []
        guard fields.has(.records) else {
            entriesPath = fields.path
            guard let day else { return nil }
            let place = toward?.place ?? by?.place ?? day.place
            let subject = subjects.subject(by: by, toward: toward, at: fields.location(place), into: &log)
            entries = [
                Entry(
                    place: day.place, day: day.value, count: Int32(clamping: count?.value ?? 1),
                    subject: subject,
                    by: by?.value, toward: toward?.value, note: note)
            ]
            return
        }
        guard let rows = fields.rows(.records, of: Self.entrySchema, from: tree, into: &log) else {
            return nil
        }
        entriesPath = rows.path
        entries.reserveCapacity(rows.rows.count)
        let before = log.all.count
        let (items, totals) = rows.parted(into: &log)
        for row in items {
            row.refusePrivateNumbers(in: [.by, .toward, .explanation], into: &log)
            let ownBy = row.text(.by) ?? by
            let ownToward = row.text(.toward) ?? toward
            let ownCount: Located<Int>? = row.value(.count, sample: "2", into: &log)
            let ownDay: Located<Day>? = row.required(.date, into: &log)
            let subject = subjects.subject(
                by: ownBy, toward: ownToward, at: row.location(row.place), into: &log)
            guard let ownDay else { continue }
            entries.append(
                Entry(
                    place: row.place, day: ownDay.value,
                    count: Int32(clamping: (ownCount ?? count)?.value ?? 1),
                    subject: subject, by: ownBy?.value, toward: ownToward?.value,
                    note: row.text(.explanation)?.value ?? note))
        }
        if log.all.count == before {
            let sum = entries.reduce(0) { $0 + Int($1.count) }
            for row in totals { row.checkTotal(.count, of: sum, into: &log) }
        }
    }
}

/// Finds for whom the entries of one log count. Tables name the same few subjects over and over: each name is looked up once.
struct SubjectReader {
    private let counted: Evaluation.SubjectKind
    private let duty: String
    private let regions: RegionIndex
    /// For whom an entry counts that names no region.
    private let home: Region.Reference?
    /// Units and posts that take part; empty when the method lists none, and any will do.
    private let listed: Set<String>
    private var regionOf: [String: Region.Reference?] = [:]
    /// What was found last: tables tend to name one subject many times in a row.
    private var last: (name: String, subject: Subject)?

    init(duty: Method.Duty, participation: Participation?, home: Region.Reference, regions: RegionIndex) {
        counted = duty.counted
        self.duty = duty.name.value
        self.regions = regions
        switch counted {
        case .village: self.home = regions.all[home].level == .village ? home : nil
        case .township:
            let township = regions.all[home].level == .village ? regions.all[home].parent ?? home : home
            self.home = regions.all[township].level == .township ? township : nil
        case .unit, .person: self.home = nil
        }
        var listed: Set<String> = []
        if case .listed(let participants)? = participation {
            for participant in participants {
                guard case .named(let name) = participant.subject else { continue }
                listed.insert(counted == .person ? Person.key(of: name) : name)
            }
        }
        self.listed = listed
    }

    /// Nil, reported, when the entry names nobody whom it could count for.
    mutating func subject(
        by: Located<String>?, toward: Located<String>?, at location: SourceLocation,
        into log: inout Diagnostics
    ) -> Subject? {
        switch counted {
        case .village: return region(toward, at: .village, location, into: &log)
        case .township: return region(toward, at: .township, location, into: &log)
        case .unit, .person: return named(by, location, into: &log)
        }
    }

    private mutating func region(
        _ toward: Located<String>?, at level: Region.Level, _ location: SourceLocation,
        into log: inout Diagnostics
    ) -> Subject? {
        if let toward {
            if let last, last.name == toward.value { return last.subject }
            let found: Region.Reference?
            if let known = regionOf[toward.value] {
                found = known
            } else {
                found = regions.region(named: toward.value, at: level)
                regionOf[toward.value] = .some(found)
            }
            if let found {
                last = (toward.value, .region(found))
                return .region(found)
            }
        }
        if let home {
            if let toward,
                !SubjectReader.isStranger(toward.value) || regions.region(named: toward.value) != nil
            {
                return .region(home)
            }
            if toward == nil { return .region(home) }
        }
        guard let toward else {
            log.report(
                .unknownSubject, at: location, "没有写“对象”：职责“\(duty)”按\(level.text)考核，这一条算不到哪个\(level.text)",
                help: "填上对象（\(level.text)的名称），或把记录放进\(level.text)的文件夹")
            return nil
        }
        if case .missing(let message, let advice) = regions.find(toward.value, at: level) {
            log.report(
                .unknownSubject, at: SourceLocation(location.path, toward.place),
                message + "（职责“\(duty)”按\(level.text)考核）",
                help: advice(log.mayAdvise(on: location.path)))
        }
        return nil
    }

    /// Whether a name is that of some village, which on this board is to be one of its own: `石沟村`, not `本村`, not a household.
    private static func isStranger(_ name: String) -> Bool {
        guard name.hasSuffix("村") || name.hasSuffix("社区"), !name.contains("、") else { return false }
        return !["本", "全", "各", "该", "邻", "我", "结对", "包帮", "联系", "驻", "自然", "示范", "后进", "每", "所有"].contains(
            where: name.hasPrefix)
    }

    private mutating func named(
        _ by: Located<String>?, _ location: SourceLocation, into log: inout Diagnostics
    ) -> Subject? {
        guard let by else {
            log.report(
                .unknownSubject, at: location, "没有写“主体”：职责“\(duty)”按\(counted.text)考核，这一条算不到谁",
                help: "填上主体（\(counted == .unit ? "单位的名称" : "职务或代称")）")
            return nil
        }
        if let last, last.name == by.value { return last.subject }
        let name = counted == .person ? Person.key(of: by.value) : by.value
        guard listed.isEmpty || listed.contains(name) else {
            log.report(
                .unknownSubject, at: SourceLocation(location.path, by.place),
                "“\(Scalar.shortened(by.value))”没有参加（职责“\(duty)”）",
                help: log.advice(for: name, among: listed.sorted(), on: location.path, else: "参加的有"))
            return nil
        }
        let subject = Subject.named(name)
        last = (by.value, subject)
        return subject
    }
}

extension MethodIndex {
    /// Who takes part in a mechanism: as it says itself, else as its file does.
    func participation(in reference: Mechanism.Reference) -> Participation? {
        self[reference].participation ?? all[reference.method].whole.participation
    }
}
