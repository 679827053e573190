import Documents

/// Everything that a board has made public: validated records, indexed once, and what the checks found.
package struct Register: Sendable {
    package var board: Board
    /// The day against which deadlines are judged.
    package let asOf: Day
    /// By their addresses; the county, which is always there, is the first.
    package private(set) var regions: Ordered<Region>
    /// By their addresses.
    package private(set) var disclosures: Ordered<Disclosure>
    package private(set) var pages: Ordered<PlainPage>
    package private(set) var methods: Ordered<Method>
    /// Every file of the content folder: what a link may lead to.
    package let files: Set<String>
    /// Those of them that are drafts: records, methods and pages that are not published yet.
    package let drafts: Set<String>
    /// Tables whose names are masked when they are published, each with the record that does, where the file itself does
    /// not hide them.
    package private(set) var maskedTables: [String: MaskedTable] = [:]
    /// Findings of each disclosure; only of those that have some.
    package private(set) var findings: [Disclosure.Reference: [Finding]] = [:]
    /// Findings of each method; only of those that have some.
    package private(set) var findingsOfMethods: [Method.Reference: [Finding]] = [:]

    /// The disclosures of each region itself (not of those below it), newest first.
    package private(set) var byRegion: Each<Region, [Disclosure.Reference]>
    /// Every disclosure, newest first.
    package private(set) var newestFirst: [Disclosure.Reference] = []
    /// The rows of evaluations in which a region is judged, by the region: the evaluation, and the row's
    /// number.
    package private(set) var scoresOfRegion:
        [Region.Reference: [(disclosure: Disclosure.Reference, row: Int)]] = [:]
    /// The pairings that help a region, by the region.
    package private(set) var pairingsOfRegion: [Region.Reference: [Disclosure.Reference]] = [:]
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

    /// Reads a board's documents. Goes on after every mistake, so that all are reported in one run.
    package init(reading documents: [Document], on today: Today, into log: inout Diagnostics) async {
        let (seen, tree) = await Self.seen(of: documents)
        for location in seen.lazy.flatMap(\.identityNumbers) {
            log.report(
                .identityNumber, at: location, "身份证号不得公开：这里有一个 18 位的居民身份证号",
                help: "整个删去，不要只遮几位；已经公布过的要立即撤下")
        }
        board = Self.board(of: documents, into: &log)
        board.checkDay(today, into: &log)
        let asOf = board.day(of: today)
        self.asOf = asOf
        let sorted = Sorted(documents, seen, into: &log)
        files = tree.paths
        drafts = Set(zip(documents, seen).lazy.filter(\.1.isDraft).map(\.0.path))
        regions = Ordered(Self.regions(sorted.regions, board: board, into: &log))
        let regionIndex = RegionIndex(regions)
        methods = Ordered(
            sorted.methods.compactMap { document, node, body in
                Fields(node, of: Method.schema, named: "工作法", path: document.path, into: &log).flatMap {
                    Method(reading: $0, body: body, regions: regionIndex, from: tree, into: &log)
                }
            }.sorted { $0.address < $1.address })
        pages = Ordered(
            sorted.pages.compactMap { PlainPage(reading: $1, body: $2, path: $0.path, into: &log) }
                .sorted { $0.address < $1.address })
        let methodIndex = MethodIndex(self.methods)
        let readings = await sorted.disclosures.concurrentMap { index, kind -> (Disclosure?, Diagnostics) in
            var log = Diagnostics()
            guard case .record(let node?, let body) = documents[index].content else { return (nil, log) }
            let disclosure = Disclosure(
                reading: node, body: body, path: documents[index].path, kind: kind, regions: regionIndex,
                methods: methodIndex, from: tree, into: &log)
            return (disclosure, log)
        }
        var disclosures: [Disclosure] = []
        disclosures.reserveCapacity(readings.count)
        for (disclosure, found) in readings {
            log.report(contentsOf: found)
            if let disclosure { disclosures.append(disclosure) }
        }
        disclosures.sort { $0.address < $1.address }
        self.disclosures = Ordered(disclosures)
        byRegion = Each(repeating: [], of: regions)
        maskedTables = MaskedTable.all(
            of: self.disclosures, linked: regions.map(\.body) + methods.map(\.body) + pages.map(\.body),
            from: tree
        )
        compliance = Compliance(asOf: asOf)
        index()
        compliance = Compliance(self)
        accounts = allAccounts()
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
        let verdict = await judge()
        for diagnostic in verdict.diagnostics { log.report(diagnostic) }
        for (index, finding) in verdict.findings { findings[index, default: []].append(finding) }
        for (index, finding) in verdict.findingsOfMethods {
            findingsOfMethods[index, default: []].append(finding)
        }
        log.remove(at: Self.places(ofPlaceholders: documents), keeping: Check.besidePlaceholders)
    }

    private static func places(ofPlaceholders documents: [Document]) -> Set<SourceLocation> {
        var places: Set<SourceLocation> = []
        for document in documents {
            for placeholder in document.placeholders {
                places.insert(SourceLocation(document.path, placeholder.place))
            }
        }
        return places
    }

    private static func board(of documents: [Document], into log: inout Diagnostics) -> Board {
        for document in documents where document.path == Board.path {
            if case .settings(let node) = document.content, let board = Board(reading: node, into: &log) {
                return board
            }
            return Board(name: "")
        }
        log.report(
            .missingKey, at: SourceLocation(Board.path), "缺少 board.yml",
            help: "在内容文件夹里建 board.yml，写一行 名称: 某某县村务公开栏；要从头建一个，运行 gongkai new 公开栏 文件夹")
        return Board(name: "")
    }

    private static func seen(of documents: [Document]) async -> ([Seen], SourceTree) {
        async let tree = SourceTree(documents)
        var seen = await documents.concurrentMap { Seen($0) }
        // A table has no day of its own. Few have anything that looks like such a number.
        let suspects = documents.indices.filter {
            if case .table = documents[$0].content { !seen[$0].identityNumbers.isEmpty } else { false }
        }
        let days = Document.days(ofTables: Set(suspects.map { documents[$0].path }), in: documents)
        for index in suspects {
            guard let day = days[documents[index].path] else { continue }
            seen[index].identityNumbers = documents[index].identityNumbers(bornBy: day)
        }
        return (seen, await tree)
    }

    /// What is seen of a document at first sight.
    private struct Seen: Sendable {
        var identityNumbers: [SourceLocation]
        /// Nil for what is no record.
        var kind: RecordKind?
        var isDraft = false
        var log: Diagnostics

        init(_ document: Document) {
            identityNumbers = document.identityNumbers(bornBy: nil)
            if !identityNumbers.isEmpty, let day = document.statedDay {
                identityNumbers = document.identityNumbers(bornBy: day)
            }
            log = document.diagnostics
            if case .record(let node, _) = document.content {
                kind = RecordKind.of(node, path: document.path, into: &log)
                isDraft = node.map(RecordKind.isDraft) ?? false
            }
            document.reportPlaceholders(of: kind, isDraft: isDraft, into: &log)
        }
    }

    /// The documents by what they are.
    private struct Sorted {
        var regions: [(document: Document, node: Node, body: Markdown, level: Region.Level)] = []
        var methods: [(document: Document, node: Node, body: Markdown)] = []
        var pages: [(document: Document, node: Node, body: Markdown)] = []
        /// Indices of documents.
        var disclosures: [(document: Int, kind: Kind)] = []

        init(_ documents: [Document], _ seen: [Seen], into log: inout Diagnostics) {
            disclosures.reserveCapacity(documents.count)
            for (index, seen) in seen.enumerated() {
                log.report(contentsOf: seen.log)
                let document = documents[index]
                guard case .record(let node?, let body) = document.content, let kind = seen.kind
                else { continue }
                let isIndex = document.path == "_index.md" || document.path.hasSuffix("/_index.md")
                switch kind {
                case .region(let level):
                    if isIndex {
                        regions.append((document, node, body, level))
                    } else {
                        log.report(
                            .wrongType, at: SourceLocation(document.path, node.place),
                            "\(level.text)的介绍应当写在 _index.md",
                            help: "把这个文件改名为它文件夹里的 _index.md")
                    }
                case _ where isIndex:
                    log.report(
                        .wrongType, at: SourceLocation(document.path, node.place),
                        "_index.md 写的是地方：类型应当是 县、乡镇 或 村",
                        help: "改类型，或给文件换一个名字")
                case .method: methods.append((document, node, body))
                case .page: pages.append((document, node, body))
                case .disclosure(let kind):
                    disclosures.append((index, kind))
                }
            }
        }
    }

    private static func regions(
        _ items: [(document: Document, node: Node, body: Markdown, level: Region.Level)], board: Board,
        into log: inout Diagnostics
    ) -> [Region] {
        var regions: [Region] = []
        for item in items {
            guard
                let fields = Fields(
                    item.node, of: Region.schema, named: item.level.text, path: item.document.path, into: &log
                ),
                let region = Region(reading: fields, level: item.level, body: item.body, into: &log)
            else { continue }
            regions.append(region)
        }
        if !regions.contains(where: { $0.address.isEmpty }) {
            regions.append(Region(county: board.name))
        }
        regions.sort { $0.address < $1.address }
        var byAddress: [String: Int] = [:]
        for index in regions.indices { byAddress[regions[index].address] = index }
        for index in regions.indices.dropFirst() {
            var folder = regions[index].address
            repeat { folder = SourceTree.folder(of: folder) } while byAddress[folder] == nil
            guard let parent = byAddress[folder] else { continue }
            regions[index].parent = Region.Reference(parent)
            regions[parent].children.append(Region.Reference(index))
        }
        return regions
    }

    private mutating func index() {
        // Already in the order of addresses: the index settles what fell on one day.
        let days = Each<Disclosure, Day>(disclosures.map(\.day.value))
        newestFirst = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
        for index in newestFirst {
            byRegion[disclosures[index].region].append(index)
            switch disclosures[index].content {
            case .evaluation(let evaluation):
                for (row, score) in evaluation.scores.enumerated() {
                    if let region = score.region { scoresOfRegion[region, default: []].append((index, row)) }
                }
            case .pairing(let pairing):
                if let region = pairing.region { pairingsOfRegion[region, default: []].append(index) }
            default: continue
            }
        }
    }

    /// Holds the register against every check that is not judged while reading.
    ///
    /// Every disclosure is held against all the checks of its kind at once, so that it is fetched but once.
    private func judge() async -> Verdict {
        let checks = Inspections(Check.all)
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
            return verdict
        }
        var all = Verdict()
        for verdict in verdicts + (await general) { all.add(verdict) }
        return all
    }
}

extension Board {
    /// Reports a board that stands still at a day which has not come.
    fileprivate func checkDay(_ today: Today, into log: inout Diagnostics) {
        guard case .instant(let seconds) = today, let asOf, asOf.value > zone.day(at: seconds) else { return }
        log.report(
            .futureDate, at: SourceLocation(Self.path, asOf.place),
            "日期在将来：截至 \(asOf.value.iso)，今天是 \(zone.day(at: seconds).iso)", help: "写已经到了的一天；删去这一行，期限就算到今天")
    }
}

extension Region {
    static let countyPath = "_index.md"

    /// The county of a board that has no `_index.md` at its top.
    fileprivate init(county name: String) {
        self.init(
            level: .county, address: "", path: Self.countyPath, title: Located(name, at: .start),
            formerly: [],
            aliases: [],
            body: .empty, parent: nil)
    }
}
