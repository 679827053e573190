import Documents

/// What a village owed in one month, in figures.
private struct Owed {
    var month: Int
    var isInTime: Bool
    /// Of delay.
    var days: Int
    /// An index into the village's publications.
    var publication: Int
}

extension Register {
    /// Rankings of the villages by timeliness: of what the law bade them publish and is past its day, how much was published in time.
    var timelinessRankings: [Ranking] {
        var owed: [(region: Int, items: [Owed])] = []
        var first = Int.max
        var last = Int.min
        for region in regions.indices where regions[region].level == .village {
            var items: [Owed] = []
            for (index, publication) in publications[region].enumerated() where publication.isJudged(on: asOf)
            {
                var item = Owed(
                    month: MonthNumber(publication.due).number, isInTime: false, days: 0, publication: index)
                switch publication.state {
                case .inTime: item.isInTime = true
                case .late(let days), .missing(let days): item.days = days
                case .notYetDue: continue
                }
                items.append(item)
                first = min(first, item.month)
                last = max(last, item.month)
            }
            if !items.isEmpty { owed.append((region, items)) }
        }
        guard first <= last else { return [] }
        var rankings: [Ranking] = []
        for periods in MonthNumber.periods(first...last) {
            var previous: Ranking?
            for period in periods {
                let ranking = timeliness(over: period, owed, previous: previous)
                previous = ranking
                if let ranking { rankings.append(ranking) }
            }
        }
        return rankings
    }

    private func timeliness(
        over period: Period, _ owed: [(region: Int, items: [Owed])], previous: Ranking?
    ) -> Ranking? {
        let months = period.months
        var rows: [Ranking.Row] = []
        var sources: [Int] = []
        for (region, items) in owed {
            var share = Ranking.Share(part: 0, whole: 0)
            for item in items where months.contains(item.month) {
                share.whole += 1
                if item.isInTime { share.part += 1 }
                share.days += item.days
                let publication = publications[region][item.publication]
                // One of many notices is enough to show that there was one.
                let shown = publication.matter == .accounts ? publication.disclosures.count : 1
                sources += publication.disclosures.prefix(shown)
            }
            if share.whole > 0 {
                rows.append(
                    Ranking.Row(
                        subject: regions[region].title.value, key: .region(region), measure: .share(share)))
            }
        }
        guard !rows.isEmpty else { return nil }
        sources.sort()
        var distinct: [Int] = []
        for source in sources where distinct.last != source { distinct.append(source) }
        var ranking = Ranking(
            rule: .timeliness, period: period, subjects: .village, name: "公开及时",
            formula: "及时率＝按期公布的项数÷到期应公布的项数（每月或每季的财务、每季的一般事项），"
                + "按及时率从高到低；相同的，迟延日数合计少的在前，仍相同的并列",
            asOf: asOf, rows: rows, hasPrevious: false, disclosures: distinct,
            address: "rankings/timeliness/\(period.code)")
        ranking.place(by: \.share, Ranking.Share.order)
        ranking.follow(previous, continues: Ranking.isFull)
        ranking.list(red: board.rules.red, black: board.rules.black)
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
            ranking.rows[index].reason = Self.reason(share, faults)
        }
        rectify(&ranking)
        return ranking
    }

    private static func reason(_ share: Ranking.Share, _ publications: [Publication]) -> String {
        let faults = publications.compactMap { publication -> String? in
            let name = publication.period.text + (publication.matter == .accounts ? "财务" : "一般事项")
            return switch publication.state {
            case .late(let days): "\(name)晚 \(days) 日"
            case .missing(let days): "\(name)未公布，已超 \(days) 日"
            case .inTime, .notYetDue: nil
            }
        }
        if faults.isEmpty { return "到期 \(share.whole) 项，全部按期公布" }
        return "到期 \(share.whole) 项，按期 \(share.part) 项；"
            + faults.joined(separator: "、")
    }
}
