import Documents

/// What checks of work methods ask of the register.
extension Register {
    /// Where figures stand: in a record, or in a method.
    struct FigurePlace {
        /// The file of the record or of the method.
        var path: String
        var disclosure: Disclosure.Reference?
        var method: Method.Reference?
    }

    /// Every table of figures, of methods and of records.
    var figureTables: [(table: FigureTable, place: FigurePlace)] {
        let ofMethods = mechanisms.compactMap { reference, mechanism in
            mechanism.figures.map {
                ($0, FigurePlace(path: mechanism.path, disclosure: nil, method: reference.method))
            }
        }
        let ofRecords = disclosures.indices.compactMap { index -> (FigureTable, FigurePlace)? in
            guard case .figures(let table) = disclosures[index].content else { return nil }
            return (table, FigurePlace(path: disclosures[index].path, disclosure: index, method: nil))
        }
        return ofMethods + ofRecords
    }

    func location(of entry: Compliance.Entry) -> SourceLocation {
        guard case .log(let work) = disclosures[entry.disclosure].content else {
            return SourceLocation(disclosures[entry.disclosure].path)
        }
        return SourceLocation(work.entriesPath, work.entries[entry.entry].place)
    }

    /// Entries of logs that say again what another says, each with the first.
    var repeatedEntries: [(first: Compliance.Entry, second: Compliance.Entry, duty: String)] {
        struct Words: Hashable {
            var by: String?
            var toward: String?
            var note: String?
            var reach = Reach.unknown
        }
        func words(_ entry: Compliance.Entry) -> Words {
            guard case .log(let work) = disclosures[entry.disclosure].content else { return Words() }
            let entry = work.entries[entry.entry]
            return Words(by: entry.by, toward: entry.toward, note: entry.note, reach: entry.reach)
        }
        var repeated: [(first: Compliance.Entry, second: Compliance.Entry, duty: String)] = []
        for line in compliance.lines.indices {
            let entries = compliance.entries(of: line)
            var start = entries.startIndex
            while start < entries.endIndex {
                var end = start + 1
                while end < entries.endIndex, entries[end].day == entries[start].day { end += 1 }
                if end - start > 1 {
                    var seen: [Words: Compliance.Entry] = [:]
                    for entry in entries[start..<end] {
                        let words = words(entry)
                        if let first = seen[words] {
                            let duty = compliance.keepings[compliance.lines[line].keeping].duty
                            repeated.append(
                                (
                                    first, entry,
                                    "\(self[duty.mechanism].name.value)，\(self[duty].name.value)"
                                ))
                        } else {
                            seen[words] = entry
                        }
                    }
                }
                start = end
            }
        }
        return repeated
    }

    /// The villages that take part in a mechanism on the as-of day.
    package func villages(takingPartIn reference: Mechanism.Reference) -> [Region.Reference] {
        guard isAdopted(reference) else { return [] }
        let all = regions.indices.filter { regions[$0].level == .village }
        guard case .listed(let participants)? = participation(in: reference) else { return all }
        return all.filter { village in
            participants.contains { participant in
                guard let region = participant.region else { return false }
                return isInside(village, of: region) && participant.from.map { $0 <= asOf } ?? true
                    && participant.until.map { asOf <= $0 } ?? true
            }
        }
    }

    /// The villages that one of a mechanism's pairings helps on the as-of day.
    func pairedVillages(by pairing: Method.Pairing.Reference) -> Set<Region.Reference> {
        var villages: Set<Region.Reference> = []
        for found in filed(.pairings).lazy.map(\.content)
        where found.pairing == pairing && found.isRunning(on: asOf) {
            if let region = found.region { villages.insert(region) }
        }
        return villages
    }
}

extension LedgerBook.Item {
    /// Whether its first row closes it and a later one does not: its days are the wrong way round.
    func isClosedBeforeOpened(by rule: Method.Ledger) -> Bool {
        guard let first = moves.first, moves.count > 1, rule.isClosed(first.state) else { return false }
        return moves.dropFirst().contains { !rule.isClosed($0.state) }
    }
}
