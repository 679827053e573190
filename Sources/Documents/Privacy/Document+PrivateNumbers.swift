extension PrivateNumber {
    /// One, and where it was seen.
    package struct Sighting: Sendable {
        package var number: PrivateNumber
        package var place: Place
        /// Whether it is in the name of the file.
        package var isInName = false
    }
}

extension Document {
    mutating func noteNumbersInName() {
        for number in PrivateNumber.all(writtenIn: Array(path.utf8)) {
            privateNumbers.append(.init(number: number, place: .start, isInName: true))
        }
    }

    /// The values that stand side by side are read as the cells of a row; each is labelled by its key.
    mutating func noteNumbers(in node: Node) {
        switch node.value {
        case .scalar(let text): note(Line(of: [text]), at: { _ in node.place }, labelled: { _ in "" })
        case .list(let items): noteNumbers(in: items, labelled: "")
        case .mapping(let entries):
            var line = Line()
            for entry in entries {
                switch entry.value.value {
                case .scalar(let text): line.append(text)
                case .list(let items):
                    line.append("")
                    noteNumbers(in: items, labelled: entry.key.value)
                case .mapping:
                    line.append("")
                    noteNumbers(in: entry.value)
                }
            }
            note(line, at: { entries[$0].value.place }, labelled: { entries[$0].key.value })
            note(Line(of: entries.map(\.key.value)), at: { entries[$0].key.place }, labelled: { _ in "" })
        }
    }

    private mutating func noteNumbers(in items: [Node], labelled label: String) {
        var line = Line()
        for item in items {
            if case .scalar(let text) = item.value {
                line.append(text)
            } else {
                line.append("")
                noteNumbers(in: item)
            }
        }
        note(line, at: { items[$0].place }, labelled: { _ in label })
    }

    mutating func noteNumbers(in table: Table) {
        let header = table.header
        note(Line(of: header.map(\.value)), at: { header[$0].place }, labelled: { _ in "" })
        var line = Line()
        for row in table.rows {
            line.clear()
            for cell in row { line.append(cell.value) }
            note(
                line, at: { row[$0].place }, labelled: { header.indices.contains($0) ? header[$0].value : "" }
            )
        }
        for column in header.indices {
            for (above, below) in zip(table.rows, table.rows.dropFirst()) {
                noteNumber(over: above[column], below[column])
            }
        }
    }

    /// One that goes on in the cell below.
    private mutating func noteNumber(over first: Table.Cell, _ second: Table.Cell) {
        guard first.value.utf8.count + second.value.utf8.count == 18, !first.value.isEmpty,
            !second.value.isEmpty,
            first.value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return }
        for number in PrivateNumber.all(in: Array("\(first.value)\n\(second.value)".utf8))
        where number.kind == .identity {
            privateNumbers.append(.init(number: number, place: first.place))
        }
    }

    private mutating func note(_ line: Line, at place: (Int) -> Place, labelled label: (Int) -> String) {
        let found = PrivateNumber.all(writtenIn: line.text) {
            line.ends.indices.map { NumberWords.Label(end: line.ends[$0], text: label($0)) }
        }
        for number in found {
            privateNumbers.append(.init(number: number, place: place(line.cell(at: number.offset))))
        }
    }

    /// What stands behind `#`, which no page shows and every copy of the folder has.
    mutating func noteNumbers(inCommentsOf yaml: ArraySlice<UInt8>, firstLine: Int) {
        guard yaml.contains(UInt8(ascii: "#")) else { return }
        var line = firstLine
        for text in yaml.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { line += 1 }
            let mark = text.indices.first { index in
                text[index] == UInt8(ascii: "#")
                    && (index == text.startIndex || text[index - 1] == 0x20 || text[index - 1] == 0x09)
            }
            guard let mark else { continue }
            let column = 1 + text[..<mark].count { $0 & 0xC0 != 0x80 }
            for number in PrivateNumber.all(writtenIn: Array(text[mark...])) {
                let place = Place(line: line, column: column)
                if !privateNumbers.contains(where: { $0.place.line == place.line }) {
                    privateNumbers.append(.init(number: number, place: place))
                }
            }
        }
    }

    /// The source has the places; what it makes of a body is looked at beside it, for its marks join what they part.
    mutating func noteNumbers(in body: Markdown, of source: ArraySlice<UInt8>, firstLine: Int) {
        let text = Array(source)
        let written = PrivateNumber.all(writtenIn: text, as: .markdown)
        var lines = LineCount(text, firstLine: firstLine)
        var known: Set<String> = []
        for number in written.sorted(by: { $0.offset < $1.offset }) {
            known.insert(number.digits)
            privateNumbers.append(.init(number: number, place: lines.place(of: number.offset)))
        }
        for number in PrivateNumber.all(in: body.html, as: .html) where !known.contains(number.digits) {
            privateNumbers.append(.init(number: number, place: Place(line: firstLine, column: 1)))
        }
    }
}

/// Cells that stand side by side, as one text.
private struct Line {
    private(set) var text: [UInt8] = []
    /// Where each ends.
    private(set) var ends: [Int] = []

    private static let separator: UInt8 = 0x1F  // as ASCII has it between the units of a record

    init(of cells: [String] = []) { for cell in cells { append(cell) } }

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

/// Places of offsets that only grow.
private struct LineCount {
    private let text: [UInt8]
    private var offset = 0
    private var line: Int
    private var column = 1

    init(_ text: [UInt8], firstLine: Int) {
        self.text = text
        line = firstLine
    }

    mutating func place(of next: Int) -> Place {
        while offset < next {
            if text[offset] == 0x0A {
                line += 1
                column = 1
            } else if text[offset] & 0xC0 != 0x80 {
                column += 1
            }
            offset += 1
        }
        return Place(line: line, column: column)
    }
}
