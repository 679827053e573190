/// What the codes of a font of single bytes mean, which names the signs that it draws: the differences from what it begins with (ISO
/// 32000-1, 9.6.6). Names are of the Adobe Glyph List; of names that only their font knows nobody can say what they show.
struct PDFGlyphs: Sendable, Equatable {
    /// The signs of those codes whose names are known; nought where one is not.
    private(set) var signs: [UInt8: UInt32] = [:]
    private var next = 0

    /// Takes what stands in the list: a code, from which the names behind it are counted.
    mutating func take(code: Double) { next = Int(exactly: code) ?? 256 }

    mutating func take(name: [UInt8]) {
        if let code = UInt8(exactly: next) { signs[code] = Self.sign(of: name) ?? 0 }
        next += 1
    }

    /// A string of the font in UTF-8; a code of which nobody knows what it shows is a replacement.
    func text(of string: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        for code in string {
            let value = signs[code] ?? ((0x20..<0x7F).contains(code) ? UInt32(code) : 0)
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            text += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
        }
        return text
    }

    private static let named: [String: UInt32] = [
        "space": 0x20, "exclam": 0x21, "quotedbl": 0x22, "numbersign": 0x23, "dollar": 0x24, "percent": 0x25,
        "ampersand": 0x26, "quotesingle": 0x27, "parenleft": 0x28, "parenright": 0x29, "asterisk": 0x2A,
        "plus": 0x2B, "comma": 0x2C, "hyphen": 0x2D, "period": 0x2E, "slash": 0x2F, "zero": 0x30, "one": 0x31,
        "two": 0x32, "three": 0x33, "four": 0x34, "five": 0x35, "six": 0x36, "seven": 0x37, "eight": 0x38,
        "nine": 0x39, "colon": 0x3A, "semicolon": 0x3B, "less": 0x3C, "equal": 0x3D, "greater": 0x3E,
        "question": 0x3F, "at": 0x40, "bracketleft": 0x5B, "backslash": 0x5C, "bracketright": 0x5D,
        "underscore": 0x5F, "braceleft": 0x7B, "bar": 0x7C, "braceright": 0x7D, "asciitilde": 0x7E,
        "nbspace": 0x20, "minus": 0x2D, "endash": 0x2013, "emdash": 0x2014, "bullet": 0x2022,
        "periodcentered": 0xB7, "quoteleft": 0x2018, "quoteright": 0x2019, "quotedblleft": 0x201C,
        "quotedblright": 0x201D, "multiply": 0xD7, "degree": 0xB0, "fi": 0xFB01, "fl": 0xFB02,
        "ellipsis": 0x2026,
    ]

    /// `seven`, `X`, `uni738B`, `u1F600`, `one.oldstyle`
    private static func sign(of written: [UInt8]) -> UInt32? {
        let name = written.prefix { $0 != UInt8(ascii: ".") }
        if name.count == 1, let sign = name.first { return UInt32(sign) }
        let text = String(decoding: name, as: UTF8.self)
        if let sign = named[text] { return sign }
        let digits =
            text.hasPrefix("uni") && name.count == 7
            ? name.dropFirst(3) : text.hasPrefix("u") && (5...7).contains(name.count) ? name.dropFirst() : []
        guard !digits.isEmpty else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
