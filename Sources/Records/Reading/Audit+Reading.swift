import Documents

extension Audit {
    static let schema: [Term] = [.scope, .period, .auditor, .findings]

    init?(reading fields: Fields, from tree: SourceTree, into log: inout Diagnostics) {
        scope = fields.text(.scope, into: &log)?.value
        auditor = fields.text(.auditor, into: &log)?.value
        period = fields.value(.period, into: &log)
        let rows = fields.rows(
            .findings, of: [.problem, .remedy, .state, .deadline, .date, .amount], from: tree, into: &log)
        findingsPath = rows?.path ?? fields.path
        own = rows?.own
        isStated = fields.isWritten(.findings)
        let before = log.all.count
        let (items, totals) = rows?.parted(into: &log) ?? ([], [])
        findings = items.compactMap { Finding(reading: $0, into: &log) }
        if log.all.count == before {
            let sum = findings.reduce(Money.zero) { $0 + ($1.amount?.value ?? .zero) }
            for row in totals { row.checkTotal(.amount, of: sum, into: &log) }
        }
    }
}

extension Audit.Finding {
    fileprivate init?(reading row: Row, into log: inout Diagnostics) {
        let problem: Located<String>? = row.required(.problem, into: &log)
        let state: Located<Audit.State>? = row.choice(.state, into: &log)
        let deadline: Located<Day>? = row.value(.deadline, into: &log)
        let day: Located<Day>? = row.value(.date, into: &log)
        let amount: Located<Money>? = row.value(.amount, into: &log)
        guard let problem else { return nil }
        self.init(
            place: row.place, problem: problem.value, remedy: row.text(.remedy)?.value,
            state: state?.value ?? (day == nil ? nil : .done), deadline: deadline, day: day, amount: amount)
    }
}
