import Records

/// How duties are kept, method by method: a region's own, those that others bear there, or a unit's wherever it bears them.
struct KeptDuties: Sendable {
    struct OfMethod: Sendable {
        let title: String
        let route: Route
        /// All, or the first of those that were missed the most.
        let duties: [Duty]
        let count: Int
        /// Spans that are over, and those of them that were met.
        let judged: Int
        let met: Int
        /// Duties whose last span was not met.
        let missed: Int
    }

    struct Duty: Sendable {
        let name: String
        /// Who bears it, or where; nil for a region's own.
        let other: Named?
        /// How often, and how many each time, in words.
        let rhythm: String
        /// The last span that is over, and the one after it.
        let last: Span?
        let running: Span?
        /// How the last spans that are over went, the oldest first.
        let strip: [Compliance.State]
    }

    struct Span: Sendable {
        let name: String
        let state: Compliance.State
        /// The first of the entries that count, and how many do.
        let entries: [(day: Day, count: Int, record: Route)]
        let count: Int
    }

    /// Spans in the strip.
    static let strip = 12
    /// Entries that are named for one span.
    static let entries = 3

    /// Of so many duties of one method a page speaks.
    static let shown = 60

    /// What is named beside each duty.
    enum Naming: Sendable { case nothing, bearers, places }

    let naming: Naming
    /// Those of the methods that were asked for, and how many methods there are.
    let methods: [OfMethod]
    let count: Int

    /// A region's own, of some of its methods.
    init(of region: Region.Reference, _ wanted: Range<Int>, of site: Site) {
        let compliance = site.register.compliance
        let lines = compliance.lines(of: .region(region)).filter { compliance.slotCount(of: $0) > 0 }
        let isElsewhere = lines.contains { compliance.lines[$0].object != nil }
        self.init(
            lines.filter { compliance.isRunning($0) }, wanted, naming: isElsewhere ? .places : .nothing,
            of: site)
    }

    /// Those that others bear there, of some of their methods.
    init(at region: Region.Reference, _ wanted: Range<Int>, of site: Site) {
        let compliance = site.register.compliance
        let lines = compliance.lines(at: region).filter {
            compliance.slotCount(of: $0) > 0 && compliance.isRunning($0)
        }
        self.init(lines, wanted, naming: .bearers, of: site)
    }

    /// - Parameters:
    ///   - lines: in the order of duties.
    ///   - wanted: which methods of theirs, by their order.
    init(_ lines: [Compliance.Line.Reference], _ wanted: Range<Int>, naming: Naming, of site: Site) {
        self.naming = naming
        let compliance = site.register.compliance
        func method(_ line: Compliance.Line.Reference) -> Method.Reference {
            compliance.keepings[compliance.lines[line].keeping].duty.mechanism.method
        }
        var methods: [OfMethod] = []
        var count = 0
        var rest = lines[...]
        while let first = rest.first {
            let reference = method(first)
            let own = rest.prefix { method($0) == reference }
            if wanted.contains(count) {
                methods.append(OfMethod(reference, own, naming: naming, of: site))
            }
            count += 1
            rest = rest.dropFirst(own.count)
        }
        self.methods = methods
        self.count = count
    }
}

extension KeptDuties.OfMethod {
    fileprivate init(
        _ reference: Method.Reference, _ lines: ArraySlice<Compliance.Line.Reference>,
        naming: KeptDuties.Naming, of site: Site
    ) {
        let compliance = site.register.compliance
        title = site.register.methods[reference].title.value
        route = site.methodRoutes[reference]
        count = lines.count
        duties = Self.worst(of: lines, in: compliance).map { KeptDuties.Duty($0, naming: naming, of: site) }
        let tally = compliance.tally(of: lines)
        met = tally.met
        judged = tally.judged
        missed = lines.count { compliance.missed(by: $0) != nil }
    }

    /// All, or those that were missed the most, in their order.
    private static func worst(
        of lines: ArraySlice<Compliance.Line.Reference>, in compliance: Compliance
    ) -> [Compliance.Line.Reference] {
        if lines.count <= KeptDuties.shown { return Array(lines) }
        let missed = lines.map { compliance.lines[$0].tally.short + compliance.lines[$0].tally.overdue }
        let all = Array(lines)
        let worst = all.indices.sorted { (missed[$1], $0) < (missed[$0], $1) }.prefix(KeptDuties.shown)
        return worst.sorted().map { all[$0] }
    }
}

extension KeptDuties.Duty {
    fileprivate init(
        _ line: Compliance.Line.Reference, naming: KeptDuties.Naming, of site: Site
    ) {
        let compliance = site.register.compliance
        let duty = site.register[compliance.keepings[compliance.lines[line].keeping].duty]
        let over = compliance.overCount(of: line)
        name = duty.name.value
        switch naming {
        case .nothing: other = nil
        case .bearers: other = site.named(compliance.lines[line].subject)
        case .places: other = compliance.lines[line].object.map { .page(site.regionAnchors[$0]) }
        }
        rhythm = duty.rhythm
        last = over > 0 ? KeptDuties.Span(over - 1, line, of: site) : nil
        running = over < compliance.slotCount(of: line) ? KeptDuties.Span(over, line, of: site) : nil
        strip = (max(0, over - KeptDuties.strip)..<over).map { compliance.state($0, of: line) }
    }
}

extension KeptDuties.Span {
    fileprivate init(_ number: Int, _ line: Compliance.Line.Reference, of site: Site) {
        let slot = site.register.compliance.slot(number, of: line)
        name = slot.text(on: site.register.asOf)
        state = slot.state
        count = slot.entries.count
        entries = slot.entries.prefix(KeptDuties.entries).map { entry in
            (entry.day, Int(entry.count), site.headlines[entry.disclosure].route)
        }
    }
}
