import Records

/// The page of a unit, a post or a group: its duties and how they are kept, what it did not do, whom it is paired with, where.
struct BearerView: Sendable {
    let bearer: Bearer
    let trail: Trail
    let today: Day
    /// Its duties as they stand, method by method, with the place of each.
    let duties: KeptDuties
    /// How all of them stand together, those included that it has left.
    let tally: Compliance.Tally
    /// Where it has duties or pairings now.
    let places: Names
    let missed: [Missed]
    let missedCount: Int
    let former: [Former]
    let formerCount: Int
    let pairings: [Paired]
    let pairingsCount: Int
    let items: OpenItems?
    let standings: [Standing]
    /// Of a post: who holds it, by the rosters; nil where none speaks of it.
    let holder: HolderOfPost?
    /// The newest of the logs that say what it did, and how many there are.
    let logs: [ListedRecord]
    let logsCount: Int
    /// Until when the page reads as it does.
    let holding: Holding

    /// A span that was not met.
    struct Missed: Sendable {
        let duty: String
        let method: Anchor
        let place: Named?
        let span: String
        let state: Compliance.State
    }

    /// A duty that it bears no longer.
    struct Former: Sendable {
        let duty: String
        let place: Named?
        let until: Day?
        let tally: Compliance.Tally
    }

    /// A pairing that it is part of.
    struct Paired: Sendable {
        let record: Anchor
        let toward: Named
        let role: String
        let from: Day?
        let until: Day?
        let isRunning: Bool
    }

    static let shown = (methods: 40, places: 12, missed: 40, former: 12, pairings: 24, logs: 12)

    init(_ reference: Bearer.Reference, of site: Site) {
        let (register, compliance) = (site.register, site.register.compliance)
        bearer = site.bearers[reference]
        trail = site.regionParts[.county].trail.and(Bearers.title, .bearers)
        today = register.asOf
        let lines = compliance.lines(of: .named(bearer.name)).filter { compliance.slotCount(of: $0) > 0 }
        let running = lines.filter { compliance.isRunning($0) }
        duties = KeptDuties(running, 0..<Self.shown.methods, naming: .places, of: site)
        tally = compliance.tally(of: lines)

        let all = Missed.all(lines, of: site)
        missedCount = all.count
        missed = all.prefix(Self.shown.missed).map { Missed($0.line, $0.slot, of: site) }
        let left = lines.filter { !compliance.isRunning($0) }
        formerCount = left.count
        former = left.prefix(Self.shown.former).map { Former($0, of: site) }

        let paired = site.work.pairings(of: reference)
        pairingsCount = paired.count
        let pairings = paired.compactMap { Paired($0, of: reference, in: site) }
        self.pairings = Array(
            (pairings.filter(\.isRunning) + pairings.filter { !$0.isRunning })
                .prefix(Self.shown.pairings))
        var regions = Set(running.compactMap { compliance.lines[$0].object })
        for record in paired {
            guard case .pairing(let pairing) = register.archive.disclosures[record].content,
                pairing.isRunning(on: register.asOf), let region = pairing.region
            else { continue }
            regions.insert(region)
        }
        places = Names(regions.sorted()[...], limit: Self.shown.places) { .page(site.regionAnchors[$0]) }

        items = OpenItems(site.work.items(of: reference), own: bearer.name, of: site)
        standings = Standing.all(of: reference, of: site)
        holder = HolderOfPost(reference, of: site)
        var records: Set<Disclosure.Reference> = []
        for line in compliance.lines(of: .named(bearer.name)) {
            for entry in compliance.entries(of: line) { records.insert(entry.disclosure) }
        }
        logsCount = records.count
        let newest = records.sorted {
            (register.archive.disclosures[$1].day.value, $0) < (
                register.archive.disclosures[$0].day.value, $1
            )
        }
        logs = newest.prefix(Self.shown.logs).map { ListedRecord($0, of: site) }
        var holding = site.holding
        if !lines.isEmpty || !paired.isEmpty || items != nil { holding.count() }
        self.holding = holding
    }
}

extension BearerView.Missed {
    /// Every span that is over and was not met, the newest first.
    fileprivate static func all(
        _ lines: [Compliance.Line.Reference], of site: Site
    ) -> [(line: Compliance.Line.Reference, slot: Int)] {
        let compliance = site.register.compliance
        var found: [(line: Compliance.Line.Reference, slot: Int, last: Day)] = []
        for line in lines {
            for slot in 0..<compliance.overCount(of: line) where compliance.state(slot, of: line).isMissed {
                let last = compliance.slot(slot, of: line).last ?? site.register.asOf
                found.append((line, slot, last))
            }
        }
        return found.sorted { ($1.last, $0.line) < ($0.last, $1.line) }.map { ($0.line, $0.slot) }
    }

    fileprivate init(_ line: Compliance.Line.Reference, _ slot: Int, of site: Site) {
        let compliance = site.register.compliance
        let reference = compliance.keepings[compliance.lines[line].keeping].duty
        duty = site.register[reference].name.value
        method = site.anchor(of: reference.mechanism)
        place = compliance.lines[line].object.map { .page(site.regionAnchors[$0]) }
        span = compliance.slot(slot, of: line).text(on: site.register.asOf)
        state = compliance.state(slot, of: line)
    }
}

extension BearerView.Former {
    fileprivate init(_ line: Compliance.Line.Reference, of site: Site) {
        let compliance = site.register.compliance
        duty = site.register[compliance.keepings[compliance.lines[line].keeping].duty].name.value
        place = compliance.lines[line].object.map { .page(site.regionAnchors[$0]) }
        until = compliance.lines[line].until
        tally = compliance.lines[line].tally
    }
}

extension BearerView.Paired {
    fileprivate init?(_ record: Disclosure.Reference, of bearer: Bearer.Reference, in site: Site) {
        guard case .pairing(let pairing) = site.register.archive.disclosures[record].content else {
            return nil
        }
        let unit = site.bearers[bearer].unit
        self.record = site.headlines[record].anchor
        toward =
            pairing.region.map { .page(site.regionAnchors[$0]) } ?? .text(pairing.toward?.value ?? "没有写")
        role = pairing.members.filter { $0.unit == unit }
            .map { member in member.name.map { "\(member.role) \($0)" } ?? member.role }
            .joined(separator: "、")
        from = pairing.from?.value
        until = site.register.term(of: pairing).end
        isRunning = pairing.isRunning(on: site.register.asOf)
    }
}
