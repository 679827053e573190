/// What stands at a place of a text as a reader sees it: a character however it is written, a tag as what it does to those beside it.
struct SignReading {
    let bytes: [UInt8]
    private let style: PrivateNumber.Style
    private let end: Int
    /// The insides of tags with digits enough for a number.
    private(set) var attributes: [Range<Int>] = []
    /// ASCII as the style has it.
    private let written: [NumberSign]
    /// The same where it is written by its bytes or names.
    private let ascii = Self.signs.plain

    init(of bytes: [UInt8], as style: PrivateNumber.Style, before end: Int) {
        self.bytes = bytes
        self.style = style
        self.end = end
        written = style == .markdown ? Self.signs.markdown : Self.signs.plain
    }

    private static let signs = (plain: signs(.plain), markdown: signs(.markdown))

    private static func signs(_ style: PrivateNumber.Style) -> [NumberSign] {
        (0...127).map { NumberSign(ascii: UInt8($0), as: style) }
    }

    /// What stands at a place, and how many bytes it takes.
    mutating func sign(at index: Int, _ byte: UInt8, isOpen: Bool) -> (NumberSign, length: Int) {
        if byte >= 0x80 {
            if byte & 0xF0 == 0xE0, index + 2 < end { return (NumberSign(scalar(at: index)), 3) }
            guard let (scalar, length) = scalar(at: index, by: { bytes[$0] }) else { return (.other, 1) }
            return (NumberSign(scalar), length)
        }
        switch byte {
        case UInt8(ascii: "<") where style != .plain: return tag(at: index, isOpen: isOpen)
        case 0x0A where style != .plain: if isRoom(index) { return (.gap(.space), 1) }
        case 0x0D where style != .plain: if index + 1 < end, bytes[index + 1] == 0x0A { return (.nothing, 1) }
        case UInt8(ascii: "&"):
            return entity(at: index) ?? (isBetweenQuotes(index) ? .gap(.bracket) : .other, 1)
        case UInt8(ascii: "%"): return escape(at: index) ?? (.other, 1)
        case UInt8(ascii: "\\"): if let found = programmed(at: index) { return found }
        case UInt8(ascii: "="): if let found = mailed(at: index) { return found }
        case UInt8(ascii: "_"), UInt8(ascii: "?"): if isBlank(index, byte) { return (.mask, 1) }
        case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"):
            if isOpen, let figure = lookalike(at: index, byte) { return (figure, 1) }
        default: break
        }
        return (written[Int(byte)], 1)
    }

    /// The scalar whose three bytes begin at a place.
    @inline(__always)
    func scalar(at index: Int) -> UInt32 {
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

    /// Whether a line ends between two digits and nothing else: markup shows them in one line, with room between.
    private func isRoom(_ index: Int) -> Bool {
        let before = index > 0 && bytes[index - 1] == 0x0D ? index - 2 : index - 1
        return before >= 0 && index + 1 < end && bytes[before] &- 0x30 < 10 && bytes[index + 1] &- 0x30 < 10
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

    static func hex(_ byte: UInt8) -> UInt8? {
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
        // Who escapes it twice: `&amp;#49;`.
        if bytes[place...].starts(with: Self.ampersand) { place += Self.ampersand.count - 1 }
        if bytes[place] == UInt8(ascii: "#") {
            place += 1
            let isHex = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
            if isHex { place += 1 }
            var value: UInt32 = 0
            var first = place
            while place < bytes.count, bytes[place] == 0x30 { place += 1 }
            if place > first { first = place - 1 }
            while place < bytes.count, place - first <= 8, let digit = Self.hex(bytes[place]),
                isHex || digit < 10
            {
                value = value &* (isHex ? 16 : 10) &+ UInt32(digit)
                place += 1
            }
            if place == first { return nil }
            if place < bytes.count, bytes[place] == UInt8(ascii: ";") { place += 1 }
            return (value < 0x80 ? ascii[Int(value)] : NumberSign(value), place - index)
        }
        guard let (sign, length) = SignNames.sign(at: place, of: bytes) else { return nil }
        return (sign, length + 1)
    }

    private static let ampersand = Array("amp;#".utf8)

    // MARK: Other writings

    /// A character as programs write it: `\u0031`, `\u{31}`, `\x31`, `\061`.
    private func programmed(at index: Int) -> (NumberSign, length: Int)? {
        func byte(_ place: Int) -> UInt8? {
            guard place + 3 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
                bytes[place + 1] == UInt8(ascii: "x"), let high = Self.hex(bytes[place + 2]),
                let low = Self.hex(bytes[place + 3])
            else { return nil }
            return high << 4 | low
        }
        if let (scalar, length) = scalar(at: index, step: 4, by: byte) { return sign(scalar, length) }
        func octal(_ place: Int) -> UInt8? {
            guard place >= 0, place + 3 < bytes.count, bytes[place] == UInt8(ascii: "\\") else { return nil }
            let digits = bytes[place + 1...place + 3].map { $0 &- 0x30 }
            return digits[0] < 4 && digits[1] < 8 && digits[2] < 8
                ? digits[0] << 6 | digits[1] << 3 | digits[2] : nil
        }
        // One alone is a folder.
        if octal(index - 4) != nil || octal(index + 4) != nil,
            let (scalar, length) = scalar(at: index, step: 4, by: octal)
        {
            return sign(scalar, length)
        }
        guard index + 3 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "u") else { return nil }
        let isInBrackets = bytes[index + 2] == UInt8(ascii: "{")
        let first = index + (isInBrackets ? 3 : 2)
        let longest = isInBrackets || bytes[index + 1] == UInt8(ascii: "U") ? 8 : 4
        var place = first
        var value: UInt32 = 0
        while place < bytes.count, place - first < longest, let digit = Self.hex(bytes[place]) {
            value = value << 4 | UInt32(digit)
            place += 1
        }
        guard isInBrackets else { return place - first == longest ? sign(value, place - index) : nil }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "}") else { return nil }
        return sign(value, place + 1 - index)
    }

    /// A character by its bytes as mail has them, beside another: `=31=33`. One alone is a sum, or what an address asks for.
    private func mailed(at index: Int) -> (NumberSign, length: Int)? {
        func byte(_ place: Int) -> UInt8? {
            guard place >= 0, place + 2 < bytes.count, bytes[place] == UInt8(ascii: "="),
                let high = Self.hex(bytes[place + 1]), let low = Self.hex(bytes[place + 2])
            else { return nil }
            return high << 4 | low
        }
        let follows = byte(index - 3) != nil
        // What goes on in the next line.
        if follows, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return (.nothing, 2) }
        let isLast = bytes[index...].dropFirst(3).starts(with: [UInt8(ascii: "="), 0x0A])
        guard follows || isLast || byte(index + 3) != nil,
            let (scalar, length) = scalar(at: index, step: 3, by: byte)
        else { return nil }
        return sign(scalar, length)
    }

    private func sign(_ scalar: UInt32, _ length: Int) -> (NumberSign, length: Int)? {
        let sign = scalar < 0x80 ? ascii[Int(scalar)] : NumberSign(scalar)
        return sign == .other ? nil : (sign, length)
    }

    /// Whether a line to be written on, or a question mark, stands in place of a digit: three and more of them.
    private func isBlank(_ index: Int, _ byte: UInt8) -> Bool {
        func isSame(_ distance: Int) -> Bool {
            bytes.indices.contains(index + distance) && bytes[index + distance] == byte
        }
        return isSame(-1) && (isSame(-2) || isSame(1)) || isSame(1) && isSame(2)
    }

    /// The digit that a letter right before one looks like, behind no other letter.
    func lookalike(before start: Int) -> UInt8? {
        guard start > 0, bytes[start] &- 0x30 < 10, "OolI".utf8.contains(bytes[start - 1]),
            start == 1 || bytes[start - 2] >= 0x80 || !(0x30...0x7A).contains(bytes[start - 2])
        else { return nil }
        return bytes[start - 1] | 0x20 == UInt8(ascii: "o") ? 0 : 1
    }

    /// A letter that looks like a digit, among digits; no code of an organisation has one of these (GB 32100-2015).
    private func lookalike(at index: Int, _ byte: UInt8) -> NumberSign? {
        func stands(_ place: Int, _ isRight: (UInt8) -> Bool) -> Bool {
            bytes.indices.contains(place) && isRight(bytes[place])
        }
        func isFigure(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || "OolI".utf8.contains(byte) }
        guard stands(index - 1, isFigure) else { return nil }
        guard stands(index + 1, isFigure) || !stands(index + 1, { (0x41...0x7A).contains($0) }) else {
            return nil
        }
        return .digit(byte | 0x20 == UInt8(ascii: "o") ? 0 : 1)
    }

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
        if digits < NumberPass.shortest, !isOpen { return (.nothing, place + 1 - index) }
        let name = HTMLTags.name(at: index + 1, of: bytes)
        if digits >= NumberPass.shortest, !Self.drawn.contains(name) { attributes.append(index + 1..<place) }
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
