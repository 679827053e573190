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
        var tables: DocumentTables.Part?
    }

    private enum Sort: Sendable {
        case markup
        /// Addresses stand in the marks themselves.
        case plain
        /// A document in a document.
        case archive
        /// A picture, a film, letters to print with: only what stands plainly at its beginning is looked at.
        case media
        /// Its first bytes tell what it is.
        case unknown

        /// Whether a document may have more of it than is looked at.
        var mayBeLong: Bool { self == .media || self == .unknown }
    }

    /// How deep documents lie in documents that are looked into.
    private static let deepest = 3
    /// How deep this one does.
    private var depth = 0
    private let day: Int?

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
    /// Whether a part of it is encrypted.
    private(set) var isLocked = false
    /// Whether one runs when the document is opened, by its name.
    private(set) var hasMacros = false
    /// Whether a photograph in it says where it was taken.
    private(set) var isMarked = false
    private(set) var told: PersonalMatter.Kind?
    /// Numbers that nothing but the head of their column tells.
    private var accounts = AccountLines()
    private var figures = RoundedFigures()
    private var tables = DocumentTables()
    /// Whether one of its parts is one that every document has.
    private var isDocument = false
    /// What stands behind the last part: a list of all, and a remark.
    private var tail: NumberSearch
    /// Whether the part that is read is longer than anybody looks.
    private var isPassedOver = false

    /// - Parameter day: on which it is published: 20260301.
    init(on day: Int? = nil) {
        self.day = day
        tail = NumberSearch(in: .words, on: day)
    }

    /// Whether it is an archive that somebody renamed.
    var isBundle: Bool {
        if case .ended = state { return parts > 0 && !isDocument }
        return false
    }

    var wantsMore: Bool {
        if case .ended = state { return false }
        return found == nil && !isTooMuch
    }

    mutating func take(_ piece: [UInt8]) {
        if case .ended = state { takeTail(piece) }
        guard wantsMore else { return }
        rest += piece
        var place = 0
        while wantsMore, step(&place) {}
        rest.removeFirst(place)
    }

    /// Whom rows name, and what their columns tell, when all parts are here.
    private mutating func judgeTables() {
        if tables.isTooMuch { isTooMuch = true }
        if found != nil || isTooMuch { return }
        let verdict = tables.verdict(on: day)
        found = verdict.found
        told = told ?? verdict.told
        tables = DocumentTables()
    }

    private mutating func takeTail(_ piece: [UInt8]) {
        tail.take(piece)
        found = found ?? tail.found
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
            take(place..<place + count, of: part)
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
        guard let sort = part.sort, !isPassedOver else { return }
        data += rest[range]
        guard data.count > Self.limit.part else { return }
        if sort.mayBeLong {
            isPassedOver = true
            data.removeAll()
        } else {
            isTooMuch = true
        }
    }

    private mutating func head(_ place: inout Int) -> Bool {
        guard rest.count - place >= 4 else { return false }
        guard rest[place...].starts(with: [0x50, 0x4B, 3, 4]) else {
            state = .ended
            judgeTables()
            // Nothing else stands between two parts: what comes then nobody knows.
            if !Self.lists.contains(where: { rest[place...].starts(with: $0) }) { isTooMuch = true }
            takeTail(Array(rest[place...]))
            return false
        }
        guard rest.count - place >= 30 else { return false }
        let names = number(place + 26, 2)
        let size = 30 + names + number(place + 28, 2)
        guard rest.count - place >= size else { return false }
        parts += 1
        let (flags, method) = (number(place + 6, 2), number(place + 8, 2))
        let extra = place + 30 + names..<place + size
        let length = length(number(place + 18, 4), extra)
        let written = Array(rest[place + 30..<place + 30 + names])
        let name = String(decoding: written, as: UTF8.self).lowercased()
        judge(name)
        found = found ?? NumberSearch.first(in: written)
        if flags & 1 != 0 { isLocked = true }
        if method != 0, method != 8 { isTooMuch = true }
        let part = Part(
            sort: name.hasSuffix("/") ? nil : Self.sorts[AttachmentKind.ending(of: name)] ?? .unknown,
            isDeflated: method == 8, tables: DocumentTables.Part(named: name))
        data.removeAll(keepingCapacity: true)
        isPassedOver = false
        place += size
        if flags & 8 != 0, length == 0 {
            state = .openPart(part)
        } else {
            state = .part(part, left: length)
            if let sort = part.sort, length > Self.limit.part {
                if sort.mayBeLong { isPassedOver = true } else { isTooMuch = true }
            }
        }
        if parts > Self.limit.parts { isTooMuch = true }
        return true
    }

    /// The signatures of what follows the last part.
    private static let lists: [[UInt8]] = [[1, 2], [5, 6], [6, 6], [6, 8]].map { [0x50, 0x4B] + $0 }

    /// How long a part is: one of four gigabytes and more says so in what is added to its head (4.5.3).
    private func length(_ short: Int, _ extra: Range<Int>) -> Int {
        guard short == 0xFFFF_FFFF else { return short }
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound {
            let size = number(place + 2, 2)
            if number(place, 2) == 1, size >= 16, place + 20 <= extra.upperBound {
                return Int(
                    clamping: UInt64(number(place + 12, 4)) | UInt64(number(place + 16, 4) & 0x7FFF_FFFF)
                        << 32)
            }
            place += 4 + size
        }
        return short
    }

    /// What the name of a part tells of the document.
    private mutating func judge(_ name: String) {
        if ["[content_types].xml", "mimetype", "ofd.xml"].contains(name) { isDocument = true }
        // Scripts of OpenDocument, the sheets and controls of Excel that run; an empty library has but its list.
        let isBasic =
            name.hasPrefix("basic/") && name.hasSuffix(".xml") && !name.hasSuffix("script-lb.xml")
            && !name.hasSuffix("script-lc.xml")
        let isScript = name.hasPrefix("scripts/") && !name.hasSuffix("/")
        if isBasic || isScript || name.contains("/macrosheets/") || name.contains("/activex/") {
            hasMacros = true
        }
    }

    /// By the endings of their names. A page or a text can be brought into a document as a part (ECMA-376, 17.17.2).
    private static let sorts: [String: Sort] = [
        "xml": .markup, "vml": .markup, "html": .markup, "htm": .markup, "xhtml": .markup,
        "svg": .markup, "mht": .plain, "rels": .plain, "txt": .plain, "rtf": .plain, "csv": .plain,
        "json": .plain,
        "docx": .archive, "xlsx": .archive, "pptx": .archive, "zip": .archive,
        "png": .media, "jpg": .media, "jpeg": .media, "gif": .media, "tif": .media, "tiff": .media,
        "bmp": .media,
        "webp": .media, "emf": .media, "wmf": .media, "ttf": .media, "otf": .media, "odttf": .media,
        "fntdata": .media, "mp4": .media, "mp3": .media, "wav": .media, "m4a": .media, "avi": .media,
        "wmv": .media,
    ]
    /// How much of what is no text is looked at.
    private static let beginning = 1 << 16

    /// Looks into a part that is here.
    private mutating func end(_ part: Part) {
        state = .head
        guard var sort = part.sort, !isPassedOver else { return }
        var search = NumberSearch(in: .words, on: day)
        var plain = NumberSearch(in: .bytes(telephones: false), on: day)
        var older = OlderDocumentText(on: day)
        var isOlder = false
        var places = FileInspection.places
        var seen = 0
        var markup = MarkupText()
        var letters = WideText()
        var inner = ArchiveSearch(on: day)
        inner.depth = depth + 1
        if let tables = part.tables { self.tables.begin(tables) }
        // They share what may be inflated.
        let before = inflated
        inner.inflated = before
        if case .archive = sort, inner.depth > Self.deepest {
            isTooMuch = true
            return
        }
        /// Whether more of it is wanted.
        func look(_ piece: [UInt8]) -> Bool {
            if sort == .unknown {
                let found = FileSort(ofHead: piece)
                isOlder = found == .compound
                sort = WideText.isMarked(piece) ? .plain : Self.sort(of: found)
            }
            seen += piece.count
            switch sort {
            case .markup:
                let plain = letters.take(piece)
                if part.tables != nil { tables.take(plain) }
                let words = markup.take(plain)
                search.take(words)
                accounts.take(words)
                figures.take(words)
            case .plain: search.take(letters.take(piece))
            case .archive:
                inner.take(piece)
                return inner.wantsMore
            case .media, .unknown:
                plain.take(piece)
                if isOlder { older.take(piece) }
                for index in places.indices { places[index].take(piece) }
                return seen < Self.beginning || isOlder
            }
            return search.wantsMore
        }
        if part.isDeflated {
            let room = min(Self.limit.inflated, Self.limit.all - inflated)
            let end = Inflate.inflate(data, isBare: true, limit: room) { piece in
                inflated += piece.count
                return look(piece)
            }
            if end == .tooMuch, !sort.mayBeLong { isTooMuch = true }
        } else {
            _ = look(sort == .media ? Array(data.prefix(Self.beginning)) : data)
        }
        accounts.end()
        figures.end()
        found =
            found ?? search.found ?? inner.found ?? plain.found ?? older.found ?? accounts.found
            ?? figures.found
        told = told ?? search.told ?? inner.told ?? older.told
        isMarked = isMarked || inner.isMarked || places.contains(where: \.isFound)
        hasMacros = hasMacros || inner.hasMacros
        isLocked = isLocked || inner.isLocked
        inflated += inner.inflated - before
        if inner.isTooMuch || inflated > Self.limit.all { isTooMuch = true }
    }
}

extension ArchiveSearch {
    /// How a part is looked into whose name does not tell.
    private static func sort(of found: FileSort) -> Sort {
        switch found {
        case .archive: .archive
        case .markup: .markup
        case .text: .plain
        case .pdf, .picture, .scan, .heic, .compound, .sound, .film, .bundle, .program, .empty, .unknown:
            .media
        }
    }
}
