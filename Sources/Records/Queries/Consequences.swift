import Documents

/// What had to follow from the lists of rankings and from what ledgers show (后果): who was called for, why, by when, and what answers it.
///
/// Computed once, from the rankings. A list, the talk that it calls for, the item of a ledger that the talk leaves behind and the
/// inspections that found it or looked at it again are a chain: from each, this leads to the next.
package struct Consequences: Sendable {
    /// One subject for whom something has to be done.
    package struct Call: Sendable {
        package typealias Reference = Ordinal<Call>

        package var consequence: Method.Consequence.Reference
        package var subject: Subject
        package var cause: Cause
        /// The day on which it was called for: that of its list, or of the move in a ledger.
        package var day: Day
        /// The last day on which it is in time; nil where the method sets none.
        package var due: Day?
        package var answer: Answer?

        /// Whether something was done with the subject, beyond an item in a ledger.
        package var isTalk: Bool {
            if case .entry = answer?.source { true } else { false }
        }
    }

    package enum Cause: Sendable {
        /// A row of a ranking, and the sheet that posted it where one did.
        case ranking(Ranking.Reference, place: Int, sheet: Disclosure.Reference?)
        case item(LedgerBook.Item.Reference)
    }

    /// What was done.
    package struct Answer: Sendable {
        package enum Source: Hashable, Sendable {
            /// An entry of a log, by its place there.
            case entry(Disclosure.Reference, number: Int)
            case item(LedgerBook.Item.Reference)
        }

        package var day: Day
        package var source: Source
    }

    package enum State: Sendable {
        case met
        /// Done, so many days too late.
        case late(Int)
        /// Done so many days before there was a list.
        case early(Int)
        /// Not done, and not yet due.
        case waiting
        /// Not done, and so many days over.
        case missing(Int)
    }

    /// An inspection that found an item of a ledger, or looked at it again.
    package struct Inspection: Sendable {
        package var day: Day
        package var means: String?
        package var disclosure: Disclosure.Reference
        /// Whether the item was there already.
        package var isRepeated: Bool
    }

    package internal(set) var calls = Ordered<Call>()
    package internal(set) var ofRanking: [Ranking.Reference: [Call.Reference]] = [:]
    /// By what answers them.
    package internal(set) var ofAnswer: [Answer.Source: [Call.Reference]] = [:]
    /// By day.
    package internal(set) var inspections: [LedgerBook.Item.Reference: [Inspection]] = [:]
    /// Where inspections say which items they looked at: the files of their methods.
    package internal(set) var inspecting: Set<Method.Reference> = []
    /// The items that an entry of a log names, by the entry.
    package internal(set) var problems: [Answer.Source: [LedgerBook.Item.Reference]] = [:]
    /// The rankings that authors speak of as causes, by what was written.
    package internal(set) var rankings: [Because: [Ranking.Reference]] = [:]
    /// Of what is not due yet, the first last day, by the record on whose page it will be told when it was missed.
    package internal(set) var awaited: [Disclosure.Reference: Day] = [:]
    let asOf: Day

    init(asOf: Day) { self.asOf = asOf }

    package func state(of call: Call) -> State {
        guard let answer = call.answer else {
            guard let due = call.due, due < asOf else { return .waiting }
            return .missing(asOf - due)
        }
        if answer.day < call.day { return .early(call.day - answer.day) }
        if let due = call.due, answer.day > due { return .late(answer.day - due) }
        return .met
    }
}

extension Method.Consequence {
    /// `约谈`, `在整改台账上立项`: what has to be done.
    package var action: String {
        switch answer {
        case .duty(let name): name.value
        case .ledger(let name): "在\(name.value)上立项"
        }
    }
}

extension Consequences.Call {
    /// Why, in a few words: `上黑榜`, `评为“较差”`.
    package func reason(in register: Register) -> String {
        let rule = register[consequence]
        switch rule.trigger {
        case .black: return "上黑榜"
        case .red: return "上红榜"
        case .last: return "排在末位"
        case .grade: return "评为“\(rule.grade?.value ?? "")”"
        case .streak: return "连续多期"
        case .overdue: return "逾期未办结"
        case .failed: return "“\(rule.grade?.value ?? Method.Consequence.failure)”"
        }
    }
}

extension Method.Consequence {
    /// The state of a ledger, or the grade, that failing is called where a method calls it nothing else.
    static let failure = "不合格"
}

extension Consequences.Answer: Comparable {
    /// By day; of one day, by where they stand.
    package static func < (a: Self, b: Self) -> Bool {
        if a.day != b.day { return a.day < b.day }
        switch (a.source, b.source) {
        case (.entry(let a, let first), .entry(let b, let second)): return (a, first) < (b, second)
        case (.entry, .item): return true
        case (.item, .entry): return false
        case (.item(let a), .item(let b)): return a < b
        }
    }
}
