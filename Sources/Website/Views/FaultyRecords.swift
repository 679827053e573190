import Records

/// Records that break a rule: the newest, and how many there are.
struct FaultyRecords: Sendable {
    struct Item: Sendable {
        /// The record; the method, for what is on no record, as that nobody is paired.
        let record: Anchor
        let day: Day?
        /// The first of what was found in it, and how much there is.
        let findings: [Finding]
        let count: Int
        /// What was published on the matter since.
        let later: [LaterRecord]
    }

    static let shown = 10
    static let named = 8

    let items: [Item]
    let count: Int

    /// Whether any of it reads otherwise tomorrow.
    var countsDays: Bool { items.contains { $0.findings.countDays } }

    /// Those of a board, without what its page names as overdue.
    init(in region: Region.Reference, of site: Site) {
        self.init(
            site.work.faults(of: region),
            site.register.byRegion[region].filter { record in
                site.register.findings[record].contains { !$0.isOfOverdueItem }
            }, of: site, where: { !$0.isOfOverdueItem })
    }

    /// The records that are kept by mechanisms.
    init(by mechanisms: [Mechanism.Reference], of site: Site) {
        let all = mechanisms.flatMap { mechanism in
            Kind.allCases.flatMap { site.work.records($0, of: mechanism) }
        }.filter { !site.register.findings[$0].isEmpty }
        self.init(
            [], all.sorted { (site.headlines[$1].day, $0) < (site.headlines[$0].day, $1) }, of: site)
    }

    /// - Parameters:
    ///   - methods: those by which something was found that is on no record.
    ///   - records: those of which something was found, the newest first.
    private init(
        _ methods: [WorkIndex.FaultyMethod], _ records: [Disclosure.Reference], of site: Site,
        where isMeant: (Finding) -> Bool = { _ in true }
    ) {
        count = methods.count + records.count
        let ofMethods = methods.prefix(Self.shown).map { faulty in
            Item(
                site.anchor(of: Mechanism.Reference(method: faulty.method, item: nil)), nil, faulty.findings,
                [])
        }
        items =
            ofMethods
            + records.prefix(Self.shown - ofMethods.count).map { reference in
                let headline = site.headlines[reference]
                return Item(
                    headline.anchor, headline.day, site.register.findings[reference].filter(isMeant),
                    LaterRecord.all(after: reference, of: site))
            }
    }
}

extension FaultyRecords.Item {
    fileprivate init(_ record: Anchor, _ day: Day?, _ findings: [Finding], _ later: [LaterRecord]) {
        self.record = record
        self.day = day
        self.findings = Array(findings.prefix(FaultyRecords.named))
        count = findings.count
        self.later = later
    }
}

extension [Finding] {
    /// Whether any of them says for how many days it has been so.
    var countDays: Bool { contains { $0.diagnostic.words.countsDays } }
}
