/// The keys that a mapping of the format may have, in the order of the reader, each with what it is. A test asks the reader for its keys and
/// leaves out each in turn, so that nothing here is missing, too much or wrongly said to be needed.
struct KeyTable: Sendable {
    struct Key: Sendable {
        var term: Term
        var meaning: String
        /// Whether an author has to write it, whatever else is there.
        var isNeeded: Bool
        /// What alone may be written, when that is a closed list.
        var words: [Term]

        static func must(_ term: Term, _ meaning: String, words: [Term] = []) -> Key {
            Key(term: term, meaning: meaning, isNeeded: true, words: words)
        }

        static func may(_ term: Term, _ meaning: String, words: [Term] = []) -> Key {
            Key(term: term, meaning: meaning, isNeeded: false, words: words)
        }
    }

    /// Under which key it stands: `四议 的每一步`; empty for the keys of a file itself.
    var place: String
    var keys: [Key]

    init(_ keys: [Key]) { self.init("", keys) }

    init(_ place: String, _ keys: [Key]) {
        self.place = place
        self.keys = keys
    }
}

extension Choice {
    /// The words that may be written.
    static var terms: [Term] { allCases.map(\.term) }
}

extension RecordKind {
    /// The keys of a file of this kind, its own first, then those of what stands in them; of a disclosure without what every kind has.
    var keyTables: [KeyTable] {
        switch self {
        case .disclosure(let kind): kind.keyTables
        case .method: KeyTable.method
        case .page: KeyTable.page
        case .ownKind: KeyTable.ownKind
        case .region: KeyTable.region
        }
    }
}

extension Kind {
    fileprivate var keyTables: [KeyTable] {
        var tables = ownKeyTables
        if !ownTables.isEmpty { tables[0].keys.append(KeyTable.ownColumns) }
        return tables
    }

    private var ownKeyTables: [KeyTable] {
        switch self {
        case .decision: KeyTable.decision
        case .statement: KeyTable.statement
        case .project: KeyTable.project
        case .subsidy: KeyTable.subsidy
        case .pay: KeyTable.pay
        case .evaluation: KeyTable.evaluation
        case .poll: KeyTable.poll
        case .audit: KeyTable.audit
        case .log: KeyTable.log
        case .ledger: KeyTable.ledger
        case .points: KeyTable.points
        case .pairing: KeyTable.pairing
        case .roster: KeyTable.roster
        case .figures: [KeyTable(KeyTable.figureKeys), KeyTable.figureRows]
        case .notice, .own: []
        }
    }
}
