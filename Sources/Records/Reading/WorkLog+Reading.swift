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
                    place: day.place, day: day.value, count: Int32(clamping: count?.value ?? 1),
                    subject: bearing?.subject, object: bearing?.object, by: by?.value, toward: toward?.value,
                    note: note)
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
            let bearing = subjects.bearing(
                by: ownBy, toward: ownToward, on: ownDay?.value, at: row.location(row.place), into: &log)
            guard let ownDay else { continue }
            entries.append(
                Entry(
                    place: row.place, day: ownDay.value,
                    count: Int32(clamping: (ownCount ?? count)?.value ?? 1),
                    subject: bearing?.subject, object: bearing?.object, by: ownBy?.value,
                    toward: ownToward?.value,
                    note: row.text(.explanation)?.value ?? note))
        }
        if log.all.count == before {
            let sum = entries.reduce(0) { $0 + Int($1.count) }
            for row in totals { row.checkTotal(.count, of: sum, into: &log) }
        }
    }
}

extension MethodIndex {
    /// Who takes part in a mechanism: as it says itself, else as its file does.
    func participation(in reference: Mechanism.Reference) -> Participation? {
        self[reference].participation ?? all[reference.method].whole.participation
    }
}
