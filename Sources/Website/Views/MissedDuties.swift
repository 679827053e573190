import Records

/// Who missed what in the period of a ranking by duties: a row for each who did, the last of the ranking first.
struct MissedDuties: Sendable {
    struct Row: Sendable {
        let subject: Named
        /// The first of them.
        let duties: [Duty]
        /// How many there are.
        let count: Int
    }

    struct Duty: Sendable {
        let name: String
        let place: Named?
        /// The first of the spans that were not met, and how many were not.
        let spans: [String]
        let count: Int
    }

    static let shown = (rows: 60, duties: 8, spans: 6)

    /// The first of them.
    let rows: [Row]
    /// How many there are.
    let count: Int

    /// Nil for a ranking by another rule.
    init?(in ranking: Ranking, of site: Site) {
        guard case .duties(let method) = ranking.rule else { return nil }
        let compliance = site.register.compliance
        let missing = ranking.rows.reversed().filter { row in
            if case .share(let share) = row.measure { !share.isFull } else { false }
        }
        count = missing.count
        rows = missing.prefix(Self.shown.rows).map { row in
            let lines = compliance.lines(of: row.key, for: method).filter { line in
                compliance.keepings[compliance.lines[line].keeping].counted == ranking.subjects
                    && compliance.hasMissed(line, in: ranking.period)
            }
            let duties = lines.prefix(Self.shown.duties).map { Duty($0, in: ranking.period, of: site) }
            return Row(subject: site.named(row), duties: duties, count: lines.count)
        }
    }
}

extension MissedDuties.Duty {
    fileprivate init(_ line: Compliance.Line.Reference, in period: Period, of site: Site) {
        let compliance = site.register.compliance
        let missed = compliance.missed(by: line, in: period)
        name = site.register[compliance.keepings[compliance.lines[line].keeping].duty].name.value
        place = compliance.lines[line].object.map { .page(site.regionAnchors[$0]) }
        spans = missed.prefix(MissedDuties.shown.spans).map {
            compliance.slot($0, of: line).text(on: period.last)
        }
        count = missed.count
    }
}
