import Documents

extension Archive {
    /// Rankings by compliance: of the slots of a method's duties that are over, how many were met; for every month, quarter, half and
    /// year.
    func dutyRankings(by compliance: Compliance, _ rectifications: Rectifications) -> [Ranking] {
        var rankings: [Ranking] = []
        for method in methods.indices {
            let own = compliance.keepings.indices.filter {
                compliance.keepings[$0].isAdopted && compliance.keepings[$0].duty.mechanism.method == method
            }
            for subjects in Evaluation.SubjectKind.allCases {
                let keepings = own.filter { compliance.keepings[$0].counted == subjects }
                guard let sheet = DutySheet(keepings, in: compliance) else { continue }
                rankings += dutyRankings(of: method, subjects, by: sheet, in: compliance, rectifications)
            }
        }
        return rankings
    }

    private func dutyRankings(
        of method: Method.Reference, _ subjects: Evaluation.SubjectKind, by sheet: DutySheet,
        in compliance: Compliance, _ rectifications: Rectifications
    ) -> [Ranking] {
        var rankings: [Ranking] = []
        var folded: [Int: [Period]] = [:]
        for periods in MonthNumber.periods(sheet.months) {
            var previous: Ranking?
            for period in periods {
                let months = period.months.clamped(to: sheet.months.lowerBound..<sheet.months.upperBound + 1)
                let rows = sheet.subjects.indices.compactMap { index -> Ranking.Row? in
                    let share = sheet.share(of: index, in: months)
                    guard share.whole > 0 else { return nil }
                    return Ranking.Row(
                        subject: name(of: sheet.subjects[index]), key: sheet.subjects[index],
                        measure: .share(share))
                }
                guard !rows.isEmpty else {
                    previous = nil
                    continue
                }
                var ranking = Ranking(
                    rule: .duties(method: method), period: period, subjects: subjects,
                    name: methods[method].title.value,
                    formula: "完成率＝按时完成的期数÷已到期的期数，按完成率从高到低，相同的并列；未到期的不计", asOf: asOf,
                    rows: rows, hasPrevious: false, disclosures: sheet.disclosures(in: months),
                    address: "rankings/\(methods[method].slug)-duties/\(period.code)")
                ranking.place(by: \.share, Ranking.Share.order)
                ranking.follow(previous, continues: Ranking.isFull)
                ranking.list(
                    red: board.rules.red, black: board.rules.black, floor: .percent(board.rules.redFloor),
                    least: board.rules.blackLeast)
                var lacking: [Subject: Set<Mechanism.Reference>] = [:]
                for index in ranking.listed {
                    guard case .share(let share) = ranking.rows[index].measure else { continue }
                    let subject = ranking.rows[index].key
                    let missed = share.isFull ? [] : sheet.missed(by: subject, in: months, compliance)
                    ranking.rows[index].reason = reason(share, missed: missed)
                    lacking[subject] = Set(missed.map(\.duty.mechanism))
                }
                rectifications.note(in: &ranking) { lacking[$0] ?? [] }
                previous = ranking
                rankings.append(ranking, folding: &folded)
            }
        }
        return rankings
    }

    private func reason(_ share: Ranking.Share, missed: [(duty: Method.Duty.Reference, count: Int)]) -> String
    {
        if share.isFull { return "到期 \(share.whole) 期，全部按时完成" }
        let names = missed.map { duty, count in
            "\(self[duty].name.value) \(count) 期"
        }
        return "到期 \(share.whole) 期，完成 \(share.part) 期；没有做到：" + names.joined(separator: "、")
    }
}

extension Ranking {
    static func isFull(_ row: Row) -> Bool {
        row.share.isFull
    }
}

/// The slots of some duties, counted by subject and by the month in which they were due.
private struct DutySheet {
    private struct Count {
        var met: Int32 = 0
        var due: Int32 = 0
    }

    let subjects: [Subject]
    private let lines: [Subject: [Compliance.Line.Reference]]
    /// Numbers of months, see ``MonthNumber``.
    let months: ClosedRange<Int>
    /// A row of months for each subject.
    private var counts: [Count]
    private var sources: [Set<Disclosure.Reference>]

    /// Nil when nothing is due yet.
    init?(_ keepings: [Compliance.Keeping.Reference], in compliance: Compliance) {
        var lines: [Subject: [Compliance.Line.Reference]] = [:]
        var first = Int.max
        var last = Int.min
        for keeping in keepings {
            for line in compliance.keepings[keeping].lines {
                var isJudged = false
                for number in Self.judged(line, in: compliance) {
                    let month = compliance.dueMonth(of: number, in: line)
                    first = min(first, month)
                    last = max(last, month)
                    isJudged = true
                }
                if isJudged { lines[compliance.lines[line].subject, default: []].append(line) }
            }
        }
        guard first <= last else { return nil }
        self.lines = lines
        subjects = lines.keys.sorted()
        months = first...last
        counts = [Count](repeating: Count(), count: subjects.count * months.count)
        sources = [Set<Disclosure.Reference>](repeating: [], count: months.count)
        for (index, subject) in subjects.enumerated() {
            for line in lines[subject] ?? [] {
                var added: (month: Int, disclosure: Disclosure.Reference)?
                for number in Self.judged(line, in: compliance) {
                    let month = compliance.dueMonth(of: number, in: line) - first
                    let isMet = compliance.state(number, of: line) == .met
                    counts[index * months.count + month].due += 1
                    if isMet { counts[index * months.count + month].met += 1 }
                    compliance.forEachSource(of: number, in: line) { disclosure in
                        if let added, added == (month, disclosure) { return }
                        added = (month, disclosure)
                        sources[month].insert(disclosure)
                    }
                }
            }
        }
    }

    /// The slots of a line that are over. Slots follow one another: those that are not over come last.
    private static func judged(_ line: Compliance.Line.Reference, in compliance: Compliance) -> Range<Int> {
        var count = compliance.slotCount(of: line)
        while count > 0, !compliance.isOver(count - 1, in: line) { count -= 1 }
        return 0..<count
    }

    func share(of subject: Int, in months: Range<Int>) -> Ranking.Share {
        var share = Ranking.Share(part: 0, whole: 0)
        for month in months {
            let count = counts[subject * self.months.count + month - self.months.lowerBound]
            share.part += Int(count.met)
            share.whole += Int(count.due)
        }
        return share
    }

    func disclosures(in months: Range<Int>) -> [Disclosure.Reference] {
        var all: Set<Disclosure.Reference> = []
        for month in months { all.formUnion(sources[month - self.months.lowerBound]) }
        return all.sorted()
    }

    /// Which duties a subject missed, and how many times, in the order of duties.
    func missed(by subject: Subject, in months: Range<Int>, _ compliance: Compliance) -> [(
        duty: Method.Duty.Reference, count: Int
    )] {
        var missed: [(duty: Method.Duty.Reference, count: Int)] = []
        for line in lines[subject] ?? [] {
            var count = 0
            for number in Self.judged(line, in: compliance) {
                let month = compliance.dueMonth(of: number, in: line)
                if month >= months.upperBound { break }  // slots follow one another
                if month >= months.lowerBound, compliance.state(number, of: line) != .met { count += 1 }
            }
            if count == 0 { continue }
            let duty = compliance.keepings[compliance.lines[line].keeping].duty
            if missed.last?.duty == duty {
                missed[missed.count - 1].count += count
            } else {
                missed.append((duty, count))
            }
        }
        return missed
    }
}
