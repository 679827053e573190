/// The words of a document of the older sort, whose letters take two bytes each and begin at an even place or at an odd one: as a text with
/// a line for every stretch of them.
struct OlderDocumentText: Sendable {
    /// Where what came so far ends in the middle of a letter.
    private var rest: UInt8?
    /// For letters that begin at even places, and for those at odd ones.
    private var searches = [NumberSearch(in: .words), NumberSearch(in: .words)]

    var found: PrivateNumber? { searches.lazy.compactMap(\.found).first }

    mutating func take(_ piece: [UInt8]) {
        let bytes = (rest.map { [$0] } ?? []) + piece
        // The last byte may begin a letter in either way.
        let end = bytes.count - bytes.count % 2
        for start in 0...1 { searches[start].take(Self.text(bytes[..<end], from: start)) }
        rest = end < bytes.count ? bytes[end] : nil
    }

    private static func text(_ bytes: ArraySlice<UInt8>, from start: Int) -> [UInt8] {
        var text: [UInt8] = []
        var place = start
        while place + 1 < bytes.endIndex {
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
