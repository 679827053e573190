import Records

extension OversightView {
    /// A duty, and who did not meet it or has not yet: the first of them, and how many there are.
    struct UnmetDuty: Sendable {
        let name: String
        let method: Anchor
        /// The last day of a span that still runs; nil for what is over.
        let last: Day?
        let bearers: [NamedBearer]
        let count: Int
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
    static func missed(
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
    static let long = 62..<Int.max

    /// Over the duties that the board runs, by the day on which their spans end.
    /// - Parameter lengths: of their spans, in days.
    static func due(
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
