import Documents

extension Register {
    /// Rankings of the villages by timeliness: of what the law bade them publish and is past its day, how much was published in time.
    var timelinessRankings: [Ranking] {
        var owed: [(region: Int, publications: [(month: Int, publication: Publication)])] = []
        var first = Int.max
        var last = Int.min
        for region in regions.indices where regions[region].level == .village {
            let judged = publications(of: region).filter { $0.isJudged(on: asOf) }
                .map { (month: MonthNumber($0.due).number, publication: $0) }
            if judged.isEmpty { continue }
            for item in judged {
                first = min(first, item.month)
                last = max(last, item.month)
            }
            owed.append((region, judged))
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
        over period: Period, _ owed: [(region: Int, publications: [(month: Int, publication: Publication)])],
        previous: Ranking?
    ) -> Ranking? {
        let months = period.months
        var rows: [Ranking.Row] = []
        var sources: [Int] = []
        for (region, publications) in owed {
            var share = Ranking.Share(part: 0, whole: 0)
            for (month, publication) in publications where months.contains(month) {
                share.whole += 1
                switch publication.state {
                case .inTime: share.part += 1
                case .late(let days), .missing(let days): share.days += days
                case .notYetDue: break
                }
                // One of many notices is enough to show that there was one.
                sources +=
                    publication.matter == .accounts
                    ? publication.disclosures[...] : publication.disclosures.prefix(1)
            }
            if share.whole > 0 {
                rows.append(
                    Ranking.Row(
                        subject: regions[region].title.value, key: .region(region), measure: .share(share)))
            }
        }
        guard !rows.isEmpty else { return nil }
        var ranking = Ranking(
            rule: .timeliness, period: period, subjects: .village, name: "公开及时",
            formula: "及时率＝按期公布的项数÷到期应公布的项数（每月或每季的财务、每季的一般事项），按及时率从高到低；相同的，迟延日数合计少的在前，仍相同的并列",
            asOf: asOf, rows: rows, hasPrevious: false, disclosures: Set(sources).sorted(),
            address: "rankings/timeliness/\(period.code)")
        ranking.place(Ranking.byShare)
        ranking.follow(previous, continues: Ranking.isFull)
        ranking.list(red: board.rules.red, black: board.rules.black)
        for index in ranking.listed {
            guard let region = ranking.rows[index].region,
                let publications = owed.first(where: { $0.region == region })?.publications
            else { continue }
            ranking.rows[index].reason = Self.reason(
                publications.filter { months.contains($0.month) }.map(\.publication))
        }
        rectify(&ranking)
        return ranking
    }

    private static func reason(_ publications: [Publication]) -> String {
        let faults = publications.compactMap { publication -> String? in
            let name = publication.period.text + (publication.matter == .accounts ? "财务" : "一般事项")
            return switch publication.state {
            case .late(let days): "\(name)晚 \(days) 日"
            case .missing(let days): "\(name)未公布，已超 \(days) 日"
            case .inTime, .notYetDue: nil
            }
        }
        if faults.isEmpty { return "到期 \(publications.count) 项，全部按期公布" }
        return "到期 \(publications.count) 项，按期 \(publications.count - faults.count) 项；"
            + faults.joined(separator: "、")
    }
}
