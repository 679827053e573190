/// The words of the markup that office programs keep their documents in, as it comes: what a reader sees in one line stands in one line,
/// and every cell, paragraph and property in one of its own.
struct MarkupText: Sendable {
    private var isInTag = false
    /// The name of the tag that is being read, without its prefix.
    private var name: [UInt8] = []
    private var isNamed = false
    /// A reference that is being read: `&#49;`.
    private var reference: [UInt8]?

    private static let longestName = 24

    /// Tags within a line: pieces of text, and how they look.
    private static let within = Set(
        [
            "r", "t", "rPr", "rFonts", "b", "bCs", "i", "iCs", "u", "sz", "szCs", "color", "lang", "kern",
            "strike",
            "spacing", "highlight", "shd", "vertAlign", "noProof", "proofErr", "bookmarkStart", "bookmarkEnd",
            "rStyle",
            "hyperlink", "span", "a", "s", "smartTag", "lastRenderedPageBreak", "family", "charset", "scheme",
            "rFont",
            "ins", "snapToGrid", "w", "hint", "solidFill", "srgbClr", "latin", "ea", "cs",
        ].map { Array($0.utf8) })

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(piece.count / 4)
        for byte in piece {
            if isInTag {
                if byte == UInt8(ascii: ">") {
                    isInTag = false
                    if !Self.within.contains(name), text.last != 0x0A { text.append(0x0A) }
                } else if isNamed {
                    continue
                } else if byte == UInt8(ascii: ":") {
                    name.removeAll(keepingCapacity: true)
                } else if byte <= 0x20 || byte == UInt8(ascii: "/") && !name.isEmpty {
                    isNamed = true
                } else if byte != UInt8(ascii: "/"), name.count < Self.longestName {
                    name.append(byte)
                }
                continue
            }
            if let open = reference {
                if byte == UInt8(ascii: ";") {
                    text += Self.character(open)
                    reference = nil
                    continue
                } else if open.count < 10, byte > 0x20, byte != UInt8(ascii: "<") {
                    reference?.append(byte)
                    continue
                }
                reference = nil
            }
            switch byte {
            case UInt8(ascii: "<"):
                isInTag = true
                isNamed = false
                name.removeAll(keepingCapacity: true)
            case UInt8(ascii: "&"): reference = []
            default: text.append(byte)
            }
        }
        return text
    }

    /// `#49` and `#x31` are 1; every other is a sign that no number has.
    private static func character(_ reference: [UInt8]) -> [UInt8] {
        guard reference.first == UInt8(ascii: "#") else { return [UInt8(ascii: "?")] }
        let digits = reference.dropFirst()
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value) else {
            return []
        }
        return Array(String(Character(scalar)).utf8)
    }
}
