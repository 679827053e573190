import Documents

/// The kinds that a county defines for itself, found by their names.
package struct KindIndex: Sendable {
    /// In the order of their files.
    package private(set) var all: [OwnKind] = []
    private var byName: [String: OwnKind] = [:]
    /// The files of those that could not be read, by their names.
    private var faulty: [String: String] = [:]

    init() {}

    /// Those among some documents, without a word on what is wrong with others.
    package init(reading documents: [Document]) {
        var ignored = Diagnostics()
        let kinds = documents.compactMap { document -> (Document, Node, Markdown)? in
            guard case .record(let node?, let body) = document.content,
                case .ownKind? = RecordKind.of(node, path: document.path, into: &ignored)
            else { return nil }
            return (document, node, body)
        }
        self.init(kinds, into: &ignored)
    }

    /// Reads the kinds of a board; goes on after every mistake.
    init(
        _ documents: [(Document, Node, Markdown)], into log: inout Diagnostics
    ) {
        let sorted = documents.map { (document: $0.0, node: $0.1, body: $0.2) }
            .sorted { $0.document.path < $1.document.path }
        if sorted.count > OwnKind.most {
            log.report(
                .tooMany, at: SourceLocation(sorted[OwnKind.most].document.path),
                "类别有 \(sorted.count) 种，最多 \(OwnKind.most) 种", help: "几种相近的合成一种，用一个选项分开")
        }
        var taken: [String: String] = [:]
        for (document, node, body) in sorted.prefix(OwnKind.most) {
            let before = log.all.count { $0.severity == .error }
            guard
                let fields = Fields(
                    node, of: OwnKind.schema, named: Term.ownKind.chinese, path: document.path, into: &log),
                let kind = OwnKind(reading: fields, body: body, into: &log)
            else {
                if log.all.count(where: { $0.severity == .error }) > before {
                    for name in Self.names(in: node) { faulty[name] = document.path }
                }
                continue
            }
            let names = [OwnKind.plain(kind.title.value), kind.english]
            if let other = names.compactMap({ taken[$0] }).first {
                log.report(
                    .kindShadows, at: SourceLocation(kind.path, kind.title.place),
                    "“\(kind.title.value)”是已有的类别，不能重新定义", help: "\(other) 已有这个名称或英文名，换一个")
                for name in names where taken[name] == nil { faulty[name] = kind.path }
                continue
            }
            for name in names { taken[name] = kind.path }
            all.append(kind)
            byName[kind.title.value] = kind
            byName[kind.english] = kind
        }
        for kind in all { reportLinks(of: kind, into: &log) }
    }

    package func named(_ text: String) -> OwnKind? { byName[text] }

    /// What to say of a name whose kind could not be read; nil for any other.
    package func fault(of text: String) -> (message: Message, help: String)? {
        guard byName[text] == nil, let path = faulty[text] else { return nil }
        return ("类别“\(Scalar.shortened(text))”有错误", "先改 \(path)")
    }

    /// What a file calls its kind.
    private static func names(in node: Node) -> [String] {
        guard case .mapping(let entries) = node.value else { return [] }
        return entries.compactMap { entry in
            guard Term.title.isSpelled(entry.key.value) || Term.english.isSpelled(entry.key.value),
                case .scalar(let text) = entry.value.value, text.isVisible
            else { return nil }
            return text
        }
    }

    /// Reports links to kinds that there are not.
    private func reportLinks(of kind: OwnKind, into log: inout Diagnostics) {
        for column in kind.fields + kind.tables.flatMap(\.columns) {
            guard case .link(let name?) = column.type, named(name) == nil, Kind(spelled: name) == nil else {
                continue
            }
            log.report(
                .kindName, at: SourceLocation(kind.path, kind.title.place),
                "没有叫“\(Scalar.shortened(name))”的类别（\(column.name)）",
                help: log.advice(
                    for: name, among: all.map(\.title.value) + Kind.allCases.map(\.text), on: kind.path,
                    else: "可以写"))
        }
    }
}
