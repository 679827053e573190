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
    /// On the first page.
    let items: OpenItems?
    /// Which of its pages this is, from 1, and how many there are.
    let number: Int
    let pages: Int
    /// Until when the page reads as it does.
    let holding: Holding

    /// So many methods a page has.
    static let size = 20

    init(of region: Region.Reference, page number: Int, of site: Site) {
        title = site.register.archive.regions[region].title.value
        level = site.register.archive.regions[region].level
        trail = site.regionParts[region].trail
        let wanted = (number - 1) * Self.size..<number * Self.size
        duties = KeptDuties(of: region, wanted, of: site)
        // What others bear there goes on where its own ends.
        let left = max(0, wanted.lowerBound - duties.count)..<max(0, wanted.upperBound - duties.count)
        borne = KeptDuties(at: region, left, of: site)
        items = number == 1 ? OpenItems(of: region, limit: 60, of: site) : nil
        self.number = number
        pages = Pagination.pages(for: duties.count + borne.count, by: Self.size)
        var holding = site.holding
        if items?.isLate ?? false { holding.count() }
        self.holding = holding
    }

    /// How many such pages a region has.
    static func pages(for region: Region.Reference, in register: Register) -> Int {
        let compliance = register.compliance
        let methods =
            WorkSummary.Duties.methods(compliance.lines(of: .region(region)), in: compliance)
            + WorkSummary.Duties.methods(compliance.lines(at: region), in: compliance)
        let hasItems = !register.ownItems(of: region).own.isEmpty
        return methods > 0 || hasItems ? Pagination.pages(for: methods, by: size) : 0
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
        items = Items(register.ownItems(of: region).own, in: register)
    }
}

extension WorkSummary.Duties {
    /// Nil without any that is running.
    fileprivate init?(_ lines: some Sequence<Compliance.Line.Reference>, in compliance: Compliance) {
        methods = Self.methods(lines, in: compliance)
        if methods == 0 { return nil }
        missed = lines.count {
            compliance.slotCount(of: $0) > 0 && compliance.isRunning($0) && compliance.missed(by: $0) != nil
        }
    }

    /// By how many methods lines are running.
    fileprivate static func methods(
        _ lines: some Sequence<Compliance.Line.Reference>, in compliance: Compliance
    ) -> Int {
        var last: Method.Reference?
        // They stand in the order of methods.
        return lines.count { line in
            guard compliance.slotCount(of: line) > 0, compliance.isRunning(line) else { return false }
            let method = compliance.keepings[compliance.lines[line].keeping].duty.mechanism.method
            defer { last = method }
            return method != last
        }
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
