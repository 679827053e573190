import Documents

extension Ledger {
    static let schema: [Term] = [.method, .ledger, .ledgerItems]

    init?(
        reading fields: Fields, day: Located<Day>?, regions: RegionIndex, methods: MethodIndex,
        from tree: SourceTree,
        into log: inout Diagnostics
    ) {
        let found = methods.part(.ledger, named: .ledger, isOptional: false, reading: fields, into: &log)
        guard fields.has(.ledgerItems) else {
            fields.reportMissing(
                .ledgerItems, sample: "[{事项: 补签凭证, 责任: 石谷村, 期限: 2026-05-01, 状态: 待整改}]", into: &log)
            return nil
        }
        let rows = fields.rows(
            .ledgerItems,
            of: [.id, .ledgerItem, .owner, .deadline, .state, .date, .explanation, .because, .related],
            from: tree, into: &log)
        guard let ledger = found, let rows, let day else { return nil }
        self.ledger = ledger
        rowsPath = rows.path
        own = rows.own
        let rule = methods[ledger]
        let source = "\(methods[ledger.mechanism].name.value)，\(rule.name.value)"
        self.rows = rows.rows.compactMap {
            Row(reading: $0, of: rule, in: source, day: day, regions: regions, methods: methods, into: &log)
        }
    }
}

extension Ledger.Row {
    /// - Parameter source: the method and its ledger, as messages name them.
    fileprivate init?(
        reading row: Row, of rule: Method.Ledger, in source: String, day: Located<Day>, regions: RegionIndex,
        methods: MethodIndex, into log: inout Diagnostics
    ) {
        let item: Located<String>? = row.required(.ledgerItem, into: &log)
        let due: Located<Day>? = row.value(.deadline, into: &log)
        let own: Located<Day>? = row.value(.date, into: &log)
        state = nil
        if let text = row.text(.state) {
            guard let index = rule.states.firstIndex(of: text.value) else {
                log.report(
                    .ledgerState, at: row.location(text.place),
                    "“\(Scalar.shortened(text.value))”不是台账的状态（\(source)）",
                    help: log.advice(for: text.value, among: rule.states, on: row.path, else: "已有的状态"))
                return nil
            }
            state = index
        }
        guard let item else { return nil }
        place = row.place
        id = row.text(.id)?.value
        self.item = item.value
        let written = row.text(.owner)?.value
        ownerRegion = written.flatMap { regions.region(named: $0) }
        owner =
            ownerRegion == nil
            ? written.map { Masked.maskingFullNames(in: $0, called: PersonName.common) } : written
        self.due = due
        self.day = own ?? day
        note = row.text(.explanation)?.value
        related = row.text(.related).map(WordSeparators.commas.words) ?? []
        because = row.text(.because)
            .flatMap { Because(reading: $0, at: row.location($0.place), methods: methods, into: &log) }
    }
}
