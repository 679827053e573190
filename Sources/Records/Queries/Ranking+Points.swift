import Documents

extension Register {
    /// Rankings by points: of regions and units by what they earned, of villages by the average of their people. Several periods make
    /// up a longer one.
    var pointsRankings: [Ranking] {
        var sheets: [Int: [(index: Int, sheet: PointsSheet)]] = [:]
        for index in disclosures.indices {
            guard case .points(let sheet) = disclosures[index].content, disclosures[index].withdrawal == nil
            else { continue }
            sheets[sheet.mechanism.method, default: []].append((index, sheet))
        }
        var rankings: [Ranking] = []
        for (method, all) in sheets.sorted(by: { $0.key < $1.key }) {
            for subjects in [Evaluation.SubjectKind.village, .township, .unit] {
                rankings += pointsRankings(of: method, subjects, by: all)
            }
        }
        return rankings
    }

    private func pointsRankings(
        of method: Int, _ subjects: Evaluation.SubjectKind, by sheets: [(index: Int, sheet: PointsSheet)]
    ) -> [Ranking] {
        let months = sheets.map(\.sheet.period.value.months).filter { !$0.isEmpty }
        guard let first = months.map(\.lowerBound).min(), let last = months.map({ $0.upperBound - 1 }).max()
        else { return [] }
        var rankings: [Ranking] = []
        for periods in MonthNumber.periods(first...last) {
            var previous: Ranking?
            for period in periods {
                let parts = Self.sheets(sheets, over: period)
                let rows =
                    parts.isEmpty
                    ? []
                    : rows(of: parts.map(\.sheet), at: parts.map { disclosures[$0.index].region }, subjects)
                guard !rows.isEmpty else {
                    previous = nil
                    continue
                }
                var ranking = Ranking(
                    rule: .points(method: method), period: period, subjects: subjects,
                    name: methods[method].title.value,
                    formula: "得分＝本期各笔积分之和；村按人（户）均分，即积分之和÷有积分的人（户）数；从高到低，相同的并列", asOf: asOf, rows: rows,
                    hasPrevious: false, disclosures: parts.map(\.index),
                    address: "rankings/\(methods[method].slug)-points/\(period.code)")
                ranking.place(by: \.points, Ranking.Points.order)
                ranking.follow(previous) { _ in false }
                ranking.list(red: board.rules.red, black: board.rules.black)
                for index in ranking.listed {
                    guard case .points(let points) = ranking.rows[index].measure else { continue }
                    ranking.rows[index].reason =
                        points.people == 1
                        ? "本期积分 \(points.sum.text) 分" : "本期 \(points.people) 人（户）积分合计 \(points.sum.text) 分"
                }
                rectify(&ranking)
                previous = ranking
                rankings.append(ranking)
            }
        }
        return rankings
    }

    /// The sheets that make up a period: those over just that period, else those over the longest parts of it.
    private static func sheets(
        _ sheets: [(index: Int, sheet: PointsSheet)], over period: Period
    ) -> [(index: Int, sheet: PointsSheet)] {
        let months = period.months
        let inside = sheets.filter { item in
            let own = item.sheet.period.value.months
            return !own.isEmpty && months.lowerBound <= own.lowerBound && own.upperBound <= months.upperBound
        }
        guard let longest = inside.map(\.sheet.period.value.months.count).max() else { return [] }
        return inside.filter { $0.sheet.period.value.months.count == longest }
    }

    private func rows(
        of sheets: [PointsSheet], at homes: [Int], _ subjects: Evaluation.SubjectKind
    ) -> [Ranking.Row] {
        var sums: [Subject: Quantity] = [:]
        var people: [Subject: Set<String>] = [:]
        for (sheet, home) in zip(sheets, homes) {
            for entry in sheet.entries {
                let subject: Subject
                if let region = entry.region {
                    subject = .region(region)
                } else if regions[home].level == .village {
                    subject = .region(home)
                } else {
                    subject = .named(entry.subject)
                }
                guard kind(of: subject) == subjects else { continue }
                sums[subject, default: .zero] += entry.points.value
                // A region that earned points itself is one of its own people.
                people[subject, default: []].insert(entry.subject)
            }
        }
        return sums.keys.sorted().map { subject in
            Ranking.Row(
                subject: name(of: subject), key: subject,
                measure: .points(
                    Ranking.Points(sum: sums[subject] ?? .zero, people: max(1, people[subject]?.count ?? 1))))
        }
    }

    private func kind(of subject: Subject) -> Evaluation.SubjectKind? {
        switch subject {
        case .named: .unit
        case .region(let region):
            switch regions[region].level {
            case .village: .village
            case .township: .township
            case .county: nil
            }
        }
    }
}
