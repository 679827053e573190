/// Characters of three bytes, from U+3000 on, that are asked for as they stand in a text.
struct WideSet: Sendable {
    /// By their first two bytes, a bit for each third.
    private var blocks = [UInt64](repeating: 0, count: 13 << 6)

    init() {}

    mutating func insert(_ scalar: UInt32) { blocks[Int(scalar - 0x3000) >> 6] |= 1 << UInt64(scalar & 0x3F) }

    init(_ characters: String) {
        for scalar in characters.unicodeScalars { insert(scalar.value) }
    }

    /// Whether a byte is the first of such a character.
    @inline(__always)
    static func begins(_ byte: UInt8) -> Bool { byte &- 0xE3 < 13 }

    /// - Parameter place: where one of three bytes begins, from 0xE3 on.
    @inline(__always)
    func contains(_ bytes: [UInt8], at place: Int) -> Bool {
        blocks[Int(bytes[place] &- 0xE3) << 6 | Int(bytes[place + 1] & 0x3F)]
            >> UInt64(bytes[place + 2] & 0x3F) & 1 != 0
    }
}
