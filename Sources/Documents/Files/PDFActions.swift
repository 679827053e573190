/// Looks for what a PDF does by itself (ISO 32000-1, 12.6): scripts, programs that it starts, forms that it sends, files that it
/// carries. The names are looked for where a PDF's own objects stand, not in its streams, whose bytes are anything; in a name, `#4A` is
/// `J`. Objects that stand compressed in a stream are not seen.
struct PDFActions: Sendable {
    private enum State: Sendable {
        case plain
        case name
        case comment
        /// Bytes of a stream, up to `endstream`.
        case stream
    }

    private var state = State.plain
    /// The name that is being read, or the word.
    private var name: [UInt8] = []
    private var word: [UInt8] = []
    /// The two numbers before: of `5 0 obj`, of `5 0 R`.
    private var numbers: (first: Int?, second: Int?) = (nil, nil)
    private var isAfterStream = false
    /// How far `endstream` has been matched.
    private var matched = 0

    /// What stands in the document itself.
    private var acting: String?
    private var opening = Opening()
    private var objects = ActingObjects()

    /// The first name that was found, as it is known.
    var found: String? {
        if acting == nil, let target = opening.target, objects.contain(target) { return "OpenAction" }
        return acting
    }

    private static let end = Array("endstream".utf8)
    private static let longest = 64

    /// Names that are enough by themselves.
    private static let names: Set<String> = [
        "JavaScript", "JS", "Launch", "AA", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm",
        "ImportData", "EF", "FileAttachment", "XFA", lock,
    ]
    /// It does nothing, but nobody sees what does.
    static let lock = "Encrypt"

    mutating func take(_ piece: [UInt8]) {
        for byte in piece {
            switch state {
            case .stream:
                matched = byte == Self.end[matched] ? matched + 1 : byte == Self.end[0] ? 1 : 0
                if matched == Self.end.count {
                    matched = 0
                    state = .plain
                }
            case .comment: if byte == 0x0A || byte == 0x0D { state = .plain }
            case .name:
                if PDFLexer.isRegular(byte) {
                    if name.count < Self.longest { name.append(byte) }
                } else {
                    state = .plain
                    judge(String(decoding: PDFLexer.decoded(name), as: UTF8.self))
                    plain(byte)
                }
            case .plain: plain(byte)
            }
            if acting != nil { return }
        }
    }

    private mutating func plain(_ byte: UInt8) {
        if isAfterStream {
            // Only after `stream` and the end of its line do bytes follow.
            isAfterStream = byte == 0x0D
            if byte == 0x0A {
                state = .stream
                return
            }
        }
        if PDFLexer.isRegular(byte) {
            if word.count < Self.longest { word.append(byte) }
            return
        }
        if !word.isEmpty {
            take(word, before: byte)
            word.removeAll(keepingCapacity: true)
            if state == .stream { return }
        }
        switch byte {
        case UInt8(ascii: "/"):
            state = .name
            name.removeAll(keepingCapacity: true)
        case UInt8(ascii: "%"): state = .comment
        default: opening.take(byte)
        }
    }

    /// A number or a keyword, as it ends.
    private mutating func take(_ word: [UInt8], before byte: UInt8) {
        if let number = Self.number(word) {
            numbers = (numbers.second, number)
            return
        }
        switch word {
        case Array("obj".utf8): objects.begin(numbers.first)
        case Array("endobj".utf8): objects.begin(nil)
        case Array("stream".utf8):
            if byte == 0x0A { state = .stream } else { isAfterStream = byte == 0x0D }
        default: break
        }
        opening.takeKeyword(isReference: word == [UInt8(ascii: "R")], to: numbers.first)
        numbers = (nil, nil)
    }

    private mutating func judge(_ name: String) {
        objects.take(name)
        if Self.names.contains(name) {
            acting = name
        } else if opening.takesAction(name) {
            acting = "OpenAction"
        }
    }

    private static func number(_ word: [UInt8]) -> Int? {
        guard word.count <= 10, word.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

/// What `/OpenAction` is followed by: a place in the document, which most programs write, or an action, there or in an object
/// elsewhere.
private struct Opening: Sendable {
    private enum State: Sendable {
        case none, expected
        /// In the dictionary of an action, so many brackets deep.
        case dictionary(depth: Int)
        /// Its sort comes next.
        case sort(depth: Int)
    }

    private var state = State.none
    /// The number of the object that is the action.
    private(set) var target: Int?

    mutating func take(_ byte: UInt8) {
        switch (state, byte) {
        case (.expected, UInt8(ascii: "<")): state = .dictionary(depth: 1)
        // `[3 0 R /Fit]`, `(chapter)`
        case (.expected, 0x21...): state = .none
        case (.dictionary(let depth), UInt8(ascii: "<")): state = .dictionary(depth: depth + 1)
        case (.dictionary(let depth), UInt8(ascii: ">")):
            state = depth > 1 ? .dictionary(depth: depth - 1) : .none
        default: break
        }
    }

    mutating func takeKeyword(isReference: Bool, to object: Int?) {
        guard case .expected = state else { return }
        if isReference { target = object }
        state = .none
    }

    /// Whether a name says that more is done than to go to a place of the document.
    mutating func takesAction(_ name: String) -> Bool {
        switch state {
        case .none:
            if name == "OpenAction" { state = .expected }
            return false
        case .expected:
            state = .none
            return false
        case .dictionary(let depth):
            if name == "S" { state = .sort(depth: depth) }
            return name == "Next"
        case .sort(let depth):
            state = .dictionary(depth: depth)
            return name != "GoTo"
        }
    }
}

/// The objects of a PDF that are actions and do more than to go to a place of the document.
private struct ActingObjects: Sendable {
    private var numbers: Set<Int> = []
    private var current: Int?
    private var isSort = false

    /// With more, none is taken for harmless.
    private static let limit = 100_000

    private static let sorts: Set<String> = [
        "URI", "GoToR", "GoToE", "Named", "Thread", "Sound", "Movie", "Hide", "ResetForm", "Rendition",
        "Trans",
        "SetOCGState", "GoTo3DView", "RichMediaExecute",
    ]

    /// Nil at the end of an object.
    mutating func begin(_ number: Int?) {
        current = number
        isSort = false
    }

    mutating func take(_ name: String) {
        if let current, numbers.count <= Self.limit, name == "Next" || isSort && Self.sorts.contains(name) {
            numbers.insert(current)
        }
        isSort = name == "S"
    }

    func contain(_ number: Int) -> Bool { numbers.count > Self.limit || numbers.contains(number) }
}
