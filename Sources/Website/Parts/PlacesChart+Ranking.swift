import Records

extension Site {
    /// The places of a ranking's subjects over its last periods.
    func placesChart(of index: Ranking.Reference) -> HTML {
        let ranking = rankings[index]
        let (all, position) = rankingIndex.run(of: index, in: rankings)
        let run = all[...position].suffix(PlacesChart.columns)
        guard run.count > 1 else { return HTML() }
        let rows = chosen(of: ranking)
        let lines = rows.map { row, role in
            PlacesChart.Line(
                name: row.subject, role: role, places: run.map { rankingIndex.places[$0][row.identity] })
        }
        let unnamed = lines.count { $0.role == .other }
        var subtitle = "\(ranking.shortName)，近 \(run.count) 期名次，第 1 名在最上面"
        if lines.count > PlacesChart.named, unnamed > 0 {
            subtitle += "；写出名称的是本期红榜、黑榜，细线是其余 \(unnamed) 个"
        } else if lines.count < ranking.rows.count {
            subtitle += "；共 \(ranking.rows.count) 个，只画本期红榜、黑榜的 \(lines.count) 个"
        }
        let chart = PlacesChart(
            message: message(of: ranking), subtitle: subtitle + "。", id: "places",
            columns: columns(run.map { rankings[$0].period }), lines: lines)
        return chart.figure(rows: ranking.subjects.text)
    }

    /// The rows to draw: all of few; of many those of the lists, and the others only while there is room for their lines.
    private func chosen(of ranking: Ranking) -> [(row: Ranking.Row, role: PlacesChart.Role)] {
        let count = ranking.rows.count
        let half = PlacesChart.named / 2
        // Many equals in the first place are no leaders to follow.
        let leading = ranking.redCount <= half ? ranking.redCount : 0
        return ranking.rows.enumerated().compactMap { index, row in
            let isNamedAll = count <= PlacesChart.named
            if index < leading { return (row, .red) }
            if index >= count - ranking.blackCount, isNamedAll || index >= count - half {
                return (row, .black)
            }
            return count <= PlacesChart.drawn ? (row, .other) : nil
        }
    }

    /// The titles of periods: the year only where it begins.
    private func columns(_ periods: [Period]) -> [PlacesChart.Column] {
        var columns: [PlacesChart.Column] = []
        for (index, period) in periods.enumerated() {
            let year = period.year
            let isNew = index == 0 || periods[index - 1].year != year
            let isYear = period.length == .year
            columns.append(
                PlacesChart.Column(
                    title: isYear ? "\(year)年" : period.short, year: isNew && !isYear ? "\(year)年" : nil,
                    isAdjacent: index > 0 && periods[index - 1].next == period))
        }
        return columns
    }

    /// Who leads, who rose most and who fell most.
    private func message(of ranking: Ranking) -> String {
        var parts: [String] = []
        let leaders = ranking.rows.prefix { $0.place == 1 }
        if leaders.count == 1, let leader = leaders.first {
            parts.append("\(leader.subject)居首")
        } else if leaders.count > 1 {
            parts.append("\(ranking.sharing(leaders))并列第 1 名")
        }
        guard ranking.hasPrevious else { return parts.joined(separator: "，") }
        let moved = ranking.rows.filter { ($0.rise ?? 0) != 0 }
        func add(_ rise: Int?, _ word: String) {
            guard let rise else { return }
            let rows = moved.filter { $0.rise == rise }
            parts.append("\(ranking.sharing(rows))\(word)最多（\(rows.count > 1 ? "各 " : "")\(abs(rise)) 位）")
        }
        let rises = moved.compactMap(\.rise)
        add(rises.max().flatMap { $0 > 0 ? $0 : nil }, "上升")
        add(rises.min().flatMap { $0 < 0 ? $0 : nil }, "下降")
        if moved.isEmpty { parts.append("与上期相比名次没有变化") }
        return parts.joined(separator: "，")
    }
}
