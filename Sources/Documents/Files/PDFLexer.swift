/// The tokens of a PDF (ISO 32000-1, 7.2), as its bytes come: of its objects, and of the streams that draw its pages.
struct PDFLexer: Sendable {
    enum Token {
        case number(Double)
        case name([UInt8])
        /// What stands between parentheses or, in hexadecimals, between angle brackets.
        case string([UInt8])
        case comment([UInt8])
        case beginArray, endArray
        case beginDictionary, endDictionary
        /// `obj`, `Tj`, `true`.
        case word([UInt8])
    }

    private enum State: Sendable {
        case plain
        case word, name, comment
        case string(depth: Int)
        case hex
        /// Behind a `<` or a `>`, of which there may be two.
        case less, greater
        /// The data of a picture that stands in a page, up to its `EI` (8.9.7).
        case picture(matched: Int)
    }

    private var state = State.plain
    private var text: [UInt8] = []
    private var isEscaped = false
    private var isBehindReturn = false
    /// The octal digits of an escape, `\061`, and what they come to.
    private var octal: (count: Int, value: Int)?
    private var half: UInt8?

    /// What is longer goes on in the next token.
    private static let longest = 1 << 16

    mutating func take(_ piece: some Sequence<UInt8>, _ body: (Token) -> Void) {
        for byte in piece {
            switch state {
            case .string(let depth): takeString(byte, depth, body)
            case .plain: plain(byte, body)
            case .word, .name:
                if Self.isRegular(byte) {
                    if text.count < Self.longest { text.append(byte) }
                } else {
                    endWord(body)
                    if case .plain = state { plain(byte, body) }
                }
            case .comment:
                if byte == 0x0A || byte == 0x0D { end(.comment(text), body) } else { append(byte) }
            case .hex: takeHex(byte, body)
            case .less:
                if byte == UInt8(ascii: "<") {
                    end(.beginDictionary, body)
                } else {
                    (state, half) = (.hex, nil)
                    takeHex(byte, body)
                }
            case .greater:
                state = .plain
                if byte == UInt8(ascii: ">") { end(.endDictionary, body) } else { plain(byte, body) }
            case .picture(let matched): takePicture(byte, matched)
            }
        }
    }

    /// What is left when nothing more comes.
    mutating func finish(_ body: (Token) -> Void) {
        switch state {
        case .word, .name: endWord(body)
        case .comment: end(.comment(text), body)
        case .string, .hex: end(.string(text), body)
        case .plain, .less, .greater, .picture: break
        }
    }

    private mutating func append(_ byte: UInt8) {
        if text.count < Self.longest { text.append(byte) }
    }

    private mutating func end(_ token: Token, _ body: (Token) -> Void) {
        body(token)
        text.removeAll(keepingCapacity: true)
        state = .plain
    }

    private mutating func plain(_ byte: UInt8, _ body: (Token) -> Void) {
        switch byte {
        case UInt8(ascii: "("):
            (state, isEscaped, isBehindReturn, octal) = (.string(depth: 1), false, false, nil)
        case UInt8(ascii: "<"): state = .less
        case UInt8(ascii: ">"): state = .greater
        case UInt8(ascii: "["): body(.beginArray)
        case UInt8(ascii: "]"): body(.endArray)
        case UInt8(ascii: "/"): state = .name
        case UInt8(ascii: "%"): state = .comment
        default:
            guard Self.isRegular(byte) else { return }
            state = .word
            text.append(byte)
        }
    }

    private mutating func endWord(_ body: (Token) -> Void) {
        if case .name = state { return end(.name(Self.decoded(text)), body) }
        if let number = Self.number(text) { return end(.number(number), body) }
        let isPicture = text.elementsEqual("ID".utf8)
        end(.word(text), body)
        if isPicture { state = .picture(matched: 0) }
    }

    // MARK: Strings

    private mutating func takeString(_ byte: UInt8, _ depth: Int, _ body: (Token) -> Void) {
        if isEscaped, escape(byte) { return }
        let isOver = isBehindReturn && byte == 0x0A
        isBehindReturn = byte == 0x0D
        if isOver { return }
        switch byte {
        // However a line ends, it is one sign (7.3.4.2).
        case 0x0D: append(0x0A)
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "("):
            state = .string(depth: depth + 1)
            append(byte)
        case UInt8(ascii: ")"):
            if depth == 1 { return end(.string(text), body) }
            state = .string(depth: depth - 1)
            append(byte)
        default: append(byte)
        }
    }

    /// Takes a byte behind a reverse solidus; false where it does not belong to it.
    private mutating func escape(_ byte: UInt8) -> Bool {
        if (0x30...0x37).contains(byte), octal.map({ $0.count < 3 }) ?? true {
            let before = octal ?? (0, 0)
            octal = (before.count + 1, before.value << 3 | Int(byte - 0x30))
            return true
        }
        isEscaped = false
        if let ended = octal {
            octal = nil
            append(UInt8(truncatingIfNeeded: ended.value))
            return false
        }
        switch byte {
        // A string that goes on in the next line.
        case 0x0A: break
        case 0x0D: isBehindReturn = true
        // A code of a font may be any of them.
        case UInt8(ascii: "n"): append(0x0A)
        case UInt8(ascii: "r"): append(0x0D)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "b"): append(0x08)
        case UInt8(ascii: "f"): append(0x0C)
        default: append(byte)
        }
        return true
    }

    private mutating func takeHex(_ byte: UInt8, _ body: (Token) -> Void) {
        if let value = SignReading.hex(byte) {
            if let high = half { append(high << 4 | value) }
            half = half == nil ? value : nil
        } else if byte == UInt8(ascii: ">") {
            if let high = half { append(high << 4) }
            end(.string(text), body)
        }
    }

    // MARK: Parts

    private static let pictureEnd = Array("\nEI\n".utf8)

    /// Between room, for the data may be anything.
    private mutating func takePicture(_ byte: UInt8, _ matched: Int) {
        let isRoom = byte <= 0x20
        let fits = matched == 0 || matched == 3 ? isRoom : byte == Self.pictureEnd[matched]
        if fits, matched == 3 {
            state = .plain
        } else {
            state = .picture(matched: fits ? matched + 1 : isRoom ? 1 : 0)
        }
    }

    /// `J#61va` → `Java`
    static func decoded(_ name: [UInt8]) -> [UInt8] {
        guard name.contains(UInt8(ascii: "#")) else { return name }
        var bytes: [UInt8] = []
        var index = 0
        while index < name.count {
            if name[index] == UInt8(ascii: "#"), index + 2 < name.count,
                let high = SignReading.hex(name[index + 1]),
                let low = SignReading.hex(name[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(name[index])
                index += 1
            }
        }
        return bytes
    }

    private static func number(_ word: [UInt8]) -> Double? {
        guard word.count <= 24 else { return nil }
        var value = 0.0
        var scale = 0.0
        var digits = 0
        for (place, byte) in word.enumerated() {
            switch byte {
            case 0x30...0x39:
                value = value * 10 + Double(byte - 0x30)
                scale *= 10
                digits += 1
            case UInt8(ascii: ".") where scale == 0: scale = 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"): if place > 0 { return nil }
            default: return nil
            }
        }
        if digits == 0 { return nil }
        if scale > 1 { value /= scale }
        return word[0] == UInt8(ascii: "-") ? -value : value
    }

    /// Whether a byte may stand in a name, a number or a word (7.2.2).
    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            false
        default: true
        }
    }
}
