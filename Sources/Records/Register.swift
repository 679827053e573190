import Documents

/// Everything that a board has made public: validated records, indexed once, and what the checks found.
package struct Register: Sendable {
    package private(set) var board: Board
    /// The day against which deadlines are judged.
    package let asOf: Day
    /// By their addresses; the county, which is always there, is the first.
    package let regions: Ordered<Region>
    /// By their addresses.
    package let disclosures: Ordered<Disclosure>
    package let pages: Ordered<PlainPage>
    package let methods: Ordered<Method>
    /// The kinds of its records: those of the format, then those of the county's own.
    package let kinds: [Kind]
    /// The records of kinds of one's own that follow each other, period by period.
    private(set) var chains = OwnChains()
    /// Every file of the content folder: what a link may lead to.
    package let files: Set<String>
    /// Those of them that are drafts: records, methods and pages that are not published yet.
    package let drafts: Set<String>
    /// Records that are judged and stay in the house, and what they alone name: tables and attachments.
    package let internals: Set<String>
    /// Whether it knows nothing of what stays in the house.
    let isOpen: Bool
    package let internalFiles: Set<String>
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
    /// Findings of each disclosure; only of those that have some.
    package private(set) var findings: [Disclosure.Reference: [Finding]] = [:]
    /// Findings of each method; only of those that have some.
    package private(set) var findingsOfMethods: [Method.Reference: [Finding]] = [:]

    /// The disclosures by where they hang, by their days and by their kinds.
    package let shelves: Shelves
    /// The sheets of evaluations and their rows.
    package let evaluationIndex: EvaluationIndex
    /// Which records are of one matter.
    package let threads: Threads
    /// Who held which posts, and how they were judged.
    package private(set) var courses = Courses()
    /// Who keeps to which duty.
    package private(set) var compliance: Compliance
    /// The accounts of each region.
    package private(set) var accounts = Each<Region, [AccountBook]>()
    /// What each region had to publish by law, and what became of it.
    private(set) var publications = Each<Region, [Publication]>()
    /// The ledgers, put together from their records.
    package private(set) var books = Ordered<LedgerBook>()
    /// The items of ledgers that hang on a region's board or that it has to settle, by the region.
    package private(set) var itemsOfRegion: [Region.Reference: [LedgerBook.Item.Reference]] = [:]
    /// Subjects in their order, by every rule and period.
    package private(set) var rankings = Ordered<Ranking>()
    /// What had to follow from them, and whether it did.
    package private(set) var consequences: Consequences

    /// Judges a board.
    ///
    /// What a method keeps in the house (内部) is judged with all else, and then the board is made once more without it: as with a draft,
    /// nothing that is published or listed, counted or said comes from a register that knows of it.
    /// - Parameter facts: of every file that is no part of the frame, in any order.
    package init(_ frame: Frame, _ facts: [Record.Facts], into log: inout Diagnostics) async {
        var told = log
        let whole = await Register(judging: frame, facts, without: [], isOpen: false, into: &told)
        guard frame.methodIndex.hasInternal else {
            self = whole
            log = told
            return
        }
        var said = log
        let kept = facts.filter(\.isInternal)
        self = await Register(
            judging: frame, facts.filter { !$0.isInternal }, without: kept, isOpen: true, into: &said)
        let (all, open) = (Set(told.all), Set(said.all))
        findings = findings.compactMapValues { $0.known(to: all) }
        findingsOfMethods = findingsOfMethods.compactMapValues { $0.known(to: all) }
        log = Diagnostics()
        for diagnostic in told.all {
            log.report(open.contains(diagnostic) ? diagnostic : diagnostic.discreet)
        }
    }

    /// - Parameter kept: what stays in the house, where it is not among the facts.
    private init(
        judging frame: Frame, _ facts: [Record.Facts], without kept: [Record.Facts], isOpen: Bool,
        into log: inout Diagnostics
    ) async {
        internals = Set(kept.map(\.path))
        internalFiles = Set(kept.flatMap(\.internalFiles))
        let takenDown = TakenDownFiles(of: facts)
        self.takenDown = takenDown
        self.isOpen = isOpen
        board = frame.board
        asOf = frame.asOf
        regions = frame.regions
        methods = frame.methods
        kinds = Kind.allCases + frame.kinds.all.map(Kind.own)
        files = frame.tree.paths
        var drafts = frame.drafts
        var placeholders = Set(frame.placeholders)
        var cleared = frame.clearedNumbers
        var pages: [PlainPage] = []
        var disclosures: [Disclosure] = []
        disclosures.reserveCapacity(facts.count)
        var foundAlone: [String: [Finding]] = [:]
        for facts in facts {
            log.report(contentsOf: facts.log)
            if facts.isDraft { drafts.insert(facts.path) }
            placeholders.formUnion(facts.placeholders)
            if !facts.clearedNumbers.isEmpty { cleared.formUnion(facts.clearedNumbers) }
            switch facts.content {
            case .disclosure(let disclosure): disclosures.append(disclosure.without(takenDown))
            case .page(let page): pages.append(page)
            case .nothing: continue
            }
            if !facts.findings.isEmpty { foundAlone[facts.path] = facts.findings }
        }
        clearedNumbers = cleared
        self.drafts = drafts
        disclosures.sort { $0.address < $1.address }
        self.disclosures = Ordered(disclosures)
        self.pages = Ordered(pages.sorted { $0.address < $1.address })
        var exceptions: [Disclosure.Reference: [ExceptedNumber]] = [:]
        var exceptionsElsewhere = frame.exceptions
        let excepting = facts.filter { !$0.exceptions.isEmpty }
        if !excepting.isEmpty {
            let byPath = Dictionary(excepting.map { ($0.path, $0.exceptions) }) { first, _ in first }
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
        compliance = Compliance(asOf: asOf)
        consequences = Consequences(asOf: asOf)
        // Kinds of one's own may be held against them.
        accounts = allAccounts()
        chains = OwnChains(
            of: self, without: facts.compactMap { facts in facts.unread.map { ($0, facts.path) } })
        courses = Courses(of: self)
        compliance = Compliance(self)
        publications = await allPublications()
        books = LedgerBook.all(of: self)
        itemsOfRegion = LedgerBook.itemsOfRegions(in: books)
        rankings = await allRankings(by: frame.methodIndex)
        consequences = Consequences(of: self, by: frame.methodIndex)
        let verdict = await judge(besides: foundAlone)
        for diagnostic in verdict.diagnostics { log.report(diagnostic) }
        for (index, finding) in verdict.findings { findings[index, default: []].append(finding) }
        for (index, finding) in verdict.findingsOfMethods {
            findingsOfMethods[index, default: []].append(finding)
        }
        log.remove(at: placeholders, keeping: Check.besidePlaceholders)
        // What else is said of a value with a person's number might quote a piece of it.
        log.remove(at: log.places(of: Check.privateNumbers), keeping: Check.besidePlaceholders)
    }

    /// The same board where it is published at another address than it says.
    package func standing(at address: SiteAddress) -> Register {
        var register = self
        register.board.baseURL = address
        return register
    }

    /// Holds the register against every check that is not judged while reading.
    ///
    /// Every disclosure is held against all the checks of its kind at once, so that it is fetched but once.
    ///
    /// - Parameter alone: what was found of records by themselves, by their paths.
    private func judge(besides alone: [String: [Finding]]) async -> Verdict {
        let checks = Inspections.all
        async let general = checks.ofRegister.concurrentMap(slice: 1) { check, run in
            var verdict = Verdict()
            verdict.check = check
            run(self, &verdict)
            return verdict
        }
        let verdicts = await Array(disclosures.indices).concurrentMap(slice: 256) { index in
            var verdict = Verdict(on: index)
            let record = disclosures[index]
            for (check, run) in checks.of(record.kind) {
                verdict.check = check
                run(record, self, &verdict)
            }
            if !alone.isEmpty, let found = alone[record.path] { verdict.add(alone: found, of: index) }
            return verdict
        }
        var all = Verdict()
        for verdict in verdicts + (await general) { all.add(verdict) }
        return all
    }
}

extension [Finding] {
    /// Those that stand when everything is known; nil for none.
    fileprivate func known(to diagnostics: Set<Diagnostic>) -> [Finding]? {
        let known = filter { diagnostics.contains($0.diagnostic) }
        return known.isEmpty ? nil : known
    }
}

extension Diagnostic {
    /// The same by its place and its check alone: what it says may come from a record that stays in the house.
    fileprivate var discreet: Diagnostic {
        let title = Check.named(check).map { "：\($0.title)" } ?? ""
        return Diagnostic(
            severity, check, at: location, "内部记录，或者牵涉内部记录，不合检查\(title)",
            help: "内容不在这里说；这项检查问什么，见 gongkai explain \(check)", isDiscreet: true)
    }
}
