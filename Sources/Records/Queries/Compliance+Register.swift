import Documents

extension Compliance {
    /// Judges every duty of a register against its logs.
    init(_ register: Register) {
        self.init(asOf: register.asOf)
        let logs = Logs(register)
        for (reference, mechanism) in register.mechanisms where !mechanism.duties.isEmpty {
            begin(reference)
            let isAdopted = register.isAdopted(reference)
            let participation = register.participation(in: reference)
            for (number, duty) in mechanism.duties.enumerated() {
                let own = Method.Duty.Reference(mechanism: reference, number: number)
                add(
                    duty, own, isAdopted: isAdopted, participation: participation,
                    start: logs.firstDay[reference.method], logs: logs.byDuty[own] ?? [], register)
            }
        }
    }

    /// The logs of a register by the duty that they are of.
    private struct Logs {
        var byDuty: [Method.Duty.Reference: [(disclosure: Disclosure.Reference, entries: [WorkLog.Entry])]] =
            [:]
        /// The first entry of each method, by the method.
        var firstDay: [Method.Reference: Day] = [:]

        init(_ register: Register) {
            for filed in register.filed(.logs) {
                let work = filed.content
                byDuty[work.duty, default: []].append((filed.reference, work.entries))
                guard let first = work.entries.lazy.map(\.day).min() else { continue }
                firstDay[work.mechanism.method] = min(first, firstDay[work.mechanism.method] ?? first)
            }
        }
    }

    private mutating func add(
        _ duty: Method.Duty, _ reference: Method.Duty.Reference, isAdopted: Bool,
        participation: Participation?, start: Day?,
        logs: [(disclosure: Disclosure.Reference, entries: [WorkLog.Entry])],
        _ register: Register
    ) {
        let cadence = duty.cadence
        // Without a day of joining, a subject takes part from the beginning of the slot of the first entry.
        let start = start.map { day in cadence?.slots(from: day, through: day).first?.first ?? day }
        var roster = Roster(duty, isAdopted ? participation : nil, start: start, register)
        if isAdopted, participation == nil { roster.addEveryone(duty.counted, from: start, register) }
        let isOpen =
            isAdopted && !roster.hasParticipants && (duty.counted == .unit || duty.counted == .person)
        for log in logs {
            for entry in log.entries {
                if let subject = entry.subject { roster.addFromLog(subject, takesPart: isOpen, from: start) }
            }
        }
        let spans = roster.sorted
        let lines = spans.map { span in
            Line(
                keeping: keepings.endIndex, subject: span.subject, takesPart: span.takesPart, from: span.from,
                until: span.until,
                need: Self.need(duty, span.subject, register))
        }
        var entries = [[Entry]](repeating: [], count: lines.count)
        let places = Places(lines, regions: register.regions)
        for log in logs {
            for (number, entry) in log.entries.enumerated() {
                guard let subject = entry.subject,
                    let line = places.line(of: subject, on: entry.day, in: lines)
                else { continue }
                entries[line].append(
                    Entry(day: entry.day, count: entry.count, disclosure: log.disclosure, entry: number))
            }
        }
        let first = isAdopted ? lines.lazy.filter(\.takesPart).compactMap(\.from).min() : nil
        let calendar = first.flatMap { cadence?.slots(from: $0, through: asOf) } ?? []
        add(
            Keeping(
                duty: reference, isAdopted: isAdopted, counted: duty.counted, cadence: cadence,
                calendar: calendar),
            lines, entries: &entries)
    }

    /// How many are needed in each slot; none, where a village does not say how many households it has.
    private static func need(_ duty: Method.Duty, _ subject: Subject, _ register: Register) -> Int {
        guard let cadence = duty.cadence else { return 0 }
        let need = duty.count.least * cadence.times
        guard case .perHousehold = cadence.rhythm else { return need }
        guard case .region(let region) = subject, let households = register.regions[region].households else {
            return 0
        }
        return need * households
    }

    /// Finds the line that an entry belongs to.
    private struct Places {
        /// The first line of each region; none is −1.
        private var ofRegion: Each<Region, Int32>
        private var ofName: [String: Int] = [:]

        init(_ lines: [Line], regions: Ordered<Region>) {
            ofRegion = Each(repeating: -1, of: regions)
            for (index, line) in lines.enumerated().reversed() {
                switch line.subject {
                case .region(let region): ofRegion[region] = Int32(index)
                case .named(let name): ofName[name] = index
                }
            }
        }

        func line(of subject: Subject, on day: Day, in lines: [Line]) -> Int? {
            let first: Int?
            switch subject {
            case .region(let region): first = ofRegion[region] < 0 ? nil : Int(ofRegion[region])
            case .named(let name): first = ofName[name]
            }
            guard var line = first else { return nil }
            // Who left and came back has several lines, the earliest first.
            while line + 1 < lines.count, lines[line + 1].subject == subject, let from = lines[line + 1].from,
                from <= day
            {
                line += 1
            }
            return line
        }
    }
}

/// Who takes part in one duty, and from when to when.
private struct Roster {
    struct Span {
        var subject: Subject
        var takesPart: Bool
        var from: Day?
        var until: Day?
    }

    private var spans: [Span] = []
    private var known: Set<Subject> = []

    var hasParticipants: Bool { !spans.isEmpty }

    /// By subject, then by the day of joining.
    var sorted: [Span] {
        spans.sorted { a, b in
            a.subject == b.subject
                ? (a.from?.number ?? .min, a.until?.number ?? .max) < (
                    b.from?.number ?? .min, b.until?.number ?? .max
                )
                : a.subject < b.subject
        }
    }

    /// - Parameter start: when those take part who do not say from when.
    init(_ duty: Method.Duty, _ participation: Participation?, start: Day?, _ register: Register) {
        switch participation {
        case nil: return
        case .everyVillage: addVillages(of: nil, as: duty.counted, from: start, until: nil, register)
        case .everyTownship: addVillages(of: nil, as: duty.counted, from: start, until: nil, register)
        case .listed(let participants):
            for participant in participants {
                let from = participant.from ?? start
                switch participant.subject {
                case .named(let name):
                    guard duty.counted == .unit || duty.counted == .person else { continue }
                    add(
                        .named(duty.counted == .person ? Person.key(of: name) : name), from: from,
                        until: participant.until)
                case .region(let region):
                    if duty.counted == Evaluation.SubjectKind(register.regions[region].level) {
                        add(.region(region), from: from, until: participant.until)
                    } else {
                        addVillages(
                            of: region, as: duty.counted, from: from, until: participant.until, register)
                    }
                }
            }
        }
    }

    /// Those whose compliance is counted in a region, or on the whole board: a township stands for its villages, and a village for its
    /// township.
    private mutating func addVillages(
        of region: Region.Reference?, as counted: Evaluation.SubjectKind, from: Day?, until: Day?,
        _ register: Register
    ) {
        guard counted == .village || counted == .township else { return }
        let level: Region.Level = counted == .village ? .village : .township
        if let region, level == .township {
            if let parent = register.regions[region].parent, register.regions[parent].level == .township,
                !known.contains(.region(parent))
            {
                add(.region(parent), from: from, until: until)
            }
            return
        }
        for index in register.regions.indices where register.regions[index].level == level {
            if let region, !register.isInside(index, of: region) { continue }
            add(.region(index), from: from, until: until)
        }
    }

    /// Everyone of a level, where a board runs a method and names nobody.
    mutating func addEveryone(_ counted: Evaluation.SubjectKind, from: Day?, _ register: Register) {
        addVillages(of: nil, as: counted, from: from, until: nil, register)
    }

    private mutating func add(_ subject: Subject, from: Day?, until: Day?) {
        spans.append(Span(subject: subject, takesPart: true, from: from, until: until))
        known.insert(subject)
    }

    /// One who has entries.
    /// - Parameter takesPart: whether all who have entries take part, since nobody was named.
    mutating func addFromLog(_ subject: Subject, takesPart: Bool, from: Day?) {
        guard known.insert(subject).inserted else { return }
        spans.append(Span(subject: subject, takesPart: takesPart, from: from, until: nil))
    }
}

extension Evaluation.SubjectKind {
    fileprivate init?(_ level: Region.Level) {
        switch level {
        case .county: return nil
        case .township: self = .township
        case .village: self = .village
        }
    }
}

extension Register {
    /// Whether a region is another or lies in it.
    func isInside(_ region: Region.Reference, of other: Region.Reference) -> Bool {
        var region: Region.Reference? = region
        while let index = region {
            if index == other { return true }
            region = regions[index].parent
        }
        return false
    }
}
