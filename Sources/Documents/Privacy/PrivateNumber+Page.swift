extension PrivateNumber {
    /// All of a page that was made of texts which were looked at when they were read: what comes together only there, in a line or over
    /// the cells of a row.
    ///
    /// A page is a hundred times its text, so nearly none of it is looked at: eleven digits in a row, or six of a part of eighteen,
    /// cannot avoid every fourth or fifth byte. A number in pieces of less than five digits, each in a tag of its own, is not seen here,
    /// nor an account that nothing but its name tells: on a page any word may stand beside it.
    package static func all(onPage page: [UInt8]) -> [PrivateNumber] {
        let bytes = PageBytes(page)
        var found: [PrivateNumber] = []
        var run = NumberRun()
        var words: NumberWords?
        // Now four, now five: what parts digits one by one, or three by four, is not all that is hit.
        var step = 4
        var place = step
        while place < page.count {
            if !bytes.begins(at: place) {
                place += step
                step = 9 - step
                continue
            }
            let piece = bytes.piece(around: place)
            place = piece.range.upperBound + step
            guard piece.digits >= 11 || piece.isPure && piece.digits >= 6 else { continue }
            let window = piece.isPure ? bytes.row(around: piece.range) : piece.range
            if piece.digits < 11, window == piece.range { continue }
            place = window.upperBound + step
            let around = words ?? NumberWords(around: page, as: .html, labelled: [])
            words = around
            var pass = NumberPass(over: page, as: .html, in: window)
            while pass.next(into: &run) { run.collect(into: &found, around, named: false) }
        }
        return found
    }
}

/// What the bytes of a page may be to a number.
private struct PageBytes {
    private let page: [UInt8]
    private let digits = Self.digits
    private let parts = Self.parts

    init(_ page: [UInt8]) { self.page = page }

    /// Digits, and the first bytes of those that are no ASCII.
    private static let digits = ByteSet { byte in
        switch byte {
        case 0x30...0x39, 0xD9, 0xDB, 0xDF, 0xE2, 0xEF, 0xF0: true
        default: false
        }
    }

    /// What may stand in a number, and what may stand between its digits; ideographs never.
    private static let parts = ByteSet { byte in
        switch NumberSign(ascii: byte) {
        case .digit, .mask, .check: true
        case .gap: byte != 0x22 && byte != 0x27  // an attribute ends there
        case .han, .nothing: false
        case .other: byte >= 0x80 && !(0xE4...0xE9).contains(byte)
        }
    }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a digit stands at a place, among others: not in a year, nor in most amounts.
    @inline(__always)
    func begins(at place: Int) -> Bool {
        let first = page[place]
        guard digits.contains(first) else { return false }
        // Of six bytes in a row one is three away, of eleven one is five away.
        if place >= 5, place + 5 < page.count, !parts.contains(page[place - 5]),
            !parts.contains(page[place + 5]),
            !isDigit(page[place - 3]) || !isDigit(page[place - 1]),
            !isDigit(page[place + 3]) || !isDigit(page[place + 1])
        {
            return false
        }
        return first < 0x80 || isScript(at: place)
    }

    /// Whether a digit of another script stands at a place.
    private func isScript(at place: Int) -> Bool {
        let first = page[place]
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard place + count <= page.count else { return false }
        var scalar = UInt32(first) & (0x7F >> UInt32(count))
        for next in page[place + 1..<place + count] { scalar = scalar << 6 | UInt32(next & 0x3F) }
        if case .digit = NumberSign(scalar) { return true }
        return false
    }

    /// The text around a digit that may belong to its number, and how many digits it has at most.
    func piece(around place: Int) -> (range: Range<Int>, digits: Int, isPure: Bool) {
        var start = place
        var end = place
        var digits = 0
        var isPure = true
        func count(_ byte: UInt8) {
            if isDigit(byte) || byte >= 0xC0 {
                digits += 1
            } else if byte > 0x20, byte | 0x20 != 0x78 {
                isPure = false
            }
        }
        while start > 0, parts.contains(page[start - 1]) {
            start -= 1
            count(page[start])
        }
        while end < page.count, parts.contains(page[end]) {
            count(page[end])
            end += 1
        }
        return (start..<end, digits, isPure)
    }

    /// How far a row is looked at, in bytes.
    private static let reach = 600

    /// A piece and those beside it, where nothing but tags stands between them and they are digits too.
    func row(around piece: Range<Int>) -> Range<Int> {
        var start = piece.lowerBound
        var end = piece.upperBound
        let floor = max(0, start - Self.reach)
        let ceiling = min(page.count, end + Self.reach)
        while true {
            var place = start
            while place > floor, page[place - 1] == UInt8(ascii: ">") || page[place - 1] <= 0x20 {
                place -= 1
                if page[place] <= 0x20 { continue }
                while place > floor, page[place] != UInt8(ascii: "<") { place -= 1 }
            }
            guard place < start, place > floor, isDigit(page[place - 1]) else { break }
            while place > floor, parts.contains(page[place - 1]) { place -= 1 }
            start = place
        }
        while true {
            var place = end
            while place < ceiling, page[place] == UInt8(ascii: "<") || page[place] <= 0x20 {
                if page[place] == UInt8(ascii: "<") {
                    while place < ceiling, page[place] != UInt8(ascii: ">") { place += 1 }
                }
                place += 1
            }
            guard place > end, place < ceiling, isDigit(page[place]) else { break }
            while place < ceiling, parts.contains(page[place]) { place += 1 }
            end = place
        }
        return start..<end
    }
}
