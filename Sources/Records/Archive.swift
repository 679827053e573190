import Documents

/// Everything that a board has filed: validated records and what they hang on, indexed once. Nothing is judged here; what follows from it
/// is the ``Register``'s.
package struct Archive: Sendable {
    package let board: Board
    /// The day against which deadlines are judged.
    package let asOf: Day
    /// By their addresses; the county, which is always there, is the first.
    package let regions: Ordered<Region>
    /// By their addresses.
    package let disclosures: Ordered<Disclosure>
    package let pages: Ordered<PlainPage>
    package let methods: Ordered<Method>
    /// The methods by their names.
    let methodIndex: MethodIndex
    /// The kinds of its records: those of the format, then those of the county's own.
    package let kinds: [Kind]
    /// Every file of the content folder: what a link may lead to.
    package let files: Set<String>
    /// Those of them that are drafts: records, methods and pages that are not published yet.
    package let drafts: Set<String>
    /// Records of kinds of one's own that could not be read: what they began is not known.
    let unread: [(kind: OwnKind, path: String)]

    /// Records that are judged and stay in the house, and what they alone name: tables and attachments.
    package let internals: Set<String>
    package let internalFiles: Set<String>
    /// Whether it knows nothing of what stays in the house.
    let isOpen: Bool
    /// The files of lists that are over or were taken back.
    package let takenDown: TakenDownFiles
    /// Numbers that look like a person's and were found to be nobody's when they were read.
    package let clearedNumbers: Set<String>
    /// Numbers of persons that records publish all the same, by the record.
    package let exceptions: [Disclosure.Reference: [ExceptedNumber]]
    /// The same of pages, places, work methods and the board, by their files.
    let exceptionsElsewhere: [String: [ExceptedNumber]]
    /// Tables whose names are masked when they are published, each with the record that does, where the file itself does
    /// not hide them.
    package let maskedTables: [String: MaskedTable]

    /// The disclosures by where they hang, by their days and by their kinds.
    package let shelves: Shelves
    /// The sheets of evaluations and their rows.
    package let evaluationIndex: EvaluationIndex
    /// Which records are of one matter.
    package let threads: Threads

    /// - Parameters:
    ///   - facts: of every file that is no part of the frame, in any order.
    ///   - kept: what stays in the house, where it is not among the facts.
    init(_ frame: Frame, _ facts: [Record.Facts], without kept: [Record.Facts], isOpen: Bool) {
        internals = Set(kept.map(\.path))
        internalFiles = Set(kept.flatMap(\.internalFiles))
        let takenDown = TakenDownFiles(of: facts)
        self.takenDown = takenDown
        self.isOpen = isOpen
        board = frame.board
        asOf = frame.asOf
        regions = frame.regions
        methods = frame.methods
        methodIndex = frame.methodIndex
        kinds = Kind.allCases + frame.kinds.all.map(Kind.own)
        files = frame.tree.paths
        unread = facts.compactMap { facts in facts.unread.map { ($0, facts.path) } }
        var drafts = frame.drafts
        var cleared = frame.clearedNumbers
        var pages: [PlainPage] = []
        var disclosures: [Disclosure] = []
        disclosures.reserveCapacity(facts.count)
        for facts in facts {
            if facts.isDraft { drafts.insert(facts.path) }
            if !facts.clearedNumbers.isEmpty { cleared.formUnion(facts.clearedNumbers) }
            switch facts.content {
            case .disclosure(let disclosure): disclosures.append(disclosure.without(takenDown))
            case .page(let page): pages.append(page)
            case .nothing: continue
            }
        }
        clearedNumbers = cleared
        self.drafts = drafts
        disclosures.sort { $0.address < $1.address }
        self.disclosures = Ordered(disclosures)
        self.pages = Ordered(pages.sorted { $0.address < $1.address })
        let byPath = Dictionary(
            facts.lazy.filter { !$0.exceptions.isEmpty }.map { ($0.path, $0.exceptions) }
        ) { first, _ in first }
        var exceptions: [Disclosure.Reference: [ExceptedNumber]] = [:]
        var exceptionsElsewhere = frame.exceptions
        if !byPath.isEmpty {
            for (index, record) in self.disclosures.referenced {
                if let own = byPath[record.path] { exceptions[index] = own }
            }
            for page in self.pages { exceptionsElsewhere[page.path] = byPath[page.path] }
        }
        self.exceptions = exceptions
        self.exceptionsElsewhere = exceptionsElsewhere
        shelves = Shelves(self.disclosures, in: regions)
        evaluationIndex = EvaluationIndex(self.disclosures, newestFirst: shelves.newestFirst)
        maskedTables = MaskedTable.published(
            facts, of: self.disclosures,
            linked: regions.map(\.body) + methods.map(\.body) + self.pages.map(\.body))
        threads = Threads(of: self.disclosures)
    }
}
