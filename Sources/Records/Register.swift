import Documents

/// Everything that a board has made public: validated records, indexed once, and what the checks found.
package struct Register: Sendable {
    package private(set) var board: Board
    /// The day against which deadlines are judged.
    package let asOf: Day
    /// By their addresses; the county, which is always there, is the first.
    package private(set) var regions: Ordered<Region>
    /// By their addresses.
    package private(set) var disclosures: Ordered<Disclosure>
    package private(set) var pages: Ordered<PlainPage>
    package private(set) var methods: Ordered<Method>
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
    /// Tables of lists whose names are gone: no record attaches them, and no link leads to them.
    package let withheldFiles: Set<String>
    /// Numbers that look like a person's and were found to be nobody's when they were read.
    package let clearedNumbers: Set<String>
    /// Numbers of persons that records publish all the same, by the record.
    package private(set) var exceptions: [Disclosure.Reference: [ExceptedNumber]] = [:]
    /// The same of pages, places, work methods and the board, by their files.
    private(set) var exceptionsElsewhere: [String: [ExceptedNumber]] = [:]
    /// Tables whose names are masked when they are published, each with the record that does, where the file itself does
    /// not hide them.
    package private(set) var maskedTables: [String: MaskedTable] = [:]
    /// Findings of each disclosure; only of those that have some.
    package private(set) var findings: [Disclosure.Reference: [Finding]] = [:]
    /// Findings of each method; only of those that have some.
    package private(set) var findingsOfMethods: [Method.Reference: [Finding]] = [:]

    /// The disclosures of each region itself (not of those below it), newest first.
    package private(set) var byRegion: Each<Region, [Disclosure.Reference]>
    /// The disclosures that stand, by their kinds.
    package private(set) var shelves = Shelves()
    /// Every disclosure, newest first.
    package private(set) var newestFirst: [Disclosure.Reference] = []
    /// The rows of evaluations in which a region is judged, by the region.
    package private(set) var scoresOfRegion:
        [Region.Reference: [(disclosure: Disclosure.Reference, row: Int)]] = [:]
    /// The sheets of each appraisal by their periods, the newest first; taken back ones too.
    private(set) var evaluationsOf: [Mechanism.Reference: [Period: [Disclosure.Reference]]] = [:]
    /// The rows of those who are no region: by their own numbers, and by their names on each region's board.
    private(set) var scoresOfNumber: [String: [RowOfScores]] = [:]
    private(set) var scoresOfName: [Region.Reference: [String: [RowOfScores]]] = [:]
    /// The evaluations by a mechanism that stand, and the polls that are counted into them, newest first.
    package private(set) var evaluationsOfMechanism: [Mechanism.Reference: [Disclosure.Reference]] = [:]
    package private(set) var pollsOfMechanism: [Mechanism.Reference: [Disclosure.Reference]] = [:]
    /// The pairings that help a region, by the region.
    package private(set) var pairingsOfRegion: [Region.Reference: [Disclosure.Reference]] = [:]
    /// Which records are of one matter.
    package private(set) var threads = Threads()
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
        let withheld = Set(facts.flatMap(\.withheldFiles))
        withheldFiles = withheld
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
            case .disclosure(let disclosure): disclosures.append(disclosure.withholding(withheld))
            case .page(let page): pages.append(page)
            case .nothing: continue
            }
            if !facts.findings.isEmpty { foundAlone[facts.path] = facts.findings }
        }
        clearedNumbers = cleared
        exceptionsElsewhere = frame.exceptions
        self.drafts = drafts
        disclosures.sort { $0.address < $1.address }
        self.disclosures = Ordered(disclosures)
        self.pages = Ordered(pages.sorted { $0.address < $1.address })
        let excepting = facts.filter { !$0.exceptions.isEmpty }
        if !excepting.isEmpty {
            let exceptions = Dictionary(excepting.map { ($0.path, $0.exceptions) }) { first, _ in first }
            for (index, record) in self.disclosures.referenced {
                if let own = exceptions[record.path] { self.exceptions[index] = own }
            }
            for page in self.pages { exceptionsElsewhere[page.path] = exceptions[page.path] }
        }
        byRegion = Each(repeating: [], of: regions)
        maskedTables = MaskedTable.published(
            facts, of: self.disclosures,
            linked: regions.map(\.body) + methods.map(\.body) + self.pages.map(\.body))
        compliance = Compliance(asOf: asOf)
        consequences = Consequences(asOf: asOf)
        index()
        threads = Threads(of: self.disclosures)
        // Kinds of one's own may be held against them.
        accounts = allAccounts()
        chains = OwnChains(
            of: self, without: facts.compactMap { facts in facts.unread.map { ($0, facts.path) } })
        courses = Courses(of: self)
        compliance = Compliance(self)
        publications = await allPublications()
        books = LedgerBook.all(of: self)
        for (reference, book) in books.referenced {
            for (number, item) in book.items.enumerated() {
                for region in Set([book.region, item.ownerRegion].compactMap { $0 }) {
                    itemsOfRegion[region, default: []].append(
                        LedgerBook.Item.Reference(book: reference, number: number))
                }
            }
        }
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

    private mutating func index() {
        shelves = Shelves(disclosures)
        // Already in the order of addresses: the index settles what fell on one day.
        let days = Each<Disclosure, Day>(disclosures.map(\.day.value))
        newestFirst = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
        for index in newestFirst {
            byRegion[disclosures[index].region].append(index)
            let isStanding = disclosures[index].withdrawal == nil
            switch disclosures[index].content {
            case .evaluation(let evaluation):
                evaluationsOf[evaluation.mechanism, default: [:]][evaluation.period.value, default: []]
                    .append(index)
                let home = disclosures[index].region
                if isStanding { evaluationsOfMechanism[evaluation.mechanism, default: []].append(index) }
                for (row, score) in evaluation.scores.enumerated() {
                    if let region = score.region {
                        scoresOfRegion[region, default: []].append((index, row))
                        continue
                    }
                    scoresOfName[home, default: [:]][score.subject.value, default: []].append((index, row))
                    if let number = score.number { scoresOfNumber[number, default: []].append((index, row)) }
                }
            case .poll(let poll):
                guard isStanding, let feed = poll.feed else { continue }
                pollsOfMechanism[feed.mechanism, default: []].append(index)
            case .pairing(let pairing):
                if let region = pairing.region { pairingsOfRegion[region, default: []].append(index) }
            default: continue
            }
        }
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
