import Records

/// The page of a file of work methods: what it asks, how it judges, who keeps to it; and the same of each of its items.
struct MethodView: Sendable {
    // What its file says.
    let method: Method
    let body: LinkedBody
    let trail: Trail
    /// What in it breaks a rule.
    let findings: [Finding]
    /// The records that are kept by it and break a rule.
    let faulty: FaultyRecords

    let today: Day
    /// The file's own mechanism, then those of its items.
    let whole: MechanismView
    let items: [MechanismView]
    /// Until when the page reads as it does.
    let holding: Holding

    init(_ reference: Method.Reference, of site: Site) {
        method = site.register.methods[reference]
        body = LinkedBody(method.body, in: method.path, by: site.links)
        trail = site.regionParts[.county].trail.and("工作法", .methods)
        findings = site.register.findings[reference]
        let mechanisms = [nil] + method.items.indices.map { $0 }
        faulty = FaultyRecords(
            by: mechanisms.map { Mechanism.Reference(method: reference, item: $0) }, of: site)
        today = site.register.asOf
        whole = MechanismView(Mechanism.Reference(method: reference, item: nil), of: site)
        items = method.items.indices.map {
            MechanismView(Mechanism.Reference(method: reference, item: $0), of: site)
        }
        var holding = site.holding
        if ([whole] + items).contains(where: { $0.isAdopted && $0.tally != nil }) || findings.countDays
            || faulty.countsDays
        {
            holding.count()
        }
        self.holding = holding
    }
}
