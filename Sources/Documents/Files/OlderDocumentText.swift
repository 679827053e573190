/// The words of a document of the older sort, whose letters take two bytes each and begin at an even place or at an odd one: as a text with
/// a line for every stretch of them.
struct OlderDocumentText: Sendable {
    /// Letters that begin at even places, or at odd ones.
    private struct Letters {
        /// Whether the first byte of all is none of theirs, and is yet to come.
        var skipsFirst: Bool
        /// The first half of a letter whose other is yet to come.
        var rest: UInt8?
        var search = NumberSearch(in: .words)

        mutating func take(_ piece: [UInt8]) {
            var bytes = (rest.map { [$0] } ?? []) + piece
            if skipsFirst, !bytes.isEmpty {
                bytes.removeFirst()
                skipsFirst = false
            }
            rest = bytes.count % 2 == 1 ? bytes.removeLast() : nil
            search.take(OlderDocumentText.text(bytes))
        }
    }

    private var letters = [Letters(skipsFirst: false), Letters(skipsFirst: true)]

    var found: PrivateNumber? { letters.lazy.compactMap(\.search.found).first }

    var told: PersonalMatter.Kind? { letters.lazy.compactMap(\.search.told).first }

    mutating func take(_ piece: [UInt8]) {
        for index in letters.indices { letters[index].take(piece) }
    }

    private static func text(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var place = 0
        while place + 1 < bytes.count {
            let unit = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8
            place += 2
            switch unit {
            case 0x09, 0x20...0x7E: text.append(UInt8(unit))
            case 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF:
                text.append(UInt8(0xE0 | unit >> 12))
                text.append(UInt8(0x80 | unit >> 6 & 0x3F))
                text.append(UInt8(0x80 | unit & 0x3F))
            default: if text.last != 0x0A { text.append(0x0A) }
            }
        }
        return text
    }
}
