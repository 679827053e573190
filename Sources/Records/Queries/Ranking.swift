import Documents

/// Subjects in the order of their scores by one method over one period (晾晒).
///
/// Equal totals share a place and the next place is left out (1, 2, 2, 4), unless the method names components that part
/// them. A subject that was vetoed (一票否决) comes after all that were not.
package struct Ranking: Sendable {
    package struct Row: Sendable {
        /// From 1.
        package var place: Int
        package var isTied: Bool
        package var subject: String
        /// Index into ``Register/regions``; nil for a unit or a person.
        package var region: Int?
        package var score: Evaluation.Score
        package var total: Quantity
        package var grade: String?
        /// The place in the period before; nil when the subject was not ranked then.
        package var previousPlace: Int?
        /// How many periods in a row, this one included, it has earned the grade that the method counts.
        package var streak: Int
        /// The title that the streak earns.
        package var honour: String?
        /// The evaluation that holds the row: an index into ``Register/disclosures``.
        package var disclosure: Int

        /// How many places it rose; negative when it fell; nil when there is nothing to compare with.
        package var rise: Int? { previousPlace.map { $0 - place } }
    }

    /// Index into ``Register/methods``.
    package var method: Int
    package var period: Period
    package var subjects: Evaluation.SubjectKind
    /// Best first.
    package var rows: [Row]
    /// Whether the period before was ranked too.
    package var hasPrevious: Bool
    /// The evaluations that it is made of, by index.
    package var disclosures: [Int]
    /// The folder of its page.
    package var address: String
    /// How many rows the red list bears, from the first; ties at its end are all on it.
    package var redCount: Int
    /// How many rows the black list bears, from the last; none of them is on the red list.
    package var blackCount: Int

    package var red: ArraySlice<Row> { rows.prefix(redCount) }
    package var black: ArraySlice<Row> { rows.suffix(blackCount) }
}

extension Register {
    /// Every ranking of the board, by method, subjects and period, the oldest period first.
    package var rankings: [Ranking] {
        struct Series: Hashable {
            var method: Int
            var subjects: Evaluation.SubjectKind
        }
        var sheets: [Series: [Period: [Int]]] = [:]
        for index in disclosures.indices {
            guard case .evaluation(let evaluation) = disclosures[index].content,
                disclosures[index].withdrawal == nil
            else { continue }
            let series = Series(method: evaluation.method, subjects: evaluation.subjects)
            sheets[series, default: [:]][evaluation.period.value, default: []].append(index)
        }
        let kinds = Evaluation.SubjectKind.allCases
        let order = sheets.keys.sorted {
            ($0.method, kinds.firstIndex(of: $0.subjects) ?? 0) < (
                $1.method, kinds.firstIndex(of: $1.subjects) ?? 0
            )
        }
        var taken: Set<String> = []
        var rankings: [Ranking] = []
        for series in order {
            var history: [Period: Ranking] = [:]
            for (period, indices) in (sheets[series] ?? [:]).sorted(by: { $0.key < $1.key }) {
                var ranking = ranking(
                    method: series.method, subjects: series.subjects, period: period, from: indices,
                    previous: history[period.previous])
                if !taken.insert(ranking.address).inserted {
                    ranking.address += "/" + series.subjects.term.english
                }
                history[period] = ranking
                rankings.append(ranking)
            }
        }
        return rankings
    }

    private func ranking(
        method: Int, subjects: Evaluation.SubjectKind, period: Period, from indices: [Int], previous: Ranking?
    ) -> Ranking {
        guard let appraisal = methods[method].appraisal else {
            return Ranking(
                method: method, period: period, subjects: subjects, rows: [], hasPrevious: false,
                disclosures: indices,
                address: "rankings/\(methods[method].slug)/\(period.code)", redCount: 0, blackCount: 0)
        }
        var rows: [Ranking.Row] = []
        for index in indices {
            guard case .evaluation(let evaluation) = disclosures[index].content else { continue }
            for score in evaluation.scores {
                let name = score.region.map { regions[$0].title.value } ?? score.subject.value
                rows.append(
                    Ranking.Row(
                        place: 0, isTied: false, subject: name, region: score.region, score: score,
                        total: score.total,
                        grade: score.isVetoed
                            ? appraisal.grades.last?.name.value : appraisal.grade(of: score.total),
                        streak: 0, disclosure: index))
            }
        }
        func keys(_ row: Ranking.Row) -> [Int64] {
            [row.score.isVetoed ? 1 : 0, -row.total.units]
                + appraisal.tieBreakers.map { -(row.score.parts[$0]?.value.units ?? 0) }
        }
        var keyed = rows.map { (key: keys($0), row: $0) }
        keyed.sort { a, b in
            a.key == b.key
                ? (a.row.region ?? .max, a.row.subject) < (b.row.region ?? .max, b.row.subject)
                : a.key.lexicographicallyPrecedes(b.key)
        }
        for index in keyed.indices {
            let ties = index > 0 && keyed[index].key == keyed[index - 1].key
            keyed[index].row.place = ties ? keyed[index - 1].row.place : index + 1
            if ties {
                keyed[index].row.isTied = true
                keyed[index - 1].row.isTied = true
            }
        }
        let before = Dictionary(
            (previous?.rows ?? []).map { (Subject($0), $0) }, uniquingKeysWith: { first, _ in first })
        rows = keyed.map { _, row in
            var row = row
            let earlier = before[Subject(row)]
            row.previousPlace = earlier?.place
            if let streak = appraisal.streak, row.grade == streak.grade {
                row.streak = (earlier?.streak ?? 0) + 1
                if row.streak >= streak.periods { row.honour = streak.honour }
            }
            return row
        }
        let lastRed = min(appraisal.red ?? board.rules.red, rows.count)
        let red = lastRed == 0 ? 0 : rows.count { $0.place <= rows[lastRed - 1].place }
        let wanted = min(appraisal.black ?? board.rules.black, rows.count - red)
        let black =
            wanted == 0 ? 0 : rows.dropFirst(red).count { $0.place >= rows[rows.count - wanted].place }
        return Ranking(
            method: method, period: period, subjects: subjects, rows: rows, hasPrevious: previous != nil,
            disclosures: indices, address: "rankings/\(methods[method].slug)/\(period.code)", redCount: red,
            blackCount: black)
    }

    /// Who is judged: a region wherever it stands, else a name.
    private struct Subject: Hashable {
        var region: Int?
        var name: String

        init(_ row: Ranking.Row) {
            region = row.region
            name = row.region == nil ? row.subject : ""
        }
    }
}
