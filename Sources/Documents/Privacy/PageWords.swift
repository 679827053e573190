/// The words of a piece of HTML as its reader sees them: a block in a line, and nothing of the marks that part letters in the source.
enum PageWords {
    static func text(of html: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(html.count)
        var place = 0
        while place < html.count {
            let byte = html[place]
            switch byte {
            case UInt8(ascii: "<"):
                let end = html[place...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
                if !HTMLTags.joins(HTMLTags.name(at: place + 1, of: html)), text.last != 0x0A {
                    text.append(0x0A)
                }
                place = end + 1
            case UInt8(ascii: "&"):
                let (bytes, length) = character(at: place, of: html)
                text += bytes
                place += length
            // A line of a paragraph goes on in the next.
            case 0x0A, 0x0D: place += 1
            default:
                text.append(byte)
                place += 1
            }
        }
        return text
    }

    /// A text in which characters are written by their numbers, `&#30284;`, with those characters; nil for any other.
    static func decoded(_ text: [UInt8]) -> [UInt8]? {
        guard text.range(of: [UInt8(ascii: "&"), UInt8(ascii: "#")]) != nil else { return nil }
        var decoded: [UInt8] = []
        var place = 0
        while place < text.count {
            let (bytes, length) =
                text[place] == UInt8(ascii: "&") ? character(at: place, of: text) : ([text[place]], 1)
            decoded += bytes
            place += length
        }
        return decoded
    }

    /// The same of a cell.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")), let decoded = decoded(Array(text.utf8)) else {
            return text
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static let named: [(name: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    ]

    /// The character that is written at a place, and how many bytes that takes.
    private static func character(at place: Int, of text: [UInt8]) -> ([UInt8], Int) {
        for (name, byte) in named where text[place...].starts(with: name) { return ([byte], name.count) }
        let rest = text[place...].prefix(12)
        guard rest.dropFirst().first == UInt8(ascii: "#"), let end = rest.firstIndex(of: UInt8(ascii: ";"))
        else {
            return ([text[place]], 1)
        }
        let digits = rest[(place + 2)..<end]
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let written = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(written, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value) else {
            return ([text[place]], 1)
        }
        return (Array(String(Character(scalar)).utf8), end + 1 - place)
    }
}
