import Records

/// The records of work methods by what they are of, gathered in one walk; empty on a board without methods.
struct WorkIndex: Sendable {
    /// Logs, ledgers, points, pairings of each mechanism, newest first: indices into ``Register/disclosures``.
    private var records: [Mechanism.Reference: [Kind: [Int]]] = [:]
    /// The book that a ledger's record is part of, by the record: an index into ``Register/books``.
    private(set) var bookOfRecord: [Int: Int] = [:]
    /// The days that methods fix; nil when none does.
    let timetable: Timetable?

    init(_ register: Register, _ headlines: [Headline]) {
        timetable = Timetable(register)
        if register.methods.isEmpty { return }
        for index in register.newestFirst {
            let kind = headlines[index].kind
            guard [.log, .ledger, .points, .pairing].contains(kind), !headlines[index].isWithdrawn,
                let reference = register.disclosures[index].content.mechanism
            else { continue }
            records[reference, default: [:]][kind, default: []].append(index)
        }
        for (number, book) in register.books.enumerated() {
            for disclosure in book.disclosures { bookOfRecord[disclosure] = number }
        }
    }

    func records(_ kind: Kind, of mechanism: Mechanism.Reference) -> [Int] {
        records[mechanism]?[kind] ?? []
    }
}

extension Disclosure.Content {
    /// The mechanism by which it was recorded; nil for what stands for itself.
    var mechanism: Mechanism.Reference? {
        switch self {
        case .log(let work): work.mechanism
        case .ledger(let ledger): ledger.mechanism
        case .points(let sheet): sheet.mechanism
        case .pairing(let pairing): pairing.mechanism
        case .evaluation(let evaluation): evaluation.mechanism
        case .decision, .statement, .project, .subsidy, .poll, .audit, .figures, .notice: nil
        }
    }
}
