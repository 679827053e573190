import Records

/// What whoever supervises a county or a township asks first: what was missed last month, what is due, which decisions broke a rule,
/// what changed, and how the money of villages stands beside each other.
struct OversightView: Sendable {
    let title: String
    let level: Region.Level
    /// The regions down to this one.
    let trail: Trail
    let today: Day
    /// How much is overdue now, and what of it should have been published, the longest overdue first: in so many places so many of it.
    let overdueCount: Int
    let unpublished: Listed<OverdueMatter>
    let silent: (places: Int, count: Int)
    /// The month before this one, and who missed which duty in it: so many of them.
    let month: Period
    let missed: Listed<UnmetDuty>
    let missing: Int
    /// What comes due until the end of the next month: publications, and matters by their days.
    let owed: Listed<OwedPublication>
    let due: Listed<OverdueMatter>
    /// Duties of a quarter or longer whose span ends by then, and who has not met them yet; and those of the shorter spans that run.
    let dueDuties: Listed<UnmetDuty>
    let runningDuties: Listed<UnmetDuty>
    /// Decisions that broke a rule, the newest first.
    let broken: Listed<BrokenDecision>
    /// The days that count as the last week, and what happened in them.
    let week: ClosedRange<Day>
    let changes: Listed<Change>
    /// What is done all the time: of which duty or kind how many records.
    let routine: Listed<Routine>
    /// How many records of that there are.
    let routineCount: Int
    /// What audits found and is not put right, by its deadline.
    let remedies: Listed<OpenRemedy>
    /// What had to follow from a list and did not.
    let unfollowed: Listed<MissedConsequence>
    let newlyOverdue: Listed<OverdueMatter>
    /// Its villages side by side; nil where none of them accounts for a whole quarter, and where they are too many for one table.
    let accounts: AccountsBeside?
    /// Of the county, the same page of each township.
    let townships: [Anchor]
    /// All that is overdue; nil where the region's own page names it.
    let overdue: Route?
    /// The newest calendar of publications, and the packs of sheets.
    let calendar: (year: Int, route: Route)?
    let packs: Route?
    /// Until when the page reads as it does.
    let holding: Holding

    /// The first of many, and how many there are.
    struct Listed<Item: Sendable>: Sendable {
        let items: [Item]
        let count: Int

        init(_ all: [Item], most: Int, count: Int? = nil) {
            items = Array(all.prefix(most))
            self.count = count ?? all.count
        }
    }

    /// A duty, and who did not meet it or has not yet: the first of them, and how many there are.
    struct UnmetDuty: Sendable {
        let name: String
        let method: Anchor
        /// The last day of a span that still runs; nil for what is over.
        let last: Day?
        let bearers: [NamedBearer]
        let count: Int
    }

    /// A publication that places still owe.
    struct OwedPublication: Sendable {
        let matter: Publication.Matter
        let period: Period
        let due: Day
        let places: [Anchor]
        let count: Int
    }

    struct BrokenDecision: Sendable {
        let place: Anchor
        let record: Anchor
        let day: Day
        let findings: [Finding]
        let count: Int
        /// The last decision on the same matter after it: by it the breach may have been made good.
        let again: (record: Anchor, day: Day)?
    }

    /// Records of what is done all the time, of one duty or one kind.
    struct Routine: Sendable {
        let name: Anchor
        let count: Int
    }

    /// What was done with a record.
    struct Change: Sendable {
        enum Sort: Sendable { case new, amended, withdrawn }

        let day: Day
        let sort: Sort
        let place: Anchor
        let record: Anchor
        let kind: Kind
    }

    /// So many of each list are named, and so many in a row of it.
    static let shown = 40
    static let named = 12
    /// So many villages stand side by side at most; of more each township has its own.
    private static let beside = 60

    static func route(of region: Route) -> Route { region.page("oversight") }

    init(over region: Region.Reference, of site: Site) {
        let register = site.register
        let below = site.lists.regionsBelow[region]
        title = register.archive.regions[region].title.value
        level = register.archive.regions[region].level
        trail = site.regionParts[region].trail
        today = register.asOf
        let present = Period.month(2000, 1).sameKind(containing: today)
        month = present.previous
        let scope = level == .county ? nil : Set(below)
        (missed, missing) = UnmetDuty.missed(in: month, below: scope, of: site)
        let last = present.next.last
        dueDuties = UnmetDuty.due(until: last, lasting: UnmetDuty.long, below: scope, of: site)
        runningDuties = UnmetDuty.due(
            until: last, lasting: 0..<UnmetDuty.long.lowerBound, below: scope, of: site)
        owed = OwedPublication.all(in: below, until: last, of: site)
        func named(_ some: [Overdue]) -> Listed<OverdueMatter> {
            Listed(
                some.prefix(Self.shown).map { OverdueMatter($0, of: site) }, most: Self.shown,
                count: some.count)
        }
        due = named(OverdueMatters.sorted(below.lazy.map { register.due(of: $0, through: last) }, of: site))
        broken = BrokenDecision.all(in: below, of: site)
        week = today + -6...today
        let changed = Change.all(in: below, during: week, of: site)
        changes = Listed(changed.named, most: Self.shown)
        routine = Listed(changed.routine, most: Self.named)
        routineCount = changed.routine.reduce(0) { $0 + $1.count }
        remedies = Listed(OpenRemedy.all(in: below, of: site), most: Self.shown)
        unfollowed = Listed(MissedConsequence.all(in: below, of: site), most: Self.shown)
        let late = OverdueMatters.sorted(below.lazy.map { site.overdue[$0] }, of: site)
        overdueCount = late.count
        let unpublished = late.filter(\.isUnpublished)
        self.unpublished = named(unpublished)
        silent = (Set(unpublished.map(\.region)).count, unpublished.reduce(0) { $0 + $1.count })
        newlyOverdue = named(late.filter { $0.days <= 7 })
        let children = register.archive.regions[region].children
        let villages = below.filter { register.archive.regions[$0].level == .village }
        accounts = villages.count <= Self.beside ? AccountsBeside(villages, of: site) : nil
        townships =
            level == .county
            ? children.filter { register.archive.regions[$0].level == .township }.prefix(Pagination.size).map
            {
                Anchor(
                    to: OversightView.route(of: site.regionRoutes[$0]),
                    text: register.archive.regions[$0].title.value)
            } : []
        overdue =
            OverdueView.pages(for: late.count) > 0 ? OverdueView.route(of: site.regionRoutes[region]) : nil
        calendar = site.calendarYears.first.map { ($0, PublicationCalendar.route($0)) }
        packs = site.hasSheets ? site.regionRoutes[region].page("print") : nil
        var holding = site.holding
        holding.count()
        self.holding = holding
    }
}

extension Overdue {
    /// Whether it is something that was to be published, and was not.
    fileprivate var isUnpublished: Bool {
        switch matter {
        case .accounts, .generalItems, .own: true
        case .milestone, .remedy, .item, .chased: false
        }
    }
}

extension OversightView.UnmetDuty {
    private init(
        _ keeping: Compliance.Keeping.Reference, until last: Day? = nil, by bearings: [Bearing], of site: Site
    ) {
        let duty = site.register.compliance.keepings[keeping].duty
        name = site.register[duty].name.value
        method = site.anchor(of: duty.mechanism)
        self.last = last
        bearers = bearings.prefix(OversightView.named).map { site.named($0) }
        count = bearings.count
    }

    /// Over the duties that the board runs, the one that most missed first; and how many missed any.
    /// - Parameter regions: whose villages and townships count, and no units; nil for all.
    fileprivate static func missed(
        in month: Period, below regions: Set<Region.Reference>?, of site: Site
    ) -> (duties: OversightView.Listed<Self>, places: Int) {
        let compliance = site.register.compliance
        let found = compliance.keepings.indices.compactMap {
            keeping -> (Compliance.Keeping.Reference, [Bearing])? in
            guard compliance.keepings[keeping].isAdopted else { return nil }
            let missed = compliance.keepings[keeping].lines.filter {
                compliance.lines[$0].counts(in: regions) && compliance.hasMissed($0, in: month)
            }
            return missed.isEmpty ? nil : (keeping, missed.map { compliance.lines[$0].bearing })
        }.sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
        let named = found.prefix(OversightView.shown).map { Self($0, by: $1, of: site) }
        return (
            OversightView.Listed(named, most: OversightView.shown, count: found.count),
            Set(found.lazy.flatMap { $0.1.map(\.subject) }).count
        )
    }
}

extension Compliance.Line {
    /// Whether it takes part, and is one of some regions'; nil for all, units among them.
    fileprivate func counts(in regions: Set<Region.Reference>?) -> Bool {
        guard takesPart else { return false }
        guard let regions else { return true }
        return bearing.region.map(regions.contains) ?? false
    }
}

extension OversightView.UnmetDuty {
    /// In days: from a quarter on. A shorter span is soon over, and has a list of its own.
    fileprivate static let long = 62..<Int.max

    /// Over the duties that the board runs, by the day on which their spans end.
    /// - Parameter lengths: of their spans, in days.
    fileprivate static func due(
        until last: Day, lasting lengths: Range<Int>, below regions: Set<Region.Reference>?, of site: Site
    ) -> OversightView.Listed<Self> {
        let compliance = site.register.compliance
        let today = site.register.asOf
        var found: [(keeping: Compliance.Keeping.Reference, last: Day, bearings: [Bearing])] = []
        for keeping in compliance.keepings.indices where compliance.keepings[keeping].isAdopted {
            let slots = compliance.keepings[keeping].calendar
            guard let end = slots.first(where: { $0.last >= today }), end.last <= last,
                lengths.contains(end.last - end.first)
            else { continue }
            let open = compliance.keepings[keeping].lines.filter { line in
                guard compliance.lines[line].counts(in: regions),
                    let number = compliance.slotNumber(of: line, on: today)
                else { return false }
                return compliance.state(number, of: line) == .notYetDue
            }
            if open.isEmpty { continue }
            found.append((keeping, end.last, open.map { compliance.lines[$0].bearing }))
        }
        let sorted = found.sorted { ($0.last, $0.keeping) < ($1.last, $1.keeping) }
        let named = sorted.prefix(OversightView.shown).map { Self($0, until: $1, by: $2, of: site) }
        return OversightView.Listed(named, most: OversightView.shown, count: sorted.count)
    }
}

extension OversightView.OwedPublication {
    /// What regions have not published yet and is due until a day, by that day, the accounts first.
    fileprivate static func all(
        in regions: [Region.Reference], until last: Day, of site: Site
    ) -> OversightView.Listed<Self> {
        struct Key: Hashable {
            var matter: Publication.Matter
            var period: Period
        }
        var keys: [(key: Key, due: Day)] = []
        var places: [Key: [Region.Reference]] = [:]
        for region in regions {
            for publication in site.register.publications(of: region)
            where publication.posted == nil && publication.due >= site.register.asOf
                && publication.due <= last
            {
                let key = Key(matter: publication.matter, period: publication.period)
                if places[key] == nil { keys.append((key, publication.due)) }
                places[key, default: []].append(region)
            }
        }
        let sorted = keys.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
        let owed = sorted.prefix(OversightView.shown).map { _, element in
            let owing = places[element.key] ?? []
            return Self(
                matter: element.key.matter, period: element.key.period, due: element.due,
                places: owing.prefix(OversightView.named).map { site.regionAnchors[$0] }, count: owing.count)
        }
        return OversightView.Listed(owed, most: OversightView.shown, count: keys.count)
    }
}

extension OversightView.BrokenDecision {
    fileprivate static func all(in regions: [Region.Reference], of site: Site) -> OversightView.Listed<Self> {
        let register = site.register
        let found = regions.flatMap { region in
            register.byRegion[region].filter {
                site.headlines[$0].kind == .decision && !register.findings[$0].isEmpty
            }
        }.sorted { (site.headlines[$1].day, $0) < (site.headlines[$0].day, $1) }
        let named = found.prefix(OversightView.shown).map { reference in
            let record = site.headlines[reference]
            let findings = register.findings[reference]
            return Self(
                place: site.regionAnchors[record.region], record: record.anchor, day: record.day,
                findings: Array(findings.prefix(FaultyRecords.named)), count: findings.count,
                again: again(after: reference, of: site))
        }
        return OversightView.Listed(named, most: OversightView.shown, count: found.count)
    }

    private static func again(after reference: Disclosure.Reference, of site: Site) -> (Anchor, Day)? {
        let records = site.register.archive.threads.thread(of: reference).map { site.headlines[$0] }
        return records.filter {
            $0.kind == .decision && !$0.isWithdrawn && $0.day > site.headlines[reference].day
        }.max { $0.day < $1.day }.map { ($0.anchor, $0.day) }
    }
}

extension OversightView.Change {
    /// What was new, amended or taken back, the latest first; what is done all the time is only counted, by duty or by kind, the most
    /// first.
    fileprivate static func all(
        in regions: [Region.Reference], during days: ClosedRange<Day>, of site: Site
    ) -> (named: [Self], routine: [OversightView.Routine]) {
        var found: [(disclosure: Disclosure.Reference, day: Day, sort: Sort)] = []
        var routine: [OversightView.Routine.Key: Int] = [:]
        for region in regions {
            for reference in site.register.byRegion[region] {
                let record = site.register.archive.disclosures[reference]
                guard days.contains(record.changed) else { continue }
                if record.kind.isRoutine && record.withdrawal == nil && record.amendments.isEmpty {
                    routine[OversightView.Routine.Key(record), default: 0] += 1
                    continue
                }
                let sort: Sort =
                    if let withdrawal = record.withdrawal, withdrawal.day.value == record.changed {
                        .withdrawn
                    } else if record.amendments.contains(where: { $0.day.value == record.changed }) {
                        .amended
                    } else {
                        .new
                    }
                found.append((reference, record.changed, sort))
            }
        }
        let sorted = found.sorted { ($1.day, $0.disclosure) < ($0.day, $1.disclosure) }
        return (
            sorted.map { reference, day, sort in
                let record = site.headlines[reference]
                return Self(
                    day: day, sort: sort, place: site.regionAnchors[record.region], record: record.anchor,
                    kind: record.kind)
            }, OversightView.Routine.all(routine, of: site)
        )
    }
}

extension OversightView.Routine {
    /// What records of what is done all the time are told apart by: a log by its duty, others by their kind.
    fileprivate enum Key: Hashable {
        case duty(Method.Duty.Reference), kind(Kind)

        init(_ record: Disclosure) {
            if case .log(let work) = record.content {
                self = .duty(work.duty)
            } else {
                self = .kind(record.kind)
            }
        }
    }

    /// The most first; of equals by their names, and duties of one name in the order of their methods.
    fileprivate static func all(_ counts: [Key: Int], of site: Site) -> [Self] {
        let named = counts.map { key, count -> (order: (Int, String, Int32), routine: Self) in
            switch key {
            case .duty(let duty):
                let name = site.register[duty].name.value
                let keeping = site.register.compliance.keeping(of: duty)
                return (
                    (-count, name, keeping?.number ?? 0),
                    Self(name: site.anchor(of: duty.mechanism, text: name), count: count)
                )
            case .kind(let kind):
                return (
                    (-count, kind.text, -1), Self(name: Anchor(to: kind.list, text: kind.text), count: count)
                )
            }
        }
        return named.sorted { $0.order < $1.order }.map(\.routine)
    }
}
