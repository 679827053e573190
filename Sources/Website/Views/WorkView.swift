import Records

/// How a region keeps its duties, how others keep theirs there, and what is open on its ledgers.
struct WorkView: Sendable {
    let title: String
    let level: Region.Level
    /// The regions down to this one.
    let trail: Trail
    /// Its own duties.
    let duties: KeptDuties
    /// What others bear there.
    let borne: KeptDuties
    let items: OpenItems?
    /// Until when the page reads as it does.
    let holding: Holding

    init(of region: Region.Reference, of site: Site) {
        title = site.register.regions[region].title.value
        level = site.register.regions[region].level
        trail = site.regionParts[region].trail
        duties = KeptDuties(of: region, of: site)
        borne = KeptDuties(at: region, of: site)
        items = OpenItems(of: region, limit: 60, of: site)
        var holding = site.holding
        if items?.isLate ?? false { holding.count() }
        self.holding = holding
    }

    /// Whether a region has such a page.
    static func isThere(for region: Region.Reference, in register: Register) -> Bool {
        if !(register.itemsOfRegion[region] ?? []).isEmpty { return true }
        let compliance = register.compliance
        return (compliance.lines(of: .region(region)) + compliance.lines(at: region)).contains {
            compliance.slotCount(of: $0) > 0 && compliance.isRunning($0)
        }
    }

    /// Where it stands, beside the region's page.
    static func route(of region: Route) -> Route { region.page("duties") }
}

/// The same in a line each.
struct WorkSummary: Sendable {
    struct Duties: Sendable {
        let methods: Int
        /// Duties whose last span that is over was not met.
        let missed: Int
    }

    struct Items: Sendable {
        let open: Int
        let overdue: Int
        let closed: Int
    }

    let duties: Duties?
    let borne: Duties?
    let items: Items?

    init(of region: Region.Reference, of site: Site) {
        let (register, compliance) = (site.register, site.register.compliance)
        duties = Duties(compliance.lines(of: .region(region)), in: compliance)
        borne = Duties(compliance.lines(at: region), in: compliance)
        items = register.itemsOfRegion[region].flatMap { Items($0, in: register) }
    }
}

extension WorkSummary.Duties {
    /// Nil without any that is running.
    fileprivate init?(_ lines: some Sequence<Compliance.Line.Reference>, in compliance: Compliance) {
        let running = lines.filter { compliance.slotCount(of: $0) > 0 && compliance.isRunning($0) }
        if running.isEmpty { return nil }
        methods =
            Set(running.map { compliance.keepings[compliance.lines[$0].keeping].duty.mechanism.method }).count
        missed = running.count { compliance.missed(by: $0) != nil }
    }
}

extension WorkSummary.Items {
    /// Nil for a region of which no ledger speaks.
    fileprivate init?(_ items: [LedgerBook.Item.Reference], in register: Register) {
        if items.isEmpty { return nil }
        closed = items.count { register.books[$0.book].isClosed(register[$0], in: register.archive) }
        overdue = items.count { register.books[$0.book].isOverdue(register[$0], in: register.archive) }
        open = items.count - closed
    }
}
