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
