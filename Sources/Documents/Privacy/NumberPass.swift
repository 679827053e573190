/// One pass over a text, from number to number.
///
/// Most bytes begin none and are passed over by a table; signs are kept only while there is a number.
struct NumberPass {
    /// From how many signs on a run is worth a look.
    static let shortest = 8
    /// From how many on where they are parted.
    static let shortestParted = 11

    let bytes: [UInt8]
    let style: PrivateNumber.Style
    private var index: Int
    private let end: Int
    /// The insides of tags with digits enough for a number.
    private(set) var attributes: [Range<Int>] = []

    init(over bytes: [UInt8], as style: PrivateNumber.Style, in range: Range<Int>? = nil) {
        self.bytes = bytes
        self.style = style
        written = style == .markdown ? Self.signs.markdown : Self.signs.plain
        index = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    /// Reads on to the end of the next run that is long enough, or may be a number in scientific notation.
    /// - Returns: whether there was one.
    mutating func next(into run: inout NumberRun) -> Bool {
        let opens = Self.opens
        run.clear()
        while skip(opens) {
            var gap: NumberRun.Gap = []
            var separators = 0
            reading: while index < end {
                let start = index
                let (sign, length) = sign(at: start, bytes[start], isOpen: !run.glyphs.isEmpty)
                index += length
                var glyph = NumberRun.Glyph(value: 0, gap: gap, offset: start, length: length)
                switch sign {
                case .digit(let value): glyph.value = value
                case .han(let value):
                    glyph.value = value
                    glyph.isHan = true
                case .check where !run.glyphs.isEmpty:
                    glyph.value = NumberRun.Glyph.check
                    // Several of them are masks.
                    if run.glyphs.last?.value == NumberRun.Glyph.check { run.masks += 1 }
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
                    if separators > 3 { break reading }
                    continue reading
                case .nothing where !run.glyphs.isEmpty:
                    gap.insert(.hidden)
                    continue reading
                case .check, .gap, .nothing, .other:
                    run.end = start
                    break reading
                }
                if !gap.seen.isEmpty { run.isParted = true }
                gap = []
                separators = 0
                run.glyphs.append(glyph)
                run.end = index
                if run.glyphs.count >= NumberRun.longest { break reading }
            }
            if isWorthALook(run) { return true }
            run.clear()
        }
        return false
    }

    /// Goes on to the next byte that may begin a number: most of the bytes of a text are passed over here.
    private mutating func skip(_ opens: [Bool]) -> Bool {
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
        let passing = style == .markdown ? Self.passing.markdown : Self.passing.plain
        let joining = Self.joining
        var chain = Chain()
        var place = start
        while place < end {
            let byte = bytes[place]
            if byte >= 0x80 {
                guard (0xE3...0xEF).contains(byte), place + 2 < end else { return nil }
                if !joining.contains(bytes, at: place) { return place }
                switch NumberSign(scalar(at: place)) {
                case .gap(let gap): chain.gap.formUnion(gap)
                case .other: return place
                case .digit, .han, .nothing, .check, .mask: return nil
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
            }
            place += 1
        }
        return end == bytes.count ? end : nil
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
    private enum Passing { case digit, gap(NumberRun.Gap), end, closer }

    private static let passing = (plain: passing(.plain), markdown: passing(.markdown))

    private static func passing(_ style: PrivateNumber.Style) -> [Passing] {
        (0...127).map { byte in
            switch UInt8(byte) {
            case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                return .closer
            default: break
            }
            return switch sign(ascii: UInt8(byte), as: style) {
            case .digit: .digit
            case .gap(let gap): .gap(gap)
            case .other: .end
            case .han, .nothing, .check, .mask: .closer
            }
        }
    }

    /// Characters with which a number may begin, and those which may stand in one.
    static let (opening, joining): (WideSet, WideSet) = {
        var (opening, joining) = (WideSet(), WideSet())
        for range in NumberSign.wide {
            for scalar in range {
                switch NumberSign(scalar) {
                case .digit, .han, .mask:
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

    // MARK: Signs

    /// Whether a byte may begin a number: a digit, a mask, or the first byte of what may be one.
    private static let opens: [Bool] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "&"),
            UInt8(ascii: "%"), 0xC2, 0xD9, 0xDB, 0xDF, 0xE0...0xF0:
            true
        default: false
        }
    }

    private static let signs = (plain: signs(.plain), markdown: signs(.markdown))

    private static func signs(_ style: PrivateNumber.Style) -> [NumberSign] {
        (0...127).map { sign(ascii: UInt8($0), as: style) }
    }

    private static func sign(ascii byte: UInt8, as style: PrivateNumber.Style) -> NumberSign {
        if style == .markdown {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
                UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"):
                return .nothing
            case UInt8(ascii: "|"): return .gap(.cell)
            default: break
            }
        }
        return NumberSign(ascii: byte)
    }

    /// As the style has them.
    private let written: [NumberSign]
    /// As characters that are written by their bytes or names are shown.
    private let ascii = Self.signs.plain

    /// What stands at a place, and how many bytes it takes.
    private mutating func sign(at index: Int, _ byte: UInt8, isOpen: Bool) -> (NumberSign, length: Int) {
        if byte >= 0x80 {
            if byte & 0xF0 == 0xE0, index + 2 < end { return (NumberSign(scalar(at: index)), 3) }
            guard let (scalar, length) = scalar(at: index, by: { bytes[$0] }) else { return (.other, 1) }
            return (NumberSign(scalar), length)
        }
        switch byte {
        case UInt8(ascii: "<") where style != .plain: return tag(at: index, isOpen: isOpen)
        case UInt8(ascii: "&"):
            return entity(at: index) ?? (isBetweenQuotes(index) ? .gap(.bracket) : .other, 1)
        case UInt8(ascii: "%"): return escape(at: index) ?? (.other, 1)
        default: break
        }
        return (written[Int(byte)], 1)
    }

    /// The scalar whose three bytes begin at a place.
    @inline(__always)
    private func scalar(at index: Int) -> UInt32 {
        UInt32(bytes[index] & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
    }

    /// The scalar whose bytes begin at a place; nil when they are none.
    private func scalar(
        at index: Int, step: Int = 1, by byte: (Int) -> UInt8?
    ) -> (scalar: UInt32, length: Int)? {
        guard let first = byte(index) else { return nil }
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        if count == 1 { return (UInt32(first), step) }
        var scalar = UInt32(first) & (0x7F >> UInt32(count))
        for number in 1..<count {
            let place = index + number * step
            guard place < bytes.count, let next = byte(place), next & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        return (scalar, count * step)
    }

    /// A character that is written by its bytes: `%31`, `%EF%BC%91`, and `%2531` of who did it twice.
    private func escape(at index: Int) -> (NumberSign, length: Int)? {
        func byte(_ place: Int) -> UInt8? {
            guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "%"),
                let high = Self.hex(bytes[place + 1]), let low = Self.hex(bytes[place + 2])
            else { return nil }
            return high << 4 | low
        }
        if byte(index) == UInt8(ascii: "%"), index + 4 < bytes.count, let high = Self.hex(bytes[index + 3]),
            let low = Self.hex(bytes[index + 4])
        {
            let sign = high < 8 ? ascii[Int(high << 4 | low)] : .other
            return sign == .other ? nil : (sign, 5)
        }
        guard let (scalar, length) = scalar(at: index, step: 3, by: byte) else { return nil }
        let sign = scalar < 0x80 ? ascii[Int(scalar)] : NumberSign(scalar)
        return sign == .other ? nil : (sign, length)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// Whether it joins two texts of a formula: `"139"&"12345678"`.
    private func isBetweenQuotes(_ index: Int) -> Bool {
        index > 0 && index + 1 < bytes.count && bytes[index - 1] == UInt8(ascii: "\"")
            && bytes[index + 1] == UInt8(ascii: "\"")
    }

    /// A character that is written as HTML writes it: `&#49;`, `&#x31;`, `&nbsp;`.
    private func entity(at index: Int) -> (NumberSign, length: Int)? {
        var place = index + 1
        guard place < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: "#") {
            place += 1
            let isHex = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
            if isHex { place += 1 }
            var value: UInt32 = 0
            let first = place
            while place < bytes.count, place - first < 8, let digit = Self.hex(bytes[place]),
                isHex || digit < 10
            {
                value = value &* (isHex ? 16 : 10) &+ UInt32(digit)
                place += 1
            }
            if place == first { return nil }
            if place < bytes.count, bytes[place] == UInt8(ascii: ";") { place += 1 }
            return (value < 0x80 ? ascii[Int(value)] : NumberSign(value), place - index)
        }
        for (name, sign) in Self.named where bytes[place...].starts(with: name) {
            return (sign, name.count + 1)
        }
        return nil
    }

    private static let named: [(name: [UInt8], sign: NumberSign)] = {
        func names(_ names: String, _ sign: NumberSign) -> [(name: [UInt8], sign: NumberSign)] {
            names.split(separator: " ").map { (Array("\($0);".utf8), sign) }
        }
        return names("nbsp ensp emsp thinsp", .gap(.space)) + names("shy zwnj zwj", .nothing)
            + names("middot", .gap(.dot)) + names("ndash mdash", .gap(.dash)) + names("times", .check)
            + names("quot", .gap(.bracket))
    }()

    // MARK: Tags

    /// A tag: what stands at both its sides may be one number to a reader.
    private mutating func tag(at index: Int, isOpen: Bool) -> (NumberSign, length: Int) {
        guard index + 1 < end else { return (.other, 1) }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") {
            guard bytes[index...].starts(with: "<!--".utf8) else { return (.other, 1) }
            let close = bytes.range(of: Array("-->".utf8), from: index + 4)?.lowerBound
            guard let close else { return (.other, 1) }
            attributes.append(index + 4..<close)
            return (.nothing, close + 3 - index)
        }
        guard next == UInt8(ascii: "/") || (0x61...0x7A).contains(next | 0x20) else { return (.other, 1) }
        var place = index + 2
        var digits = 0
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") { break }
            if byte &- 0x30 < 10 || byte == 0xEF { digits += 1 }  // 0xEF: full-width ones begin so
            place += 1
        }
        if place == end { return (.other, 1) }
        if digits < Self.shortest, !isOpen { return (.nothing, place + 1 - index) }
        let name = HTMLTags.name(at: index + 1, of: bytes)
        if digits >= Self.shortest, !Self.drawn.contains(name) { attributes.append(index + 1..<place) }
        let length = place + 1 - index
        if name == Self.cells.0 || name == Self.cells.1 { return (.gap(.cell), length) }
        return HTMLTags.isInline(name) ? (.nothing, length) : (.gap(.line), length)
    }

    private static let cells = (HTMLTags.name("td"), HTMLTags.name("th"))
    /// Tags whose figures are where something is drawn.
    private static let drawn = Set(
        "path polyline polygon rect circle ellipse line svg g text use tspan stop marker".split(
            separator: " "
        ).map { HTMLTags.name($0) })
}
