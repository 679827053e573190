import Documents

extension Archive {
    /// Rankings by the totals of appraisals, and of sheets without scores by the grades that they give. A subject that was vetoed
    /// (一票否决) comes after all that were not; one of whom nothing is written has no place.
    func appraisalRankings(_ rectifications: Rectifications) -> [Ranking] {
        struct Series: Hashable {
            var mechanism: Mechanism.Reference
            var subjects: Evaluation.SubjectKind
            var isByGrade: Bool
        }
        var sheets: [Series: [Period: [Disclosure.Reference]]] = [:]
        var scored: Set<String> = []
        func address(_ mechanism: Mechanism.Reference, _ period: Period) -> String {
            "rankings/\(slug(of: mechanism))/\(period.code)"
        }
        for filed in filed(.evaluations) {
            let evaluation = filed.content
            let series = Series(
                mechanism: evaluation.mechanism, subjects: evaluation.subjects,
                isByGrade: evaluation.isByGrade)
            sheets[series, default: [:]][evaluation.period.value, default: []].append(filed.reference)
            if !series.isByGrade { scored.insert(address(series.mechanism, evaluation.period.value)) }
        }
        let order = sheets.keys.sorted {
            ($0.mechanism, $0.subjects.number, $0.isByGrade ? 1 : 0)
                < ($1.mechanism, $1.subjects.number, $1.isByGrade ? 1 : 0)
        }
        var rankings: [Ranking] = []
        for series in order {
            guard let appraisal = appraisal(of: series.mechanism, for: series.subjects) else { continue }
            var history: [Period: Ranking] = [:]
            for (period, indices) in (sheets[series] ?? [:]).sorted(by: { $0.key < $1.key }) {
                let rows = rows(of: indices, by: appraisal)
                let extras = appraisal.extras(among: rows)
                let own = address(series.mechanism, period)
                var ranking = Ranking(
                    rule: series.isByGrade ? .grades(series.mechanism) : .appraisal(series.mechanism),
                    period: period, subjects: series.subjects, name: self[series.mechanism].name.value,
                    formula: series.isByGrade
                        ? appraisal.formula(ofGrades: rows.lazy.compactMap(\.standing), with: extras)
                        : appraisal.formula(with: extras),
                    asOf: asOf, rows: rows, hasPrevious: false, disclosures: indices,
                    address: series.isByGrade && scored.contains(own) ? own + "/grades" : own)
                ranking.partUnranked(isByGrade: series.isByGrade)
                ranking.place(by: { appraisal.keys(of: $0, isByGrade: series.isByGrade) }) { a, b in
                    a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
                }
                ranking.follow(history[period.previous]) {
                    appraisal.streak.map(\.grade) == $0.grade && $0.grade != nil
                }
                if series.isByGrade, ranking.listAsWritten() {
                    // Who is on which list is what the sheet says.
                } else {
                    // A person is named for shame only where the method itself says so.
                    let black = series.subjects == .person ? 0 : board.rules.black
                    ranking.list(
                        red: appraisal.red ?? board.rules.red, black: appraisal.black ?? black,
                        floor: series.isByGrade
                            ? .grade(of: appraisal.grades.count)
                            : .score(
                                percent: appraisal.redFloor ?? board.rules.redFloor, full: appraisal.full),
                        // Where a method says itself how many its black list bears, it knows among how many.
                        least: appraisal.black == nil ? board.rules.blackLeast : 0)
                }
                for index in ranking.rows.indices {
                    ranking.rows[index].reason = ranking.rows[index].score?.remark
                    if let streak = appraisal.streak, streak.honours(series.subjects),
                        ranking.rows[index].streak >= streak.periods
                    {
                        ranking.rows[index].honour = streak.honour
                    }
                }
                // A remark may praise; why it stands there is where it fell behind.
                let averages = appraisal.averages(of: ranking.rows)
                for index in ranking.rows.indices.suffix(ranking.blackCount) where !series.isByGrade {
                    guard let score = ranking.rows[index].score, !score.isVetoed,
                        let lost = appraisal.shortfalls(of: score, against: averages)
                    else { continue }
                    ranking.rows[index].reason = [lost, score.remark].compactMap(\.self)
                        .joined(separator: "。")
                }
                for index in ranking.unranked.indices {
                    ranking.unranked[index].reason = ranking.unranked[index].score?.remark
                }
                rectifications.note(in: &ranking)
                history[period] = ranking
                rankings.append(ranking)
            }
        }
        return rankings
    }

    private func rows(of indices: [Disclosure.Reference], by appraisal: Method.Appraisal) -> [Ranking.Row] {
        var rows: [Ranking.Row] = []
        for index in indices {
            guard let evaluation = opened(index, as: .evaluations)?.content else { continue }
            let people = evaluation.subjects == .person ? People(evaluation) : nil
            for (number, score) in evaluation.scores.enumerated() {
                let key =
                    score.region.map { Subject.region($0) }
                    ?? .named(people?.key(of: score.subject.value) ?? score.subject.value)
                var row = Ranking.Row(
                    subject: score.region.map { regions[$0].title.value } ?? score.subject.value, key: key,
                    measure: .score(score))
                var own = Ranking.Particulars()
                if score.region == nil {
                    let home = regions[disclosures[index].region].address
                    if let number = score.number {
                        own.identity = .named("编号 \(number)")
                    } else if people != nil, Masked.isMasked(score.subject.value) {
                        own.identity = .named("\(disclosures[index].address) \(number)")
                    } else if case .named(let name) = key {
                        own.identity = .named("\(name) \(home)")
                    }
                }
                if people != nil { own.unit = Person.unit(of: score.subject.value) }
                own.grade = score.grade(by: appraisal)
                own.standing = score.statedGrade.flatMap { appraisal.standing(of: $0.value) }
                own.disclosure = index
                row.particulars = own
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

extension Ranking {
    /// Takes out of the rows those of whom nothing is written that gives them a place.
    fileprivate mutating func partUnranked(isByGrade: Bool) {
        unranked = rows.filter { !$0.isJudged(byGrade: isByGrade) }
        rows.removeAll { !$0.isJudged(byGrade: isByGrade) }
    }

    /// Sets the lists to what a sheet of red and black says; false when it says none.
    fileprivate mutating func listAsWritten() -> Bool {
        guard rows.contains(where: { $0.standing == .red || $0.standing == .black }) else { return false }
        listing = "红榜、黑榜照所公布的列"
        redCount = rows.count { $0.standing == .red && $0.score?.isVetoed != true }
        blackCount = rows.reversed().prefix { $0.standing == .black || $0.score?.isVetoed == true }.count
        return true
    }
}

extension Ranking.Row {
    /// Whether something is written that gives it a place: a total, a grade of the method, or a veto.
    fileprivate func isJudged(byGrade: Bool) -> Bool {
        guard let score, !score.isVetoed else { return true }
        return byGrade ? self.standing != nil : score.total != nil
    }
}

extension Method.Appraisal {
    /// What beside its components has anything to say about places.
    package struct Extras: Sendable {
        package var bonuses: Bool
        package var deductions: Bool
        package var vetoes: Bool

        /// `；一票否决的排在最后`
        fileprivate var last: String { vetoes ? "；一票否决的排在最后" : "" }

        /// `＋加分−扣分，不低于 0 分`
        fileprivate var sum: String {
            (bonuses ? "＋加分" : "") + (deductions ? "−扣分，不低于 0 分" : "")
        }

        /// `另计加分、扣分，不低于 0 分`; nil where there are none.
        package var words: String? {
            let names = (bonuses ? ["加分"] : []) + (deductions ? ["扣分"] : [])
            if names.isEmpty { return nil }
            return "另计\(names.joined(separator: "、"))" + (deductions ? "，不低于 0 分" : "")
        }
    }

    /// Of bonuses, deductions and vetoes those that the method declares, or that somebody was given.
    package func extras(among rows: [Ranking.Row] = []) -> Extras {
        let scores = rows.lazy.compactMap(\.score)
        return Extras(
            bonuses: bonuses != nil || scores.contains { $0.bonus != nil },
            deductions: deductions != nil || scores.contains { $0.deduction != nil },
            vetoes: !vetoes.isEmpty || scores.contains(where: \.isVetoed))
    }

    /// What those who are ranked had on average for each component; nil for one of which nobody's is written.
    fileprivate func averages(of rows: [Ranking.Row]) -> [Quantity?] {
        let scores = rows.compactMap(\.score)
        return components.indices.map { number in
            let parts = scores.compactMap {
                $0.parts.indices.contains(number) ? $0.parts[number]?.value : nil
            }
            return parts.isEmpty ? nil : parts.reduce(.zero, +).divided(by: parts.count)
        }
    }

    /// The two components in which it fell furthest behind the others, which is what its place comes from:
    /// `比平均低得最多：部门参评 4（平均 8.25，满分 10）、公开及时 12.5（平均 15，满分 20）`. A heavy component costs everybody the most, and says nothing of
    /// one. Nil where it is behind in none, or there is but one.
    fileprivate func shortfalls(of score: Evaluation.Score, against averages: [Quantity?]) -> String? {
        let behind = components.indices.compactMap { number -> (gap: Quantity, words: String)? in
            guard score.parts.indices.contains(number), let part = score.parts[number]?.value,
                let average = averages[number], average > part
            else { return nil }
            let (name, full) = (components[number].name.value, components[number].weight.value.text)
            return (average - part, "\(name) \(part.text)（平均 \(average.text)，满分 \(full)）")
        }
        if behind.isEmpty || components.count < 2 { return nil }
        let most = behind.enumerated().sorted { ($1.element.gap, $0.offset) < ($0.element.gap, $1.offset) }
        return "比平均低得最多：" + most.prefix(2).map(\.element.words).joined(separator: "、")
    }

    /// How it is counted and ordered, in words.
    func formula(with extras: Extras) -> String {
        let last = extras.last
        if components.isEmpty { return "只公布总分；按总分从高到低，同分并列；没有写总分的为未评，不排名" + last }
        let parts = components.map { "\($0.name.value) \($0.weight.value.text) 分" }.joined(separator: "＋")
        let ties = tieBreakers.map { components[$0].name.value }.joined(separator: "、")
        return "总分＝\(parts)（满分 \(full.text) 分）\(extras.sum)；按总分从高到低，"
            + (ties.isEmpty ? "同分并列" : "同分依次比\(ties)，仍相同的并列") + last
    }

    /// The same where only grades, or red and black, are published.
    ///
    /// - Parameter standings: those that a sheet gives; none: what the method has.
    package func formula(ofGrades standings: some Sequence<Method.Standing> = [], with extras: Extras)
        -> String
    {
        let used = Set(standings.map { if case .grade = $0 { false } else { true } })
        let order = grades.map(\.name.value).joined(separator: "、")
        let last = extras.last
        if order.isEmpty || used == [true] {
            return "只公布红榜、黑榜，没有分数；红榜在前，黑榜在后，同榜的并列；没有写的为未评，不排名" + last
        }
        return "只公布等次，没有分数；" + (used.contains(true) ? "红榜在前，黑榜在后，其余" : "")
            + "按等次从高到低（\(order)），同等次的并列；没有写等次的为未评，不排名" + last
    }

    /// What a row is placed by, the smaller first: whether it was vetoed, its total, and the parts that break ties; or its grade.
    fileprivate func keys(of row: Ranking.Row, isByGrade: Bool) -> [Int64] {
        guard let score = row.score else { return [] }
        if score.isVetoed, score.total == nil { return [1, .max] }
        if isByGrade {
            let number: Int64 =
                switch row.standing {
                case .red: -1
                case .grade(let number): Int64(number)
                case .black, nil: Int64(grades.count)
                }
            return [score.isVetoed ? 1 : 0, number]
        }
        return [score.isVetoed ? 1 : 0, -(score.total?.units ?? 0)]
            + tieBreakers.map { -(score.parts[$0]?.value.units ?? 0) }
    }
}
