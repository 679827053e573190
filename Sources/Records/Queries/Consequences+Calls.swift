import Documents

extension Ordered<Ranking> {
    /// The rankings that a mechanism is judged by: those of its own appraisal, else of its file's, else by the duties of its file.
    func judging(_ mechanism: Mechanism.Reference) -> [Ranking.Reference] {
        let own = indices.filter { self[$0].rule.method == mechanism.method }
        func appraised(_ isWanted: (Mechanism.Reference) -> Bool) -> [Ranking.Reference] {
            own.filter {
                switch self[$0].rule {
                case .appraisal(let mechanism), .grades(let mechanism): isWanted(mechanism)
                case .duties, .timeliness, .points: false
                }
            }
        }
        let first = appraised { $0 == mechanism }
        if !first.isEmpty { return first }
        let second = appraised { _ in true }
        if !second.isEmpty { return second }
        return own.filter { if case .duties = self[$0].rule { true } else { false } }
    }

    /// Those of several rankings that hold no other: the sheet of a year that is the mean of its quarters calls nobody a fifth time.
    fileprivate func unsummed(_ all: [Ranking.Reference]) -> [Ranking.Reference] {
        var sums: [Evaluation.SubjectKind: Set<Period>] = [:]
        for reference in all {
            let own = self[reference].period
            for length in [Period.quarter(2000, 1), .half(2000, 1), .year(2000)] {
                let sum = length.sameKind(containing: own.first)
                if sum.last - sum.first > own.last - own.first {
                    sums[self[reference].subjects, default: []].insert(sum)
                }
            }
        }
        return all.filter { sums[self[$0].subjects]?.contains(self[$0].period) != true }
    }
}

extension Archive {
    /// Who is called for by a consequence, in the order of the days.
    func calls(
        for consequence: Method.Consequence.Reference, by rule: Method.Consequence,
        from source: Mechanism.Reference, in books: Ordered<LedgerBook>, _ rankings: Ordered<Ranking>
    ) -> [Consequences.Call] {
        var calls: [Consequences.Call] = []
        func add(_ subject: Subject, _ cause: Consequences.Cause, _ day: Day) {
            guard day <= asOf, takesPart(subject, in: consequence.mechanism, on: day) else { return }
            calls.append(
                Consequences.Call(
                    consequence: consequence, subject: subject, cause: cause, day: day,
                    due: rule.days.map { board.rules.daysOff.end(of: $0, after: day) }))
        }
        for reference in rankings.unsummed(rankings.judging(source)) {
            let ranking = rankings[reference]
            if case .duties = ranking.rule {
                // What nobody posts is known when the period is over; a quarter is what is posted of it.
                guard case .quarter = ranking.period, !ranking.isRunning else { continue }
            }
            for row in ranking.called(by: rule, streak: self[source].appraisal?.streak) {
                let sheet = row.disclosure
                add(
                    row.key, .ranking(reference, place: row.place, sheet: sheet),
                    sheet.map { disclosures[$0].day.value } ?? ranking.period.last + 1)
            }
        }
        if !rule.trigger.isOfRanking {
            for book in books.indices where books[book].mechanism.method == source.method {
                let states = books[book].rule(in: self).states
                for item in books.items(of: book) {
                    let subject = books.owner(of: item, in: self)
                    switch rule.trigger {
                    case .overdue:
                        guard let due = books[item].due?.value else { continue }
                        let isClosed = books[book].isClosed(books[item], in: self)
                        let isLate = isClosed ? books[item].moved.map { $0 > due } ?? false : due < asOf
                        if isLate { add(subject, .item(item), due + 1) }
                    default:
                        let name = rule.grade?.value ?? Method.Consequence.failure
                        for move in books[item].moves
                        where states.indices.contains(move.state) && states[move.state] == name {
                            add(subject, .item(item), move.day)
                        }
                    }
                }
            }
        }
        return calls.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// Whether what has to be done is kept in the house.
    func isInternal(_ answer: Method.Consequence.Answer, of mechanism: Mechanism.Reference)
        -> Bool
    {
        switch answer {
        case .duty(let name):
            part(Method.Duty.self, named: name.value, for: mechanism).map { self[$0].isInternal } ?? false
        case .ledger(let name):
            part(Method.Ledger.self, named: name.value, for: mechanism).map { self[$0].isInternal } ?? false
        }
    }

    /// Whether a method held for a subject on a day: nothing follows from a list of before anybody took part.
    private func takesPart(_ subject: Subject, in mechanism: Mechanism.Reference, on day: Day) -> Bool {
        guard case .listed(let participants)? = participation(in: mechanism) else { return true }
        let own = participants.filter { $0.subject == subject }
        if own.isEmpty { return participants.compactMap(\.from).min().map { $0 <= day } ?? true }
        return own.contains { participant in
            participant.from.map { $0 <= day } ?? true && participant.until.map { day <= $0 } ?? true
        }
    }
}

extension Ordered<LedgerBook> {
    /// Who has to settle an item: its owner, else the region on whose board it hangs.
    func owner(of item: LedgerBook.Item.Reference, in archive: Archive) -> Subject {
        self[item].ownerRegion.map { .region($0) }
            ?? self[item].owner.map { .named(archive.board.units.declaredName(of: $0)) }
            ?? .region(self[item.book].region)
    }

    /// Whom an item is about: who has to settle it, and the village on whose board it hangs.
    func subjects(of item: LedgerBook.Item.Reference, in archive: Archive) -> Set<Subject> {
        let board = self[item.book].region
        let owner = owner(of: item, in: archive)
        return archive.regions[board].level == .village ? [owner, .region(board)] : [owner]
    }
}

extension Register {
    /// Who has to settle an item: its owner, else the region on whose board it hangs.
    package func owner(of item: LedgerBook.Item.Reference) -> Subject { books.owner(of: item, in: archive) }
}

extension Ranking {
    /// The rows that a consequence is for.
    fileprivate func called(
        by rule: Method.Consequence, streak: Method.Appraisal.Streak?
    ) -> [Row] {
        switch rule.trigger {
        case .black: return Array(black)
        case .red: return Array(red)
        case .last:
            guard let worst = rows.last?.place, worst > 1 else { return [] }
            return rows.filter { $0.place == worst }
        case .grade: return rows.filter { $0.grade == rule.grade?.value }
        case .failed: return rows.filter { $0.grade == rule.grade?.value ?? Method.Consequence.failure }
        case .streak:
            guard let streak, streak.honours(subjects) else { return [] }
            return rows.filter { $0.streak >= streak.periods }
        case .overdue: return []
        }
    }
}
