/// What the objects of a PDF say beside the streams that they have (ISO 32000-1, 7.3): their strings, names and comments; and which fonts are
/// called what on its pages, and where it stands what their codes mean.
struct PDFObjects: Sendable {
    /// Which objects are called what by an object, in whatever dictionary of it: `/F1 5 0 R`.
    private var references: [Int: [(name: [UInt8], number: Int)]] = [:]
    /// The objects that are called by a name anywhere.
    private var called: [[UInt8]: [Int]] = [:]
    /// The streams of which each page is drawn, in their order, by the number of its object; an array of them is an object too.
    private(set) var contents: [(page: Int, streams: [Int])] = []
    private var arrays: [Int: [Int]] = [:]
    /// How a form lies on what draws it.
    private var matrices: [Int: [Double]] = [:]
    /// The streams that say what the codes of a font mean, by the number of its object.
    private var meanings: [Int: Meaning] = [:]
    /// The signs that fonts and their encodings name.
    private var glyphs: [Int: PDFGlyphs] = [:]

    /// Where it stands what the codes of a font mean.
    enum Meaning: Equatable, Sendable {
        case stream(Int)
        /// They are UTF-16, as the name of their encoding says (9.7.5.2).
        case wide
        /// The signs that they name.
        case glyphs(PDFGlyphs)
        /// They are numbers of signs, of which the font alone knows what they show.
        case unknown
    }
    /// The number of the object that is being read.
    private(set) var current: Int?
    /// What was said since it was last asked for, a line each.
    private var text: [UInt8] = []

    private var lexer = PDFLexer()
    private var name: [UInt8] = []
    private var numbers: [Int] = []
    /// The numbers of an array that says how a form lies.
    private var matrix: [Double]?
    private var isInDifferences = false

    /// With more, none is remembered.
    private static let limit = 200_000
    private var remembered = 0

    /// Takes what stands between streams, and returns what it says.
    mutating func take(_ piece: some Sequence<UInt8>) -> [UInt8] {
        var lexer = PDFLexer()
        swap(&lexer, &self.lexer)
        lexer.take(piece) { take($0) }
        self.lexer = lexer
        defer { text = [] }
        return text
    }

    /// Takes objects that stand in a stream (7.5.7): their numbers and places come first.
    mutating func take(stream: [UInt8], count: Int, first: Int) -> [UInt8] {
        var places: [(number: Int, place: Int)] = []
        var head = PDFLexer()
        var numbers: [Int] = []
        head.take(stream.prefix(max(0, first)) + [0x20]) {
            if case .number(let number) = $0, let whole = Int(exactly: number) { numbers.append(whole) }
        }
        for index in stride(from: 0, to: numbers.count - 1, by: 2) where places.count < count {
            places.append((numbers[index], first + numbers[index + 1]))
        }
        places.sort { $0.place < $1.place }
        let outer = current
        var said: [UInt8] = []
        if places.isEmpty { said = take(stream + [0x0A]) }
        for (index, entry) in places.enumerated() where stream.indices.contains(entry.place) {
            let end = index + 1 < places.count ? min(stream.count, places[index + 1].place) : stream.count
            lexer = PDFLexer()
            begin(entry.number)
            if entry.place < end { said += take(stream[entry.place..<end] + [0x0A]) }
        }
        lexer = PDFLexer()
        current = outer
        return said
    }

    private mutating func take(_ token: PDFLexer.Token) {
        switch token {
        case .number(let number):
            numbers.append(Int(exactly: number) ?? -1)
            if numbers.count > 2 { numbers.removeFirst() }
            if matrix?.count ?? 6 < 6 { matrix?.append(number) }
            if isInDifferences, let current { glyphs[current]?.take(code: number) }
        case .name(let written) where isInDifferences:
            numbers.removeAll(keepingCapacity: true)
            if let current { glyphs[current]?.take(name: written) }
            text += Self.told(inName: written)
        case .name(let written):
            if name.elementsEqual("Encoding".utf8), let current, meanings[current] == nil {
                if written.starts(with: "Uni".utf8) { meanings[current] = .wide }
                if written.starts(with: "Identity".utf8) { meanings[current] = .unknown }
            }
            name = written
            numbers.removeAll(keepingCapacity: true)
            text += Self.told(inName: written)
        case .string(let string):
            numbers.removeAll(keepingCapacity: true)
            text += PDFStrings.text(string[...])
            text.append(0x0A)
        case .comment(let comment):
            text += PDFStrings.text(comment[...])
            text.append(0x0A)
        case .word(let word):
            if numbers.count == 2 { take(word, behind: numbers[0]) }
            numbers.removeAll(keepingCapacity: true)
        case .beginArray:
            numbers.removeAll(keepingCapacity: true)
            matrix = name.elementsEqual("Matrix".utf8) ? [] : nil
            if name.elementsEqual("Differences".utf8), let current, glyphs.count < Self.fonts {
                isInDifferences = true
                glyphs[current] = glyphs[current] ?? PDFGlyphs()
            }
        case .endArray:
            numbers.removeAll(keepingCapacity: true)
            if let matrix, matrix.count == 6, let current, matrices.count < Self.limit {
                matrices[current] = matrix
            }
            (matrix, isInDifferences) = (nil, false)
        case .beginDictionary, .endDictionary:
            numbers.removeAll(keepingCapacity: true)
        }
    }

    private mutating func begin(_ number: Int) {
        current = number
        (name, matrix, isInDifferences) = ([], nil, false)
    }

    private mutating func take(_ word: [UInt8], behind number: Int) {
        if word.elementsEqual("obj".utf8) {
            begin(number)
        } else if word.elementsEqual("R".utf8), let current, remembered < Self.limit {
            remembered += 1
            if name.isEmpty {
                arrays[current, default: []].append(number)
            } else if name.elementsEqual("ToUnicode".utf8) {
                meanings[current] = .stream(number)
            } else if name.elementsEqual("Contents".utf8) {
                if contents.last?.page != current { contents.append((current, [])) }
                contents[contents.count - 1].streams.append(number)
            } else {
                references[current, default: []].append((name, number))
                if called[name]?.contains(number) != true, called[name]?.count ?? 0 < Self.namesakes {
                    called[name, default: []].append(number)
                }
            }
        }
    }

    /// A parenthesis that nothing closes ends with its object.
    mutating func endText() { lexer = PDFLexer() }

    /// As many fonts of one name are tried where a page does not say which is its own; and as many pages lie in pages.
    private static let namesakes = 8
    /// No document has more.
    private static let fonts = 4096

    /// The streams of which a page is drawn, where some are named together elsewhere.
    func streams(of contents: [Int]) -> [Int] { contents.flatMap { arrays[$0] ?? [$0] } }

    /// What may be called so by a page or a form: by its own resources (7.8.3), by those that it has from its parents, or else anywhere.
    private func objects(called name: [UInt8], among sort: String, by owner: Int?) -> [Int] {
        var owner = owner
        for _ in 0..<Self.namesakes {
            guard let page = owner else { break }
            var holders = [page]
            // Resources may be an object of their own, and their fonts.
            for key in ["Resources", sort] {
                for holder in holders { holders += numbers(called: Array(key.utf8), by: holder) }
            }
            let found = holders.flatMap { numbers(called: name, by: $0) }
            if !found.isEmpty { return found }
            owner = numbers(called: Array("Parent".utf8), by: page).first
        }
        return called[name] ?? []
    }

    /// What the codes of a font may mean that a page or a form calls so; nothing where nobody says.
    func meanings(ofFont name: [UInt8], by owner: Int?) -> [Meaning] {
        var found: [Meaning] = []
        for font in objects(called: name, among: "Font", by: owner) {
            if let meaning = meaning(of: font), !found.contains(meaning) { found.append(meaning) }
        }
        return found
    }

    private func meaning(of font: Int) -> Meaning? {
        if let meaning = meanings[font] { return meaning }
        let holders = [font] + numbers(called: Array("Encoding".utf8), by: font)
        return holders.lazy.compactMap { glyphs[$0] }.first.map(Meaning.glyphs)
    }

    /// The stream of a form that a page or another form draws by a name (8.10), and how it lies there.
    func form(called name: [UInt8], by owner: Int?) -> (stream: Int, matrix: [Double])? {
        objects(called: name, among: "XObject", by: owner).first.map { ($0, matrices[$0] ?? []) }
    }

    private func numbers(called name: [UInt8], by object: Int) -> [Int] {
        (references[object] ?? []).lazy.filter { $0.name == name }.map(\.number).prefix(Self.namesakes).map {
            $0
        }
    }

    /// Fewer digits than a mobile number has tell of nobody.
    private static let shortest = 11

    /// A name as a line, where it may have a number; names are of programs nearly always.
    static func told(inName name: [UInt8]) -> [UInt8] {
        guard name.count(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }) >= shortest else { return [] }
        return PDFStrings.text(name[...]) + [0x0A]
    }
}
