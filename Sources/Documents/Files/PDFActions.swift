/// Looks for what a PDF does by itself (ISO 32000-1, 12.6): scripts, programs that it starts, forms that it sends, files that it
/// carries. The names are looked for where a PDF's own objects stand, not in its streams, whose bytes are anything; in a name, `#4A` is
/// `J`. Objects that stand compressed in a stream are not seen.
struct PDFActions: Sendable {
    /// The first name that was found, as it is known.
    private(set) var found: String?

    private enum State: Sendable {
        case plain
        case name
        case comment
        /// Bytes of a stream, up to `endstream`.
        case stream
    }

    private var state = State.plain
    private var name: [UInt8] = []
    /// How far a keyword has been matched.
    private var matched = 0
    /// The byte before.
    private var last: UInt8 = 0x0A
    private var opening = Opening.none

    /// What `/OpenAction` is followed by: a place in the document, which most programs write, or an action.
    private enum Opening: Sendable {
        case none, expected, dictionary, sort
    }

    private static let start = Array("stream".utf8)
    private static let end = Array("endstream".utf8)
    private static let longest = 64

    private static let acting: [String] = [
        "JavaScript", "JS", "Launch", "AA", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm",
        "ImportData",
    ]

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
                if Self.isRegular(byte) {
                    if name.count < Self.longest { name.append(byte) }
                } else {
                    state = .plain
                    judge()
                    plain(byte)
                }
            case .plain: plain(byte)
            }
            last = byte
            if found != nil { return }
        }
    }

    private mutating func plain(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"):
            state = .name
            name.removeAll(keepingCapacity: true)
            matched = 0
        case UInt8(ascii: "%"): state = .comment
        default:
            if opening != .none { open(byte) }
            // `stream` as a word of its own, and the end of a line: only then do bytes follow.
            if matched == Self.start.count {
                if byte == 0x0A { state = .stream }
                if byte != 0x0D { matched = 0 }
            } else if byte == Self.start[matched], matched > 0 || !Self.isRegular(last) {
                matched += 1
            } else {
                matched = 0
            }
        }
    }

    private mutating func open(_ byte: UInt8) {
        if byte <= 0x20 { return }
        switch (opening, byte) {
        case (.expected, UInt8(ascii: "[")): opening = .none
        case (.expected, UInt8(ascii: "<")): opening = .dictionary
        // `5 0 R`: an action that stands elsewhere.
        case (.expected, _): found = "OpenAction"
        default: break
        }
    }

    private mutating func judge() {
        let word = Self.decoded(name)
        if Self.acting.contains(word) {
            found = word
        } else if word == "OpenAction" {
            opening = .expected
        } else if opening == .dictionary, word == "S" {
            opening = .sort
        } else if opening == .sort {
            if word == "GoTo" { opening = .none } else { found = "OpenAction" }
        } else if opening == .expected {
            found = "OpenAction"
        }
    }

    /// `J#61va` → `Java`
    private static func decoded(_ name: [UInt8]) -> String {
        guard name.contains(UInt8(ascii: "#")) else { return String(decoding: name, as: UTF8.self) }
        var bytes: [UInt8] = []
        var index = 0
        while index < name.count {
            if name[index] == UInt8(ascii: "#"), index + 2 < name.count,
                let value = UInt8(String(decoding: name[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(name[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            false
        default: true
        }
    }
}
