import Records

/// How a region keeps to its duties, method by method; nothing for a region that no method of this board asks anything of.
struct KeptDuties: Sendable {
    struct OfMethod: Sendable {
        let title: String
        let route: Route
        let duties: [Duty]
        /// Spans that are over, and those of them that were met.
        let judged: Int
        let met: Int
        /// Duties whose last span was not met.
        let missed: Int
    }

    struct Duty: Sendable {
        let name: String
        /// How often, in words.
        let rhythm: String
        let need: Int
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

    let methods: [OfMethod]

    init(of region: Region.Reference, of site: Site) {
        let compliance = site.register.compliance
        let lines = compliance.lines(of: .region(region)).filter {
            compliance.slotCount(of: $0) > 0 && compliance.isRunning($0)
        }
        func method(_ line: Compliance.Line.Reference) -> Method.Reference {
            compliance.keepings[compliance.lines[line].keeping].duty.mechanism.method
        }
        var methods: [OfMethod] = []
        var rest = lines[...]
        while let first = rest.first {
            let reference = method(first)
            let own = rest.prefix { method($0) == reference }
            methods.append(OfMethod(reference, own, of: site))
            rest = rest.dropFirst(own.count)
        }
        self.methods = methods
    }
}

extension KeptDuties.OfMethod {
    fileprivate init(
        _ reference: Method.Reference, _ lines: ArraySlice<Compliance.Line.Reference>, of site: Site
    ) {
        let compliance = site.register.compliance
        title = site.register.methods[reference].title.value
        route = site.methodRoutes[reference]
        duties = lines.map { KeptDuties.Duty($0, of: site) }
        var met = 0
        var judged = 0
        for line in lines {
            let over = compliance.overCount(of: line)
            judged += over
            met += compliance.metCount(of: line, over: over)
        }
        self.met = met
        self.judged = judged
        missed = duties.count { $0.last?.state.isMissed ?? false }
    }
}

extension KeptDuties.Duty {
    fileprivate init(_ line: Compliance.Line.Reference, of site: Site) {
        let compliance = site.register.compliance
        let duty = site.register[compliance.keepings[compliance.lines[line].keeping].duty]
        let over = compliance.overCount(of: line)
        name = duty.name.value
        rhythm = duty.cadence?.words ?? ""
        need = compliance.lines[line].need
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
