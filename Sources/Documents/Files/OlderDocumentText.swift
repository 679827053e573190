/// The words of a document of the older sort, as texts with a line for every stretch of them. Its letters take two bytes each and begin at
/// an even place or at an odd one; or one byte, and two where they are Chinese, as in what it says of its author (MS-DOC, 2.9.73;
/// MS-OLEPS, 2.5).
struct OlderDocumentText: Sendable {
    private var evenly: WideLetters
    private var oddly: WideLetters
    private var narrow: NarrowLetters

    /// - Parameter day: on which it is published: 20260301.
    init(on day: Int? = nil) {
        evenly = WideLetters(skipsFirst: false, on: day)
        oddly = WideLetters(skipsFirst: true, on: day)
        narrow = NarrowLetters(on: day)
    }

    var found: PrivateNumber? { evenly.search.found ?? oddly.search.found ?? narrow.search.found }

    var told: PersonalMatter.Kind? { evenly.search.told ?? oddly.search.told ?? narrow.search.told }

    mutating func take(_ piece: [UInt8]) {
        evenly.take(piece)
        oddly.take(piece)
        narrow.take(piece)
    }
}

/// Letters of two bytes that begin at even places, or at odd ones.
private struct WideLetters {
    /// Whether the first byte of all is none of theirs, and is yet to come.
    var skipsFirst: Bool
    /// The first half of a letter whose other is yet to come.
    private var rest: UInt8?
    private(set) var search: NumberSearch

    init(skipsFirst: Bool, on day: Int?) {
        self.skipsFirst = skipsFirst
        search = NumberSearch(in: .words, on: day)
    }

    mutating func take(_ piece: [UInt8]) {
        var bytes = (rest.map { [$0] } ?? []) + piece
        if skipsFirst, !bytes.isEmpty {
            bytes.removeFirst()
            skipsFirst = false
        }
        rest = bytes.count % 2 == 1 ? bytes.removeLast() : nil
        search.take(Self.text(bytes))
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

/// Letters of one byte, and Chinese ones of two, as GBK has them.
private struct NarrowLetters {
    /// The first half of a letter whose other is yet to come.
    private var rest: UInt8?
    private(set) var search: NumberSearch

    init(on day: Int?) { search = NumberSearch(in: .scraps, on: day) }

    mutating func take(_ piece: [UInt8]) {
        var text: [UInt8] = []
        text.reserveCapacity(piece.count)
        for byte in piece {
            if let first = rest {
                rest = nil
                if (0x40...0xFE).contains(byte), byte != 0x7F {
                    text += [first, byte]
                    continue
                }
                if text.last != 0x0A { text.append(0x0A) }
            }
            switch byte {
            case 0x09, 0x20...0x7E: text.append(byte)
            case 0x81...0xFE: rest = byte
            default: if text.last != 0x0A { text.append(0x0A) }
            }
        }
        search.take(Encoding.decodingGB18030(text) ?? text)
    }
}
