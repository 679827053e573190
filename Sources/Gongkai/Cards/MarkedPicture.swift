/// A picture (PNG, ISO/IEC 15948) that says in a text of its own what it was made of, so that it is not made again.
struct MarkedPicture {
    /// Of what it was made, and what it then was.
    private let mark: String
    let bytes: [UInt8]

    private static let begin: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Where the head ends: the signature, and a first chunk of thirteen bytes.
    private static let head = 8 + 12 + 13
    private static let keyword = Array("Software\0gongkai ".utf8)

    /// - Parameters:
    ///   - picture: as the program wrote it that drew it.
    ///   - source: the fingerprint of what it was made of.
    init?(_ picture: [UInt8], of source: Fingerprint) {
        guard Self.size(of: picture) != nil, PictureFile.isWhole(picture) else { return nil }
        mark = Self.mark(picture, source)
        bytes = picture[..<Self.head] + Self.chunk(Self.keyword + Array(mark.utf8)) + picture[Self.head...]
    }

    /// Whether a file is such a picture of the same source, with no byte changed since.
    static func isMade(_ bytes: [UInt8], of source: Fingerprint) -> Bool {
        let length = 12 + keyword.count + 65
        guard size(of: bytes) != nil, bytes.count >= head + length else { return false }
        let plain = Array(bytes[..<head] + bytes[(head + length)...])
        return bytes[head..<head + length].elementsEqual(chunk(keyword + Array(mark(plain, source).utf8)))
    }

    /// Its width and height; nil for what is no such picture.
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > head, bytes.starts(with: begin), bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }

    /// Sixty-five characters.
    private static func mark(_ picture: [UInt8], _ source: Fingerprint) -> String {
        var own = Fingerprint()
        own.add(picture)
        return source.text + "-" + own.text
    }

    /// A chunk of text: its length, its name, its bytes, its sum.
    private static func chunk(_ text: [UInt8]) -> [UInt8] {
        let body = Array("tEXt".utf8) + text
        return number(UInt32(text.count)) + body + number(sum(body))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32, bit by bit: of a hundred bytes.
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
