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
    /// The columns of their author's own.
    let own: OwnColumns?

    struct Row: Sendable {
        let entry: WorkLog.Entry
        /// For whom, in its author's words or by name; empty where nobody is named.
        let whom: String
        /// Why it counts toward nothing; nil for one that does.
        let idleness: Idleness?
        /// In which way it was done.
        let means: String?
        /// The items of ledgers that it found, or looked at again.
        let problems: [Problem]
        /// The rankings whose lists it answers, by the links to them.
        let causes: [Anchor]
    }

    struct Problem: Sendable {
        /// What it is called in its ledger.
        let id: String
        let title: String
        let record: Route
    }

    enum Idleness: Sendable { case takesNoPart, notDue }

    /// How often the duty falls due; nil for one that is not counted.
    let cadence: Cadence?
    /// The time that the record is kept for; nil where it does not say.
    let period: Period?
    /// What each subject did of what was due in that time, else between the first and the last entry; only of those that owed anything,
    /// and nothing of a record that was taken back.
    let kept: [Kept]
    /// Until when it holds.
    let holding: Holding

    struct Kept: Sendable {
        let subject: NamedBearer
        var tally = Compliance.Tally()
        /// The days by which the spans are called that were not met: of those in which nothing was done, of those with too little, and of
        /// those of which nobody can tell.
        var overdue: [Day] = []
        var short: [Day] = []
        var unknown: [Day] = []
    }

    init(_ reference: Disclosure.Reference, _ log: WorkLog, isWithdrawn: Bool, of site: Site) {
        let (register, compliance) = (site.register, site.register.compliance)
        method = site.anchor(of: log.mechanism)
        duty = register[log.duty]
        own = log.own
        isAdopted = register.isAdopted(log.mechanism)
        // Entries are large: their days are sorted, and then each entry is moved once.
        let days = log.entries.map(\.day)
        let order = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
        let entries = order.map { log.entries[$0] }
        let keeping = compliance.keeping(of: log.duty)
        cadence = keeping.flatMap { compliance.keepings[$0].cadence }
        period = log.period?.value
        var bearings = Set(entries.compactMap(\.bearing))
        if let period, let keeping {
            let home = register.archive.disclosures[reference].region
            bearings.formUnion(
                compliance.idle(in: keeping, during: period).filter { register.isAnswered($0, at: home) })
        }
        let subjects = bearings.sorted()
        let lines = Dictionary(
            uniqueKeysWithValues: subjects.map { subject in
                (subject, keeping.map { compliance.lines(of: subject, in: $0) } ?? [])
            })
        let isCounted = keeping.map { compliance.keepings[$0] }.map { $0.isAdopted && !$0.calendar.isEmpty }
        let (duty, cadence, period) = (duty, cadence, period)
        rows = zip(order, entries).map { number, entry in
            Row(
                entry: entry,
                whom: LogView.whom(entry, of: register),
                idleness: isCounted ?? false
                    ? entry.bearing.flatMap { compliance.idleness(on: entry.day, of: lines[$0] ?? []) } : nil,
                means: entry.means(of: duty),
                problems: LogView.problems(of: .entry(reference, number: number), of: site),
                causes: log.because[number].map { LogView.causes($0, of: entry, of: site) } ?? [])
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
                    if let period {
                        guard let due = slot.last, period.contains(due) else { continue }
                    } else if !slot.entries.contains(where: { $0.disclosure == reference }) {
                        // What was done in the days of grace counts for a span that was over.
                        guard slot.first <= last, slot.last.map({ $0 >= first }) ?? true else { continue }
                    }
                    let name = slot.name(by: cadence)
                    kept.tally.add(slot.state, isJudged: compliance.isJudged(number, of: line))
                    holding.turn(after: slot.last)
                    switch slot.state {
                    case .met, .notYetDue: continue
                    case .overdue: kept.overdue.append(name)
                    case .short, .unreached: kept.short.append(name)
                    case .unknown: kept.unknown.append(name)
                    }
                }
            }
            return kept.tally.judged + kept.tally.notYetDue > 0 ? kept : nil
        }
        self.holding = holding
    }
}

extension LogView {
    /// The items that an entry names and that a ledger of the board has.
    private static func problems(of entry: Consequences.Answer.Source, of site: Site) -> [Problem] {
        (site.register.consequences.problems[entry] ?? []).map {
            let item = site.register[$0]
            return Problem(
                id: item.id ?? "", title: item.title, record: site.headlines[item.disclosure].route)
        }
    }

    /// For whom something was done; not again who did it.
    private static func whom(_ entry: WorkLog.Entry, of register: Register) -> String {
        let name = entry.toward ?? entry.bearing.map { register.name(of: $0) } ?? ""
        return name == entry.by ? "" : name
    }

    /// The rankings that an entry says it was done because of: of several of one period, those on which its subject stands.
    private static func causes(_ because: Because, of entry: WorkLog.Entry, of site: Site) -> [Anchor] {
        let all = site.register.consequences.rankings[because] ?? []
        let subjects = [entry.subject, entry.object.map { .region($0) }].compactMap(\.self)
        let own = all.filter {
            site.rankings[$0].rows.contains { subjects.contains($0.key) || $0.subject == entry.toward }
        }
        return (own.isEmpty ? all : own).map {
            Anchor(to: site.rankingRoutes[$0], text: site.rankings[$0].title)
        }
    }

    /// Whether its rows lead anywhere.
    var hasLinks: Bool { rows.contains { !$0.problems.isEmpty || !$0.causes.isEmpty } }
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

extension Compliance.Slot {
    /// The day by which a span is called: its first, but the last of what is to be done once.
    fileprivate func name(by cadence: Cadence?) -> Day { cadence?.isOnce == true ? last ?? first : first }
}
