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
    let overdueTotal: String
    /// Of how many classes of points, village by village, a sheet should have been published and was not.
    let missingPoints: Int
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

    struct BrokenDecision: Sendable {
        let place: Anchor
        let record: Anchor
        let day: Day
        let findings: [Finding]
        let count: Int
        /// What was published on the matter since: the breach may have been explained, or made good.
        let later: [LaterRecord]
        /// Where the matter stands on ledgers.
        let items: [ThreadView.Item]
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
        func named(_ some: [Overdue], tellsNext: Bool = false) -> Listed<OverdueMatter> {
            Listed(
                some.prefix(Self.shown).map { OverdueMatter($0, of: site, tellsNext: tellsNext) },
                most: Self.shown, count: some.count)
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
        missingPoints = below.reduce(0) { $0 + site.work.missingPoints(of: $1).count }
        let lateMatters = OverdueMatters.byMatter(late, in: register.matters).count
        overdueTotal = OverdueMatters.total(of: late.count, matters: lateMatters)
        let unpublished = late.filter(\.isUnpublished)
        self.unpublished = named(unpublished, tellsNext: true)
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
            OverdueView.pages(for: lateMatters) > 0 ? OverdueView.route(of: site.regionRoutes[region]) : nil
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

extension OversightView.BrokenDecision {
    /// The decisions in some regions that broke a rule.
    static func records(in regions: [Region.Reference], of site: Site) -> [Disclosure.Reference] {
        regions.flatMap { region in
            site.register.byRegion[region].filter {
                site.headlines[$0].kind == .decision && !site.register.findings[$0].isEmpty
            }
        }
    }

    fileprivate static func all(in regions: [Region.Reference], of site: Site) -> OversightView.Listed<Self> {
        let register = site.register
        let found = records(in: regions, of: site).sorted {
            (site.headlines[$1].day, $0) < (site.headlines[$0].day, $1)
        }
        let named = found.prefix(OversightView.shown).map { reference in
            let record = site.headlines[reference]
            let findings = register.findings[reference]
            return Self(
                place: site.regionAnchors[record.region], record: record.anchor, day: record.day,
                findings: Array(findings.prefix(FaultyRecords.named)), count: findings.count,
                later: LaterRecord.all(after: reference, of: site),
                items: ThreadView.items(of: reference, of: site))
        }
        return OversightView.Listed(named, most: OversightView.shown, count: found.count)
    }
}
