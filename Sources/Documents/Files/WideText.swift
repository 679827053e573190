/// A text as it comes, in UTF-8 where it is in UTF-16 (RFC 2781), as its beginning tells; any other as it is.
struct WideText: Sendable {
    private enum Order: Sendable { case unknown, single, high, low }

    private var order = Order.unknown
    /// What of a letter has come.
    private var rest: [UInt8] = []

    /// Whether a text begins with the mark that one in UTF-16 has.
    static func isMarked(_ head: [UInt8]) -> Bool {
        head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    }

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        if order == .single { return piece }
        let bytes = rest + piece
        var place = 0
        if order == .unknown {
            guard bytes.count >= 2 else {
                rest = bytes
                return []
            }
            // Without a mark an ASCII letter tells it.
            order =
                if bytes.starts(with: [0xFE, 0xFF]) || bytes[0] == 0 {
                    .high
                } else if bytes.starts(with: [0xFF, 0xFE]) || bytes[1] == 0 { .low } else { .single }
            rest = []
            if order == .single { return bytes }
            if Self.isMarked(bytes) { place = 2 }
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        while let (unit, length) = scalar(at: place, of: bytes) {
            text += Array(String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
            place += length
        }
        rest = Array(bytes[place...])
        return text
    }

    /// The scalar at a place and how many bytes it takes; nil where it has not come whole.
    private func scalar(at place: Int, of bytes: [UInt8]) -> (scalar: UInt32, length: Int)? {
        func unit(_ place: Int) -> UInt32? {
            guard place + 1 < bytes.count else { return nil }
            let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
            return order == .high ? first << 8 | second : second << 8 | first
        }
        guard let first = unit(place) else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return (first, 2) }
        guard let second = unit(place + 2) else { return nil }
        guard (0xDC00..<0xE000).contains(second) else { return (first, 2) }
        return (0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), 4)
    }
}
