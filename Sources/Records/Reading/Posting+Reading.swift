import Documents

extension Disclosure {
    /// Postings by their names, in the order written.
    static func postings(reading fields: Fields, kind: Kind, into log: inout Diagnostics) -> [Posting] {
        guard let node = fields.node(.postings) else { return [] }
        guard case .mapping(let entries) = node.value else {
            log.report(
                .wrongType, at: fields.location(node.place), "“\(fields.spelling(.postings))”应当是“键: 值”",
                help: "写成 公开: {公示: {起: 2026-03-01, 止: 2026-03-16}}")
            return []
        }
        var names: Set<Posting.Name> = []
        return entries.compactMap { entry in
            let location = fields.location(entry.key.place)
            if let advice = Posting.Name.advice(for: entry.key.value, kind: kind) {
                log.report(
                    .unknownKey, at: location, "没有叫“\(Scalar.shortened(entry.key.value))”的公开", help: advice)
                return nil
            }
            let name = Posting.Name(entry.key.value, kind: kind)
            guard names.insert(name).inserted else {
                log.report(
                    .repeatedKey, at: location,
                    "“\(Scalar.shortened(entry.key.value))”写了两次", help: "只留一个")
                return nil
            }
            guard
                let inner = fields.within(
                    Fields(
                        entry.value, of: [.from, .until], named: entry.key.value, path: fields.path,
                        into: &log)),
                let from = inner.required(.from, as: Day.self, into: &log)
            else { return nil }
            return Posting(name: name, from: from, until: inner.value(.until, into: &log))
        }
    }
}

extension Posting.Name {
    fileprivate init(_ word: String, kind: Kind) {
        if kind == .decision && Term.decision.isSpelled(word) || word == Term.decision.english {
            self = .decision
        } else if Term.outcome.isSpelled(word) {
            self = .outcome
        } else if Term.notice.isSpelled(word) {
            self = .notice
        } else {
            self = .other(word)
        }
    }

    /// What to write in place of a name that a decision's postings do not have: `决议公开` is 决议. A posting under a name of its
    /// own would stand on the page beside the word that the one that was meant is not there yet.
    ///
    /// A decision is posted twice and by no other name; other records are posted by names of their own.
    fileprivate static func advice(for word: String, kind: Kind) -> String? {
        guard kind == .decision else { return nil }
        switch Posting.Name(word, kind: kind) {
        case .decision, .outcome: return nil
        case .notice, .other: break
        }
        let isEnglish = Term.isEnglish([word])
        func named(_ term: Term) -> String { "“\(term.spelling(isEnglish: isEnglish))”" }
        let lowered = word.lowercased()
        func speaks(of words: [String]) -> Bool { words.contains(where: lowered.contains) }
        if speaks(of: ["结果", "实施", "outcome", "result"]) { return "是否想写\(named(.outcome))？" }
        if speaks(of: ["决议", "decision", "resolution"]) { return "是否想写\(named(.decision))？" }
        return "四议两公开的公开只有两次，写\(named(.decision))或\(named(.outcome))"
    }
}
