import Documents

extension Consequences {
    /// - Parameter methods: the methods by their names.
    init(of register: Register, by methods: MethodIndex) {
        self.init(asOf: register.asOf)
        follow(register)
        let all = register.mechanisms.filter { !$0.mechanism.consequences.isEmpty }
        if all.isEmpty { return }
        var calls: [Call] = []
        for (reference, mechanism) in all where register.isAdopted(reference) {
            for (number, rule) in mechanism.consequences.enumerated() {
                // What is done in the house is not spoken of outside.
                if register.isOpen, register.isInternal(rule.answer, of: reference) { continue }
                let consequence = Method.Consequence.Reference(mechanism: reference, number: number)
                var source = reference
                if let name = rule.source {
                    guard let found = methods.named(name.value).first else { continue }
                    source = found
                }
                var own = register.calls(for: consequence, by: rule, from: source)
                Answers(to: rule, of: reference, in: register, self).answer(&own, in: register)
                calls += own
            }
        }
        self.calls = Ordered(calls)
        for (reference, call) in self.calls.referenced {
            ofSubject[call.subject, default: []].append(reference)
            if case .ranking(let ranking, _, _) = call.cause {
                ofRanking[ranking, default: []].append(reference)
            }
            if let answer = call.answer {
                ofAnswer[answer.source, default: []].append(reference)
            } else if let due = call.due, due >= asOf, let record = register.place(of: call).disclosure {
                awaited[record] = min(awaited[record] ?? due, due)
            }
        }
    }

    /// Follows what logs and ledgers say of each other and of lists.
    private mutating func follow(_ register: Register) {
        var items: [Method.Reference: [String: [LedgerBook.Item.Reference]]] = [:]
        func named(_ id: String, of method: Method.Reference) -> [LedgerBook.Item.Reference] {
            if items[method] == nil {
                var own: [String: [LedgerBook.Item.Reference]] = [:]
                for book in register.books.indices where register.books[book].mechanism.method == method {
                    for item in register.items(of: book) {
                        if let id = register[item].id { own[id, default: []].append(item) }
                    }
                }
                items[method] = own
            }
            return items[method]?[id] ?? []
        }
        var because: Set<Because> = []
        for filed in register.filed(.logs) {
            because.formUnion(filed.content.because.values)
            for (number, problems) in filed.content.problems.sorted(by: { $0.key < $1.key }) {
                let entry = filed.content.entries[number]
                let source = Answer.Source.entry(filed.reference, number: number)
                inspecting.insert(filed.content.mechanism.method)
                for problem in problems {
                    for item in named(problem.value, of: filed.content.mechanism.method) {
                        self.problems[source, default: []].append(item)
                        let isRepeated = register[item].opened.map { $0 < entry.day } ?? false
                        inspections[item, default: []].append(
                            Inspection(
                                day: entry.day, means: entry.means(of: register[filed.content.duty]),
                                disclosure: filed.reference, isRepeated: isRepeated))
                    }
                }
            }
        }
        for item in inspections.keys {
            inspections[item]?.sort { ($0.day, $0.disclosure) < ($1.day, $1.disclosure) }
        }
        for book in register.books {
            for item in book.items { because.formUnion(item.because) }
        }
        var lists: [Mechanism.Reference: [Ranking.Reference]] = [:]
        for mechanism in Set(because.map(\.mechanism)) { lists[mechanism] = register.rankings(by: mechanism) }
        for cause in because {
            rankings[cause] = lists[cause.mechanism]?.filter {
                register.rankings[$0].period == cause.period
            }
        }
    }
}

extension Register {
    /// The rankings that a mechanism is judged by: those of its own appraisal, else of its file's, else by the duties of its file.
    func rankings(by mechanism: Mechanism.Reference) -> [Ranking.Reference] {
        let own = rankings.indices.filter { rankings[$0].rule.method == mechanism.method }
        func appraised(_ isWanted: (Mechanism.Reference) -> Bool) -> [Ranking.Reference] {
            own.filter {
                switch rankings[$0].rule {
                case .appraisal(let mechanism), .grades(let mechanism): isWanted(mechanism)
                case .duties, .timeliness, .points: false
                }
            }
        }
        let first = appraised { $0 == mechanism }
        if !first.isEmpty { return first }
        let second = appraised { _ in true }
        if !second.isEmpty { return second }
        return own.filter { if case .duties = rankings[$0].rule { true } else { false } }
    }

    /// Those of several rankings that hold no other: the sheet of a year that is the mean of its quarters calls nobody a fifth time.
    private func unsummed(_ all: [Ranking.Reference]) -> [Ranking.Reference] {
        var sums: [Evaluation.SubjectKind: Set<Period>] = [:]
        for reference in all {
            let own = rankings[reference].period
            for length in [Period.quarter(2000, 1), .half(2000, 1), .year(2000)] {
                let sum = length.sameKind(containing: own.first)
                if sum.last - sum.first > own.last - own.first {
                    sums[rankings[reference].subjects, default: []].insert(sum)
                }
            }
        }
        return all.filter { sums[rankings[$0].subjects]?.contains(rankings[$0].period) != true }
    }

    /// Who is called for by a consequence, in the order of the days.
    fileprivate func calls(
        for consequence: Method.Consequence.Reference, by rule: Method.Consequence,
        from source: Mechanism.Reference
    ) -> [Consequences.Call] {
        var calls: [Consequences.Call] = []
        func add(_ subject: Subject, _ cause: Consequences.Cause, _ day: Day) {
            guard day <= asOf, takesPart(subject, in: consequence.mechanism, on: day) else { return }
            calls.append(
                Consequences.Call(
                    consequence: consequence, subject: subject, cause: cause, day: day,
                    due: rule.days.map { day + $0 }))
        }
        for reference in unsummed(rankings(by: source)) {
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
                for item in items(of: book) {
                    let subject = owner(of: item)
                    switch rule.trigger {
                    case .overdue:
                        guard let due = self[item].due?.value else { continue }
                        let isClosed = books[book].isClosed(self[item], in: self)
                        let isLate = isClosed ? self[item].moved.map { $0 > due } ?? false : due < asOf
                        if isLate { add(subject, .item(item), due + 1) }
                    default:
                        let name = rule.grade?.value ?? Method.Consequence.failure
                        for move in self[item].moves
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
    fileprivate func isInternal(_ answer: Method.Consequence.Answer, of mechanism: Mechanism.Reference)
        -> Bool
    {
        switch answer {
        case .duty(let name):
            part(Method.Duty.self, named: name.value, for: mechanism).map { self[$0].isInternal } ?? false
        case .ledger(let name):
            part(Method.Ledger.self, named: name.value, for: mechanism).map { self[$0].isInternal } ?? false
        }
    }

    /// Who has to settle an item: its owner, else the region on whose board it hangs.
    func owner(of item: LedgerBook.Item.Reference) -> Subject {
        self[item].ownerRegion.map { .region($0) } ?? self[item].owner.map { .named($0) }
            ?? .region(books[item.book].region)
    }

    /// Whom an item is about: who has to settle it, and the village on whose board it hangs.
    fileprivate func subjects(of item: LedgerBook.Item.Reference) -> Set<Subject> {
        let board = books[item.book].region
        let owner = owner(of: item)
        return regions[board].level == .village ? [owner, .region(board)] : [owner]
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
        case .streak: return rows.filter { row in streak.map { row.streak >= $0.periods } ?? false }
        case .overdue: return []
        }
    }
}

/// What may answer a consequence's calls: the entries of a duty's logs, or the items of a ledger, by those whom they are about.
private struct Answers {
    private struct Candidate {
        var answer: Consequences.Answer
        var because: [Because]
    }

    private var candidates: [Subject: [Candidate]] = [:]
    /// By the items of ledgers that they say they looked at.
    private var inspections: [LedgerBook.Item.Reference: [Consequences.Answer]] = [:]
    private let rankings: [Because: [Ranking.Reference]]
    /// Whether what was done before a list was posted is taken for a slip in a day: a ledger has items of many origins.
    private let isForLists: Bool

    init(
        to rule: Method.Consequence, of mechanism: Mechanism.Reference, in register: Register,
        _ consequences: Consequences
    ) {
        rankings = consequences.rankings
        switch rule.answer {
        case .duty(let name):
            isForLists = true
            guard let duty = register.part(Method.Duty.self, named: name.value, for: mechanism) else {
                return
            }
            let regions = RegionIndex(register.regions)
            for filed in register.filed(.logs) where filed.content.duty == duty {
                for (number, entry) in filed.content.entries.enumerated() {
                    let candidate = Candidate(
                        answer: Consequences.Answer(
                            day: entry.day, source: .entry(filed.reference, number: number)),
                        because: filed.content.because[number].map { [$0] } ?? [])
                    for item in consequences.problems[candidate.answer.source] ?? [] {
                        inspections[item, default: []].append(candidate.answer)
                    }
                    for subject in entry.subjects(regions) {
                        candidates[subject, default: []].append(candidate)
                    }
                }
            }
        case .ledger(let name):
            isForLists = false
            guard let ledger = register.part(Method.Ledger.self, named: name.value, for: mechanism) else {
                return
            }
            for book in register.books.indices where register.books[book].ledger == ledger {
                for item in register.items(of: book) {
                    guard let opened = register[item].opened else { continue }
                    let candidate = Candidate(
                        answer: Consequences.Answer(day: opened, source: .item(item)),
                        because: register[item].because)
                    for subject in register.subjects(of: item) {
                        candidates[subject, default: []].append(candidate)
                    }
                }
            }
        }
        for item in inspections.keys { inspections[item]?.sort() }
        for subject in candidates.keys { candidates[subject]?.sort { $0.answer < $1.answer } }
    }

    /// Gives each call what answers it. Who says which list is answered is taken at his word; else an answer is to the last list before
    /// it; and where a list has none, what was done after its period and before it was posted is no answer, but is told.
    ///
    /// - Parameter calls: in the order of days.
    func answer(_ calls: inout [Consequences.Call], in register: Register) {
        for number in calls.indices {
            guard case .item(let item) = calls[number].cause else { continue }
            // The inspection by which it failed is of the same day.
            calls[number].answer = inspections[item]?.first { $0.day > calls[number].day }
        }
        var ofSubject: [Subject: [Int]] = [:]
        for (number, call) in calls.enumerated() { ofSubject[call.subject, default: []].append(number) }
        for (subject, numbers) in ofSubject {
            guard let own = candidates[subject] else { continue }
            var rest: [Candidate] = []
            for candidate in own {
                let lists = candidate.because.flatMap { rankings[$0] ?? [] }
                if lists.isEmpty {
                    rest.append(candidate)
                    continue
                }
                for number in numbers where calls[number].answer == nil {
                    if case .ranking(let ranking, _, _) = calls[number].cause, lists.contains(ranking) {
                        calls[number].answer = candidate.answer
                    }
                }
            }
            var unused: [Candidate] = []
            for candidate in rest {
                let latest = numbers.last { calls[$0].day <= candidate.answer.day }
                if let latest, calls[latest].answer == nil {
                    calls[latest].answer = candidate.answer
                } else {
                    unused.append(candidate)
                }
            }
            for number in numbers where isForLists && calls[number].answer == nil {
                guard case .ranking(let ranking, _, _) = calls[number].cause else { continue }
                let end = register.rankings[ranking].period.last
                calls[number].answer =
                    unused.last { $0.answer.day > end && $0.answer.day < calls[number].day }?.answer
            }
        }
    }
}

extension WorkLog.Entry {
    /// Everybody whom it is about: for whom it counts, at which place, who did it, toward whom.
    fileprivate func subjects(_ regions: RegionIndex) -> Set<Subject> {
        var subjects: Set<Subject> = []
        if let subject { subjects.insert(subject) }
        if let object { subjects.insert(.region(object)) }
        let whom = toward.map { WordSeparators.all.words(of: Located($0, at: place)).map(\.value) } ?? []
        for name in whom + [by].compactMap(\.self) {
            if let region = regions.region(named: name) {
                subjects.insert(.region(region))
            } else {
                subjects.insert(.named(name))
                subjects.insert(.named(Person.key(of: name)))
            }
        }
        return subjects
    }
}

// MARK: Where it stands

extension Register {
    /// Where what calls for something stands, and the record on whose page it is told; none for a list that nobody posted.
    func place(of call: Consequences.Call) -> (location: SourceLocation, disclosure: Disclosure.Reference?) {
        switch call.cause {
        case .item(let item):
            return (SourceLocation(self[item].path, self[item].place), self[item].disclosure)
        case .ranking(let ranking, _, let sheet):
            if let sheet, let evaluation = opened(sheet, as: .evaluations)?.content,
                let score = rankings[ranking].rows.first(where: { $0.key == call.subject })?.score
            {
                return (SourceLocation(evaluation.scoresPath, score.place), sheet)
            }
            let rule = self[call.consequence]
            return (SourceLocation(self[call.consequence.mechanism].path, rule.place), nil)
        }
    }

    /// Where an answer stands, and its record.
    func place(of source: Consequences.Answer.Source) -> (
        location: SourceLocation, disclosure: Disclosure.Reference
    ) {
        switch source {
        case .entry(let disclosure, let number):
            guard let work = opened(disclosure, as: .logs)?.content, work.entries.indices.contains(number)
            else {
                return (SourceLocation(disclosures[disclosure].path), disclosure)
            }
            return (SourceLocation(work.entriesPath, work.entries[number].place), disclosure)
        case .item(let item):
            return (SourceLocation(self[item].path, self[item].place), self[item].disclosure)
        }
    }

    /// The ids of all items of a file's ledgers.
    func ids(ofItemsBy method: Method.Reference) -> Set<String> {
        var ids: Set<String> = []
        for book in books where book.mechanism.method == method {
            for item in book.items { if let id = item.id { ids.insert(id) } }
        }
        return ids
    }
}

// MARK: What it led to

extension Consequences.Cause {
    /// The ranking that called for it; nil for what a ledger did.
    package var ranking: Ranking.Reference? {
        if case .ranking(let ranking, _, _) = self { ranking } else { nil }
    }
}

extension Register {
    /// Who has to settle an item.
    package func subject(of item: LedgerBook.Item.Reference) -> Subject { owner(of: item) }

    /// The record that an answer stands in.
    package func record(of source: Consequences.Answer.Source) -> Disclosure.Reference {
        switch source {
        case .entry(let disclosure, _): disclosure
        case .item(let item): self[item].disclosure
        }
    }

    /// The items of ledgers that came of a call: the one that answers it, those that the answer names, and those that say so of
    /// themselves.
    package func items(after call: Consequences.Call) -> [LedgerBook.Item.Reference] {
        var found: [LedgerBook.Item.Reference] = []
        if let answer = call.answer {
            if case .item(let item) = answer.source { found.append(item) }
            found += consequences.problems[answer.source] ?? []
        }
        if let ranking = call.cause.ranking, case .region(let region) = call.subject {
            found += (itemsOfRegion[region] ?? []).filter { item in
                owner(of: item) == call.subject
                    && self[item].because.contains { consequences.rankings[$0]?.contains(ranking) ?? false }
            }
        }
        return Set(found).sorted()
    }
}
