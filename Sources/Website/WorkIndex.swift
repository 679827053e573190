import Records

/// The records of work methods by what they are of, gathered in one walk; empty on a board without methods.
struct WorkIndex: Sendable {
    /// Logs, ledgers, points, pairings, pay, rosters, figures of each mechanism, newest first.
    private var records: [Mechanism.Reference: [Kind: [Disclosure.Reference]]] = [:]
    /// The mechanisms by which anything is on record, evaluations too.
    private(set) var recorded: Set<Mechanism.Reference> = []
    /// The book that a ledger's record is part of, by the record.
    private(set) var bookOfRecord: [Disclosure.Reference: LedgerBook.Reference] = [:]
    /// Other mechanisms that share a name or an alias with one, in their order.
    private(set) var namesakes: [Mechanism.Reference: [Mechanism.Reference]] = [:]
    /// The pairings that a bearer is part of, newest first, and the items of ledgers that it has to settle.
    private var pairings: [Bearer.Reference: [Disclosure.Reference]] = [:]
    private var items: [Bearer.Reference: [LedgerBook.Item.Reference]] = [:]
    /// The pairings that are accepted by an item of a ledger.
    private var pairingsOfItem: [LedgerBook.Item.Reference: [Disclosure.Reference]] = [:]
    /// The periods of which a village's points are missing, class by class.
    private var missingPoints: [Region.Reference: [PointsOfClass]] = [:]

    /// What was found of a region that is on no record of its own, by the methods that ask for it, in their order.
    private var faults: [Region.Reference: [FaultyMethod]] = [:]

    struct FaultyMethod: Sendable {
        let method: Method.Reference
        var findings: [Finding]
    }

    struct PointsOfClass: Sendable {
        let pointsClass: Method.PointsClass.Reference
        /// The oldest first.
        var periods: [Period]
    }
    /// The posts of people in rosters that are those of a bearer.
    private var stints: [Bearer.Reference: [(course: Course.Reference, stint: Int)]] = [:]
    /// Where an item stands in every ledger that is to have it.
    private var matches: [LedgerBook.Item.Reference: Match] = [:]

    private struct Match {
        var ledgers: [Method.Ledger.Reference]
        var items: [LedgerBook.Item.Reference?]
    }
    /// The days that methods fix; nil when none does.
    let timetable: Timetable?

    init(_ register: Register, _ headlines: Each<Disclosure, Headline>, _ bearers: Bearers) {
        timetable = Timetable(register)
        if register.methods.isEmpty { return }
        namesakes = WorkIndex.namesakes(in: register)
        for index in register.newestFirst {
            let kind = headlines[index].kind
            if kind == .evaluation, !headlines[index].isWithdrawn,
                let reference = register.archive.disclosures[index].content.mechanism
            {
                recorded.insert(reference)
            }
            guard [.log, .ledger, .points, .pairing, .pay, .roster, .figures].contains(kind),
                !headlines[index].isWithdrawn,
                let reference = register.archive.disclosures[index].content.mechanism
            else { continue }
            recorded.insert(reference)
            records[reference, default: [:]][kind, default: []].append(index)
            guard case .pairing(let pairing) = register.archive.disclosures[index].content else { continue }
            let units = Set(pairing.members.compactMap(\.unit)).sorted()
            for unit in units {
                if let bearer = bearers.named(register.archive.board.units[unit].name.value) {
                    pairings[bearer, default: []].append(index)
                }
            }
        }
        for (reference, book) in register.books.referenced {
            for disclosure in book.disclosures { bookOfRecord[disclosure] = reference }
            if bearers.all.isEmpty { continue }
            for item in register.items(of: reference) {
                guard let owner = register[item].owner, let bearer = bearers.named(owner) else { continue }
                items[bearer, default: []].append(item)
            }
        }
        for filed in register.filed(.pairings) {
            if let item = register.term(of: filed.content).acceptance {
                pairingsOfItem[item, default: []].append(filed.reference)
            }
        }
        for (course, person) in register.courses.all.referenced where !bearers.all.isEmpty {
            for (number, stint) in person.stints.enumerated() {
                guard let bearer = bearers.named(stint.post(in: register)), bearers[bearer].sort == .post
                else {
                    continue
                }
                stints[bearer, default: []].append((course, number))
            }
        }
        for missing in register.missingSheets {
            for village in missing.villages {
                let last = missingPoints[village]?.indices.last
                if let last, missingPoints[village]?[last].pointsClass == missing.pointsClass {
                    missingPoints[village]?[last].periods.append(missing.period)
                } else {
                    missingPoints[village, default: []].append(
                        PointsOfClass(pointsClass: missing.pointsClass, periods: [missing.period]))
                }
            }
        }
        for (method, findings) in register.findings.ofMethods.sorted(by: { $0.key < $1.key }) {
            for finding in findings {
                guard case .subject(.region(let region))? = finding.topic else { continue }
                if let last = faults[region]?.indices.last, faults[region]?[last].method == method {
                    faults[region]?[last].findings.append(finding)
                } else {
                    faults[region, default: []].append(FaultyMethod(method: method, findings: [finding]))
                }
            }
        }
        for matched in register.matchedLedgers {
            for row in matched.rows {
                for item in row.items.compactMap(\.self) {
                    matches[item] = Match(ledgers: matched.ledgers, items: row.items)
                }
            }
        }
    }

    /// A file and its own items go by one name and are one thing.
    private static func namesakes(in register: Register) -> [Mechanism.Reference: [Mechanism.Reference]] {
        var bearers: [String: [Mechanism.Reference]] = [:]
        for (reference, mechanism) in register.mechanisms {
            for name in Set([mechanism.name.value] + mechanism.aliases) {
                bearers[name, default: []].append(reference)
            }
        }
        var others: [Mechanism.Reference: Set<Mechanism.Reference>] = [:]
        for same in bearers.values where same.count > 1 {
            for one in same {
                for other in same where other != one {
                    if other.method == one.method, other.item == nil || one.item == nil { continue }
                    others[one, default: []].insert(other)
                }
            }
        }
        return others.mapValues { $0.sorted() }
    }

    func pairings(of bearer: Bearer.Reference) -> [Disclosure.Reference] { pairings[bearer] ?? [] }

    /// The posts of people that are a bearer's, in the order of their numbers.
    func stints(of bearer: Bearer.Reference) -> [(course: Course.Reference, stint: Int)] {
        stints[bearer] ?? []
    }

    func faults(of region: Region.Reference) -> [FaultyMethod] { faults[region] ?? [] }

    func missingPoints(of village: Region.Reference) -> [PointsOfClass] { missingPoints[village] ?? [] }

    func items(of bearer: Bearer.Reference) -> [LedgerBook.Item.Reference] { items[bearer] ?? [] }
    /// The pairings whose acceptance an item is.
    func pairings(acceptedBy item: LedgerBook.Item.Reference, of site: Site) -> [Anchor] {
        (pairingsOfItem[item] ?? []).map { site.headlines[$0].anchor }
    }

    /// Where an item stands in the other ledgers that are to have it.
    func others(of item: LedgerBook.Item.Reference, of site: Site) -> [LedgerView.Other] {
        guard let match = matches[item] else { return [] }
        let own = site.register[item].state
        return zip(match.ledgers, match.items).compactMap { ledger, other in
            if other == item { return nil }
            let rule = site.register[ledger]
            let found = other.map { site.register[$0] }
            return LedgerView.Other(
                ledger: rule.name.value,
                state: found.map { rule.name(ofState: $0.state) },
                isSame: found?.state == own, record: found.map { site.headlines[$0.disclosure].route })
        }
    }

    /// The same, those that have it.
    func matched(with item: LedgerBook.Item.Reference) -> [LedgerBook.Item.Reference] {
        matches[item]?.items.compactMap(\.self) ?? []
    }

    func records(_ kind: Kind, of mechanism: Mechanism.Reference) -> [Disclosure.Reference] {
        records[mechanism]?[kind] ?? []
    }
}

extension Disclosure.Content {
    /// The mechanism by which it was recorded; nil for what stands for itself.
    var mechanism: Mechanism.Reference? {
        switch self {
        case .log(let work): work.mechanism
        case .ledger(let ledger): ledger.mechanism
        case .points(let sheet): sheet.mechanism
        case .pairing(let pairing): pairing.mechanism
        case .evaluation(let evaluation): evaluation.mechanism
        case .pay(let pay): pay.mechanism
        case .roster(let roster): roster.mechanism
        case .poll(let poll): poll.feed?.mechanism
        case .figures(let table): table.mechanism
        case .decision, .statement, .project, .subsidy, .audit, .notice, .own: nil
        }
    }
}
