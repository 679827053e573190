import Documents

extension Register {
    /// Rankings by the totals of appraisals. A subject that was vetoed (一票否决) comes after all that were not.
    var appraisalRankings: [Ranking] {
        struct Series: Hashable {
            var mechanism: Mechanism.Reference
            var subjects: Evaluation.SubjectKind
        }
        var sheets: [Series: [Period: [Int]]] = [:]
        for index in disclosures.indices {
            guard case .evaluation(let evaluation) = disclosures[index].content,
                disclosures[index].withdrawal == nil
            else { continue }
            let series = Series(mechanism: evaluation.mechanism, subjects: evaluation.subjects)
            sheets[series, default: [:]][evaluation.period.value, default: []].append(index)
        }
        let order = sheets.keys.sorted {
            ($0.mechanism, $0.subjects.number) < ($1.mechanism, $1.subjects.number)
        }
        var rankings: [Ranking] = []
        for series in order {
            guard let appraisal = self[series.mechanism].appraisal else { continue }
            var history: [Period: Ranking] = [:]
            for (period, indices) in (sheets[series] ?? [:]).sorted(by: { $0.key < $1.key }) {
                var ranking = Ranking(
                    rule: .appraisal(series.mechanism), period: period, subjects: series.subjects,
                    name: self[series.mechanism].name.value, formula: appraisal.formula, asOf: asOf,
                    rows: rows(of: indices, by: appraisal), hasPrevious: false, disclosures: indices,
                    address: "rankings/\(slug(of: series.mechanism))/\(period.code)")
                ranking.place(by: { appraisal.keys(of: $0) }) { a, b in
                    a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
                }
                ranking.follow(history[period.previous]) {
                    appraisal.streak.map(\.grade) == $0.grade && $0.grade != nil
                }
                ranking.list(
                    red: appraisal.red ?? board.rules.red, black: appraisal.black ?? board.rules.black)
                for index in ranking.rows.indices {
                    ranking.rows[index].reason = ranking.rows[index].score?.reason
                    if let streak = appraisal.streak, ranking.rows[index].streak >= streak.periods {
                        ranking.rows[index].honour = streak.honour
                    }
                }
                rectify(&ranking)
                history[period] = ranking
                rankings.append(ranking)
            }
        }
        return rankings
    }

    private func rows(of indices: [Int], by appraisal: Method.Appraisal) -> [Ranking.Row] {
        var rows: [Ranking.Row] = []
        for index in indices {
            guard case .evaluation(let evaluation) = disclosures[index].content else { continue }
            let people = evaluation.subjects == .person ? People(evaluation) : nil
            for score in evaluation.scores {
                let key =
                    score.region.map { Subject.region($0) }
                    ?? .named(people?.key(of: score.subject.value) ?? score.subject.value)
                var row = Ranking.Row(
                    subject: score.region.map { regions[$0].title.value } ?? score.subject.value, key: key,
                    measure: .score(score))
                if people != nil { row.unit = Person.unit(of: score.subject.value) }
                row.grade =
                    score.isVetoed ? appraisal.grades.last?.name.value : appraisal.grade(of: score.total)
                row.disclosure = index
                rows.append(row)
            }
        }
        return rows
    }

    /// Who the people of a sheet are. Two of one masked name in one sheet are two people: they go by all that is written of them.
    private struct People {
        private var repeated: Set<String> = []

        init(_ evaluation: Evaluation) {
            var seen: Set<String> = []
            for score in evaluation.scores {
                let key = Person.key(of: score.subject.value)
                if !seen.insert(key).inserted { repeated.insert(key) }
            }
        }

        func key(of name: String) -> String {
            let key = Person.key(of: name)
            return repeated.contains(key) ? name : key
        }
    }
}

extension Evaluation.SubjectKind {
    /// Its number among all kinds, for sorting.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Method.Appraisal {
    /// How it is counted and ordered, in words.
    package var formula: String {
        let parts = components.map { "\($0.name.value) \($0.weight.value.text) 分" }.joined(separator: "＋")
        let ties = tieBreakers.map { components[$0].name.value }.joined(separator: "、")
        return "总分＝\(parts)（满分 \(full.text) 分）＋加分−扣分，不低于 0 分；按总分从高到低，"
            + (ties.isEmpty ? "同分并列" : "同分依次比\(ties)，仍相同的并列") + "；一票否决的排在最后"
    }

    /// What a row is placed by: whether it was vetoed, its total, and the parts that break ties; the smaller comes first.
    fileprivate func keys(of row: Ranking.Row) -> [Int64] {
        guard let score = row.score else { return [] }
        return [score.isVetoed ? 1 : 0, -score.total.units]
            + tieBreakers.map { -(score.parts[$0]?.value.units ?? 0) }
    }
}
