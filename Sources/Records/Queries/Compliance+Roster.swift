import Documents

extension Compliance {
    /// Who takes part in one duty, and from when to when.
    struct Roster {
        struct Span {
            var bearing: Bearing
            var takesPart: Bool
            var from: Day?
            var until: Day?
        }

        private var spans: [Span] = []
        private var known: Set<Bearing> = []

        var hasParticipants: Bool { !spans.isEmpty }

        /// By subject and place, then by the day of joining.
        var sorted: [Span] {
            spans.sorted { a, b in
                a.bearing == b.bearing
                    ? (a.from?.number ?? .min, a.until?.number ?? .max) < (
                        b.from?.number ?? .min, b.until?.number ?? .max
                    )
                    : a.bearing < b.bearing
            }
        }

        /// - Parameter start: when those take part who do not say from when.
        init(_ duty: Method.Duty, _ participation: Participation?, start: Day?, _ archive: Archive) {
            switch participation {
            case nil: return
            case .everyVillage, .everyTownship: addEveryone(duty.counted, from: start, archive)
            case .listed(let participants):
                // Villages where others bear a duty beside this one take part in it as long as anybody does.
                var helped: [(region: Region.Reference, from: Day?, until: Day?)] = []
                for participant in participants {
                    let from = participant.from ?? start
                    let bearing = participant.bearing(
                        counted: duty.counted, archive.board.units, archive.regions)
                    if let bearing {
                        add(bearing, from: from, until: participant.until)
                    } else if let region = participant.region {
                        if participant.object == nil {
                            addRegions(
                                of: region, as: duty.counted, from: from, until: participant.until, archive)
                        } else {
                            helped.append((region, from, participant.until))
                        }
                    }
                }
                add(helped: helped, as: duty.counted, archive)
            }
        }

        /// Everyone of a level, where a board runs a method and names nobody.
        mutating func addEveryone(_ counted: Evaluation.SubjectKind, from: Day?, _ archive: Archive) {
            addRegions(of: nil, as: counted, from: from, until: nil, archive)
        }

        /// Those whose compliance is counted in a region, or on the whole board: a township stands for its villages, and a village for
        /// its township.
        private mutating func addRegions(
            of region: Region.Reference?, as counted: Evaluation.SubjectKind, from: Day?, until: Day?,
            _ archive: Archive
        ) {
            let level: Region.Level
            switch counted {
            case .village: level = .village
            case .township: level = .township
            case .unit, .post, .group, .person: return
            }
            if let region, level == .township {
                if let parent = archive.regions[region].parent, archive.regions[parent].level == .township,
                    !known.contains(Bearing(.region(parent)))
                {
                    add(Bearing(.region(parent)), from: from, until: until)
                }
                return
            }
            for index in archive.regions.indices where archive.regions[index].level == level {
                if let region, !archive.isInside(index, of: region) { continue }
                add(Bearing(.region(index)), from: from, until: until)
            }
        }

        /// Places where others bear duties, each for as long as somebody does without a day between.
        private mutating func add(
            helped: [(region: Region.Reference, from: Day?, until: Day?)], as counted: Evaluation.SubjectKind,
            _ archive: Archive
        ) {
            let sorted = helped.sorted {
                ($0.region, $0.from?.number ?? .min) < ($1.region, $1.from?.number ?? .min)
            }
            var rest = sorted[...]
            let own = known
            while var span = rest.popFirst() {
                while let next = rest.first, next.region == span.region, let until = span.until,
                    next.from.map({ $0 <= until + 1 }) ?? true
                {
                    span.until = next.until.map { max($0, until) }
                    rest.removeFirst()
                }
                // Whoever helps without an end, helps beyond all that follow.
                while span.until == nil, rest.first?.region == span.region { rest.removeFirst() }
                if counted == .village, own.contains(Bearing(.region(span.region))) { continue }
                addRegions(of: span.region, as: counted, from: span.from, until: span.until, archive)
            }
        }

        private mutating func add(_ bearing: Bearing, from: Day?, until: Day?) {
            spans.append(Span(bearing: bearing, takesPart: true, from: from, until: until))
            known.insert(bearing)
        }

        /// One who has entries.
        /// - Parameter takesPart: whether all who have entries take part, since nobody was named.
        mutating func addFromLog(_ bearing: Bearing, takesPart: Bool, from: Day?) {
            guard known.insert(bearing).inserted else { return }
            spans.append(Span(bearing: bearing, takesPart: takesPart, from: from, until: nil))
        }
    }
}
