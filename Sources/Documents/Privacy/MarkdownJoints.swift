/// Where Markdown brings together what its marks part in the source: behind a link, over the lines of a list, over a rule; and in the
/// name of a heading, which has no marks. And where an asterisk may be no mark, but what hides a digit.
enum MarkdownJoints {
    /// Whether two parts of a number may be joined so. It is never false where they are, and seldom true where they are not.
    static func mayJoin(_ text: [UInt8]) -> Bool {
        if isTitle(text[...], of: text) { return true }
        for index in text.indices {
            switch text[index] {
            case 0x0A, UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "*"):
                if isJoint(at: index, of: text) { return true }
            default: continue
            }
        }
        return false
    }

    /// Whether a reader may see words joined that marks, or the end of a line, part in the source.
    static func mayJoinWords(_ text: [UInt8]) -> Bool {
        let marks = marks
        for index in text.indices.dropFirst() where text[index] < 0x80 && marks.contains(text[index]) {
            // Most lines end in a full stop, and stand before an empty one.
            if text[index] == 0x0A {
                guard index + 1 < text.count, text[index + 1] != 0x0A else { continue }
            }
            return true
        }
        return false
    }

    private static let marks = ByteSet("\n`*_~<[&\\")

    /// What a line begins with that is a heading, underlines one, or is marked in another way.
    private static let lineMarks = ByteSet(" \t\r\n>-+*#=|:[`~0123456789")

    /// What a line may begin with that is a heading or underlines one.
    private static let titleMarks = ByteSet(" \t>#=-")

    private static func isJoint(at index: Int, of text: [UInt8]) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : 0
        return switch text[index] {
        case 0x0A:
            // Most lines begin as neither; of several ends of lines the last is looked at.
            next != 0x0A && lineMarks.contains(next)
                && (titleMarks.contains(next) && isTitle(text[(index + 1)...], of: text)
                    || isMarked(text, from: index + 1) && follows(text, index))
        case UInt8(ascii: "]"):
            (next == UInt8(ascii: "(") || next == UInt8(ascii: "[")) && follows(text, index)
        // It may stand in place of a digit, and be shown.
        case UInt8(ascii: "*"): isBesideDigit(index, of: text)
        case UInt8(ascii: "!"): next == UInt8(ascii: "[") && follows(text, index)
        default: follows(text, index)
        }
    }

    private static func isBesideDigit(_ index: Int, of text: [UInt8]) -> Bool {
        if follows(text, index) { return true }
        var place = index + 1
        let end = min(text.count, place + 8)
        while place < end, part(text[place...]).part == .mark { place += 1 }
        return place < text.count && text[place] &- 0x30 < 10
    }

    /// How far is looked for what stands before or behind a joint; where nothing is so near there may be a number.
    private static let reach = 64

    /// Whether nothing but marks, and what parts digits, stands between a place and a sign of a number before it.
    private static func follows(_ text: [UInt8], _ end: Int) -> Bool {
        var place = end
        let floor = max(0, end - reach)
        while place > floor {
            place -= 1
            // Back to where its character begins.
            while place > floor, text[place] & 0xC0 == 0x80 { place -= 1 }
            switch part(text[place..<end]).part {
            case .sign: return true
            case .mark: continue
            case .word: return false
            }
        }
        return floor > 0
    }

    /// Whether a line is a heading, or underlines one, that has the signs of a number.
    private static func isTitle(_ rest: ArraySlice<UInt8>, of text: [UInt8]) -> Bool {
        var line = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        guard let mark = line.first else { return false }
        if mark == UInt8(ascii: "#") {
            line = line.prefix { $0 != 0x0A }
        } else if mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") {
            guard line.first(where: { !underlines.contains($0) }) ?? 0x0A == 0x0A else { return false }
            // What it may underline.
            var start = rest.startIndex
            let floor = max(0, start - longestTitle)
            while start > floor, start < 2 || text[start - 1] != 0x0A || text[start - 2] != 0x0A {
                start -= 1
            }
            if start > 0, start == floor { return true }
            line = text[start..<rest.startIndex]
        } else {
            return false
        }
        var signs = 0
        while !line.isEmpty {
            let (part, length) = part(line)
            if case .sign = part { signs += 1 }
            if signs >= shortest { return true }
            line = line.dropFirst(length)
        }
        return false
    }

    /// As many signs as a number has that is told by itself.
    private static let shortest = 11
    private static let longestTitle = 600
    private static let underlines = ByteSet(" \t\r=->")

    /// Whether a line begins with what is not shown as it stands, and a sign of a number may come behind it.
    private static func isMarked(_ text: [UInt8], from start: Int) -> Bool {
        let end = min(text.count, start + reach)
        var isMarked = false
        var place = start
        while place < end {
            let byte = text[place]
            if byte &- 0x30 < 10 {
                var behind = place + 1
                while behind < end, text[behind] &- 0x30 < 10 { behind += 1 }
                guard behind < end, text[behind] == UInt8(ascii: ".") || text[behind] == UInt8(ascii: ")")
                else { break }
                place = behind + 1
                isMarked = true
                continue
            }
            if byte == UInt8(ascii: "[") || isFence(text, at: place, before: end) { return true }
            guard blockMarks.contains(byte) else { break }
            // A row of a table is parted on the page as it is here.
            if byte > 0x20, byte != UInt8(ascii: "|") { isMarked = true }
            place += 1
        }
        guard isMarked else { return false }
        while place < end {
            let (part, length) = part(text[place..<end])
            switch part {
            case .sign: return true
            case .mark: place += length
            case .word: return false
            }
        }
        return end < text.count
    }

    private static func isFence(_ text: [UInt8], at place: Int, before end: Int) -> Bool {
        let byte = text[place]
        return (byte == 0x60 || byte == 0x7E) && place + 2 < end && text[place + 1] == byte
            && text[place + 2] == byte
    }

    private static let blockMarks = ByteSet(" \t\r\n>-+*#=|:")

    private enum Part { case sign, mark, word }

    /// What the first character is to a number that goes on before or behind it, and how many bytes it takes.
    private static func part(_ text: ArraySlice<UInt8>) -> (part: Part, length: Int) {
        guard let first = text.first else { return (.word, 0) }
        switch first {
        // What is written by its bytes, and the end of a tag.
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: ";"), UInt8(ascii: ">"): return (.sign, 1)
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "="):
            return (.mark, 1)
        case 0..<0x80: return (part(NumberSign(ascii: first)), 1)
        default:
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            // Half a character, where the look begins or ends.
            guard first >= 0xC0, text.count >= length else { return (.mark, 1) }
            let scalar = text.dropFirst().prefix(length - 1).reduce(UInt32(first) & 0x7F >> UInt32(length)) {
                $0 << 6 | UInt32($1 & 0x3F)
            }
            return (part(NumberSign(scalar)), length)
        }
    }

    private static func part(_ sign: NumberSign) -> Part {
        switch sign {
        case .digit, .han, .pair, .check, .mask: .sign
        case .gap, .nothing: .mark
        case .other: .word
        }
    }
}
