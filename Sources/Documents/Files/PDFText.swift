/// The search for a number of a person in what of a PDF is deflated (ISO 32000-1, 7.3.8): the texts of its pages, as far as their letters
/// are those of ASCII, and objects that stand together in a stream, of which it is also asked what they do. Pictures are passed over.
struct PDFText: Sendable {
    private enum State: Sendable {
        case outside
        case stream(Sort)
    }

    private enum Sort: Sendable {
        case words, picture
        /// Objects of the document (7.5.7).
        case objects
    }

    /// How much is gathered of a stream and inflated of it; how much is inflated of all.
    private static let limit = (stream: 8 << 20, inflated: 32 << 20, all: 256 << 20)
    /// How far before a stream its description is looked at.
    private static let reach = 512

    private var state = State.outside
    private var rest: [UInt8] = []
    /// How much of that has been looked at.
    private var seen = 0
    private var data: [UInt8] = []
    private var inflated = 0
    private(set) var found: PrivateNumber?
    /// What an object does that stands in a stream.
    private(set) var acting: String?

    var wantsMore: Bool { found == nil && acting == nil && inflated < Self.limit.all }

    private static let begin = Array("stream".utf8)
    private static let end = Array("endstream".utf8)

    mutating func take(_ piece: [UInt8]) {
        guard wantsMore else { return }
        rest += piece
        var place = seen
        while wantsMore, step(&place) {}
        // What stands before a stream is kept, for it describes it.
        let kept = if case .outside = state { max(0, place - Self.reach) } else { place }
        rest.removeFirst(kept)
        seen = place - kept
    }

    private mutating func step(_ place: inout Int) -> Bool {
        switch state {
        case .outside:
            guard let mark = first(Self.begin, from: place), mark + Self.begin.count + 2 <= rest.count else {
                place = max(place, rest.count - Self.end.count - 2)
                return false
            }
            place = mark + Self.begin.count
            let isEnd = mark >= 3 && rest[mark - 3..<mark].elementsEqual("end".utf8)
            let next = rest[place]
            guard !isEnd, next == 0x0A || next == 0x0D else { return true }
            place += next == 0x0D && rest[place + 1] == 0x0A ? 2 : 1
            let description = rest[max(0, mark - Self.reach)..<mark]
            func has(_ word: String) -> Bool { description.firstRange(of: Array(word.utf8)) != nil }
            state = .stream(has("/ObjStm") ? .objects : has("/Image") ? .picture : .words)
            data.removeAll(keepingCapacity: true)
            return true
        case .stream(let sort):
            guard let mark = first(Self.end, from: place) else {
                let sure = max(place, rest.count - Self.end.count)
                gather(place..<sure, sort)
                place = sure
                return false
            }
            gather(place..<mark, sort)
            place = mark + Self.end.count
            state = .outside
            look(sort)
            return true
        }
    }

    private func first(_ word: [UInt8], from place: Int) -> Int? {
        var start = place
        while let mark = rest[start...].firstIndex(of: word[0]) {
            if rest[mark...].starts(with: word) { return mark }
            start = mark + 1
        }
        return nil
    }

    private mutating func gather(_ range: Range<Int>, _ sort: Sort) {
        if case .picture = sort { return }
        if data.count > Self.limit.stream { return }
        data += rest[range]
    }

    private mutating func look(_ sort: Sort) {
        // Both bytes of a head of zlib, as it has them.
        guard data.count > 2, data[0] & 0x0F == 8, (Int(data[0]) << 8 | Int(data[1])) % 31 == 0,
            data.count <= Self.limit.stream
        else { return }
        var search = NumberSearch(in: .words)
        var strings = PDFStrings()
        var actions = PDFActions()
        _ = Inflate.inflate(data, isBare: false, limit: Self.limit.inflated) { piece in
            inflated += piece.count
            search.take(strings.take(piece))
            if case .objects = sort { actions.take(piece) }
            return search.wantsMore && actions.found == nil
        }
        found = search.found
        acting = actions.found
    }
}

/// The strings of a stream of a PDF as they are shown: those of one `TJ` in one line, others each in its own.
private struct PDFStrings {
    private var depth = 0
    private var isEscaped = false
    private var isInArray = false
    private var isInHex = false
    private var half: UInt8?

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        for byte in piece {
            if depth > 0 {
                if isEscaped {
                    isEscaped = false
                    text.append(byte)
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") { depth -= 1 }
                    if depth > 0 { text.append(byte) }
                }
                continue
            }
            if isInHex, let value = Self.value(byte) {
                if let high = half {
                    text.append(high << 4 | value)
                    half = nil
                } else {
                    half = value
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "("): depth = 1
            case UInt8(ascii: "["): isInArray = true
            case UInt8(ascii: "<"): isInHex = !isInHex
            case UInt8(ascii: ">"): (isInHex, half) = (false, nil)
            case UInt8(ascii: "]"): isInArray = false
            // An operator: what it showed is over.
            case 0x41...0x5A, 0x61...0x7A: if !isInArray, text.last != 0x0A { text.append(0x0A) }
            default: break
            }
        }
        return text
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
