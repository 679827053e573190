/// The text that libcmark reads: the author's, with sentinels and separators put in; and the way back from
/// its lines and bytes to the author's lines and columns.
struct MarkdownSource {
    /// Something to put in before the byte at `offset`.
    struct Insertion {
        var offset: Int
        var bytes: [UInt8]
    }

    let text: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    private let firstLine: Int
    /// Whether there are sentinels in the text.
    private(set) var hasSentinels = false
    /// The first sentinel.
    private(set) var firstSentinel: Int?
    private(set) var hasAsterisks = false
    private(set) var hasTabs = false
    private(set) var hasBackslashes = false
    /// Whether a bracket closes or a tilde stands somewhere.
    private(set) var hasBracketsOrTildes = false
    /// The first control but tabs and ends of lines, or separator of lines that no editor knows.
    private(set) var firstControl: Int?
    /// Lines that may be the delimiter row of a table, from 1; most bodies without tables have none.
    private(set) var delimiterLines: [Int] = []
    /// Where each line begins.
    private var lineStarts: [Int] = []
    /// Lines that are ours, from 1.
    private var separatorLines: [Int] = []
    /// The last column that was counted, so that many in one long line cost one pass over it.
    private var counted = (offset: 0, line: 0, column: 1)

    init(_ text: ArraySlice<UInt8>, firstLine: Int) {
        self.text = text
        self.firstLine = firstLine
        lineStarts.reserveCapacity(64)
        scan()
    }

    /// The same with more put in, in the order of their offsets.
    func inserting(_ insertions: [Insertion]) -> MarkdownSource {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + insertions.reduce(0) { $0 + $1.bytes.count })
        var start = text.startIndex
        for insertion in insertions {
            bytes += text[start..<insertion.offset]
            bytes += insertion.bytes
            start = insertion.offset
        }
        bytes += text[start...]
        return MarkdownSource(bytes[...], firstLine: firstLine)
    }

    /// Bytes that mean nothing to a scan, as most do.
    private static let isPlain: [Bool] = (0...255).map { (byte: UInt8) in
        switch byte {
        case 0..<0x20, UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "~"), 0xE2,
            0xEE:
            false
        default: true
        }
    }

    private mutating func scan() {
        let text = text
        let isPlain = Self.isPlain
        let end = text.endIndex
        var index = text.startIndex
        while index < end {
            lineStarts.append(index)
            if let next = Self.endOfDelimiterLine(from: index, in: text) {
                delimiterLines.append(lineStarts.count)
                if text[index..<next].contains(0x09) { hasTabs = true }
                index = next
            }
            line: while index < end {
                let byte = text[index]
                index += 1
                // Most bytes are nothing to us.
                if isPlain[Int(byte)] { continue }
                switch byte {
                case UInt8(ascii: "\n"):
                    break line
                case UInt8(ascii: "\r"):
                    if index < end, text[index] == UInt8(ascii: "\n") { index += 1 }
                    break line
                case UInt8(ascii: "*"):
                    hasAsterisks = true
                case UInt8(ascii: "\\"):
                    hasBackslashes = true
                case UInt8(ascii: "]"), UInt8(ascii: "~"):
                    hasBracketsOrTildes = true
                case 0x09:
                    hasTabs = true
                case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20:
                    if firstControl == nil { firstControl = index - 1 }
                case 0xE2:
                    guard firstControl == nil, index + 1 < end, text[index] == 0x80,
                        text[index + 1] & 0xFE == 0xA8
                    else { continue }
                    firstControl = index - 1
                case 0xEE where text.hasSentinel(at: index - 1):
                    hasSentinels = true
                    if firstSentinel == nil { firstSentinel = index - 1 }
                    if isSeparatorSentinel(at: index - 1) { separatorLines.append(lineStarts.count) }
                default:
                    break
                }
            }
        }
    }

    private func isSeparatorSentinel(at index: Int) -> Bool {
        text[index + 2] == MarkdownSentinel.line[2] && index >= text.startIndex + 4
            && text[index - 4..<index].elementsEqual("<!--".utf8)
    }

    /// The end of the line if it has a delimiter row's bytes and no other; a cheap test that passes too much.
    private static func endOfDelimiterLine(from start: Int, in text: ArraySlice<UInt8>) -> Int? {
        var index = start
        let end = text.endIndex
        while index < end, text[index] == 0x20 || text[index] == 0x09 || text[index] == UInt8(ascii: ">") {
            index += 1
        }
        var hasDash = false
        while index < end {
            switch text[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
            case 0x0A, 0x0D: return hasDash ? index : nil
            default: return nil
            }
            index += 1
        }
        return hasDash ? index : nil
    }
}

extension MarkdownSource {
    var lineCount: Int { lineStarts.count }

    /// The bytes of a line, without its end; empty for a line that is not there.
    func line(_ line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= lineStarts.count else { return text[text.endIndex...] }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : text.endIndex
        if end > start, text[end - 1] == 0x0A { end -= 1 }
        if end > start, text[end - 1] == 0x0D { end -= 1 }
        return text[start..<end]
    }

    /// The byte at a column that libcmark counted.
    func offset(line number: Int, byteColumn: Int) -> Int {
        let line = line(number)
        return min(line.startIndex + max(byteColumn - 1, 0), line.endIndex)
    }

    /// Whether the line is one that we put in.
    func isSeparator(_ line: Int) -> Bool {
        let before = separatorCount(before: line)
        return before < separatorLines.count && separatorLines[before] == line
    }

    /// The author's place of a byte.
    mutating func place(line: Int, offset: Int) -> Place {
        if counted.line != line || counted.offset > offset {
            counted = (self.line(line).startIndex, line, 1)
        }
        var index = counted.offset
        while index < offset {
            let isScalar = text[index] & 0xC0 != 0x80
            if isScalar, !(hasSentinels && text.hasSentinel(at: index)) { counted.column += 1 }
            index += 1
        }
        counted.offset = offset
        return Place(line: firstLine + line - 1 - separatorCount(before: line), column: counted.column)
    }

    private func separatorCount(before line: Int) -> Int {
        var low = 0
        var high = separatorLines.count
        while low < high {
            let middle = (low + high) / 2
            if separatorLines[middle] < line { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension MarkdownSource {
    /// The line that a byte is on.
    func line(containing offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether there may be a link definition.
    var hasDefinitions: Bool {
        var previous: UInt8 = 0
        for byte in text {
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
            previous = byte
        }
        return false
    }
}
