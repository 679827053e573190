import Records

extension PlacesOverPeriods {
    /// - Parameter ranking: the last of them.
    func chart(of ranking: Ranking) -> HTML {
        if lines.isEmpty { return HTML() }
        // Where everybody was first all the time there is nothing to draw.
        if lines.count == ranking.rows.count, lines.allSatisfy({ $0.places.allSatisfy { $0 == 1 } }) {
            return "<p class=\"words\">\(text: ranking.shortName)：近 \(periods.count) 期都并列第 1 名。</p>"
        }
        return hasTies ? grid(of: ranking) : drawing(of: ranking)
    }

    /// Whether lines would meet in a point.
    private var hasTies: Bool {
        periods.indices.contains { period in
            let places = lines.compactMap { $0.places[period] }
            return Set(places).count < places.count
        }
    }

    private func grid(of ranking: Ranking) -> HTML {
        var subtitle = "\(ranking.shortName)，近 \(periods.count) 期名次，最近一期在前；★ 当期红榜，■ 当期黑榜"
        if lines.count < ranking.rows.count {
            subtitle += "；共 \(ranking.rows.count) 个，只列本期红榜、黑榜的 \(lines.count) 个"
        }
        let rows = lines.map { line in
            PlacesGrid.Row(
                name: line.subject,
                cells: zip(line.places, ends).reversed().map { place, ends in
                    place.map { PlacesGrid.Cell(place: $0, role: ends.role(of: $0)) }
                })
        }
        return PlacesGrid(
            message: message(of: ranking), subtitle: subtitle + "。",
            columns: newestFirst, rows: rows,
            first: ends.reversed().map(\.first)
        ).figure(rows: ranking.subjects.text)
    }

    private var newestFirst: [(year: String?, title: String)] {
        periods.reversed().map { period in
            period.length == .year ? (nil, period.text) : ("\(period.year)年", period.short)
        }
    }

    private func drawing(of ranking: Ranking) -> HTML {
        let unnamed = lines.count { $0.role == .other }
        var subtitle = "\(ranking.shortName)，近 \(periods.count) 期名次，第 1 名在最上面；★ 本期红榜，■ 本期黑榜"
        if lines.count > PlacesChart.named, unnamed > 0 {
            subtitle += "；写出名称的是本期红榜、黑榜，细线是其余 \(unnamed) 个"
        } else if lines.count < ranking.rows.count {
            subtitle += "；共 \(ranking.rows.count) 个，只画本期红榜、黑榜的 \(lines.count) 个"
        }
        let chart = PlacesChart(
            message: message(of: ranking), subtitle: subtitle + "。", id: "places", columns: columns,
            lines: lines.map { PlacesChart.Line(name: $0.subject, role: $0.role, places: $0.places) })
        return chart.figure(rows: ranking.subjects.text)
    }

    /// The titles of periods: the year only where it begins.
    private var columns: [PlacesChart.Column] {
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

extension PlacesOverPeriods.Ends {
    fileprivate func role(of place: Int) -> PlacesChart.Role {
        if let red, place <= red { return .red }
        if let black, place >= black { return .black }
        return .other
    }
}
