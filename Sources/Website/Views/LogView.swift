import Records

/// What a log (工作记录) takes from elsewhere: the duty that it was kept for, whom its entries name, and how much of what was due
/// meanwhile was done.
struct LogView: Sendable {
    /// The method that asks for it, by the link to it.
    let method: Anchor
    let duty: Method.Duty
    /// Whether the board runs it.
    let isAdopted: Bool

    /// By day.
    let rows: [Row]

    struct Row: Sendable {
        let entry: WorkLog.Entry
        /// For whom, in its author's words or by name; empty where nobody is named.
        let whom: String
        /// Why it counts toward nothing; nil for one that does.
        let idleness: Idleness?
    }

    enum Idleness: Sendable { case takesNoPart, notDue }

    /// How often the duty falls due; nil for one that is not counted.
    let cadence: Cadence?
    /// What each subject did of what was due between the first and the last entry; only of those that owed anything, and
    /// nothing of a record that was taken back.
    let kept: [Kept]
    /// Until when it holds.
    let holding: Holding

    struct Kept: Sendable {
        let subject: NamedBearer
        var tally = Compliance.Tally()
        /// The first days of the spans that were not met: of those in which nothing was done, of those with too little, and of those of which
        /// nobody can tell.
        var overdue: [Day] = []
        var short: [Day] = []
        var unknown: [Day] = []
    }

    init(_ log: WorkLog, isWithdrawn: Bool, of site: Site) {
        let (register, compliance) = (site.register, site.register.compliance)
        method = site.anchor(of: log.mechanism)
        duty = register[log.duty]
        isAdopted = register.isAdopted(log.mechanism)
        // Entries are large: their days are sorted, and then each entry is moved once.
        let days = log.entries.map(\.day)
        let entries = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { log.entries[$0] }
        let keeping = compliance.keeping(of: log.duty)
        cadence = keeping.flatMap { compliance.keepings[$0].cadence }
        let subjects = Set(entries.compactMap(\.bearing)).sorted()
        let lines = Dictionary(
            uniqueKeysWithValues: subjects.map { subject in
                (subject, keeping.map { compliance.lines(of: subject, in: $0) } ?? [])
            })
        let isCounted = keeping.map { compliance.keepings[$0] }.map { $0.isAdopted && !$0.calendar.isEmpty }
        rows = entries.map { entry in
            Row(
                entry: entry,
                whom: entry.toward ?? entry.bearing.map { register.name(of: $0) } ?? "",
                idleness: isCounted ?? false
                    ? entry.bearing.flatMap { compliance.idleness(on: entry.day, of: lines[$0] ?? []) } : nil)
        }
        guard !isWithdrawn, let first = entries.first?.day, let last = entries.last?.day else {
            kept = []
            holding = Holding(on: register.asOf)
            return
        }
        var holding = Holding(on: register.asOf)
        kept = subjects.compactMap { subject in
            var kept = Kept(subject: site.named(subject))
            for line in lines[subject] ?? [] {
                for number in 0..<compliance.slotCount(of: line) {
                    let slot = compliance.slot(number, of: line)
                    guard slot.first <= last, slot.last.map({ $0 >= first }) ?? true else { continue }
                    kept.tally.add(slot.state)
                    holding.turn(after: slot.last)
                    switch slot.state {
                    case .met, .notYetDue: continue
                    case .overdue: kept.overdue.append(slot.first)
                    case .short, .unreached: kept.short.append(slot.first)
                    case .unknown: kept.unknown.append(slot.first)
                    }
                }
            }
            return kept.tally.judged + kept.tally.notYetDue > 0 ? kept : nil
        }
        self.holding = holding
    }
}

extension Compliance {
    /// Why what was done on a day counts toward nothing in the lines of a subject; nil when it counts.
    fileprivate func idleness(on day: Day, of own: [Line.Reference]) -> LogView.Idleness? {
        if own.contains(where: { slotNumber(of: $0, on: day) != nil }) { return nil }
        let takesPart = own.map { lines[$0] }.contains { line in
            line.takesPart && line.from.map { $0 <= day } ?? false && line.until.map { day <= $0 } ?? true
        }
        return takesPart ? .notDue : .takesNoPart
    }
}
