extension [UInt8] {
    /// Markup as it stands in our source, copied as it lies.
    mutating func append(_ literal: StaticString) { literal.withUTF8Buffer { append(contentsOf: $0) } }

    /// A line feed, unless a line has just begun.
    mutating func appendLineStart() {
        if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
    }

    /// Appends bytes as they are, less the sentinels if there may be any.
    mutating func append<Bytes: RandomAccessCollection<UInt8>>(plain bytes: Bytes, sentinels: Bool)
    where Bytes.Index == Int {
        guard sentinels else { return append(contentsOf: bytes) }
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            guard bytes.hasSentinel(at: index) else {
                index += 1
                continue
            }
            append(contentsOf: bytes[start..<index])
            index += MarkdownSentinel.length
            start = index
        }
        append(contentsOf: bytes[start..<index])
    }

    /// Appends text as HTML, in an element or between double quotes. For U+FFFE and U+FFFF libcmark writes a byte that no
    /// UTF-8 has.
    mutating func append<Bytes: RandomAccessCollection<UInt8>>(escaping bytes: Bytes, sentinels: Bool)
    where Bytes.Index == Int {
        let end = bytes.endIndex
        var start = bytes.startIndex
        var index = start
        while index < end {
            // Most bytes are nothing to us.
            if bytes[index] > UInt8(ascii: ">"), bytes[index] < 0xEE {
                index += 1
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""):
                append(contentsOf: bytes[start..<index])
                append(Self.entity(of: bytes[index]))
                index += 1
                start = index
            case 0xEE where sentinels && bytes.hasSentinel(at: index):
                append(contentsOf: bytes[start..<index])
                index += MarkdownSentinel.length
                start = index
            case 0xFE, 0xFF:
                append(contentsOf: bytes[start..<index])
                append("\u{FFFD}")
                index += 1
                start = index
            default:
                index += 1
            }
        }
        append(contentsOf: bytes[start..<end])
    }

    /// Appends an address as libcmark does in `href`: what no address may hold, percent-encoded.
    mutating func append(escapingAddress address: [UInt8]) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*")...UInt8(ascii: ";"),
                UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "="),
                UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                append(byte)
            case UInt8(ascii: "&"):
                append("&amp;")
            case UInt8(ascii: "'"):
                append("&#x27;")
            case 0xFE, 0xFF:
                append("%EF%BF%BD")
            default:
                append(UInt8(ascii: "%"))
                append(Self.hexadecimal(byte >> 4))
                append(Self.hexadecimal(byte & 15))
            }
        }
    }

    private static func entity(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        default: "&quot;"
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
