import Records

/// Who has not done yet what duties asked in their last span that is over: by duty, the one that most have missed first.
struct Unmet: Sendable {
    struct Duty: Sendable {
        let name: String
        /// The method that asks it, at its place.
        let method: Anchor
        /// How often, in words.
        let rhythm: String
        /// The first of those who missed it, and how it stands with each.
        let missed: [(subject: NamedBearer, state: Compliance.State)]
        let missedCount: Int
        /// How many had a span that is over.
        let judged: Int
        /// The span that most of them missed.
        let span: String
        /// The newest ranking by the method's duties; nil where there is none.
        let ranking: Route?
    }

    static let names = 12
    /// Of so many duties a page speaks.
    static let shown = 50

    /// The first of them, and how many there are.
    let duties: [Duty]
    let count: Int

    /// - Parameter regions: whose villages and townships count, and no units; nil for all.
    init(below regions: [Region.Reference]?, of site: Site) {
        let wanted = regions.map(Set.init)
        let compliance = site.register.compliance
        let found = compliance.keepings.indices.compactMap { keeping in
            Missed(keeping, by: wanted, in: compliance).map { (keeping: keeping, missed: $0) }
        }
        count = found.count
        duties = found.sorted { a, b in
            (b.missed.lines.count, a.keeping) < (a.missed.lines.count, b.keeping)
        }.prefix(Self.shown).map { Duty($0.keeping, $0.missed, of: site) }
    }

    /// The lines of a duty whose last span that is over was missed.
    fileprivate struct Missed {
        var lines: [Compliance.Line.Reference] = []
        /// How many lines have a span that is over.
        var judged = 0
        /// One of those that missed the span that most did.
        var typical: Compliance.Line.Reference

        /// Nil when nobody missed it.
        init?(
            _ keeping: Compliance.Keeping.Reference, by regions: Set<Region.Reference>?,
            in compliance: Compliance
        ) {
            guard compliance.keepings[keeping].isAdopted else { return nil }
            var spans: [Int: Int] = [:]
            func span(_ line: Compliance.Line.Reference) -> Int? {
                compliance.missed(by: line).flatMap { compliance.slot($0.slot, of: line).last }
                    .map { Int($0.number) }
            }
            for line in compliance.keepings[keeping].lines where compliance.lines[line].takesPart {
                if let regions {
                    guard let region = compliance.lines[line].bearing.region, regions.contains(region)
                    else { continue }
                }
                guard compliance.isRunning(line), compliance.overCount(of: line) > 0 else { continue }
                judged += 1
                guard compliance.missed(by: line) != nil else { continue }
                lines.append(line)
                if let span = span(line) { spans[span, default: 0] += 1 }
            }
            guard let first = lines.first else { return nil }
            let common = spans.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
            typical = lines.first { span($0) == common } ?? first
        }
    }
}

extension Unmet.Duty {
    fileprivate init(_ keeping: Compliance.Keeping.Reference, _ found: Unmet.Missed, of site: Site) {
        let compliance = site.register.compliance
        let reference = compliance.keepings[keeping].duty
        let duty = site.register[reference]
        let method = reference.mechanism.method
        name = duty.name.value
        self.method = site.anchor(of: reference.mechanism)
        rhythm = duty.cadence?.words ?? ""
        missed = found.lines.prefix(Unmet.names).map { line in
            (site.named(compliance.lines[line].bearing), compliance.missed(by: line)?.state ?? .overdue)
        }
        missedCount = found.lines.count
        judged = found.judged
        let last = compliance.missed(by: found.typical)
        span = last.map { compliance.slot($0.slot, of: found.typical).text(on: site.register.asOf) } ?? ""
        ranking = site.rankingIndex.series.first { $0.rule == .duties(method: method) }
            .map { site.rankingRoutes[$0.newest] }
    }
}
