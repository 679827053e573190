import Documents

extension WorkLog {
    static let schema: [Term] = [
        .method, .duty, .period, .by, .toward, .count, .household, .households, .explanation, .records,
        .means,
        .problems,
        .because,
    ]
    private static let entrySchema: [Term] = [
        .date, .by, .toward, .count, .household, .households, .explanation, .means, .problems, .because,
    ]

    /// - Parameters:
    ///   - day: the record's own; nil when it cannot be read, which has been reported.
    ///   - home: the region on whose board the record hangs.
    init?(
        reading fields: Fields, day: Located<Day>?, home: Region.Reference, regions: RegionIndex,
        methods: MethodIndex,
        from tree: SourceTree, into log: inout Diagnostics
    ) {
        let found = methods.part(.duty, named: .duty, isOptional: false, reading: fields, into: &log)
        period = fields.value(.period, into: &log)
        let by = fields.text(.by, into: &log)
        let toward = fields.text(.toward, into: &log)
        let count: Located<Int>? = fields.value(.count, sample: "2", into: &log)
        let note = fields.text(.explanation, into: &log)?.value
        let reach = Reach(
            number: fields.text(.household, into: &log),
            households: fields.value(.households, sample: "312", into: &log), visits: count,
            in: fields.path, into: &log)
        guard let duty = found else { return nil }
        self.duty = duty
        let rule = methods[duty]
        let means = fields.text(.means, into: &log)
            .flatMap { rule.number(ofMeans: $0, at: fields.location($0.place), into: &log) }
        let problems = fields.words(.problems, into: &log)
        let because = fields.text(.because, into: &log)
            .flatMap { Because(reading: $0, at: fields.location($0.place), methods: methods, into: &log) }
        var subjects = SubjectReader(
            duty: methods[duty], roll: methods.roll(of: duty.mechanism, counted: methods[duty].counted),
            home: home, regions: regions, units: methods.units)
        entries = []
        guard fields.has(.records) else {
            entriesPath = fields.path
            guard let day else { return nil }
            let place = toward?.place ?? by?.place ?? day.place
            let bearing = subjects.bearing(
                by: by, toward: toward, on: day.value, at: fields.location(place), into: &log)
            entries = [
                Entry(
                    place: day.place, day: day.value,
                    count: Int32(clamping: count?.value ?? reach.visits), subject: bearing?.subject,
                    object: bearing?.object, by: by?.value, toward: toward?.value, note: note,
                    meansNumber: means, reach: reach)
            ]
            if !problems.isEmpty { self.problems[0] = problems }
            self.because[0] = because
            return
        }
        guard let rows = fields.rows(.records, of: Self.entrySchema, from: tree, into: &log) else {
            return nil
        }
        entriesPath = rows.path
        own = rows.own
        entries.reserveCapacity(rows.rows.count)
        let before = log.all.count
        let (items, totals) = rows.parted(into: &log)
        for row in items {
            let ownBy = row.text(.by) ?? by
            let ownToward = row.text(.toward) ?? toward
            let ownCount: Located<Int>? = row.value(.count, sample: "2", into: &log)
            let ownDay: Located<Day>? = row.required(.date, into: &log)
            let bearing = subjects.bearing(
                by: ownBy, toward: ownToward, on: ownDay?.value, at: row.location(row.place), into: &log)
            let ownReach = Reach(
                number: row.text(.household), households: row.value(.households, sample: "312", into: &log),
                visits: ownCount ?? count, else: reach, in: rows.path, into: &log)
            guard let ownDay else { continue }
            entries.append(
                Entry(
                    place: row.place, day: ownDay.value,
                    count: Int32(clamping: (ownCount ?? count)?.value ?? ownReach.visits),
                    subject: bearing?.subject, object: bearing?.object, by: ownBy?.value,
                    toward: ownToward?.value,
                    note: row.text(.explanation)?.value ?? note,
                    meansNumber: row.text(.means).map {
                        rule.number(ofMeans: $0, at: row.location($0.place), into: &log)
                    } ?? means, reach: ownReach))
            let number = entries.count - 1
            let ownProblems = row.text(.problems).map(WordSeparators.all.words) ?? problems
            if !ownProblems.isEmpty { self.problems[number] = ownProblems }
            self.because[number] =
                row.text(.because).map {
                    Because(reading: $0, at: row.location($0.place), methods: methods, into: &log)
                } ?? because
        }
        if log.all.count == before {
            let sum = entries.reduce(0) { $0 + Int($1.count) }
            for row in totals { row.checkTotal(.count, of: sum, into: &log) }
        }
    }
}

extension Method.Duty {
    /// The number of a way of doing it that an entry names; nil, reported, when it is none.
    fileprivate func number(
        ofMeans text: Located<String>, at location: SourceLocation, into log: inout Diagnostics
    ) -> Int8? {
        if let index = means.firstIndex(of: text.value) { return Int8(clamping: index) }
        log.report(
            .unknownMeans, at: location, "“\(Scalar.shortened(text.value))”不是职责“\(name.value)”的方式",
            help: means.isEmpty
                ? "在办法的这项职责里写“方式”，如 [明查, 暗访, 电话抽查]"
                : log.advice(for: text.value, among: means, on: location.path, else: "可以写"))
        return nil
    }
}

extension Reach {
    /// - Parameter outer: what the record says of all its entries.
    fileprivate init(
        number: Located<String>?, households: Located<Int>?, visits: Located<Int>?,
        else outer: Reach = .unknown,
        in path: String, into log: inout Diagnostics
    ) {
        // A number that its author masked is no number: which household it is, nobody can tell.
        if let number {
            self = Household(number.value).map { .one($0) } ?? .unknown
        } else {
            self = households.map { .several(Int32(clamping: $0.value)) } ?? outer
        }
        // An entry that counts nothing is a check: so many by then.
        if let households, let visits, visits.value > 0, households.value > visits.value {
            log.report(
                .householdsOver, at: SourceLocation(path, households.place),
                "户数多了：\(visits.value) 次走不到 \(households.value) 户",
                help: "一户至少一次：改数量，或改户数；核对到这一天一共走到多少户的，数量写 0")
        }
    }

    /// How many visits it takes to reach them, where nobody says how many there were.
    fileprivate var visits: Int {
        if case .several(let households) = self { Int(households) } else { 1 }
    }
}

extension MethodIndex {
    /// Who takes part in a mechanism: as it says itself, else as its file does.
    func participation(in reference: Mechanism.Reference) -> Participation? {
        self[reference].participation ?? all[reference.method].whole.participation
    }
}
