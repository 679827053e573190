import Documents

extension Compliance {
    /// Judges every duty against its logs.
    init(_ archive: Archive) {
        self.init(asOf: archive.asOf)
        let logs = Logs(archive)
        for (reference, mechanism) in archive.mechanisms where !mechanism.duties.isEmpty {
            begin(reference)
            let isAdopted = archive.isAdopted(reference)
            let participation = archive.participation(in: reference)
            for (number, duty) in mechanism.duties.enumerated() {
                // Nobody owes the public what stays in the house; it keeps its number.
                let isKept = archive.isOpen && duty.isInternal
                let own = Method.Duty.Reference(mechanism: reference, number: number)
                add(
                    duty, own, isAdopted: isAdopted && !isKept, participation: participation,
                    start: logs.firstDay[reference.method], logs: logs.byDuty[own] ?? [], archive)
            }
        }
    }

    /// The logs by the duty that they are of.
    private struct Logs {
        var byDuty: [Method.Duty.Reference: [(disclosure: Disclosure.Reference, entries: [WorkLog.Entry])]] =
            [:]
        /// The first entry of each method, by the method.
        var firstDay: [Method.Reference: Day] = [:]

        init(_ archive: Archive) {
            for filed in archive.filed(.logs) {
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
        _ archive: Archive
    ) {
        let cadence = duty.cadence
        // Without a day of joining, a subject takes part from the beginning of the slot of the first entry.
        let start = start.map { day in cadence?.slots(from: day, through: day).first?.first ?? day }
        var roster = Roster(duty, isAdopted ? participation : nil, start: start, archive)
        if isAdopted, participation == nil { roster.addEveryone(duty.counted, from: start, archive) }
        let isOpen =
            isAdopted && !roster.hasParticipants && duty.counted.isNamed
        for log in logs {
            for entry in log.entries {
                if let bearing = entry.bearing { roster.addFromLog(bearing, takesPart: isOpen, from: start) }
            }
        }
        let spans = roster.sorted
        let lines = spans.map { span in
            var line = Line(
                keeping: keepings.endIndex, span.bearing, takesPart: span.takesPart, from: span.from,
                until: span.until,
                need: Self.need(duty, span.bearing, archive))
            if cadence?.isPerHousehold == true {
                line.households = Self.households(of: span.bearing, archive)
            }
            return line
        }
        var entries = [[Entry]](repeating: [], count: lines.count)
        let places = Places(lines, regions: archive.regions)
        for log in logs {
            for (number, entry) in log.entries.enumerated() {
                guard let bearing = entry.bearing,
                    let line = places.line(of: bearing, on: entry.day, in: lines)
                else { continue }
                entries[line].append(
                    Entry(
                        day: entry.day, count: entry.count, disclosure: log.disclosure, entry: number,
                        reach: entry.reach))
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
    private static func need(_ duty: Method.Duty, _ bearing: Bearing, _ archive: Archive) -> Int {
        guard let cadence = duty.cadence else { return 0 }
        let need = duty.count.least * cadence.times
        return cadence.isPerHousehold ? need * households(of: bearing, archive) : need
    }

    private static func households(of bearing: Bearing, _ archive: Archive) -> Int {
        bearing.region.flatMap { archive.regions[$0].households } ?? 0
    }

    /// Finds the line that an entry belongs to.
    private struct Places {
        /// The first line of each region; none is −1.
        private var ofRegion: Each<Region, Int32>
        private var others: [Bearing: Int] = [:]

        init(_ lines: [Line], regions: Ordered<Region>) {
            ofRegion = Each(repeating: -1, of: regions)
            for (index, line) in lines.enumerated().reversed() {
                if line.object == nil, case .region(let region) = line.subject {
                    ofRegion[region] = Int32(index)
                } else {
                    others[line.bearing] = index
                }
            }
        }

        func line(of bearing: Bearing, on day: Day, in lines: [Line]) -> Int? {
            let first: Int?
            if bearing.object == nil, case .region(let region) = bearing.subject {
                first = ofRegion[region] < 0 ? nil : Int(ofRegion[region])
            } else {
                first = others[bearing]
            }
            guard var line = first else { return nil }
            // Who left and came back has several lines, the earliest first.
            while line + 1 < lines.count, lines[line + 1].bearing == bearing,
                let from = lines[line + 1].from, from <= day
            {
                line += 1
            }
            return line
        }
    }
}

extension Register {
    /// Whether a bearing is answered for on a region's board: it is borne there or, borne nowhere in particular, the board is the county's.
    package func isAnswered(_ bearing: Bearing, at region: Region.Reference) -> Bool {
        guard let place = bearing.object ?? bearing.region else { return regions[region].level == .county }
        return isInside(place, of: region)
    }
}

extension Archive {
    /// Whether a region is another or lies in it.
    package func isInside(_ region: Region.Reference, of other: Region.Reference) -> Bool {
        var region: Region.Reference? = region
        while let index = region {
            if index == other { return true }
            region = regions[index].parent
        }
        return false
    }
}
