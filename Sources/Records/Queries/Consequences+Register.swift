import Documents

extension Consequences {
    init(of archive: Archive, _ books: Ordered<LedgerBook>, _ rankings: Ordered<Ranking>) {
        self.init(asOf: archive.asOf)
        follow(archive, books, rankings)
        let all = archive.mechanisms.filter { !$0.mechanism.consequences.isEmpty }
        if all.isEmpty { return }
        var calls: [Call] = []
        for (reference, mechanism) in all where archive.isAdopted(reference) {
            for (number, rule) in mechanism.consequences.enumerated() {
                // What is done in the house is not spoken of outside.
                if archive.isOpen, archive.isInternal(rule.answer, of: reference) { continue }
                let consequence = Method.Consequence.Reference(mechanism: reference, number: number)
                var source = reference
                if let name = rule.source {
                    guard let found = archive.methodIndex.named(name.value).first else { continue }
                    source = found
                }
                var own = archive.calls(for: consequence, by: rule, from: source, in: books, rankings)
                Answers(to: rule, of: reference, in: archive, books, self).answer(&own, in: rankings)
                calls += own
            }
        }
        self.calls = Ordered(calls)
        for (reference, call) in self.calls.referenced {
            if case .ranking(let ranking, _, _) = call.cause {
                ofRanking[ranking, default: []].append(reference)
            }
            if let answer = call.answer {
                ofAnswer[answer.source, default: []].append(reference)
            } else if let due = call.due, due >= asOf,
                let record = archive.place(of: call, in: books, rankings).disclosure
            {
                awaited[record] = min(awaited[record] ?? due, due)
            }
        }
    }

    /// Follows what logs and ledgers say of each other and of lists.
    private mutating func follow(
        _ archive: Archive, _ books: Ordered<LedgerBook>, _ rankings: Ordered<Ranking>
    ) {
        var items: [Method.Reference: [String: [LedgerBook.Item.Reference]]] = [:]
        func named(_ id: String, of method: Method.Reference) -> [LedgerBook.Item.Reference] {
            if items[method] == nil {
                var own: [String: [LedgerBook.Item.Reference]] = [:]
                for book in books.indices where books[book].mechanism.method == method {
                    for item in books.items(of: book) {
                        if let id = books[item].id { own[id, default: []].append(item) }
                    }
                }
                items[method] = own
            }
            return items[method]?[id] ?? []
        }
        var because: Set<Because> = []
        for filed in archive.filed(.logs) {
            because.formUnion(filed.content.because.values)
            for (number, problems) in filed.content.problems.sorted(by: { $0.key < $1.key }) {
                let entry = filed.content.entries[number]
                let source = Answer.Source.entry(filed.reference, number: number)
                inspecting.insert(filed.content.mechanism.method)
                for problem in problems {
                    for item in named(problem.value, of: filed.content.mechanism.method) {
                        self.problems[source, default: []].append(item)
                        let isRepeated = books[item].opened.map { $0 < entry.day } ?? false
                        inspections[item, default: []].append(
                            Inspection(
                                day: entry.day, means: entry.means(of: archive[filed.content.duty]),
                                disclosure: filed.reference, isRepeated: isRepeated))
                    }
                }
            }
        }
        for item in inspections.keys {
            inspections[item]?.sort { ($0.day, $0.disclosure) < ($1.day, $1.disclosure) }
        }
        for book in books {
            for item in book.items { because.formUnion(item.because) }
        }
        var lists: [Mechanism.Reference: [Ranking.Reference]] = [:]
        for mechanism in Set(because.map(\.mechanism)) { lists[mechanism] = rankings.judging(mechanism) }
        for cause in because {
            self.rankings[cause] = lists[cause.mechanism]?.filter {
                rankings[$0].period == cause.period
            }
        }
    }
}
