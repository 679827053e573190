import Documents

/// What may answer a consequence's calls: the entries of a duty's logs, or the items of a ledger, by those whom they are about.
struct Answers {
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
        to rule: Method.Consequence, of mechanism: Mechanism.Reference, in archive: Archive,
        _ books: Ordered<LedgerBook>, _ consequences: Consequences
    ) {
        rankings = consequences.rankings
        switch rule.answer {
        case .duty(let name):
            isForLists = true
            guard let duty = archive.part(Method.Duty.self, named: name.value, for: mechanism) else {
                return
            }
            let regions = RegionIndex(archive.regions)
            for filed in archive.filed(.logs) where filed.content.duty == duty {
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
            guard let ledger = archive.part(Method.Ledger.self, named: name.value, for: mechanism) else {
                return
            }
            for book in books.indices where books[book].ledger == ledger {
                for item in books.items(of: book) {
                    guard let opened = books[item].opened else { continue }
                    let candidate = Candidate(
                        answer: Consequences.Answer(day: opened, source: .item(item)),
                        because: books[item].because)
                    for subject in books.subjects(of: item, in: archive) {
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
    func answer(_ calls: inout [Consequences.Call], in rankings: Ordered<Ranking>) {
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
                let lists = candidate.because.flatMap { self.rankings[$0] ?? [] }
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
                let end = rankings[ranking].period.last
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
