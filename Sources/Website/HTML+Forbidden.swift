/// Characters that have no place in HTML or XML, not even as a reference: controls but tabs and line ends, and
/// noncharacters. Their place is kept by U+FFFD.
extension HTML {
    /// Markup that was made from what an author wrote, escaped where it was made.
    init(authored markup: [UInt8]) {
        let span = markup.span
        for index in span.indices where HTML.isForbidden(span, index) {
            self.init(reserving: markup.count + 16)
            appendReplacing(span)
            return
        }
        self.init(markup: markup)
    }

    private mutating func appendReplacing(_ markup: Span<UInt8>) {
        var index = 0
        while index < markup.count {
            let length = HTML.forbiddenLength(markup, index)
            if length > 0 {
                append(literal: "\u{FFFD}")
                index += length
            } else {
                append(byte: markup[index])
                index += 1
            }
        }
    }

    /// Whether one begins here.
    @inline(__always)
    static func isForbidden(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        // Nearly all text is ASCII letters, or Han with its lead byte in between.
        if byte >= 0x20, byte < 0x7F { return false }
        if byte >= 0x80, byte < 0xC2 { return false }
        if byte > 0xC2, byte < 0xEF { return false }
        return forbiddenLength(text, index) > 0
    }

    /// How many bytes it takes; 0 for a character that may stand.
    static func forbiddenLength(_ text: Span<UInt8>, _ index: Int) -> Int {
        func next(_ distance: Int) -> UInt8 {
            index + distance < text.count ? text[index + distance] : 0
        }
        switch text[index] {
        case 0x09, 0x0A, 0x0D: return 0
        case 0..<0x20, 0x7F: return 1
        case 0xC2: return (0x80...0x9F).contains(next(1)) ? 2 : 0
        case 0xEF:
            if next(1) == 0xBF { return next(2) >= 0xBE ? 3 : 0 }
            return next(1) == 0xB7 && (0x90...0xAF).contains(next(2)) ? 3 : 0
        case 0xF0...0xF4:
            return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
        default: return 0
        }
    }
}
