/// The search for a number of a person in the strings of a PDF (ISO 32000-1, 7.3.4, 7.3.8): those of its objects, and the texts of its
/// pages, deflated or not, as far as their letters are those of ASCII; and in objects that stand together in a stream, of which it is
/// also asked what they do. Pictures are passed over.
struct PDFText: Sendable {
    private enum State: Sendable {
        case outside
        case stream(Sort)
    }

    private enum Sort: Sendable {
        case words, picture
        /// Objects of the document (7.5.7).
        case objects
        /// What is said of the document, as XML (14.3.2).
        case markup
    }

    /// How much is gathered of a stream and inflated of it; how much is inflated of all.
    private static let limit = (stream: 8 << 20, inflated: 32 << 20, all: 256 << 20)
    /// How far before a stream its description is looked at.
    private static let reach = 4096

    private var state = State.outside
    private var rest: [UInt8] = []
    /// How much of that has been looked at.
    private var seen = 0
    private var data: [UInt8] = []
    /// By which filters it is written, the first to be undone first.
    private var filters: [String]? = []
    /// What stands between streams.
    private var strings = PDFStrings()
    private var search = NumberSearch(in: .words)
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
        var isOver = false
        while wantsMore, !isOver {
            let (start, between) = (place, isBetween)
            isOver = !step(&place)
            guard between else { continue }
            search.take(strings.take(Array(rest[start..<place])))
            found = found ?? search.found
            // A parenthesis that nothing closes ends with its object.
            if !isBetween { (strings, search) = (PDFStrings(), NumberSearch(in: .words)) }
        }
        // What stands before a stream is kept, for it describes it.
        let kept = if case .outside = state { max(0, place - Self.reach) } else { place }
        rest.removeFirst(kept)
        seen = place - kept
    }

    private var isBetween: Bool { if case .outside = state { true } else { false } }

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
            let description = Description(Array(rest[max(0, mark - Self.reach)..<mark]))
            state = .stream(description.sort)
            filters = description.isWhole ? description.filters : ["FlateDecode"]
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
        if case .picture = sort { return }
        guard data.count <= Self.limit.stream, let (data, isPlain) = PDFFilters.undone(data, filters) else {
            return
        }
        var markup = MarkupText()
        if isPlain {
            var search = NumberSearch(in: .words)
            var strings = PDFStrings()
            if case .markup = sort { search.take(markup.take(data)) } else { search.take(strings.take(data)) }
            found = search.found
            return
        }
        // Both bytes of a head of zlib, as it has them.
        guard data.count > 2, data[0] & 0x0F == 8, (Int(data[0]) << 8 | Int(data[1])) % 31 == 0 else {
            return
        }
        var search = NumberSearch(in: .words)
        var strings = PDFStrings()
        var actions = PDFActions()
        _ = Inflate.inflate(data, isBare: false, limit: Self.limit.inflated) { piece in
            inflated += piece.count
            if case .markup = sort {
                search.take(markup.take(piece))
            } else {
                search.take(strings.take(piece))
            }
            if case .objects = sort { actions.take(piece) }
            return search.wantsMore && actions.found == nil
        }
        found = search.found
        acting = actions.found
    }
}

extension PDFText {
    /// What a stream says of itself: the dictionary before it, and nothing of the objects before that one.
    private struct Description {
        private let bytes: ArraySlice<UInt8>
        /// Whether all of it was kept.
        let isWhole: Bool

        init(_ before: [UInt8]) {
            let word = Array("obj".utf8)
            var start = before.count - word.count
            while start >= 0, !before[start...].starts(with: word) { start -= 1 }
            isWhole = start >= 0
            bytes = before[max(0, start)...]
        }

        func has(_ name: String) -> Bool { bytes.range(of: Array(name.utf8)) != nil }

        /// The names behind `/Filter`: one, or a list.
        var filters: [String] {
            guard let key = bytes.range(of: Array("/Filter".utf8)) else { return [] }
            let rest = bytes[key.upperBound...].drop { $0 <= 0x20 }
            let isList = rest.first == UInt8(ascii: "[")
            let names = (isList ? rest.dropFirst().prefix { $0 != UInt8(ascii: "]") } : rest)
                .split(separator: UInt8(ascii: "/")).map { name in
                    String(
                        decoding: name.prefix { (0x30...0x7A).contains($0) && $0 != 0x3E && $0 != 0x5B },
                        as: UTF8.self)
                }.filter { !$0.isEmpty }
            return isList ? names : Array(names.prefix(1))
        }

        /// A picture is what calls itself one. What names pictures among the means of a page (`/ProcSet[/ImageB]`) is none.
        var sort: Sort {
            if !isWhole { return .words }
            if has("/ObjStm") { return .objects }
            if has("/Metadata"), has("/XML") { return .markup }
            guard let key = bytes.range(of: Array("/Subtype".utf8)) else { return .words }
            let value = bytes[key.upperBound...].drop { [0, 9, 10, 12, 13, 32].contains($0) }
            let name = Array("/Image".utf8)
            guard value.starts(with: name) else { return .words }
            let next = value.dropFirst(name.count).first.map { Character(UnicodeScalar($0)) }
            return next.map { $0.isLetter || $0.isNumber || $0 == "#" } ?? false ? .words : .picture
        }
    }
}

/// The strings of a stream of a PDF as they are shown: those that nothing but showing stands between in one line, others each in its own.
private struct PDFStrings {
    private var depth = 0
    private var isEscaped = false
    private var isInArray = false
    private var isInHex = false
    private var half: UInt8?
    /// The operator that is being read: `Tj` and `TJ` show a string and go on behind it.
    private var word: [UInt8] = []
    /// The octal digits of an escape, `\061`, and what they come to.
    private var octal: (count: Int, value: Int)?
    /// How many bytes a string has had, and whether it began as UTF-16 does (7.9.2.2): of a figure there, one of two bytes is a zero.
    private var count = 0
    private var isWide = false

    private mutating func begin() { (count, isWide) = (0, false) }

    private mutating func put(_ byte: UInt8, _ text: inout [UInt8]) {
        count += 1
        if count == 1 { isWide = byte == 0xFE }
        if count == 2, byte != 0xFF { isWide = false }
        // Letters of two bytes are written without that mark, too, where their font is one of Chinese (9.7.5.2).
        if byte == 0 || isWide && count <= 2 { return }
        text.append(byte)
    }

    /// Takes a byte behind a reverse solidus; false where it does not belong to it.
    private mutating func escape(_ byte: UInt8, _ text: inout [UInt8]) -> Bool {
        if (0x30...0x37).contains(byte), octal.map({ $0.count < 3 }) ?? true {
            let before = octal ?? (0, 0)
            octal = (before.count + 1, before.value << 3 | Int(byte - 0x30))
            return true
        }
        isEscaped = false
        if let ended = octal {
            octal = nil
            put(UInt8(truncatingIfNeeded: ended.value), &text)
            return false
        }
        switch byte {
        case 0x0A, 0x0D: break  // a string that goes on in the next line
        case UInt8(ascii: "n"), UInt8(ascii: "r"): put(0x0A, &text)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): put(0x20, &text)
        default: put(byte, &text)
        }
        return true
    }

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        for byte in piece {
            if depth > 0 {
                if isEscaped, escape(byte, &text) { continue }
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") { depth -= 1 }
                    if depth > 0 { put(byte, &text) }
                }
                continue
            }
            if isInHex, let value = Self.value(byte) {
                if let high = half {
                    put(high << 4 | value, &text)
                    half = nil
                } else {
                    half = value
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "("):
                depth = 1
                begin()
            case UInt8(ascii: "["): isInArray = true
            case UInt8(ascii: "<"):
                isInHex = !isInHex
                begin()
            case UInt8(ascii: ">"): (isInHex, half) = (false, nil)
            case UInt8(ascii: "]"): isInArray = false
            case 0x41...0x5A, 0x61...0x7A:
                if !isInArray, word.count < 3 { word.append(byte) }
                continue
            default: break
            }
            // Another operator: what was shown is over.
            if !word.isEmpty {
                if word != Array("Tj".utf8), word != Array("TJ".utf8), text.last != 0x0A { text.append(0x0A) }
                word.removeAll(keepingCapacity: true)
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
