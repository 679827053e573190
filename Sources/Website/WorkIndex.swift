import Records

/// The records of work methods by what they are of, gathered in one walk; empty on a board without methods.
struct WorkIndex: Sendable {
    /// Logs, ledgers, points, pairings, pay, rosters of each mechanism, newest first.
    private var records: [Mechanism.Reference: [Kind: [Disclosure.Reference]]] = [:]
    /// The book that a ledger's record is part of, by the record.
    private(set) var bookOfRecord: [Disclosure.Reference: LedgerBook.Reference] = [:]
    /// Other mechanisms that share a name or an alias with one, in their order.
    private(set) var namesakes: [Mechanism.Reference: [Mechanism.Reference]] = [:]
    /// The days that methods fix; nil when none does.
    let timetable: Timetable?

    init(_ register: Register, _ headlines: Each<Disclosure, Headline>) {
        timetable = Timetable(register)
        if register.methods.isEmpty { return }
        namesakes = WorkIndex.namesakes(in: register)
        for index in register.newestFirst {
            let kind = headlines[index].kind
            guard [.log, .ledger, .points, .pairing, .pay, .roster].contains(kind),
                !headlines[index].isWithdrawn,
                let reference = register.disclosures[index].content.mechanism
            else { continue }
            records[reference, default: [:]][kind, default: []].append(index)
        }
        for (reference, book) in register.books.referenced {
            for disclosure in book.disclosures { bookOfRecord[disclosure] = reference }
        }
    }

    /// A file and its own items go by one name and are one thing.
    private static func namesakes(in register: Register) -> [Mechanism.Reference: [Mechanism.Reference]] {
        var bearers: [String: [Mechanism.Reference]] = [:]
        for (reference, mechanism) in register.mechanisms {
            for name in Set([mechanism.name.value] + mechanism.aliases) {
                bearers[name, default: []].append(reference)
            }
        }
        var others: [Mechanism.Reference: Set<Mechanism.Reference>] = [:]
        for same in bearers.values where same.count > 1 {
            for one in same {
                for other in same where other != one {
                    if other.method == one.method, other.item == nil || one.item == nil { continue }
                    others[one, default: []].insert(other)
                }
            }
        }
        return others.mapValues { $0.sorted() }
    }

    func records(_ kind: Kind, of mechanism: Mechanism.Reference) -> [Disclosure.Reference] {
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
        case .pay(let pay): pay.mechanism
        case .roster(let roster): roster.mechanism
        case .decision, .statement, .project, .subsidy, .poll, .audit, .figures, .notice: nil
        }
    }
}
