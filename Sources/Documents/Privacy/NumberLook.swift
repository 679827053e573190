/// A look at the values of a document, which stand side by side as the cells of a row do.
///
/// They are gathered and looked at many at a time: most hold nothing, and each look has its price.
struct NumberLook {
    private(set) var found: [PrivateNumber.Sighting] = []
    private(set) var matters: [PersonalMatter] = []
    private var cells = GatheredCells()
    // Used again from look to look.
    private var run = NumberRun()

    /// The values of a mapping are a row; each is labelled by its key. So are its keys.
    init(at node: Node) {
        gather(node)
        look()
    }

    /// Rows alone, each cell called as the head of its column says.
    init(at rows: [[Located<String>]], below header: [Located<String>]) {
        gather(rows, below: header)
        look()
    }

    init(at table: Table) {
        let header = table.header
        for cell in header { cells.append(cell.value, at: cell.place) }
        endRow()
        if let columns = PersonalColumns(header.count, head: { header[$0].value }) {
            for row in table.rows {
                matters += columns.matters(at: { row[$0].place }) { row[$0].value }
            }
        }
        gather(table.rows, below: header)
        look()
        for column in header.indices {
            for (above, below) in zip(table.rows, table.rows.dropFirst()) {
                see(above[column], above: below[column])
            }
        }
    }

    private mutating func gather(_ node: Node) {
        switch node.value {
        case .scalar(let text): cells.append(text, at: node.place)
        case .list(let items): gather(items, labelled: "")
        case .mapping(let entries):
            for index in entries.indices where entries[index].value.isNested {
                switch entries[index].value.value {
                case .scalar: break
                case .list(let items): gather(items, labelled: entries[index].key.value)
                case .mapping: gather(entries[index].value)
                }
            }
            for index in entries.indices {
                cells.append(
                    entries[index].value.ownText, at: entries[index].value.place,
                    labelled: entries[index].key.value)
            }
            if let columns = PersonalColumns(entries.count, head: { entries[$0].key.value }) {
                matters += columns.matters(at: { entries[$0].value.place }) { entries[$0].value.ownText }
            }
            endRow()
            for index in entries.indices {
                cells.append(entries[index].key.value, at: entries[index].key.place)
            }
        }
        endRow()
    }

    private mutating func gather(_ items: [Node], labelled label: String) {
        for index in items.indices where items[index].isNested { gather(items[index]) }
        for index in items.indices {
            cells.append(items[index].ownText, at: items[index].place, labelled: label)
        }
        endRow()
    }

    private mutating func gather(_ rows: [[Located<String>]], below header: [Located<String>]) {
        for row in rows {
            for (column, cell) in row.enumerated() {
                cells.append(
                    cell.value, at: cell.place, labelled: column < header.count ? header[column].value : "")
            }
            endRow()
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

    /// So much is gathered before it is looked at, in bytes.
    private static let room = 8192

    private mutating func endRow() {
        cells.endRow()
        if cells.text.count >= Self.room { look() }
    }

    /// At all that was gathered.
    private mutating func look() {
        for number in PrivateNumber.all(writtenIn: cells.text, with: &run, labelled: { cells.labels }) {
            found.append(.init(number: number, place: cells.place(of: number.offset)))
        }
        for (kind, offset) in PersonalMatter.all(in: cells.text) {
            matters.append(PersonalMatter(kind: kind, place: cells.place(of: offset)))
        }
        cells.clear()
    }
}

extension Node {
    fileprivate var isNested: Bool { if case .scalar = value { false } else { true } }

    /// What it says itself, not by what it holds.
    fileprivate var ownText: String {
        if case .scalar(let text) = value { text } else { "" }
    }
}

/// Cells that stand side by side, row by row, as one text.
private struct GatheredCells {
    private(set) var text: [UInt8] = []
    private var cells: [(end: Int, place: Place, label: String)] = []
    private var isInRow = false

    init() {
        // As much as the fields of a record take.
        text.reserveCapacity(1024)
        cells.reserveCapacity(64)
    }

    private static let separator: UInt8 = 0x1F  // as ASCII has it between the units of a record
    /// Between rows: nothing goes on behind it.
    private static let end: UInt8 = 0

    mutating func append(_ cell: String, at place: Place, labelled label: String = "") {
        if isInRow { text.append(Self.separator) }
        isInRow = true
        let isThere: Void? = cell.utf8.withContiguousStorageIfAvailable { text.append(contentsOf: $0) }
        if isThere == nil { text.append(contentsOf: cell.utf8) }
        cells.append((text.count, place, label))
    }

    mutating func endRow() {
        if isInRow { text.append(Self.end) }
        isInRow = false
    }

    mutating func clear() {
        text.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        isInRow = false
    }

    var labels: [NumberWords.Label] { cells.map { NumberWords.Label(end: $0.end, text: $0.label) } }

    /// The place of the cell in which an offset of the text is.
    func place(of offset: Int) -> Place {
        cells[min(cells.partitioningIndex { $0.end >= offset }, cells.count - 1)].place
    }
}
