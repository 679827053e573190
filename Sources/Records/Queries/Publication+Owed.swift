import Documents

extension Publication {
    /// What every region had to publish.
    static func all(in archive: Archive, _ chains: OwnChains) async -> Each<Region, [Publication]> {
        let deadlines = AccountDeadlines(of: archive)
        return Each(
            await Array(archive.regions.indices).concurrentMap(slice: 16) {
                archive.duePublications(of: $0, by: deadlines, chains)
            })
    }
}

extension Archive {
    fileprivate func duePublications(
        of region: Region.Reference, by deadlines: AccountDeadlines, _ chains: OwnChains
    ) -> [Publication] {
        let records = Array(standing(in: region))
        let accounts = PublishedAccounts(records, in: self)
        let isVillage = regions[region].level == .village
        let own = ownPublications(records, in: region, chains)
        guard isVillage || !accounts.isEmpty else { return own }
        // Newest first: the last is the one with which the board began.
        let first = records.last.map { disclosures[$0].day.value }
        let owed = isVillage ? regions[region].owedFrom ?? board.rules.owedFrom : nil
        let began = Self.earlier(first, owed)
        let start = Self.earlier(accounts.start ?? first, owed)
        let finance = start.map { accounts.publications(from: $0, by: deadlines) } ?? []
        let general = isVillage ? began.map { generalItems(records, from: $0) } ?? [] : []
        var found: [Publication] = []
        found.reserveCapacity(finance.count + general.count + own.count)
        found += finance
        found += general
        found += own
        return found
    }

    /// The earlier of two days, of which there may be one or none.
    private static func earlier(_ a: Day?, _ b: Day?) -> Day? {
        if let a, let b { return min(a, b) }
        return a ?? b
    }

    /// The records of kinds of one's own, period by period. Whoever has published one owes every one from then on, and everyone
    /// does from the day that the kind says: one that says none makes nobody late on the day it is written.
    private func ownPublications(
        _ records: [Disclosure.Reference], in region: Region.Reference, _ chains: OwnChains
    ) -> [Publication] {
        var kinds: [OwnKind] = []
        for index in records {
            guard case .own(let record) = disclosures[index].content, record.kind.isPeriodic,
                record.period != nil, record.kind.bearer == regions[region].level,
                record.kind.from == nil, !kinds.contains(record.kind)
            else { continue }
            kinds.append(record.kind)
        }
        kinds += ownKinds.filter { $0.from != nil && $0.bearer == regions[region].level }
        var found: [Publication] = []
        for kind in kinds.sorted(by: { $0.path < $1.path }) {
            let chain = chains.chain(of: kind, in: region)
            guard var period = Self.first(of: kind, chain.keys.min(), from: regions[region].owedFrom) else {
                continue
            }
            // A slip of the pen may go back to any year.
            var left = AccountDeadlines.periods
            while period.first <= asOf, left > 0 {
                left -= 1
                let due = kind.due(of: period, besides: board.rules.daysOff)
                let owed = Publication(.own(kind), of: period, due: due)
                found.append(
                    chain[period].map { owed.posted(on: disclosures[$0].day.value, by: [$0]) } ?? owed)
                period = period.next
            }
        }
        return found
    }

    /// The first period of a kind that is owed: of those that were published, and of those that the kind asks of all.
    private static func first(of kind: OwnKind, _ published: Period?, from own: Day?) -> Period? {
        guard let unit = kind.cadence?.periodUnit, let from = kind.from else { return published }
        let asked = unit.sameKind(containing: max(from, own ?? from))
        return published.map { $0.first < asked.first ? $0 : asked } ?? asked
    }

    /// General items, quarter by quarter.
    private func generalItems(_ records: [Disclosure.Reference], from: Day) -> [Publication] {
        let posted = records.filter { disclosures[$0].kind.isGeneralItem }
            .map { (day: disclosures[$0].day.value, index: $0) }.sorted {
                ($0.day, $0.index) < ($1.day, $1.index)
            }
        var found: [Publication] = []
        var next = posted.startIndex
        var quarter = Period.quarter(2000, 1).sameKind(containing: from)
        while quarter.first <= asOf {
            let last = quarter.last
            while next < posted.endIndex, posted[next].day < quarter.first { next += 1 }
            var publication = Publication(.general, of: quarter, due: last)
            if let first = posted[next...].first {
                if first.day <= last {
                    let own = posted[next...].prefix { $0.day <= last }
                    publication = publication.posted(on: first.day, by: own.map(\.index))
                } else if first.day <= quarter.next.last {
                    // What comes a quarter later is late for this one; after that it was left out.
                    publication = publication.posted(on: first.day, by: [first.index])
                }
            }
            found.append(publication)
            quarter = quarter.next
        }
        return found
    }
}

extension Kind {
    /// Whether it is a general item of village affairs: neither accounts, which have a rhythm of their own, nor the diary of a duty. What a
    /// county adds of its own is one where it says so (履行): the law names what villages owe, and a list of contracts is none of it.
    var isGeneralItem: Bool {
        if case .own(let kind) = self { return kind.fulfils == .general }
        return self != .statement && self != .log
    }
}
