/// The search for a number of a person in the parts of an archive that hold words: documents, sheets that are hidden too, remarks,
/// properties. It reads the archive as it comes (APPNOTE 6.3), a part at a time, and inflates none beyond what a document has.
struct ArchiveSearch: Sendable {
    private enum State: Sendable {
        case head
        /// So many bytes of a part; gathered or passed over.
        case part(Part, left: Int)
        /// A part whose length stands behind it.
        case openPart(Part)
        case ended
    }

    private struct Part: Sendable {
        /// Nil for one that holds no words.
        var sort: Sort?
        var isDeflated: Bool
    }

    private enum Sort: Sendable {
        case markup
        /// Addresses stand in the marks themselves.
        case plain
        /// A document in a document.
        case archive
    }

    /// How deep documents lie in documents that are looked into.
    private static let deepest = 3
    /// How deep this one does.
    private var depth = 0

    /// How large a part may be, deflated and inflated; how much is inflated of all; how many parts there may be.
    private static let limit = (part: 16 << 20, inflated: 64 << 20, all: 256 << 20, parts: 5_000)

    private var state = State.head
    private var rest: [UInt8] = []
    private var data: [UInt8] = []
    private var inflated = 0
    private var parts = 0
    private(set) var found: PrivateNumber?
    /// Whether there is more in it than is looked at: then nobody knows what.
    private(set) var isTooMuch = false

    var wantsMore: Bool {
        if case .ended = state { return false }
        return found == nil && !isTooMuch
    }

    mutating func take(_ piece: [UInt8]) {
        guard wantsMore else { return }
        rest += piece
        var place = 0
        while wantsMore, step(&place) {}
        rest.removeFirst(place)
    }

    private func number(_ place: Int, _ count: Int) -> Int {
        (place..<place + count).reversed().reduce(0) { $0 << 8 | Int(rest[$1]) }
    }

    private mutating func step(_ place: inout Int) -> Bool {
        switch state {
        case .ended: return false
        case .head: return head(&place)
        case .part(let part, let left):
            let count = min(left, rest.count - place)
            if part.sort != nil { data += rest[place..<place + count] }
            place += count
            if count < left {
                state = .part(part, left: left - count)
                return false
            }
            end(part)
            return true
        case .openPart(let part):
            let signs: [[UInt8]] = [[0x50, 0x4B, 7, 8], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2]]
            var end = place
            while let mark = rest[end...].firstIndex(of: 0x50) {
                end = mark
                if signs.contains(where: { rest[mark...].starts(with: $0) }) {
                    take(place..<mark, of: part)
                    place = mark
                    self.end(part)
                    // What stands there says how long the part was; the next one begins behind it.
                    if rest[mark...].starts(with: signs[0]) {
                        place += signs[0].count
                        state = .openPart(Part(sort: nil, isDeflated: false))
                    }
                    return true
                }
                if mark + 4 > rest.count { break }
                end = mark + 1
            }
            let sure = max(place, min(end, rest.count - 3))
            take(place..<sure, of: part)
            place = sure
            return false
        }
    }

    private mutating func take(_ range: Range<Int>, of part: Part) {
        if part.sort == nil { return }
        data += rest[range]
        if data.count > Self.limit.part { isTooMuch = true }
    }

    private mutating func head(_ place: inout Int) -> Bool {
        guard rest.count - place >= 30 else { return false }
        guard rest[place...].starts(with: [0x50, 0x4B, 3, 4]) else {
            state = .ended
            return false
        }
        let names = number(place + 26, 2)
        let size = 30 + names + number(place + 28, 2)
        guard rest.count - place >= size else { return false }
        parts += 1
        let (flags, method, length) = (
            number(place + 6, 2), number(place + 8, 2), number(place + 18, 4)
        )
        let name = String(decoding: rest[place + 30..<place + 30 + names], as: UTF8.self).lowercased()
        var part = Part(sort: nil, isDeflated: method == 8)
        if method == 0 || method == 8, flags & 1 == 0 {
            part.sort = Self.sorts[AttachmentKind.ending(of: name)]
        }
        data.removeAll(keepingCapacity: true)
        place += size
        if flags & 8 != 0, length == 0 {
            state = .openPart(part)
        } else {
            state = .part(part, left: length)
            if part.sort != nil, length > Self.limit.part { isTooMuch = true }
        }
        if parts > Self.limit.parts { isTooMuch = true }
        return true
    }

    /// By the endings of their names. A page or a text can be brought into a document as a part (ECMA-376, 17.17.2).
    private static let sorts: [String: Sort] = [
        "xml": .markup, "vml": .markup, "html": .markup, "htm": .markup, "xhtml": .markup,
        "mht": .plain,
        "rels": .plain, "txt": .plain, "rtf": .plain, "csv": .plain, "docx": .archive, "xlsx": .archive,
        "pptx": .archive,
    ]

    /// Looks into a part that is here.
    private mutating func end(_ part: Part) {
        state = .head
        guard let sort = part.sort else { return }
        var search = NumberSearch(in: .words)
        var markup = MarkupText()
        var letters = WideLetters()
        var inner = ArchiveSearch()
        inner.depth = depth + 1
        // They share what may be inflated.
        let before = inflated
        inner.inflated = before
        if case .archive = sort, inner.depth > Self.deepest {
            isTooMuch = true
            return
        }
        func look(_ piece: [UInt8]) {
            switch sort {
            case .markup: search.take(markup.take(letters.take(piece)))
            case .plain: search.take(letters.take(piece))
            case .archive: inner.take(piece)
            }
        }
        if part.isDeflated {
            let room = min(Self.limit.inflated, Self.limit.all - inflated)
            let end = Inflate.inflate(data, isBare: true, limit: room) { piece in
                inflated += piece.count
                look(piece)
                if case .archive = sort { return inner.wantsMore }
                return search.wantsMore
            }
            if end == .tooMuch { isTooMuch = true }
        } else {
            look(data)
        }
        found = search.found ?? inner.found
        inflated += inner.inflated - before
        if inner.isTooMuch || inflated > Self.limit.all { isTooMuch = true }
    }
}

/// A text of letters of two bytes each, by its beginning, as one of single bytes: every letter that is none of ASCII is a question mark.
private struct WideLetters {
    private enum Order { case unknown, single, high, low }

    private var order = Order.unknown
    private var first: UInt8?

    mutating func take(_ piece: [UInt8]) -> [UInt8] {
        if order == .single { return piece }
        var bytes = piece[...]
        if order == .unknown {
            if let first {
                bytes = [first] + piece
                self.first = nil
            }
            guard bytes.count >= 2 else {
                first = bytes.first
                return []
            }
            let (a, b) = (bytes[bytes.startIndex], bytes[bytes.startIndex + 1])
            order =
                a == 0xFE && b == 0xFF || a == 0 ? .high : a == 0xFF && b == 0xFE || b == 0 ? .low : .single
            if order == .single { return Array(bytes) }
        }
        var text: [UInt8] = []
        for byte in bytes {
            guard let before = first else {
                first = byte
                continue
            }
            first = nil
            let (high, low) = order == .high ? (before, byte) : (byte, before)
            text.append(high == 0 && low < 0x80 ? low : UInt8(ascii: "?"))
        }
        return text
    }
}
