import Documents

extension Ranking {
    /// What the ranking is called that is reckoned by the days of what was published.
    package static let timeliness = "公开及时"
}

extension Archive {
    /// Rankings of the villages by timeliness: of what the law bade them publish and is past its day, how much was published in time.
    func timelinessRankings(by publications: Each<Region, [Publication]>) -> [Ranking] {
        guard let sheet = TimelinessSheet(self, publications) else { return [] }
        var rankings: [Ranking] = []
        var folded: [Int: [Period]] = [:]
        for periods in MonthNumber.periods(sheet.months) {
            var previous: Ranking?
            for period in periods {
                let ranking = timeliness(over: period, sheet, publications, previous: previous)
                previous = ranking
                if let ranking { rankings.append(ranking, folding: &folded) }
            }
        }
        return rankings
    }

    private func timeliness(
        over period: Period, _ sheet: TimelinessSheet, _ publications: Each<Region, [Publication]>,
        previous: Ranking?
    ) -> Ranking? {
        let months = period.months
        let shares = sheet.shares(in: months)
        var rows = shares.indices.compactMap { index -> Ranking.Row? in
            if shares[index].whole == 0 { return nil }
            let region = sheet.regions[index]
            return Ranking.Row(
                subject: regions[region].title.value, key: .region(region), measure: .share(shares[index]))
        }
        guard !rows.isEmpty else { return nil }
        // A village that had published nothing yet owes nothing by its own beginning, and is the last of all for that.
        rows += sheet.silent(until: period.last, besides: Set(rows.compactMap(\.region))).map { region in
            Ranking.Row(
                subject: regions[region].title.value, key: .region(region),
                measure: .share(Ranking.Share(part: 0, whole: 0)))
        }
        var ranking = Ranking(
            rule: .timeliness, period: period, subjects: .village, name: Ranking.timeliness,
            formula:
                "照公开栏上的日子算，不是哪一项考评打的分；及时率＝按期公布的项数÷这一期里到期的项数（每月或每季的财务、每季的一般事项\(hasPeriodicKinds ? "、规定各村都要公布的和另设的定期公布的各类别" : "")），"
                + "到期的那一天在哪一期就记在哪一期：第三季度的账到第四季度才到期，记在第四季度；按及时率从高到低；相同的，迟延日数合计少的在前，仍相同的并列；到期末尚未公布过的排在最后"
                + (hasPeriodicKinds ? "；没有规定、也从未公布过的类别不计，列在公开月历里" : ""),
            asOf: asOf, rows: rows, hasPrevious: false, disclosures: sheet.sources(in: months),
            address: "rankings/timeliness/\(period.code)")
        ranking.countsDays = sheet.isMissing(in: months)
        ranking.place(by: \.share, Ranking.Share.order)
        ranking.follow(previous, continues: Ranking.isFull)
        ranking.list(
            red: board.rules.red, black: board.rules.black, floor: .percent(board.rules.redFloor),
            least: board.rules.blackLeast)
        for index in ranking.listed {
            guard let region = ranking.rows[index].region,
                case .share(let share) = ranking.rows[index].measure
            else { continue }
            let faults =
                share.isFull
                ? []
                : publications[region].filter {
                    $0.isJudged(on: asOf) && months.contains(MonthNumber($0.due).number)
                }
            ranking.rows[index].reason = reason(share, faults)
        }
        return ranking
    }

    /// Whether the county has kinds of its own that are owed period by period.
    private var hasPeriodicKinds: Bool {
        kinds.contains { if case .own(let kind) = $0 { kind.isPeriodic } else { false } }
    }

    private func reason(_ share: Ranking.Share, _ publications: [Publication]) -> String {
        let faults = publications.compactMap { publication -> String? in
            let name = publication.period.text + publication.matter.text
            return switch publication.state(on: asOf) {
            case .late(let days): "\(name)晚 \(days) 日"
            case .missing(let days): "\(name)未公布，已超 \(days) 日"
            case .inTime, .notYetDue: nil
            }
        }
        if share.isEmpty { return "从未公布任何事项" }
        if faults.isEmpty { return "到期 \(share.whole) 项，全部按期公布" }
        return "到期 \(share.whole) 项，按期 \(share.part) 项；"
            + faults.joined(separator: "、")
    }
}

/// What the villages owed, counted by the month in which it was due.
private struct TimelinessSheet {
    /// What one village owed in one month.
    private struct Count {
        /// Its place among ``regions``.
        var village: Int
        var inTime = 0
        var due = 0
        /// Of delay, summed.
        var days = 0
    }

    /// The villages that owed anything.
    private(set) var regions: [Region.Reference] = []
    /// Numbers of months, see ``MonthNumber``.
    let months: ClosedRange<Int>
    /// Every village and the day on which it began to publish; nil where it never did.
    private let began: [(region: Region.Reference, day: Day?)]
    /// By month; within one in the order of villages.
    private var counts: [[Count]]
    /// The records that fulfil what was due in a month, each once, in their order.
    private var sources: [[Disclosure.Reference]]
    /// Whether anything that was due in a month is still not there.
    private var isMissing: [Bool]

    /// Nil when nothing is due yet.
    init?(_ archive: Archive, _ all: Each<Region, [Publication]>) {
        /// Each by its region, and its number among what that region had to publish.
        var owed: [(month: Int, village: Int, region: Region.Reference, number: Int)] = []
        var first = Int.max
        var last = Int.min
        for region in archive.regions.indices where archive.regions[region].level == .village {
            let before = owed.count
            for number in all[region].indices where all[region][number].isJudged(on: archive.asOf) {
                let month = MonthNumber(all[region][number].due).number
                first = min(first, month)
                last = max(last, month)
                owed.append((month, regions.count, region, number))
            }
            if owed.count > before { regions.append(region) }
        }
        guard first <= last else { return nil }
        months = first...last
        began = archive.regions.indices.filter { archive.regions[$0].level == .village }.map { region in
            let first = archive.standing(in: region).last
            return (region, first.map { archive.disclosures[$0].day.value })
        }
        counts = [[Count]](repeating: [], count: months.count)
        sources = [[Disclosure.Reference]](repeating: [], count: months.count)
        isMissing = [Bool](repeating: false, count: months.count)
        for (month, village, region, number) in owed {
            let month = month - first
            if counts[month].last?.village != village { counts[month].append(Count(village: village)) }
            let last = counts[month].count - 1
            counts[month][last].due += 1
            switch all[region][number].state(on: archive.asOf) {
            case .inTime: counts[month][last].inTime += 1
            case .late(let days): counts[month][last].days += days
            case .missing(let days):
                counts[month][last].days += days
                isMissing[month] = true
            case .notYetDue: break
            }
            // One of many notices is enough to show that there was one.
            let disclosures = all[region][number].disclosures
            if all[region][number].matter == .accounts {
                sources[month] += disclosures.all
            } else if let first = disclosures.first {
                sources[month].append(first)
            }
        }
        for month in sources.indices { sources[month] = Self.distinct(sources[month]) }
    }

    private func within(_ span: Range<Int>) -> Range<Int> {
        let all = months.lowerBound..<months.upperBound + 1
        let part = span.clamped(to: all)
        return part.lowerBound - all.lowerBound..<part.upperBound - all.lowerBound
    }

    func isMissing(in span: Range<Int>) -> Bool { isMissing[within(span)].contains(true) }

    /// The villages that had published nothing by the end of a period and owe nothing by then.
    func silent(until last: Day, besides ranked: Set<Region.Reference>) -> [Region.Reference] {
        began.filter { $0.day.map { $0 > last } ?? true }.map(\.region).filter { !ranked.contains($0) }
    }

    /// What each village did of what it owed, in the order of ``regions``.
    func shares(in span: Range<Int>) -> [Ranking.Share] {
        var shares = [Ranking.Share](repeating: Ranking.Share(part: 0, whole: 0), count: regions.count)
        for count in counts[within(span)].joined() {
            shares[count.village].part += count.inTime
            shares[count.village].whole += count.due
            shares[count.village].days += count.days
        }
        return shares
    }

    func sources(in span: Range<Int>) -> [Disclosure.Reference] {
        let parts = sources[within(span)]
        return parts.count == 1 ? parts[parts.startIndex] : Self.distinct(Array(parts.joined()))
    }

    private static func distinct(_ all: [Disclosure.Reference]) -> [Disclosure.Reference] {
        var distinct: [Disclosure.Reference] = []
        distinct.reserveCapacity(all.count)
        for record in all.sorted() where distinct.last != record { distinct.append(record) }
        return distinct
    }
}
