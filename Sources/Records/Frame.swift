import Documents

/// What every record is read against: the board, its regions and work methods, and which files there are. Small, and read by
/// all.
package struct Frame: Sendable {
    package let board: Board
    /// The day against which deadlines are judged.
    package let asOf: Day
    /// By their addresses; the county, which is always there, is the first.
    package let regions: Ordered<Region>
    /// By their addresses.
    package let methods: Ordered<Method>
    package let tree: SourceTree
    let regionIndex: RegionIndex
    let methodIndex: MethodIndex
    /// What the county defines for itself.
    package let kinds: KindIndex
    /// The files that it was read from: none of them is a record.
    package let taken: Set<String>
    /// The tables that its board and its work methods name.
    let tables: Set<String>
    let drafts: Set<String>
    let placeholders: [SourceLocation]
    let clearedNumbers: Set<String>
    /// What its files except from the rule that no number of a person is published, by their paths.
    let exceptions: [String: [ExceptedNumber]]

    /// Reads what is not a record; goes on after every mistake.
    /// - Parameters:
    ///   - documents: every file that ``mayTake(_:)`` or ``mayTake(_:_:)`` asks for, and others as one likes.
    ///   - tables: those that the board and work methods among them name.
    package init(
        reading documents: [Document], with tables: [Document] = [], in tree: SourceTree, on today: Today,
        into log: inout Diagnostics
    ) {
        var facts = Record.Facts(path: Board.path)
        let open = tree.opening(tables)
        let board = Self.board(of: documents, from: open, into: &log)
        board.checkDay(today, into: &log)
        asOf = board.day(of: today)
        self.board = board
        self.tree = tree
        self.tables = Set(tables.map(\.path))
        let sorted = Sorted(documents, into: &facts)
        for table in tables { facts.take(Sight(of: table)) }
        regions = Ordered(Self.regions(sorted.regions, board: board, into: &log))
        let regionIndex = RegionIndex(regions)
        self.regionIndex = regionIndex
        board.units.check(against: regionIndex, into: &log)
        let units = board.units
        methods = Ordered(
            sorted.methods.compactMap { document, node, body in
                Fields(node, of: Method.schema, named: "工作法", path: document.path, into: &log).flatMap {
                    Method(
                        reading: $0, body: body, regions: regionIndex, units: units, from: open, into: &log)
                }
            }.sorted { $0.address < $1.address })
        kinds = KindIndex(sorted.kinds, into: &log)
        methodIndex = MethodIndex(methods, units: units, regions: regionIndex)
        methodIndex.reportUnknownSources(into: &log)
        taken = sorted.taken
        drafts = sorted.drafts
        placeholders = facts.placeholders
        clearedNumbers = facts.clearedNumbers
        exceptions = sorted.exceptions
        log.report(contentsOf: facts.log)
    }

    /// Whether a file's name alone says that it is none of the records, or may be none.
    package static func mayTake(_ path: String) -> Bool { path == Board.path || isIndex(path) }

    /// Whether a Markdown file may be none of the records: its kind says so, or cannot be told at first sight.
    package static func mayTake(_ path: String, _ bytes: [UInt8]) -> Bool {
        if mayTake(path) { return true }
        return switch RecordKind(atFirstSightOf: bytes) {
        case .disclosure, .page: false
        case .method, .ownKind, .region: true
        case nil: !RecordKind.isOthers(bytes)
        }
    }

    /// Whether the tables that a document names are read with it: the board's and those of work methods.
    static func needsTables(_ document: Document) -> Bool {
        if document.path == Board.path { return true }
        guard case .record(let node?, _) = document.content, !isIndex(document.path) else { return false }
        var ignored = Diagnostics()
        if case .method? = RecordKind.of(node, path: document.path, into: &ignored) { return true }
        return false
    }

    /// Whether a file is the place of a region.
    static func isIndex(_ path: String) -> Bool { path.pathName == "_index.md" }

    private static func board(
        of documents: [Document], from tree: SourceTree, into log: inout Diagnostics
    ) -> Board {
        for document in documents where document.path == Board.path {
            if case .settings(let node) = document.content,
                let board = Board(reading: node, from: tree, into: &log)
            {
                return board
            }
            return Board(name: "")
        }
        log.report(
            .missingKey, at: SourceLocation(Board.path), "缺少 board.yml",
            help: "在内容文件夹里建 board.yml，写一行 名称: 某某县村务公开栏；要从头建一个，运行 gongkai new 公开栏 文件夹")
        return Board(name: "")
    }

    /// The documents by what they are; records are left to be read by themselves.
    private struct Sorted {
        var regions: [(document: Document, node: Node, body: Markdown, level: Region.Level)] = []
        var methods: [(document: Document, node: Node, body: Markdown)] = []
        var kinds: [(document: Document, node: Node, body: Markdown)] = []
        var taken: Set<String> = []
        var drafts: Set<String> = []
        var exceptions: [String: [ExceptedNumber]] = [:]

        init(_ documents: [Document], into facts: inout Record.Facts) {
            for document in documents {
                if case .settings = document.content {
                    take(document, into: &facts)
                    continue
                }
                guard case .record(let node?, let body) = document.content else {
                    // What cannot be read is no record either.
                    if document.path == Board.path { take(document, into: &facts) }
                    continue
                }
                let sight = Sight(of: document)
                let isIndex = Frame.isIndex(document.path)
                switch sight.kind {
                case .region(let level)? where isIndex:
                    take(document, into: &facts)
                    regions.append((document, node, body, level))
                case .method? where !isIndex:
                    take(document, into: &facts)
                    methods.append((document, node, body))
                case .ownKind? where document.path.pathFolder == OwnKind.folder + "/":
                    take(document, into: &facts)
                    kinds.append((document, node, body))
                case .region, .method, .page, .ownKind, .disclosure, nil: continue
                }
            }
        }

        private mutating func take(_ document: Document, into facts: inout Record.Facts) {
            taken.insert(document.path)
            var excepted: ExceptedNumbers? = ExceptedNumbers(reading: document, into: &facts.log)
            let sight = Sight(of: document, excepting: &excepted)
            excepted?.check(into: &facts.log)
            if let all = excepted?.all, !all.isEmpty { exceptions[document.path] = all }
            if sight.isDraft { drafts.insert(document.path) }
            facts.take(sight)
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
}

extension Board {
    /// Reports a board that stands still at a day which has not come.
    fileprivate func checkDay(_ today: Today, into log: inout Diagnostics) {
        guard case .instant(let seconds) = today, let asOf, asOf.value > zone.day(at: seconds) else { return }
        log.report(
            .futureDate, at: SourceLocation(Self.path, asOf.place),
            "日期在将来：截至 \(asOf.value)，今天是 \(zone.day(at: seconds))", help: "写已经到了的一天；删去这一行，期限就算到今天")
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
