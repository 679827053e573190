/// Markup as it grows, in UTF-8. A literal is markup; every value is escaped unless it is markup itself:
///
///     html.append("<td class=\"n\">\(text: cell)</td>")
///
/// Made for XML as well: only the five escapes that both know, and no character that XML refuses.
package struct HTML: Hashable, Sendable {
    package private(set) var bytes: [UInt8]

    package init() { bytes = [] }

    /// Markup that was made elsewhere, and escaped there.
    package init(markup bytes: [UInt8]) { self.bytes = bytes }

    /// Text, escaped.
    package init(text: String) {
        bytes = []
        append(text: text)
    }

    package init(reserving count: Int) {
        bytes = []
        bytes.reserveCapacity(count)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// For tests and for messages; pages stay bytes.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    /// Markup that was made before, moved.
    mutating func append(markup slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    /// Markup as it stands in our source: a literal, never a value, so nothing else can pass unescaped.
    package struct Literal: ExpressibleByStringLiteral {
        fileprivate let text: StaticString
        package init(stringLiteral value: StaticString) { text = value }
    }

    package mutating func append(literal: Literal) { append(literal.text) }

    /// Markup that belongs before what was written last: a word or two.
    mutating func insert(literal: Literal, at place: Int) {
        literal.text.withUTF8Buffer { bytes.insert(contentsOf: $0, at: place) }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func append(text: String) {
        // Most text needs no escape: one pass to know, one copy.
        let span = text.utf8.span
        for index in span.indices where !HTML.isPlain(span[index]) {
            if HTML.isSpecial(span[index]) || HTML.isForbidden(span, index) { return appendEscaping(span) }
        }
        // Strings lie in one piece, which is copied as a whole.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
    }

    package mutating func append(text: Substring) { append(text: String(text)) }

    package mutating func append(text: [UInt8]) {
        appendEscaping(text.span)
    }

    /// The rest of a percent-encoded address, in which nothing is left to escape.
    mutating func append(encoded address: String, from start: Int) {
        let rest = address.utf8.dropFirst(start)
        if rest.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: rest)
        }
    }

    mutating func append(byte: UInt8) { bytes.append(byte) }

    package init(_ number: Int) {
        self.init()
        append(number)
    }

    package mutating func append(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        append(digitsOf: number.magnitude)
    }

    private mutating func append(digitsOf number: UInt) {
        if number >= 10 { append(digitsOf: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Whether a byte needs no second look: letters and digits, most signs, and nearly all of Han.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        (byte > 0x3E && byte < 0x7F) || (byte > 0x27 && byte < 0x3C) || (byte > 0xC2 && byte < 0xEF)
            || (byte > 0x7F && byte < 0xC2)
    }

    @inline(__always)
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func appendEscaping(_ text: Span<UInt8>) {
        var index = 0
        while index < text.count {
            let length = HTML.forbiddenLength(text, index)
            if length > 0 {
                bytes.append(contentsOf: "\u{FFFD}".utf8)
                index += length
            } else {
                appendEscaping(text[index])
                index += 1
            }
        }
    }

    private mutating func appendEscaping(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
        default: bytes.append(byte)
        }
    }
}

extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) { bytes = value.withUTF8Buffer { Array($0) } }
    package init(stringInterpolation: Interpolation) { self = stringInterpolation.html }

    package struct Interpolation: StringInterpolationProtocol {
        var html: HTML

        package init(literalCapacity: Int, interpolationCount: Int) {
            html = HTML(reserving: literalCapacity + 24 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) { html.append(literal) }
        package mutating func appendInterpolation(_ other: HTML) { html.append(other) }
        package mutating func appendInterpolation(_ number: Int) { html.append(number) }
        package mutating func appendInterpolation(text: String) { html.append(text: text) }
        package mutating func appendInterpolation(text: Substring) { html.append(text: text) }
        package mutating func appendInterpolation(text: [UInt8]) { html.append(text: text) }
    }
}

extension Sequence<HTML> {
    /// All in their order, with `separator` between each two that are not empty.
    package func joined(separator: HTML = HTML()) -> HTML {
        var whole = HTML()
        for part in self where !part.isEmpty {
            if !whole.isEmpty { whole.append(separator) }
            whole.append(part)
        }
        return whole
    }
}

extension HTML {
    static func + (a: HTML, b: HTML) -> HTML {
        var whole = a
        whole.append(b)
        return whole
    }
}
