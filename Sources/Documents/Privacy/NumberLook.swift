/// A look at the values of a document, which stand side by side as the cells of a row do.
struct NumberLook {
    private(set) var found: [PrivateNumber.Sighting] = []
    private(set) var matters: [PersonalMatter] = []
    // Used again from row to row.
    private var line = CellLine()
    private var run = NumberRun()

    /// The values of a mapping are a row; each is labelled by its key. So are its keys.
    mutating func see(_ node: Node) {
        switch node.value {
        case .scalar(let text):
            line.clear()
            line.append(text)
            see(at: { _ in node.place }, labelled: { _ in "" })
        case .list(let items): see(items, labelled: "")
        case .mapping(let entries):
            for entry in entries {
                switch entry.value.value {
                case .scalar: break
                case .list(let items): see(items, labelled: entry.key.value)
                case .mapping: see(entry.value)
                }
            }
            line.clear()
            for entry in entries { line.append(entry.value.ownText) }
            see(at: { entries[$0].value.place }, labelled: { entries[$0].key.value })
            if let columns = PersonalColumns(entries.count, head: { entries[$0].key.value }) {
                matters += columns.matters(at: { entries[$0].value.place }) { entries[$0].value.ownText }
            }
            line.clear()
            for entry in entries { line.append(entry.key.value) }
            see(at: { entries[$0].key.place }, labelled: { _ in "" })
        }
    }

    private mutating func see(_ items: [Node], labelled label: String) {
        for item in items {
            switch item.value {
            case .scalar: break
            case .list, .mapping: see(item)
            }
        }
        line.clear()
        for item in items { line.append(item.ownText) }
        see(at: { items[$0].place }, labelled: { _ in label })
    }

    /// Its rows alone, each cell called as the head of its column says.
    mutating func seeNumbers(_ rows: [[Located<String>]], below header: [Located<String>]) {
        for row in rows {
            line.clear()
            for cell in row { line.append(cell.value) }
            see(at: { row[$0].place }, labelled: { header.indices.contains($0) ? header[$0].value : "" })
        }
    }

    mutating func see(_ table: Table) {
        let header = table.header
        line.clear()
        for cell in header { line.append(cell.value) }
        see(at: { header[$0].place }, labelled: { _ in "" })
        let columns = PersonalColumns(header.count) { header[$0].value }
        for row in table.rows {
            if let columns { matters += columns.matters(at: { row[$0].place }) { row[$0].value } }
            line.clear()
            for cell in row { line.append(cell.value) }
            see(at: { row[$0].place }, labelled: { header.indices.contains($0) ? header[$0].value : "" })
        }
        for column in header.indices {
            for (above, below) in zip(table.rows, table.rows.dropFirst()) {
                see(above[column], above: below[column])
            }
        }
    }

    /// One that goes on in the cell below.
    private mutating func see(_ first: Table.Cell, above second: Table.Cell) {
        guard first.value.utf8.count + second.value.utf8.count == 18, !first.value.isEmpty,
            !second.value.isEmpty,
            first.value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return }
        for number in PrivateNumber.all(in: Array("\(first.value)\n\(second.value)".utf8))
        where number.kind == .identity {
            found.append(.init(number: number, place: first.place))
        }
    }

    /// The row as it stands in ``line``.
    private mutating func see(at place: (Int) -> Place, labelled label: (Int) -> String) {
        let numbers = PrivateNumber.all(writtenIn: line.text, with: &run) {
            line.ends.indices.map { NumberWords.Label(end: line.ends[$0], text: label($0)) }
        }
        for number in numbers {
            found.append(.init(number: number, place: place(line.cell(at: number.offset))))
        }
        for (kind, offset) in PersonalMatter.all(in: line.text) {
            matters.append(PersonalMatter(kind: kind, place: place(line.cell(at: offset))))
        }
    }
}

extension Node {
    /// What it says itself, not by what it holds.
    fileprivate var ownText: String {
        if case .scalar(let text) = value { text } else { "" }
    }
}

/// Cells that stand side by side, as one text.
private struct CellLine {
    private(set) var text: [UInt8] = []
    /// Where each ends.
    private(set) var ends: [Int] = []

    private static let separator: UInt8 = 0x1F  // as ASCII has it between the units of a record

    mutating func append(_ cell: String) {
        if !ends.isEmpty { text.append(Self.separator) }
        text.append(contentsOf: cell.utf8)
        ends.append(text.count)
    }

    mutating func clear() {
        text.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// The cell in which an offset of the text is.
    func cell(at offset: Int) -> Int { ends.firstIndex { offset <= $0 } ?? 0 }
}
