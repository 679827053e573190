import Documents

extension Document {
    /// Where it gives away a citizen's identity number: in its name, its fields, its tables or its text.
    ///
    /// A document is searched rather than what is read of it, so that nothing that a page may show is overlooked, and each
    /// place is known.
    var identityNumbers: [SourceLocation] {
        var search = Search()
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

private struct Search {
    var places: [Place] = []

    mutating func look(at text: String, _ place: Place) {
        guard text.utf8.count >= CitizenNumber.length, CitizenNumber.count(in: text) > 0 else { return }
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
        let all = CitizenNumber.count(in: body.html)
        let before = places.count
        for link in body.links { look(at: link.destination, link.place) }
        if all == 0 { return }
        var placed = 0
        for table in body.tables {
            for cell in table.header + table.rows.joined() {
                placed += CitizenNumber.count(in: cell.value)
                look(at: cell.value, cell.place)
            }
        }
        if placed < all || places.count == before { places.append(.start) }
    }
}
