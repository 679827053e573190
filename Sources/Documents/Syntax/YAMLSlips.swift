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
        if let fault = wideBracket(on: mark) ?? wideComma(before: mark) { return fault }
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

    /// `公示: ｛起: 2026-03-01｝`: a value that begins with a bracket of Chinese writing.
    private func wideBracket(on mark: YAMLCursor) -> YAMLFault? {
        var start = mark.offset
        while start > bytes.startIndex, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        let line = bytes[start..<endOfLine(mark.offset)]
        var index = line.startIndex
        var column = 0
        // At the beginning of the line a value begins, and behind a colon, a comma and a bracket.
        var begins = true
        while let scalar = line.scalar(at: index) {
            switch scalar {
            case 0xFF5B where begins, 0xFF3B where begins:
                let (name, wide, half) = scalar == 0xFF5B ? ("花括号", "｛ ｝", "{ }") : ("方括号", "［ ］", "[ ]")
                return YAMLFault(
                    "\(name)是全角的“\(wide)”", help: "改用半角“\(half)”，里面的冒号、逗号也用半角",
                    inText: [Place(line: mark.line, column: column)])
            case 0x20: break
            case 0x3A, 0x2C, 0x7B, 0x5B, 0x2D, 0xFF1A: begins = true
            default: begins = false
            }
            repeat { index += 1 } while index < line.endIndex && line[index] & 0xC0 == 0x80
            column += 1
        }
        return nil
    }

    /// `{日期: 2026-10-20，摘要: 甲}`: a comma of Chinese writing between two fields.
    private func wideComma(before mark: YAMLCursor) -> YAMLFault? {
        var start = mark.offset
        while start > bytes.startIndex, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        let line = bytes[start..<min(mark.offset, bytes.endIndex)]
        // The last of the line, and nothing between it and the colon but a key; only in braces it parts fields.
        let wide: [UInt8] = [0xEF, 0xBC, 0x8C]
        guard line.contains(UInt8(ascii: "{")),
            let comma = line.indices.last(where: { line[$0...].starts(with: wide) })
        else { return nil }
        let key = line[(comma + wide.count)...]
        guard (1...3 * Self.longestKey).contains(key.count),
            key.allSatisfy({ $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x20 })
        else { return nil }
        let column = line[..<comma].count { $0 & 0xC0 != 0x80 }
        return YAMLFault(
            "逗号是全角的“，”", help: "花括号里各项用半角“,”隔开，后面空一格",
            inText: [Place(line: mark.line, column: column)])
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
