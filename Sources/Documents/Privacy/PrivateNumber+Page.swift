extension PrivateNumber {
    /// All of a page that was made of texts which were looked at when they were read: what comes together only there, in a line or over
    /// the cells of a row.
    ///
    /// A page is a hundred times its text, so nearly none of it is looked at: what has six digits or more in a row of bytes that may stand in
    /// a number cannot avoid every sixth byte. A number in pieces of less than six digits, each in a tag of its own, is not seen here,
    /// nor an account that nothing but its name tells: on a page any word may stand beside it.
    package static func all(onPage page: [UInt8]) -> [PrivateNumber] {
        let bytes = PageBytes(page)
        var found: [PrivateNumber] = []
        var run = NumberRun()
        var words: NumberWords?
        var place = PageBytes.shortest - 1
        while place < page.count {
            guard !bytes.isOfIdeograph(place), let stretch = bytes.stretch(around: place) else {
                place += PageBytes.shortest
                continue
            }
            // Behind it stands what is in no number.
            place = stretch.range.upperBound + PageBytes.shortest
            guard stretch.hasEnough, let piece = bytes.piece(stretch) else { continue }
            let window = piece.isPure ? bytes.row(around: piece.range) : piece.range
            if window == piece.range, !bytes.mayBeNumber(piece) { continue }
            place = window.upperBound + PageBytes.shortest
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
    /// How many digits of a part of a number are sought at least.
    static let shortest = 6

    private let page: [UInt8]
    private let parts = Self.parts
    private let opening = NumberPass.opening

    init(_ page: [UInt8]) { self.page = page }

    /// What may stand in a number, and what may stand between its digits; ideographs never.
    private static let parts: [Bool] = (0...255).map { byte in
        let byte = UInt8(byte)
        return switch NumberSign(ascii: byte) {
        case .digit, .mask, .check: true
        // An attribute ends at a quote, and signs were looked at where they were written.
        case .gap(let gap): byte != 0x22 && byte != 0x27 && gap != .sign
        case .han, .pair, .nothing: false
        case .other: byte >= 0x80 && !(0xE4...0xE9).contains(byte)
        }
    }

    @inline(__always)
    private func isPart(_ place: Int) -> Bool { parts[Int(page[place])] }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a byte goes on with an ideograph, as most beyond ASCII do; there need not be looked around.
    @inline(__always)
    func isOfIdeograph(_ place: Int) -> Bool {
        let leads: ClosedRange<UInt8> = 0xE4...0xE9
        guard page[place] & 0xC0 == 0x80 else { return false }
        let before = page[place - 1]
        return leads.contains(before) || before & 0xC0 == 0x80 && leads.contains(page[place - 2])
    }

    /// What a stretch of bytes may be to a number.
    struct Piece {
        fileprivate(set) var range: Range<Int>
        /// How many digits it has at most.
        fileprivate(set) var digits = 0
        /// Whether it has nothing else but room between them.
        fileprivate(set) var isPure = true
        /// Whether all are of ASCII, and none is hidden.
        fileprivate(set) var isPlain = true

        /// Whether it has digits enough for a number, or for a part of one in a row.
        var hasEnough: Bool { digits >= 11 || isPure && digits >= shortest }

        @inline(__always)
        fileprivate mutating func take(_ byte: UInt8) {
            if byte &- 0x30 < 10 || byte >= 0xC0 {
                digits += 1
            } else if byte > 0x20, byte | 0x20 != 0x78 {
                isPure = false
            }
        }
    }

    /// The bytes around a place that may all stand in one number; nil where that at the place does not.
    @inline(__always)
    func stretch(around place: Int) -> Piece? {
        guard isPart(place) else { return nil }
        var piece = Piece(range: place..<place + 1)
        var start = place
        var end = place
        while start > 0, isPart(start - 1) {
            start -= 1
            piece.take(page[start])
        }
        while end < page.count, isPart(end) {
            piece.take(page[end])
            end += 1
        }
        piece.range = start..<end
        return piece
    }

    /// The same where it may be a number, or a part of one.
    func piece(_ stretch: Piece) -> Piece? {
        var piece = stretch
        count(&piece)
        return piece.hasEnough ? piece : nil
    }

    /// The same once more, without signs of Chinese that are no digits.
    private func count(_ piece: inout Piece) {
        piece.digits = 0
        var place = piece.range.lowerBound
        while place < piece.range.upperBound {
            let byte = page[place]
            if isDigit(byte) {
                piece.digits += 1
            } else if byte >= 0xC0 {
                let isWide = WideSet.begins(byte) && place + 2 < piece.range.upperBound
                if !isWide || opening.contains(page, at: place) {
                    piece.digits += 1
                    piece.isPlain = false
                }
                if isWide { place += 2 }
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") {
                piece.isPlain = false
            }
            place += 1
        }
    }

    /// Whether a piece may hold a number by itself. What has fewer digits than a card with some of them hidden, and hides none, is a mobile
    /// number or none: the telephone of an office stands on every page.
    func mayBeNumber(_ piece: Piece) -> Bool {
        if piece.digits < 11 || piece.digits > 12 { return piece.digits > 12 }
        return !piece.isPlain
            || page[piece.range].lazy.filter(isDigit).prefix(piece.digits - 10).contains(UInt8(ascii: "1"))
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
            while place > floor, isPart(place - 1) { place -= 1 }
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
            while place < ceiling, isPart(place) { place += 1 }
            end = place
        }
        return start..<end
    }
}
