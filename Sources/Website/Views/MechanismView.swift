import Records

/// A mechanism of a work method: what it asks, and who keeps to it.
struct MechanismView: Sendable {
    /// What its file says of it.
    let mechanism: Mechanism
    /// Whether this board runs it.
    let isAdopted: Bool
    /// Whether anything is on record by it.
    let isRecorded: Bool
    let participants: Participants?
    /// Others that go by one of its names, and are something else, with their ids.
    let namesakes: [(anchor: Anchor, id: String?)]

    // What has been recorded by it.
    let today: Day
    let duties: [KeptDuty]
    /// How all its duties stand together; nil where none is due.
    let tally: Compliance.Tally?
    let ledgers: [KeptLedger]
    let points: [SettledPoints]
    let pairings: MethodPairings?
    let records: [Records]
    /// The newest ranking of each kind of period by its appraisal; by the file's own also those by duties and points.
    let rankings: [ListedRanking]

    /// The newest of its records of a kind, and how many there are.
    struct Records: Sendable {
        let kind: Kind
        let records: [ListedRecord]
        let count: Int
    }

    /// How many records of a kind a page names.
    static let named = 5

    init(_ reference: Mechanism.Reference, of site: Site) {
        let register = site.register
        let own = register[reference]
        mechanism = own
        isAdopted = register.isAdopted(reference)
        isRecorded = site.work.recorded.contains(reference)
        participants = Participants(in: reference, of: site)
        namesakes = (site.work.namesakes[reference] ?? []).map { other in
            (site.anchor(of: other), register[other].id?.value)
        }
        today = register.asOf
        let keepings = mechanism.duties.indices.compactMap { number in
            register.compliance.keeping(of: Method.Duty.Reference(mechanism: reference, number: number))
        }
        duties = keepings.compactMap { KeptDuty($0, of: site) }
        let sum = register.compliance.tally(
            of: keepings.lazy.map { register.compliance.keepings[$0].lines }.joined())
        tally = sum.judged > 0 ? sum : nil
        ledgers = mechanism.ledgers.indices.filter { !own.ledgers[$0].isInternal }.compactMap { number in
            KeptLedger(Method.Ledger.Reference(mechanism: reference, number: number), of: register)
        }
        points = SettledPoints.all(of: reference, of: site)
        pairings = MethodPairings(of: reference, of: site)
        records = [Kind.log, .ledger, .points, .pairing, .pay, .roster, .figures].compactMap { kind in
            let all = site.work.records(kind, of: reference)
            if all.isEmpty { return nil }
            return Records(
                kind: kind, records: all.prefix(Self.named).map { ListedRecord($0, of: site) },
                count: all.count)
        }
        rankings = ListedRanking.newest(by: reference, of: site)
    }
}
