/// Words of letters and figures in which something else is written: Base64 and Base32 (RFC 4648), bytes in hexadecimals, the name of a host
/// in Punycode.
enum CodedWords {
    /// The fewest letters that hold a number: eleven digits take sixteen of Base64.
    static let shortest = 15
    /// The most that one is taken for; a longer one is a picture.
    private static let longest = 4096

    /// The numbers in what a text's words decode to. All letters of a word are the signs of its numbers.
    static func numbers(in text: [UInt8]) -> [PrivateNumber] {
        var found: [PrivateNumber] = []
        // So many letters in a row cannot avoid every so manyeth byte.
        var probe = shortest - 1
        while probe < text.count {
            guard Base64.isLetter(text[probe]) else {
                probe += shortest
                continue
            }
            var start = probe
            var end = probe + 1
            while start > 0, Base64.isLetter(text[start - 1]) { start -= 1 }
            while end < text.count, Base64.isLetter(text[end]) { end += 1 }
            probe = end + shortest
            // Nearly every word ends in its line.
            let lines = isBroken(start..<end, of: text) ? lines(around: start..<end, of: text) : []
            if lines.count < 2 {
                if end - start >= shortest, mayBeCode(start..<end, of: text) {
                    look(at: [start..<end], of: text, into: &found)
                }
                continue
            }
            probe = lines[lines.count - 1].upperBound + shortest
            guard probe - shortest - lines[0].lowerBound >= shortest else { continue }
            for line in lines { look(at: [line], of: text, into: &found) }
            // It may go on in the next: its reader puts them together.
            let before = found.count
            look(at: lines, of: text, into: &found)
            if lines.count < 3 || found.count > before { continue }
            for (first, second) in zip(lines, lines.dropFirst()) {
                look(at: [first, second], of: text, into: &found)
            }
        }
        return found
    }

    /// Whether a word has capitals and small letters, or nothing but letters and digits, or may be a host's: most are paths, and have not.
    private static func mayBeCode(_ word: Range<Int>, of text: [UInt8]) -> Bool {
        var (hasCapital, hasSmall, hasMark) = (false, false, false)
        for place in word {
            let byte = text[place]
            if byte >= 0x61 {
                hasSmall = true
            } else if byte >= 0x41, byte != UInt8(ascii: "_") {
                hasCapital = true
            } else if byte < 0x30 || byte > 0x39 {
                hasMark = true
                if byte == UInt8(ascii: "-"), text[place - (place > 0 ? 1 : 0)] == byte { return true }
            }
        }
        return hasCapital && hasSmall || !hasMark
    }

    /// Whether a line ends before or behind a word.
    private static func isBroken(_ word: Range<Int>, of text: [UInt8]) -> Bool {
        word.lowerBound > 1 && text[word.lowerBound - 1] == 0x0A && text[word.lowerBound - 2] != 0x0A
            || word.upperBound < text.count
                && (text[word.upperBound] == 0x0A || text[word.upperBound] == 0x0D)
    }

    private static func look(at lines: [Range<Int>], of text: [UInt8], into found: inout [PrivateNumber]) {
        guard (shortest...longest).contains(lines.reduce(0) { $0 + $1.count }) else { return }
        let word = lines.count == 1 ? text[lines[0]] : lines.flatMap { text[$0] }[...]
        for decoded in [
            Base64.decoded(word), Base32.decoded(word), hexadecimals(word), Punycode.decoded(in: word),
        ] {
            guard let decoded else { continue }
            // What was written so twice is looked at twice. What stands before a word may say what is in it.
            let label = label(before: lines[0].lowerBound, of: text)
            for var number in PrivateNumber.all(writtenIn: label + decoded)
            where number.excuse == nil && number.signs.last.map({ $0.lowerBound >= label.count }) ?? false {
                number.signs = lines
                found.append(number)
            }
        }
    }

    /// How far before a word it is said what it is, in bytes.
    private static let reach = 30

    private static func label(before place: Int, of text: [UInt8]) -> [UInt8] {
        let before = text[max(0, place - reach)..<place].drop { $0 & 0xC0 == 0x80 }
        return Array(
            before.suffix(
                from: before.lastIndex { $0 == 0x0A || $0 == 0 }.map { $0 + 1 } ?? before.startIndex))
    }

    /// A word, and those on the lines before and behind it that it may be a part of, each by itself.
    private static func lines(around word: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
        var lines = [word]
        while let line = line(before: lines[0].lowerBound, of: text) { lines.insert(line, at: 0) }
        while let line = line(behind: lines[lines.count - 1].upperBound, of: text) { lines.append(line) }
        return lines
    }

    private static func line(before place: Int, of text: [UInt8]) -> Range<Int>? {
        var end = place
        guard end > 0, text[end - 1] == 0x0A else { return nil }
        end -= 1
        if end > 0, text[end - 1] == 0x0D { end -= 1 }
        var start = end
        while start > 0, Base64.isLetter(text[start - 1]) { start -= 1 }
        return start < end ? start..<end : nil
    }

    private static func line(behind place: Int, of text: [UInt8]) -> Range<Int>? {
        var start = place
        if start < text.count, text[start] == 0x0D { start += 1 }
        guard start < text.count, text[start] == 0x0A else { return nil }
        start += 1
        var end = start
        while end < text.count, Base64.isLetter(text[end]) { end += 1 }
        return start < end ? start..<end : nil
    }

    /// What bytes in hexadecimals say, `0x31 33` or not; nil for what is no text.
    private static func hexadecimals(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        let digits = word.starts(with: "0x".utf8) ? word.dropFirst(2) : word
        guard digits.count % 2 == 0, digits.count >= 2 * NumberPass.shortest,
            digits.allSatisfy({ SignReading.hex($0) != nil })
        else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for letter in digits {
            guard let value = SignReading.hex(letter) else { return nil }
            if let first = high { bytes.append(first << 4 | value) }
            high = high == nil ? value : nil
        }
        return text(of: bytes)
    }

    /// Bytes as a text: in letters of two bytes every other of ASCII is nought.
    static func text(of bytes: [UInt8]) -> [UInt8]? {
        let narrow = bytes.filter { $0 != 0 }
        return Encoding.firstFault(in: narrow) == nil ? narrow : nil
    }
}

/// Texts in letters and figures that pass everywhere (RFC 4648, 4 and 5).
enum Base64 {
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { values[Int(byte)] != none }

    /// What a word says; nil for words of a language, which have no capital behind a small letter, and for what is no text.
    static func decoded(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard word.contains(where: { (0x41...0x5A).contains($0) }),
            word.contains(where: { (0x61...0x7A).contains($0) })
        else { return nil }
        var bits = LetterBits(each: 6)
        for byte in word { bits.take(values[Int(byte)]) }
        return CodedWords.text(of: bits.bytes)
    }

    private static let none: UInt8 = 0xFF
    private static let values: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x41...0x5A: UInt8(byte - 0x41)
        case 0x61...0x7A: UInt8(byte - 0x61 + 26)
        case 0x30...0x39: UInt8(byte - 0x30 + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: none
        }
    }
}

/// The same in letters of one case (RFC 4648, 6).
private enum Base32 {
    static func decoded(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        let isSmall = word.first.map { $0 >= 0x61 } ?? false
        guard
            word.allSatisfy({
                (0x32...0x37).contains($0) || (isSmall ? 0x61...0x7A : 0x41...0x5A).contains($0)
            })
        else {
            return nil
        }
        var bits = LetterBits(each: 5)
        for byte in word {
            switch byte {
            case 0x32...0x37: bits.take(byte - 0x32 + 26)
            case 0x41...0x5A where !isSmall: bits.take(byte - 0x41)
            case 0x61...0x7A where isSmall: bits.take(byte - 0x61)
            default: return nil
            }
        }
        return CodedWords.text(of: bits.bytes)
    }
}

/// Bytes that are put together of letters, each of which has so many of their bits.
private struct LetterBits {
    private let width: Int
    private var bits: UInt32 = 0
    private var count = 0
    private(set) var bytes: [UInt8] = []

    init(each width: Int) { self.width = width }

    mutating func take(_ value: UInt8) {
        bits = bits << UInt32(width) | UInt32(value)
        count += width
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
    }
}

extension Punycode {
    private static let hostMark = Array("xn--".utf8)

    /// What the labels of a host's name say in a word: what stands behind an `xn--`.
    fileprivate static func decoded(in word: ArraySlice<UInt8>) -> [UInt8]? {
        guard let start = word.range(of: hostMark)?.upperBound else { return nil }
        let label = word[start...].prefix { $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        return decoded(label: Array(label))
    }
}
