/// The tables of a document that office programs keep as markup (ECMA-376, 17.4, 18.3; OpenDocument 1.3, 9.1), looked at like those of a
/// record: what stands in a column is called as its head says, and whom a row names stands in the same row. The texts of a sheet stand in
/// a part of their own, so that rows wait until all parts have come.
struct DocumentTables: Sendable {
    /// What of tables a part of a document holds.
    enum Part: Sendable {
        /// The rows of a sheet; numbers of texts stand in them.
        case sheet
        /// Those texts.
        case texts
        /// A text in which tables may stand.
        case text

        init?(named name: String) {
            if name.hasPrefix("xl/worksheets/"), name.hasSuffix(".xml") {
                self = .sheet
            } else if name == "xl/sharedstrings.xml" {
                self = .texts
            } else if ["content.xml", "styles.xml"].contains(name)
                || name.hasPrefix("word/") && name.hasSuffix(".xml")
                || name.hasPrefix("ppt/") && name.hasSuffix(".xml")
            {
                self = .text
            } else {
                return nil
            }
        }
    }

    private enum Cell: Sendable {
        case text(Range<UInt32>)
        case shared(UInt32)
    }

    private struct Row: Sendable {
        var cells: [(column: UInt16, cell: Cell)] = []
        /// Where the next cell stands.
        var next = 0
    }

    /// How many cells, bytes of them, columns and tables in tables are looked at.
    private static let limit = (cells: 3_000_000, bytes: 64 << 20, columns: 64, depth: 8, name: 24)

    private var pool: [UInt8] = []
    private var shared: [Range<UInt32>] = []
    private var rows: [Row] = []
    private var cells = 0
    /// Whether there are more than are looked at.
    private(set) var isTooMuch = false

    // What is being read.
    private var part = Part.text
    private var open: [Row] = []
    /// The cell that is being read, and what it says of itself.
    private var start: UInt32?
    private var isShared = false, isNumber = false
    private var width = 1
    /// Whether what stands in the tag that was opened last is shown.
    private var isShown: [Bool] = []
    private var tag: [UInt8] = []
    private var isInTag = false
    private var quote: UInt8?

    private static let longestTag = 512

    mutating func begin(_ part: Part) {
        self.part = part
        (open, start, isShown, tag, isInTag, quote) = ([], nil, [], [], false, nil)
    }

    mutating func take(_ piece: [UInt8]) {
        if isTooMuch { return }
        for byte in piece {
            if isInTag {
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: ">") {
                    isInTag = false
                    endTag()
                    continue
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                }
                if tag.count < Self.longestTag { tag.append(byte) }
            } else if byte == UInt8(ascii: "<") {
                isInTag = true
                tag.removeAll(keepingCapacity: true)
            } else if start != nil, isShown.last == true {
                pool.append(byte)
            }
        }
        if pool.count > Self.limit.bytes || cells > Self.limit.cells { isTooMuch = true }
    }

    private static let shown = Set(["t", "v", "p", "h", "span", "a"].map { Array($0.utf8)[...] })

    private mutating func endTag() {
        guard let first = tag.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else { return }
        let isEnd = first == UInt8(ascii: "/")
        let isWhole = tag.last == UInt8(ascii: "/")
        var name = tag.dropFirst(isEnd ? 1 : 0).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
        if isEnd {
            _ = isShown.popLast()
            close(name)
        } else {
            if !isWhole { isShown.append(Self.shown.contains(name)) }
            begin(name)
            if isWhole { close(name) }
        }
    }

    private mutating func begin(_ name: ArraySlice<UInt8>) {
        switch String(decoding: name, as: UTF8.self) {
        case "si" where part == .texts: start = UInt32(pool.count)
        case "row" where part == .sheet, "tr" where part == .text, "table-row" where part == .text:
            if open.count < Self.limit.depth { open.append(Row()) }
        case "c" where part == .sheet, "tc" where part == .text, "table-cell" where part == .text,
            "covered-table-cell" where part == .text:
            guard !open.isEmpty else { return }
            start = UInt32(pool.count)
            let sort = value(of: "t")
            isShared = sort == Array("s".utf8)
            isNumber = part == .sheet && (sort == nil || sort == Array("n".utf8))
            width = value(of: "number-columns-repeated").flatMap(Self.number) ?? 1
            if part == .sheet, let column = value(of: "r").flatMap(Self.column) {
                open[open.count - 1].next = column
            }
        case "gridSpan": width = value(of: "val").flatMap(Self.number) ?? 1
        // Two paragraphs of a cell, and what stands before a break and behind it.
        case "p", "br", "tab", "line-break": if start != nil, part == .text { pool.append(0x20) }
        default: break
        }
    }

    private mutating func close(_ name: ArraySlice<UInt8>) {
        switch String(decoding: name, as: UTF8.self) {
        case "si" where part == .texts:
            if let start { shared.append(start..<UInt32(pool.count)) }
            start = nil
        case "c" where part == .sheet, "tc" where part == .text, "table-cell" where part == .text,
            "covered-table-cell" where part == .text:
            endCell()
        case "row" where part == .sheet, "tr" where part == .text, "table-row" where part == .text:
            endCell()
            if let row = open.popLast(), !row.cells.isEmpty { rows.append(row) }
        // Another table has other heads.
        case "sheetData", "tbl", "table": if open.isEmpty { rows.append(Row()) }
        default: break
        }
    }

    private mutating func endCell() {
        guard let begin = start, let row = open.indices.last else { return }
        start = nil
        let column = open[row].next
        open[row].next += max(1, min(width, Self.limit.columns))
        let text = pool[Int(begin)...]
        guard column < Self.limit.columns, text.contains(where: { $0 > 0x20 }) else { return }
        cells += 1
        let cell: Cell
        if isShared, let number = Self.number(text) {
            pool.removeLast(text.count)
            cell = .shared(UInt32(number))
        } else if isNumber, !text.allSatisfy({ $0 &- 0x30 < 10 }) {
            // The digits of a fraction are nobody's.
            return pool.removeLast(text.count)
        } else {
            cell = .text(begin..<UInt32(pool.count))
        }
        open[row].cells.append((UInt16(column), cell))
    }

    /// What an attribute of the tag says.
    private func value(of name: StaticString) -> [UInt8]? {
        let name = name.withUTF8Buffer { Array($0) }
        for mark in [UInt8(ascii: "\""), UInt8(ascii: "'")] {
            var rest = tag[...]
            while let place = rest.range(of: name + [UInt8(ascii: "="), mark]) {
                rest = rest[place.upperBound...]
                let before = tag[place.lowerBound - 1]
                if before <= 0x20 || before == UInt8(ascii: ":") { return Array(rest.prefix { $0 != mark }) }
            }
        }
        return nil
    }

    private static func number(_ text: some Collection<UInt8>) -> Int? {
        guard (1...7).contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `C5` is the third.
    private static func column(_ name: [UInt8]) -> Int? {
        let letters = name.prefix { $0 >= 0x41 && $0 <= 0x5A }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
    }
}

extension DocumentTables {
    /// What is somebody's in them, when all parts have come.
    ///
    /// - Parameter day: on which it is published: 20260301.
    func verdict(on day: Int?) -> PersonalRows {
        var verdict = PersonalRows(on: day)
        for row in rows {
            guard let last = row.cells.map(\.column).max() else {
                verdict.end()
                continue
            }
            var cells = Array(repeating: "", count: Int(last) + 1)
            for (column, cell) in row.cells { cells[Int(column)] = text(of: cell) }
            verdict.take(cells)
            if verdict.found != nil { break }
        }
        verdict.end()
        return verdict
    }

    private func text(of cell: Cell) -> String {
        let range: Range<UInt32>
        switch cell {
        case .text(let own): range = own
        case .shared(let number):
            guard shared.indices.contains(Int(number)) else { return "" }
            range = shared[Int(number)]
        }
        let text = String(decoding: pool[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
        return text.utf8.contains(UInt8(ascii: "&")) ? PageWords.decoded(text) : text
    }
}
