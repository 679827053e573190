/// One pass over a text, from number to number.
///
/// Most bytes begin none and are passed over by a table; signs are kept only while there is a number.
struct NumberPass {
    /// From how many signs on a run is worth a look.
    static let shortest = 8
    /// From how many on where they are parted.
    static let shortestParted = 11

    private let bytes: [UInt8]
    private let style: PrivateNumber.Style
    private var index: Int
    private let end: Int
    private var reading: SignReading

    init(over bytes: [UInt8], as style: PrivateNumber.Style, in range: Range<Int>? = nil) {
        self.bytes = bytes
        self.style = style
        index = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
        reading = SignReading(of: bytes, as: style, before: end)
    }

    /// The insides of tags with digits enough for a number.
    var attributes: [Range<Int>] { reading.attributes }

    /// Reads on to the end of the next run that is long enough, or may be a number in scientific notation.
    /// - Returns: whether there was one.
    mutating func next(into run: inout NumberRun) -> Bool {
        let opens = Self.opens
        run.clear()
        while skip(opens) {
            var gap: NumberRun.Gap = []
            var separators = 0
            signs: while index < end {
                let start = index
                let (sign, length) = reading.sign(at: start, bytes[start], isOpen: !run.glyphs.isEmpty)
                index += length
                var glyph = NumberRun.Glyph(value: 0, gap: gap, offset: start, length: length)
                var second: UInt8?
                switch sign {
                case .digit(let value): glyph.value = value
                case .han(let value):
                    glyph.value = value
                    glyph.isHan = true
                case .pair(let value):
                    glyph.value = value / 10
                    second = value % 10
                case .check where !run.glyphs.isEmpty:
                    glyph.value = NumberRun.Glyph.check
                    // Several of them are masks.
                    if run.glyphs.last?.value == NumberRun.Glyph.check { run.masks += 1 }
                case .mask where isOfName(start, length, behind: run, gap):
                    run.end = start
                    break signs
                case .mask:
                    // ○ among Chinese figures is a zero.
                    glyph.isHan = run.glyphs.last?.isHan == true && length == 3 && bytes[start + 2] == 0x8B
                    if !glyph.isHan {
                        glyph.value = NumberRun.Glyph.mask
                        run.masks += 1
                    }
                case .gap(let new) where !run.glyphs.isEmpty:
                    gap.insert(new)
                    if new.isDisjoint(with: [.space, .line, .cell]) { separators += 1 }
                    if separators > 3 { break signs }
                    continue signs
                case .nothing where !run.glyphs.isEmpty:
                    gap.insert(.hidden)
                    continue signs
                case .check, .gap, .nothing, .other:
                    run.end = start
                    break signs
                }
                if run.glyphs.isEmpty, let figure = reading.lookalike(before: start) {
                    run.glyphs.append(NumberRun.Glyph(value: figure, offset: start - 1, length: 1))
                }
                if !gap.seen.isEmpty { run.isParted = true }
                gap = []
                separators = 0
                run.glyphs.append(glyph)
                // Both figures of one character stand where it does.
                if let second {
                    run.glyphs.append(NumberRun.Glyph(value: second, offset: start, length: length))
                }
                run.end = index
                if run.glyphs.count >= NumberRun.longest { break signs }
            }
            if isWorthALook(run) { return true }
            run.clear()
        }
        return false
    }

    /// Whether a 某 is one of `王某某`, and hides no digit.
    private func isOfName(_ start: Int, _ length: Int, behind run: NumberRun, _ gap: NumberRun.Gap) -> Bool {
        guard length == 3, bytes[start] == 0xE6, reading.scalar(at: start) == NumberSign.unnamed else {
            return false
        }
        return run.glyphs.isEmpty || !gap.isEmpty
    }

    /// Goes on to the next byte that may begin a number: most of the bytes of a text are passed over here.
    private mutating func skip(_ opens: [Bool]) -> Bool {
        // Held here: what a loop asks of a value that it may change is fetched anew each time.
        let (bytes, end) = (bytes, end)
        var place = index
        defer { index = place }
        let opening = Self.opening
        let seesTags = style != .plain
        while place < end {
            let byte = bytes[place]
            if !opens[Int(byte)] {
                place += 1
            } else if byte >= 0xE3, byte != 0xF0, place + 2 < end {
                if opening.contains(bytes, at: place), mayBegin(at: place) { return true }
                place += 3
            } else if byte &- 0x30 < 10 {
                guard let after = endOfShort(from: place) else { return true }
                place = after
            } else if byte == UInt8(ascii: "<") {
                guard seesTags else {
                    place += 1
                    continue
                }
                return true
            } else {
                return true
            }
        }
        return false
    }

    /// Whether a number may begin with the character of three bytes at a place: a figure alone between two words is none.
    private func mayBegin(at place: Int) -> Bool {
        let ideographs: ClosedRange<UInt8> = 0xE4...0xE9
        guard ideographs.contains(bytes[place]), place + 5 < end, ideographs.contains(bytes[place + 3]) else {
            return true
        }
        return Self.opening.contains(bytes, at: place + 3)
    }

    /// Where a stretch ends that begins with a digit and is no number of a person, whatever stands around it: days, years and amounts, side
    /// by side too. None of its pieces is as long as an account, and none that are parted alike are together as long as a mobile
    /// number: who parts one number in quite different ways leaves eight digits of it together. Nothing in it needs a closer look, and nothing
    /// after it goes on.
    private func endOfShort(from start: Int) -> Int? {
        let (bytes, end) = (bytes, end)
        let passing = style == .markdown ? Self.passing.markdown : Self.passing.plain
        let joining = Self.joining
        var chain = Chain()
        var place = start
        while place < end {
            let byte = bytes[place]
            if byte >= 0x80 {
                guard (0xE3...0xEF).contains(byte), place + 2 < end else { return nil }
                if !joining.contains(bytes, at: place) { return place }
                switch NumberSign(reading.scalar(at: place)) {
                case .gap(let gap): chain.gap.formUnion(gap)
                case .other: return place
                case .digit, .han, .pair, .nothing, .check, .mask: return nil
                }
                place += 3
                continue
            }
            switch passing[Int(byte)] {
            case .digit:
                chain.takeDigit()
                if chain.isLong { return nil }
            case .gap(let gap): chain.gap.formUnion(gap)
            case .end: return place
            case .closer: return nil
            case .doubtful(let sign):
                if isMore(at: place, byte) { return nil }
                switch sign {
                case .gap(let gap): chain.gap.formUnion(gap)
                case .other: return place
                case .digit, .han, .pair, .nothing, .check, .mask: return nil
                }
            }
            place += 1
        }
        return end == bytes.count ? end : nil
    }

    /// Whether a character that is nearly always nothing to a number has beside it what makes it one: `O1`, `__`, `=31=`.
    private func isMore(at place: Int, _ byte: UInt8) -> Bool {
        guard place + 1 < end else { return false }
        let next = bytes[place + 1]
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "?"): return next == byte
        case UInt8(ascii: "="): return place + 3 < end && bytes[place + 3] == byte
        default: return next &- 0x30 < 10 || next == byte
        }
    }

    /// Pieces of digits, and those before them that are parted alike.
    private struct Chain {
        private var piece = 0
        private var total = 0
        private var parted: NumberRun.Gap = []
        /// What stands behind the last digit.
        var gap: NumberRun.Gap = []

        var isLong: Bool { piece >= NumberPass.shortest || total >= NumberPass.shortestParted }

        mutating func takeDigit() {
            if gap.isEmpty {
                piece += 1
                total += 1
                return
            }
            // `139-1234 5678` is one number all the same.
            let seen = gap.seen.isSubset(of: [.space, .dash, .dot]) ? .space : gap.seen
            total = seen == parted ? total + 1 : piece + 1
            parted = seen
            piece = 1
            gap = []
        }
    }

    /// What an ASCII byte is to a stretch that may be short.
    private enum Passing {
        case digit, gap(NumberRun.Gap), end, closer
        /// What it is, unless it is a part of more.
        case doubtful(NumberSign)
    }

    private static let passing = (plain: passing(.plain), markdown: passing(.markdown))

    private static func passing(_ style: PrivateNumber.Style) -> [Passing] {
        (0...127).map { byte in
            switch UInt8(byte) {
            case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                return .closer
            // Letters like figures, blanks, characters as mail has them: only where more of them follow.
            case UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "o"),
                UInt8(ascii: "O"), UInt8(ascii: "l"), UInt8(ascii: "I"):
                return .doubtful(NumberSign(ascii: UInt8(byte), as: style))
            default: break
            }
            return switch NumberSign(ascii: UInt8(byte), as: style) {
            case .digit: .digit
            case .gap(let gap): .gap(gap)
            case .other: .end
            case .han, .pair, .nothing, .check, .mask: .closer
            }
        }
    }

    /// Characters with which a number may begin, and those which may stand in one.
    static let (opening, joining): (WideSet, WideSet) = {
        var (opening, joining) = (WideSet(), WideSet())
        for range in NumberSign.wide {
            for scalar in range {
                switch NumberSign(scalar) {
                case .mask where scalar == NumberSign.unnamed: joining.insert(scalar)
                case .digit, .han, .pair, .mask:
                    opening.insert(scalar)
                    joining.insert(scalar)
                case .gap, .nothing, .check: joining.insert(scalar)
                case .other: break
                }
            }
        }
        return (opening, joining)
    }()

    /// What has eleven signs or more may be anybody's; what has fewer, and in one piece, is so if it is called an account.
    private func isWorthALook(_ run: NumberRun) -> Bool {
        let count = run.glyphs.count
        if count >= Self.shortestParted || count >= Self.shortest && (!run.isParted || run.masks > 0) {
            return true
        }
        return count > 2 && run.end < bytes.count && bytes[run.end] | 0x20 == UInt8(ascii: "e")
    }

    /// Whether a byte may begin a number: a digit, a mask, or the first byte of what may be one.
    private static let opens: [Bool] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "&"),
            UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "="), UInt8(ascii: "_"), 0xC2, 0xD9, 0xDB,
            0xDF, 0xE0...0xF0:
            true
        default: false
        }
    }
}
