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

    mutating func noteNumbers(in node: Node) {
        var look = NumberLook()
        look.see(node)
        privateNumbers += look.found
        personalMatters += look.matters
    }

    mutating func noteNumbers(in table: Table) {
        var look = NumberLook()
        look.see(table)
        privateNumbers += look.found
        personalMatters += look.matters
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

    /// The source has the places; what it makes of a body is looked at beside it, where its marks join what they part.
    mutating func noteNumbers(in body: Markdown, of source: ArraySlice<UInt8>, firstLine: Int) {
        let text = Array(source)
        let written = PrivateNumber.all(writtenIn: text, as: .markdown)
        var lines = LineCount(text, firstLine: firstLine)
        var known: Set<String> = []
        for number in written.sorted(by: { $0.offset < $1.offset }) {
            known.insert(number.digits)
            privateNumbers.append(.init(number: number, place: lines.place(of: number.offset)))
        }
        notePersonalMatters(in: body, of: text, firstLine: firstLine)
        guard MarkdownJoints.mayJoin(text) else { return }
        for number in PrivateNumber.all(in: body.html, as: .html) where !known.contains(number.digits) {
            privateNumbers.append(.init(number: number, place: Place(line: firstLine, column: 1)))
        }
    }
}

extension Document {
    private mutating func notePersonalMatters(in body: Markdown, of text: [UInt8], firstLine: Int) {
        var lines = LineCount(text, firstLine: firstLine)
        for (kind, offset) in PersonalMatter.all(in: text) {
            personalMatters.append(PersonalMatter(kind: kind, place: lines.place(of: offset)))
        }
        for table in body.tables {
            let header = table.header
            guard let columns = PersonalColumns(header.count, head: { header[$0].value }) else { continue }
            for row in table.rows {
                personalMatters += columns.matters(at: { row[$0].place }) { row[$0].value }
            }
        }
    }
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
