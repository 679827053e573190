/// The search for what is a person's in the words of a PDF (ISO 32000-1): in the strings, names and comments of its objects, in what is said
/// of it as XML, and in what its pages show, read as a reader does, piece by piece along its lines, where their fonts say what their codes
/// mean. Objects that stand together in a stream are also asked what they do. Pictures are passed over.
struct PDFText: Sendable {
    private enum State: Sendable {
        case outside
        case stream(Sort)
    }

    private enum Sort: Sendable {
        case words, picture
        /// Objects of the document (7.5.7): how many, and where the first stands.
        case objects(count: Int, first: Int)
        /// What is said of the document, as XML (14.3.2).
        case markup
    }

    /// How much is gathered of a stream and inflated of it; how much is inflated of all; how much of what draws is kept until it is known
    /// which page it is of and what its fonts' codes mean, and is drawn then; and how many fonts.
    private static let limit = (
        stream: 8 << 20, inflated: 32 << 20, all: 256 << 20, kept: 64 << 20, drawn: 128 << 20, fonts: 1024,
        turns: 8
    )
    /// How far before a stream its description is looked at.
    private static let reach = 4096

    private var state = State.outside
    private var rest: [UInt8] = []
    /// How much of that has been looked at.
    private var seen = 0
    private var data: [UInt8] = []
    private var filters: [PDFFilters.Filter] = []
    private var objects = PDFObjects()
    private var search: NumberSearch
    private let day: Int?
    private var inflated = 0
    private var found: PrivateNumber?
    /// What an object does that stands in a stream.
    private(set) var acting: String?
    /// Streams that may draw, with the numbers of their objects.
    private var streams: [(number: Int?, bytes: [UInt8])] = []
    private var kept = 0
    /// What the codes of fonts mean, by the numbers of the streams that say so.
    private var characters: [Int: PDFCharacters] = [:]

    /// - Parameter day: on which it is published: 20260301.
    init(on day: Int? = nil) {
        self.day = day
        search = NumberSearch(in: .words, on: day)
    }

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
            search.take(objects.take(rest[start..<place]))
            found = found ?? search.found
            if !isBetween {
                objects.endText()
                search = NumberSearch(in: .words, on: day)
            }
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
            filters = description.isWhole ? description.filters : [.init(name: "FlateDecode")]
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
        let room = min(Self.limit.inflated, Self.limit.all - inflated)
        guard data.count <= Self.limit.stream, let data = PDFFilters.undone(data, filters, limit: room) else {
            return
        }
        inflated += data.count
        var search = NumberSearch(in: .words, on: day)
        switch sort {
        case .picture: return
        case .markup:
            var markup = MarkupText()
            var letters = WideText()
            search.take(markup.take(letters.take(data)))
        case .objects(let count, let first):
            search.take(objects.take(stream: data, count: count, first: first))
            var actions = PDFActions()
            actions.take(data)
            acting = actions.found
        case .words:
            if let found = PDFCharacters(data) {
                if let number = objects.current, characters.count < Self.limit.fonts {
                    characters[number] = found
                }
                return
            }
            if Self.isFont(data) { return }
            if kept + data.count <= Self.limit.kept {
                kept += data.count
                streams.append((objects.current, data))
            } else {
                var page = PDFPage()
                page.take(data)
                search.take(page.asides)
                search.take(PDFPage.text(of: page.lines { PDFStrings.text($1) }))
            }
        }
        found = search.found
    }

    /// Letters to print with, whatever they are kept in.
    private static func isFont(_ data: [UInt8]) -> Bool {
        [
            [0, 1, 0, 0], Array("true".utf8), Array("OTTO".utf8), Array("ttcf".utf8), Array("%!PS".utf8),
            [1, 0, 4],
        ].contains {
            data.starts(with: $0)
        }
    }

    /// Lines whose pieces stand in lines of their own, as the cells of a row do.
    private static func cells(of text: [UInt8]) -> [UInt8] {
        let joint = Array(PDFPage.joint.utf8)
        var cells: [UInt8] = []
        cells.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            if text[place] == joint[0], text[place...].starts(with: joint) {
                cells.append(0x0A)
                place += joint.count
            } else {
                cells.append(text[place] == 0x20 ? 0x0A : text[place])
                place += 1
            }
        }
        return cells
    }

    /// What was found in it, when all has come.
    struct Verdict {
        var found: PrivateNumber?
        var told: PersonalMatter.Kind?
        /// Whether it draws letters of which nobody can say what they are.
        var isIllegible = false
    }

    func verdict() -> Verdict {
        if found != nil { return Verdict(found: found) }
        var objects = objects
        if isBetween {
            var search = search
            search.take(objects.take(rest[seen...] + [0x0A]))
            if let found = search.found { return Verdict(found: found) }
        }
        var verdict = Verdict()
        // Of two of one number the last is drawn; the other is looked at by itself.
        let places = Dictionary(
            streams.indices.compactMap { place in streams[place].number.map { ($0, place) } }
        ) { $1 }
        var isDrawn = Array(repeating: false, count: streams.count)
        var left = Self.limit.drawn
        for (number, contents) in objects.contents {
            let parts = objects.streams(of: contents).compactMap { places[$0] }
            let size = parts.reduce(0) { $0 + streams[$1].bytes.count }
            guard !parts.isEmpty, size <= left else { continue }
            left -= size
            var page = PDFPage()
            // No number or word goes on in the next of them (7.8.2).
            page.take(parts.flatMap { streams[$0].bytes + [0x0A] }, of: number) { name, owner in
                guard let form = objects.form(called: name, by: owner), let place = places[form.stream],
                    streams[place].bytes.count <= left
                else { return nil }
                left -= streams[place].bytes.count
                isDrawn[place] = true
                return PDFPage.Form(bytes: streams[place].bytes, matrix: form.matrix, owner: form.stream)
            }
            for part in parts { isDrawn[part] = true }
            look(at: page, by: objects, into: &verdict)
            if verdict.found != nil { return verdict }
        }
        for place in streams.indices where !isDrawn[place] {
            var page = PDFPage()
            page.take(streams[place].bytes, of: streams[place].number)
            look(at: page, by: objects, into: &verdict)
            if verdict.found != nil { return verdict }
        }
        return verdict
    }

    private func look(at page: PDFPage, by objects: PDFObjects, into verdict: inout Verdict) {
        var asides = NumberSearch(in: .words, on: day)
        asides.take(page.asides)
        verdict.found = asides.found
        verdict.told = verdict.told ?? asides.told
        if verdict.found != nil || page.pieces.isEmpty { return }
        let meanings = page.fonts.map { objects.meanings(ofFont: $0.name, by: $0.owner) }
        var isIllegible = true
        // Where a page does not say which of several fonts it means, each is tried.
        for turn in 0..<min(max(1, meanings.map(\.count).max() ?? 1), Self.limit.turns) {
            let lines = page.lines { font, string in
                let fonts = meanings[font]
                return read(string, fonts.isEmpty ? nil : fonts[min(turn, fonts.count - 1)])
            }
            let text = PDFPage.text(of: lines)
            var search = NumberSearch(in: .words, on: day)
            search.take(text)
            var accounts = AccountLines()
            accounts.take(Self.cells(of: text))
            accounts.end()
            var rows = PDFRows(on: day)
            rows.take(lines)
            verdict.told = verdict.told ?? search.told ?? rows.told
            verdict.found = search.found ?? accounts.found ?? rows.found
            if verdict.found != nil { return }
            isIllegible = isIllegible && Self.isIllegible(text)
        }
        verdict.isIllegible = verdict.isIllegible || isIllegible
    }

    private func read(_ string: ArraySlice<UInt8>, _ meaning: PDFObjects.Meaning?) -> [UInt8] {
        switch meaning {
        case .stream(let number):
            characters[number]?.text(of: string) ?? PDFStrings.text(string)
        case .wide: PDFCharacters.wide.text(of: string)
        case .glyphs(let glyphs): glyphs.text(of: string)
        case .unknown: Array(String(repeating: "\u{FFFD}", count: (string.count + 1) / 2).utf8)
        case nil: PDFStrings.codes(string)
        }
    }

    /// As many signs side by side of which nobody can say what they are may be a number, or a name and what is told of it.
    private static let leastIllegible = 8

    /// Whether a text has so many; signs that stand before items and rules that are drawn with them are fewer.
    private static func isIllegible(_ text: [UInt8]) -> Bool {
        var count = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar == "\u{FFFD}" {
                count += 1
                if count >= leastIllegible { return true }
            } else if scalar != "\u{200B}" && scalar != " " {
                count = 0
            }
        }
        return false
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

        /// The filters behind `/Filter`, one or a list, each with what it was told.
        var filters: [PDFFilters.Filter] {
            guard let key = bytes.range(of: Array("/Filter".utf8)) else { return [] }
            let rest = bytes[key.upperBound...].drop { $0 <= 0x20 }
            let isList = rest.first == UInt8(ascii: "[")
            let names = (isList ? rest.dropFirst().prefix { $0 != UInt8(ascii: "]") } : rest)
                .split(separator: UInt8(ascii: "/")).map { name in
                    String(
                        decoding: name.prefix { (0x30...0x7A).contains($0) && $0 != 0x3E && $0 != 0x5B },
                        as: UTF8.self)
                }.filter { !$0.isEmpty }
            var filters = (isList ? names : Array(names.prefix(1))).map { PDFFilters.Filter(name: $0) }
            guard let last = filters.indices.last else { return [] }
            // Of several filters at most one has been told anything: the last.
            if let predictor = number("/Predictor") {
                let colours = min(max(number("/Colors") ?? 1, 1), 64)
                let bits = colours * min(max(number("/BitsPerComponent") ?? 8, 1), 16)
                filters[last].predictor = predictor
                filters[last].line = (min(max(number("/Columns") ?? 1, 1), 1 << 16) * bits + 7) / 8
                filters[last].step = max(1, bits / 8)
            }
            filters[last].isEarly = number("/EarlyChange") != 0
            return filters
        }

        /// The number behind a name.
        private func number(_ name: String) -> Int? {
            var rest = bytes
            while let key = rest.range(of: Array(name.utf8)) {
                rest = rest[key.upperBound...]
                // Not that of `/Names` for that of `/N`.
                guard rest.first.map({ $0 <= 0x20 }) ?? false else { continue }
                let digits = rest.drop { $0 <= 0x20 }.prefix { $0 &- 0x30 < 10 }
                return digits.isEmpty || digits.count > 9
                    ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            }
            return nil
        }

        /// A picture is what calls itself one. What names pictures among the means of a page (`/ProcSet[/ImageB]`) is none.
        var sort: Sort {
            if !isWhole { return .words }
            if has("/ObjStm") { return .objects(count: number("/N") ?? 0, first: number("/First") ?? 0) }
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
