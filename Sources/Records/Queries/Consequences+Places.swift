import Documents

extension Archive {
    /// Where what calls for something stands, and the record on whose page it is told; none for a list that nobody posted.
    func place(
        of call: Consequences.Call, in books: Ordered<LedgerBook>, _ rankings: Ordered<Ranking>
    ) -> (location: SourceLocation, disclosure: Disclosure.Reference?) {
        switch call.cause {
        case .item(let item):
            return (SourceLocation(books[item].path, books[item].place), books[item].disclosure)
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
}

extension Register {
    func place(of call: Consequences.Call) -> (location: SourceLocation, disclosure: Disclosure.Reference?) {
        archive.place(of: call, in: books, rankings)
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

extension Consequences.Cause {
    /// The ranking that called for it; nil for what a ledger did.
    package var ranking: Ranking.Reference? {
        if case .ranking(let ranking, _, _) = self { ranking } else { nil }
    }
}

extension Register {
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
