import Documents

extension Document {
    /// Where it gives away a citizen's identity number: in its name, its fields, its tables or its text.
    ///
    /// A document is searched rather than what is read of it, so that nothing that a page may show is overlooked, and each
    /// place is known.
    ///
    /// - Parameter day: that of the record; for a table, of the record that names it. Whoever a number would have to be born after
    ///   it is nobody's. Nil where there is none, and any number counts.
    func identityNumbers(bornBefore day: Day?) -> [SourceLocation] {
        var search = Search(day: day)
        search.look(at: path, .start)
        switch content {
        case .record(let node, let body):
            if let node { search.look(at: node) }
            search.look(at: body)
        case .settings(let node?): search.look(at: node)
        case .table(let table): search.look(at: [table.header] + table.rows)
        case .settings(nil), .attachment, .unreadable: break
        }
        return search.places.map { SourceLocation(path, $0) }
    }
}

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

private struct Search {
    let day: Day?
    var places: [Place] = []

    init(day: Day?) { self.day = day }

    mutating func look(at text: String, _ place: Place) {
        guard text.utf8.count >= CitizenNumber.length, CitizenNumber.count(in: text, bornBy: day) > 0 else {
            return
        }
        places.append(place)
    }

    mutating func look(at node: Node) {
        switch node.value {
        case .scalar(let text): look(at: text, node.place)
        case .list(let items): for item in items { look(at: item) }
        case .mapping(let entries):
            for entry in entries {
                look(at: entry.key.value, entry.key.place)
                look(at: entry.value)
            }
        }
    }

    mutating func look(at rows: [[Located<String>]]) {
        for row in rows { for cell in row { look(at: cell.value, cell.place) } }
    }

    /// The cells of a text's tables and its links have places; what else it says has only the document's.
    mutating func look(at body: Markdown) {
        let all = CitizenNumber.count(in: body.html, bornBy: day)
        let before = places.count
        for link in body.links { look(at: link.destination, link.place) }
        if all == 0 { return }
        var placed = 0
        for table in body.tables {
            for cell in table.header + table.rows.joined() {
                placed += CitizenNumber.count(in: cell.value, bornBy: day)
                look(at: cell.value, cell.place)
            }
        }
        if placed < all || places.count == before { places.append(.start) }
    }
}
