import Records

/// Who keeps to a duty of a method: a row for each subject, a column for each of the last spans of the calendar.
struct KeptDuty: Sendable {
    let name: String
    let cadence: Cadence
    let keeping: Keeping

    enum Keeping: Sendable {
        /// It is due at no certain time, and has been recorded so many times.
        case uncounted(Int)
        case counted(Table)
    }

    struct Table: Sendable {
        /// Whose compliance is counted.
        let subjects: Evaluation.SubjectKind
        /// The first days of its columns' spans; none for a duty that is due once.
        let spans: [Day]
        /// How many of them are over, from the first.
        let over: Int
        /// Whether the calendar has earlier spans.
        let isCut: Bool
        /// Those who took part in any of the spans: all, or the first of those who missed the most.
        let rows: [Row]
        let count: Int
        /// Those who have left.
        let former: [(name: String, until: Day?, tally: Compliance.Tally)]
        /// Entries that fall into no span.
        let uncounted: Int
    }

    struct Row: Sendable {
        let subject: NamedBearer
        /// By span; nil where it took no part.
        let states: [Compliance.State?]
        /// Of a duty that is due once, by when and how it stands.
        let once: (last: Day?, state: Compliance.State)?
        let tally: Compliance.Tally
    }

    /// How many subjects a table bears.
    static let limit = 30

    /// Nil for a duty that this board does not run.
    init?(_ reference: Compliance.Keeping.Reference, of site: Site) {
        let compliance = site.register.compliance
        let kept = compliance.keepings[reference]
        guard kept.isAdopted, let cadence = kept.cadence else { return nil }
        self.cadence = cadence
        name = site.register[kept.duty].name.value
        let rows = compliance.rows(of: reference).filter { row in
            row.contains { compliance.slotCount(of: $0) > 0 }
        }
        keeping =
            rows.isEmpty
            ? .uncounted(kept.lines.reduce(0) { $0 + compliance.entries(of: $1).count })
            : .counted(Table(rows, of: reference, cadence, of: site))
    }
}

extension KeptDuty.Table {
    /// - Parameter lines: of the subjects that take part, those of one together.
    fileprivate init(
        _ lines: [[Compliance.Line.Reference]], of reference: Compliance.Keeping.Reference,
        _ cadence: Cadence, of site: Site
    ) {
        let compliance = site.register.compliance
        let kept = compliance.keepings[reference]
        let slots = compliance.recentSlots(SpanWords(cadence: cadence).shown, of: reference)
        // What is due once is due anew in each time that one takes part.
        let lines =
            slots.isEmpty
            ? lines.joined().filter { compliance.slotCount(of: $0) > 0 }.map { [$0] } : lines
        // Who has left stands in a line below, with the sum of its time.
        var present: [[Compliance.Line.Reference]] = []
        var former: [[Compliance.Line.Reference]] = []
        for row in lines {
            let isHere =
                slots.isEmpty
                || slots.contains { slot in
                    row.contains { compliance.state(of: $0, inCalendar: slot) != nil }
                }
            if isHere { present.append(row) } else { former.append(row) }
        }
        subjects = kept.counted
        spans = slots.map { kept.calendar[$0].first }
        over = slots.count { kept.calendar[$0].last + (kept.cadence?.grace ?? 0) < compliance.asOf }
        isCut = slots.count < kept.calendar.count
        count = present.count
        rows = Self.worst(of: present, in: compliance).map { KeptDuty.Row($0, slots, of: site) }
        self.former = former.map { row in
            (
                site.register.name(of: compliance.lines[row[0]].bearing),
                compliance.lines[row[row.count - 1]].until, compliance.tally(of: row)
            )
        }
        uncounted = lines.joined().reduce(0) { $0 + compliance.lines[$1].uncounted }
    }

    /// All, or those who missed the most, in their order.
    private static func worst(
        of rows: [[Compliance.Line.Reference]], in compliance: Compliance
    ) -> [[Compliance.Line.Reference]] {
        if rows.count <= KeptDuty.limit { return rows }
        let missed = rows.map { row in
            let tally = compliance.tally(of: row)
            return tally.short + tally.overdue + tally.unknown
        }
        let worst = rows.indices.sorted { (missed[$1], $0) < (missed[$0], $1) }.prefix(KeptDuty.limit)
        return worst.sorted().map { rows[$0] }
    }
}

extension KeptDuty.Row {
    fileprivate init(_ lines: [Compliance.Line.Reference], _ slots: Range<Int>, of site: Site) {
        let compliance = site.register.compliance
        subject = site.named(compliance.lines[lines[0]].bearing)
        states = slots.map { slot in
            lines.lazy.compactMap { compliance.state(of: $0, inCalendar: slot) }.first
        }
        if slots.isEmpty, let line = lines.last, compliance.slotCount(of: line) > 0 {
            let slot = compliance.slot(0, of: line)
            once = (slot.last, slot.state)
        } else {
            once = nil
        }
        tally = compliance.tally(of: lines)
    }
}
