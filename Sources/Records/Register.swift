import Documents

/// What a board has made public, judged: what was filed, what follows from it, and what the checks found.
///
/// Made in one line of values, each from those before it and none filled later: what was filed, who keeps to what, who comes first, what
/// has to follow, what is wrong.
package struct Register: Sendable {
    /// What was filed.
    package let archive: Archive
    /// The accounts of each region.
    package let accounts: Each<Region, [AccountBook]>
    /// The records of kinds of one's own that follow each other, period by period.
    let chains: OwnChains
    /// Who held which posts, and how they were judged.
    package let courses: Courses
    /// Who keeps to which duty.
    package let compliance: Compliance
    /// What each region had to publish by law, and what became of it.
    let publications: Each<Region, [Publication]>
    /// What each might publish and never did, though it does not owe it.
    package let neverPublished: NeverPublished
    /// The ledgers, put together from their records.
    package let books: Ordered<LedgerBook>
    /// The ledgers that methods match with each other, by method and region.
    package let matchedLedgers: [MatchedLedgers]
    /// Which items of ledgers are of one matter.
    package let matters: Matters
    /// The items of ledgers that hang on a region's board or that it has to settle, by the region.
    package let itemsOfRegion: [Region.Reference: [LedgerBook.Item.Reference]]
    /// Subjects in their order, by every rule and period.
    package let rankings: Ordered<Ranking>
    /// What had to follow from them, and whether it did.
    package let consequences: Consequences
    /// What the checks found; nothing while they look.
    package let findings: Findings

    /// Judges a board.
    ///
    /// What a method keeps in the house (内部) is judged with all else, and then the board is made once more without it: as with a draft,
    /// nothing that is published or listed, counted or said comes from a register that knows of it.
    /// - Parameter facts: of every file that is no part of the frame, in any order.
    package init(_ frame: Frame, _ facts: [Record.Facts], into log: inout Diagnostics) async {
        var told = log
        let whole = Archive(frame, facts, without: [], isOpen: false)
        let judged = await Register(judging: whole, frame, facts, into: &told)
        guard frame.methodIndex.hasInternal else {
            self = judged
            log = told
            return
        }
        var said = log
        let shown = facts.filter { !$0.isInternal }
        let open = Archive(frame, shown, without: facts.filter(\.isInternal), isOpen: true)
        let register = await Register(judging: open, frame, shown, into: &said)
        let (all, known) = (Set(told.all), Set(said.all))
        self.init(register, finding: register.findings.known(to: all))
        log = Diagnostics()
        for diagnostic in told.all {
            log.report(known.contains(diagnostic) ? diagnostic : diagnostic.discreet)
        }
    }

    /// What follows from an archive, and what checks find in it.
    private init(
        judging archive: Archive, _ frame: Frame, _ facts: [Record.Facts], into log: inout Diagnostics
    ) async {
        for facts in facts { log.report(contentsOf: facts.log) }
        let register = await Register(following: archive)
        let alone = Dictionary(
            facts.lazy.filter { !$0.findings.isEmpty }.map { ($0.path, $0.findings) }
        ) { first, _ in first }
        let verdict = await register.judge(besides: alone)
        for diagnostic in verdict.diagnostics { log.report(diagnostic) }
        let placeholders = facts.reduce(into: Set(frame.placeholders)) { $0.formUnion($1.placeholders) }
        log.remove(at: placeholders, keeping: Check.besidePlaceholders)
        // What else is said of a value with a person's number might quote a piece of it.
        log.remove(at: log.places(of: Check.privateNumbers), keeping: Check.besidePlaceholders)
        self.init(register, finding: Findings(verdict))
    }

    /// What follows from an archive.
    private init(following archive: Archive) async {
        self.archive = archive
        accounts = AccountBook.all(in: archive)
        // Kinds of one's own may be held against them.
        chains = OwnChains(of: archive, accounts)
        courses = Courses(of: archive)
        compliance = Compliance(archive)
        publications = await Publication.all(in: archive, chains)
        neverPublished = NeverPublished(in: archive, publications)
        books = LedgerBook.all(in: archive)
        matchedLedgers = MatchedLedgers.all(in: archive, books)
        matters = Matters(in: archive, books, matchedLedgers)
        itemsOfRegion = LedgerBook.itemsOfRegions(in: books)
        rankings = await Ranking.all(in: archive, compliance, publications, books)
        consequences = Consequences(of: archive, books, rankings)
        findings = Findings()
    }

    /// The same, and what was found in it.
    private init(_ register: Register, finding findings: Findings) {
        archive = register.archive
        accounts = register.accounts
        chains = register.chains
        courses = register.courses
        compliance = register.compliance
        publications = register.publications
        neverPublished = register.neverPublished
        books = register.books
        matchedLedgers = register.matchedLedgers
        matters = register.matters
        itemsOfRegion = register.itemsOfRegion
        rankings = register.rankings
        consequences = register.consequences
        self.findings = findings
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

extension Diagnostic {
    /// The same by its place and its check alone: what it says may come from a record that stays in the house.
    fileprivate var discreet: Diagnostic {
        let title = Check.named(check).map { "：\($0.title)" } ?? ""
        return Diagnostic(
            severity, check, at: location, "内部记录，或者牵涉内部记录，不合检查\(title)",
            help: "内容不在这里说；这项检查问什么，见 gongkai explain \(check)", isDiscreet: true)
    }
}
