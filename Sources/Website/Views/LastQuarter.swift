import Records

/// What a village's poster says of the quarter that ended last: its matters, its money, its places.
struct LastQuarter: Sendable {
    struct Matter: Sendable {
        /// The last day in the quarter on which something became of it.
        let day: Day
        let title: String
    }

    struct Place: Sendable {
        /// Of the ranking, with its period.
        let name: String
        let place: Int
        let isTied: Bool
        let count: Int
    }

    let period: Period
    /// The newest of them, in the order of their days.
    let matters: [Matter]
    /// How many there are besides.
    let more: Int
    /// Nil where the accounts of the quarter are not all published.
    let money: PeriodSums?
    let places: [Place]

    static let (mattersShown, placesShown) = (6, 4)

    /// Nil for a village of which there is nothing to say.
    init?(of region: Region.Reference, of site: Site) {
        let register = site.register
        let period = Period.quarter(2000, 1).sameKind(containing: register.asOf).previous
        let timeline = register.timeline(of: region, from: period.first)
        var days: [Disclosure.Reference: Day] = [:]
        // The newest first.
        for entry in timeline.entries
        where entry.day <= period.last && !entry.isRoutine && days[entry.disclosure] == nil
            && register.archive.disclosures[entry.disclosure].isMatter
        {
            days[entry.disclosure] = entry.day
        }
        let all = days.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let shown = all.suffix(LastQuarter.mattersShown)
        money = PeriodSums(of: register.accounts[region], over: period, in: register.archive)
        places = Standing.all(of: region, of: site)
            .filter { $0.period.last >= period.first && $0.period.last <= period.last }
            .prefix(LastQuarter.placesShown)
            .map {
                Place(
                    name: $0.name + "（" + $0.period.text + "）", place: $0.place, isTied: $0.isTied,
                    count: $0.count)
            }
        if all.isEmpty, money == nil, places.isEmpty { return nil }
        self.period = period
        matters = shown.map { Matter(day: $0.value, title: register.archive.disclosures[$0.key].title.value) }
        more = all.count - shown.count
    }
}

extension Disclosure {
    /// Whether it is a matter of its village in itself: accounts and places are said as such, and what is done all the time is
    /// none.
    fileprivate var isMatter: Bool {
        switch content {
        case .decision, .project, .subsidy, .audit, .poll, .own, .notice: withdrawal == nil
        case .statement, .pay, .evaluation, .log, .ledger, .points, .pairing, .roster, .figures: false
        }
    }
}
