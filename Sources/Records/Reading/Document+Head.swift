import Documents

extension Document {
    /// The day that a record's front matter states.
    var statedDay: Day? {
        guard case .record(let node?, _) = content, case .mapping(let entries) = node.value,
            case .scalar(let text)? = entries.first(where: { Term.date.isSpelled($0.key.value) })?.value.value
        else { return nil }
        return Day(written: text)
    }

    /// The tables of the content folder that its front matter names, each once.
    package func tables(in tree: SourceTree) -> [String] {
        let node: Node
        switch content {
        case .record(let own?, _), .settings(let own?): node = own
        default: return []
        }
        let folder = SourceTree.folder(of: path)
        var tables: [String] = []
        func look(at node: Node) {
            switch node.value {
            case .scalar(let text):
                guard text.ends(with: ".csv"), let path = SourceTree.resolve(text, in: folder),
                    tree.paths.contains(path), !tables.contains(path)
                else { return }
                tables.append(path)
            case .list(let items): for item in items { look(at: item) }
            case .mapping(let entries): for entry in entries { look(at: entry.value) }
            }
        }
        look(at: node)
        return tables
    }
}
