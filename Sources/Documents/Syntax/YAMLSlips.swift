/// The slips of the pen that libyaml notices only later, or not at all: a full-width colon, a colon without its space,
/// words outside the quotes.
struct YAMLSlips {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// A colon that makes no key of what stands before it.
    private struct Colon {
        var place: Place
        var key: String
        var isWide: Bool
    }

    /// What really is at fault when libyaml stopped at `mark`; nil when it is nothing of this kind.
    func fault(before mark: YAMLCursor, _ problem: String) -> YAMLFault? {
        if problem.contains("did not find expected"), let fault = textAfterClosing(mark) { return fault }
        let isAboutColons = ["could not find expected ':'", "mapping values are not", "expected key"]
            .contains { problem.contains($0) }
        guard isAboutColons else { return nil }
        return Self.fault(of: colons(endingOn: mark.line))
    }

    /// What is at fault in a plain scalar of several lines, one of which was meant as a field of its own.
    func fault(from start: YAMLCursor, to end: YAMLCursor) -> YAMLFault? {
        var found: [Colon] = []
        var number = start.line
        var offset = start.offset
        while offset < end.offset {
            let stop = endOfLine(offset)
            let isFirst = number == start.line
            // What follows a key is its value, whatever colons it has.
            if !isFirst || isAtLineStart(start.offset) {
                let column = isFirst ? start.column : 0
                if let colon = colon(in: bytes[offset..<stop], line: number, column: column) {
                    found.append(colon)
                }
            }
            number += 1
            offset = afterBreak(stop)
        }
        return Self.fault(of: found)
    }

    private static func fault(of colons: [Colon]) -> YAMLFault? {
        guard let first = colons.first else { return nil }
        var fault = YAMLFault(
            first.isWide ? "冒号是全角的“：”" : "冒号后面没有空一格", help: "", inText: colons.map(\.place))
        fault.helps = colons.map { "冒号要用半角“:”，后面空一格，如 \(Privacy.masked($0.key)): ……" }
        return fault
    }

    // MARK: Quotes and brackets

    /// `"停水"通知`, `[急] 停水`: a value ended, and more words follow it on its line.
    private func textAfterClosing(_ mark: YAMLCursor) -> YAMLFault? {
        var before = mark.offset
        while before > bytes.startIndex, bytes[before - 1] == 0x20 { before -= 1 }
        guard before > bytes.startIndex, mark.offset < bytes.endIndex, bytes[mark.offset] > 0x20 else {
            return nil
        }
        let place = Place(line: mark.line, column: mark.column)
        switch bytes[before - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return YAMLFault(
                "引号外面还有文字", help: "引号要括住整个值，里面的引号用中文的，如 标题: \"“停水”通知\"", inText: [place])
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return YAMLFault(
                "括号外面还有文字", help: "文字以 [ 或 { 开头时整个加引号，如 标题: \"[急] 停水通知\"", inText: [place])
        default: return nil
        }
    }

    // MARK: Colons

    /// The colons of the lines that end on this one and are no fields, from the first on.
    private func colons(endingOn last: Int) -> [Colon] {
        var lines: [Range<Int>] = []
        var offset = bytes.startIndex
        while offset < bytes.endIndex, lines.count <= last {
            let stop = endOfLine(offset)
            lines.append(offset..<stop)
            offset = afterBreak(stop)
        }
        var found: [Colon] = []
        for number in lines.indices.reversed() {
            let line = bytes[lines[number]]
            if let colon = colon(in: line, line: number, column: 0) {
                found.append(colon)
            } else if number != last, !line.allSatisfy({ $0 == 0x20 }) {
                break
            }
        }
        return found.reversed()
    }

    /// The colon of a line that begins like a field and is none; nil when it is one, or is a sentence.
    private func colon(in line: ArraySlice<UInt8>, line number: Int, column: Int) -> Colon? {
        var start = line.startIndex
        var column = column
        while start < line.endIndex, line[start] == 0x20 || line[start] == UInt8(ascii: "-") {
            start += 1
            column += 1
        }
        var index = start
        var length = 0
        var hasLetter = false
        while let scalar = line.scalar(at: index), length <= Self.longestKey {
            switch scalar {
            case 0xFF1A:
                guard hasLetter else { return nil }
                return Colon(
                    place: Place(line: number, column: column), key: key(start..<index), isWide: true)
            case 0x3A:
                let next = line.scalar(at: index + 1)
                guard hasLetter, let next, next != 0x20, next != 0x09, next != 0x2F else { return nil }
                return Colon(
                    place: Place(line: number, column: column), key: key(start..<index), isWide: false)
            case 0x30...0x39: break
            case _ where MarkdownScalars.isSpace(scalar) || MarkdownScalars.isPunctuation(scalar): return nil
            default: hasLetter = true
            }
            repeat { index += 1 } while index < line.endIndex && line[index] & 0xC0 == 0x80
            length += 1
            column += 1
        }
        return nil
    }

    /// No key of the format is longer, in scalars; what is longer is a sentence.
    private static let longestKey = 12

    private func key(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Lines

    private func isAtLineStart(_ offset: Int) -> Bool {
        var before = offset
        while before > bytes.startIndex, bytes[before - 1] == 0x20 || bytes[before - 1] == UInt8(ascii: "-") {
            before -= 1
        }
        return before == bytes.startIndex || bytes[before - 1] == 0x0A || bytes[before - 1] == 0x0D
    }

    private func endOfLine(_ offset: Int) -> Int {
        var end = offset
        while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    private func afterBreak(_ end: Int) -> Int {
        guard end < bytes.endIndex else { return end }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }
}
