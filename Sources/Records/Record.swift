import Documents

/// A file of the content folder that may be a record, read whole.
package struct Record: Sendable {
    /// What the board keeps of it.
    package var facts: Facts
    /// What its own page shows, and nobody else.
    package var body: Markdown

    /// What others may know of a file: all that the board is judged by.
    package struct Facts: Sendable {
        package enum Content: Sendable {
            case disclosure(Disclosure)
            case page(PlainPage)
            /// It is a draft, or could not be read, which has been reported.
            case nothing
        }

        package var path: String
        package var content = Content.nothing
        package var isDraft = false
        /// Whether it is judged and never published: of something that its method keeps in the house.
        package internal(set) var isInternal = false
        /// What was found while it was read.
        package var log = Diagnostics()
        /// What is to be published of that.
        var findings: [Finding] = []
        /// Of which kind of one's own it is, where it could not be read.
        var unread: OwnKind?
        /// Where something is yet to be filled in.
        var placeholders: [SourceLocation] = []
        /// Numbers that look like a person's and are nobody's.
        var clearedNumbers: Set<String> = []
        /// Numbers of persons that it publishes all the same.
        var exceptions: [ExceptedNumber] = []
        /// What it names, where it is not published: tables and attachments.
        var internalFiles: [String] = []
        /// The tables that it names, with names that its page masks.
        var maskedTables: [MaskedTable] = []
        /// The files of a list that is over, or was taken back.
        var takenDown: TakenDownFiles.Files?
    }

    /// Reads a file that is no part of the frame.
    /// - Parameter tables: those that it names (``Document/tables(in:)``); what is wrong with them is reported here.
    package init(reading document: Document, with tables: [Document] = [], in frame: Frame) {
        facts = Facts(path: document.path)
        body = .empty
        var exceptions: ExceptedNumbers? = ExceptedNumbers(reading: document, into: &facts.log)
        for table in tables {
            facts.take(Sight(of: table, bornBy: document.statedDay, excepting: &exceptions))
        }
        let sight = Sight(of: document, kinds: frame.kinds, excepting: &exceptions)
        exceptions?.check(into: &facts.log)
        facts.exceptions = exceptions?.all ?? []
        facts.isDraft = sight.isDraft
        facts.take(sight)
        guard case .record(let node?, let body) = document.content, let kind = sight.kind else { return }
        switch kind {
        case .region(let level):
            facts.log.report(
                .wrongType, at: SourceLocation(document.path, node.place), "\(level.text)的介绍应当写在 _index.md",
                help: "把这个文件改名为它文件夹里的 _index.md")
        case _ where Frame.isIndex(document.path):
            facts.log.report(
                .wrongType, at: SourceLocation(document.path, node.place),
                "_index.md 写的是地方：类型应当是 县、乡镇 或 村", help: "改类型，或给文件换一个名字")
        case .method:
            facts.log.report(.changedMeanwhile(document.path))
        case .ownKind:
            facts.log.report(
                .wrongType, at: SourceLocation(document.path, node.place), "类别应当写在最上层的 kinds 文件夹里",
                help: "把这个文件移到 kinds/\(document.path.pathName)")
        case .page:
            if let page = PlainPage(reading: node, body: body, path: document.path, into: &facts.log) {
                facts.content = .page(page)
            }
        case .disclosure(let kind):
            facts.isInternal = frame.methodIndex.isInternal(node, of: kind)
            if facts.isInternal { facts.internalFiles = tables.map(\.path) }
            let tree = frame.tree.opening(tables)
            guard
                let disclosure = Disclosure(
                    reading: node, body: body, path: document.path, kind: kind, regions: frame.regionIndex,
                    methods: frame.methodIndex, columns: frame.board.ownColumns,
                    rules: frame.board.rules, from: tree, into: &facts.log)
            else {
                if case .own(let own) = kind, !facts.isDraft { facts.unread = own }
                return
            }
            if facts.isInternal { facts.internalFiles += disclosure.attachments.map(\.path) }
            facts.maskedTables = MaskedTable.all(of: disclosure, from: tree)
            disclosure.checkNames(into: &facts.log)
            let settled = disclosure.settled(on: frame.asOf, by: frame.board.rules)
            facts.takenDown = TakenDownFiles.Files(
                of: settled, before: disclosure, tables.map(\.path), among: frame.tree.paths)
            facts.content = .disclosure(settled)
            self.body = body
            self.body.tables = []  // read; a page shows them from the body's HTML
            judge(settled)
        }
    }

    /// Holds it against every check that looks at nothing else.
    private mutating func judge(_ disclosure: Disclosure) {
        var verdict = Verdict(on: Disclosure.Reference(0))
        for (check, run) in Inspections.all.alone(disclosure.kind) {
            verdict.check = check
            run(disclosure, body, &verdict)
        }
        for diagnostic in verdict.diagnostics { facts.log.report(diagnostic) }
        facts.findings = verdict.findings.map(\.finding)
    }
}

extension Record.Facts {
    /// Of a file that no record names.
    package init(of file: Document) {
        self.init(path: file.path)
        take(Sight(of: file))
    }

    mutating func take(_ sight: Sight) {
        log.report(contentsOf: sight.log)
        placeholders += sight.placeholders
        if !sight.cleared.isEmpty { clearedNumbers.formUnion(sight.cleared) }
    }
}

extension Diagnostic {
    /// A file that its author saved while the board was being built.
    package static func changedMeanwhile(_ path: String) -> Diagnostic {
        Diagnostic(
            Check.unreadable, at: SourceLocation(path), "构建的时候，这个文件变了：前后两次读到的不一样", help: "等它存好，再运行一次")
    }
}
