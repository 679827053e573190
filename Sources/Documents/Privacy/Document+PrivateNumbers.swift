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
        let look = NumberLook(at: node)
        privateNumbers += look.found
        personalMatters += look.matters
    }

    mutating func noteNumbers(in table: Table) {
        let look = NumberLook(at: table)
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
        noteNumbers(inTablesOf: body, but: &known)
        // An asterisk beside a digit is a joint, too.
        guard MarkdownJoints.mayJoin(text) else { return }
        noteMasked(in: text, firstLine: firstLine, but: &known)
        for number in PrivateNumber.all(in: body.html, as: .html) where !known.contains(number.digits) {
            let line = Self.line(with: number.digits.utf8.filter { $0 != UInt8(ascii: "*") }, of: text)
            privateNumbers.append(.init(number: number, place: Place(line: firstLine + line, column: 1)))
        }
    }
}

extension Document {
    /// What only the head of its column tells.
    private mutating func noteNumbers(inTablesOf body: Markdown, but known: inout Set<String>) {
        for table in body.tables {
            let header = table.header
            guard header.contains(where: { NumberWords.tell($0.value) }) else { continue }
            let look = NumberLook(at: table.rows, below: header)
            for sighting in look.found where known.insert(sighting.number.digits).inserted {
                privateNumbers.append(sighting)
            }
        }
    }

    /// Asterisks that hide some of a number, and that Markdown may take for marks of its own.
    private mutating func noteMasked(in text: [UInt8], firstLine: Int, but known: inout Set<String>) {
        guard text.count(where: { $0 == UInt8(ascii: "*") }) >= 6 else { return }
        var lines = LineCount(text, firstLine: firstLine)
        let shown = text.map { $0 == UInt8(ascii: "`") ? 0x20 : $0 == UInt8(ascii: "|") ? 0x1F : $0 }
        for number in PrivateNumber.all(in: shown)
        where number.kind == .maskedIdentity && number.digits.utf8.count == 18
            && number.digits.utf8.count(where: { $0 == UInt8(ascii: "*") }) >= 6
            && known.insert(number.digits).inserted
        {
            privateNumbers.append(.init(number: number, place: lines.place(of: number.offset)))
        }
    }

    /// The line of a text that has such digits one behind another, whatever parts them there; the first where none has.
    private static func line(with digits: [UInt8], of text: [UInt8]) -> Int {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.firstIndex { line in
            line.filter { $0 &- 0x30 < 10 || $0 & 0xDF == UInt8(ascii: "X") }.map {
                $0 < 0x40 ? $0 : $0 & 0xDF
            }
            .range(of: digits) != nil
        } ?? 0
    }

    private mutating func notePersonalMatters(in body: Markdown, of text: [UInt8], firstLine: Int) {
        if PersonalMatter.mayTell(text) {
            notePersonalMatters(toldIn: text, shownAs: body, firstLine: firstLine)
        }
        for table in body.tables {
            let header = table.header
            guard let columns = PersonalColumns(header.count, head: { header[$0].value }) else { continue }
            for row in table.rows {
                personalMatters += columns.matters(at: { row[$0].place }) { row[$0].value }
            }
        }
    }

    private mutating func notePersonalMatters(
        toldIn text: [UInt8], shownAs body: Markdown, firstLine: Int
    ) {
        var lines = LineCount(text, firstLine: firstLine)
        for (kind, offset) in PersonalMatter.all(in: text) {
            personalMatters.append(PersonalMatter(kind: kind, place: lines.place(of: offset)))
        }
        // What a reader sees joined: a name from its illness by marks, or a word over two lines.
        guard personalMatters.isEmpty, MarkdownJoints.mayJoinWords(text) else { return }
        let shown = PageWords.text(of: body.html)
        for (kind, offset) in PersonalMatter.shown(in: shown) {
            let line = text.range(of: Array(shown[offset..<offset + 3])).map { found in
                text[..<found.lowerBound].count { $0 == 0x0A }
            }
            let place = Place(line: firstLine + (line ?? 0), column: 1)
            personalMatters.append(PersonalMatter(kind: kind, place: place))
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
