/// Takes out of a style sheet (CSS Syntax Level 3), while it is copied, what no browser reads: comments, and room that parts nothing. A
/// theme has both for who reads it; a telephone on a slow line need not carry them.
///
/// Strings and addresses pass as they are, and so does room that may mean something: between the parts of a selector, around an operator.
package struct StyleCompaction: Sendable {
    private enum State: Sendable {
        case plain
        /// Behind a `/`, which may begin a comment.
        case slash
        case comment(isStar: Bool)
        case string(quote: UInt8, isEscaped: Bool)
        case escape
        /// Within `url(`, without quotes.
        case address
    }

    private var state = State.plain
    /// What was passed over since the last byte that was written.
    private var hasRoom = false
    private var hasComment = false
    private var last = UInt8(ascii: "}")
    /// The last four bytes, in small letters.
    private var word: UInt32 = 0

    package init() {}

    /// What is left of a piece; the next goes on where it ends.
    package mutating func take(_ piece: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(piece.count)
        for byte in piece { take(byte, into: &kept) }
        return kept
    }

    /// What is left when nothing more comes.
    package mutating func finish() -> [UInt8] {
        var kept: [UInt8] = []
        if case .slash = state { write(UInt8(ascii: "/"), to: &kept) }
        return kept
    }

    private mutating func take(_ byte: UInt8, into kept: inout [UInt8]) {
        switch state {
        case .plain: takePlain(byte, into: &kept)
        case .slash:
            state = .plain
            if byte == UInt8(ascii: "*") {
                state = .comment(isStar: false)
            } else {
                write(UInt8(ascii: "/"), to: &kept)
                takePlain(byte, into: &kept)
            }
        case .comment(let isStar):
            state = .comment(isStar: byte == UInt8(ascii: "*"))
            if isStar, byte == UInt8(ascii: "/") {
                state = .plain
                hasComment = true
            }
        case .string(let quote, let isEscaped):
            kept.append(byte)
            let isEnd = byte == quote || byte == 0x0A
            state =
                isEnd && !isEscaped
                ? .plain : .string(quote: quote, isEscaped: byte == UInt8(ascii: "\\") && !isEscaped)
            last = byte
        case .escape:
            kept.append(byte)
            // What it is does not matter: it stands for itself.
            last = UInt8(ascii: "\\")
            state = .plain
        case .address:
            kept.append(byte)
            last = byte
            if byte == UInt8(ascii: ")") { state = .plain }
        }
    }

    private mutating func takePlain(_ byte: UInt8, into kept: inout [UInt8]) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: hasRoom = true
        case UInt8(ascii: "/"): state = .slash
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            write(byte, to: &kept)
            state = .string(quote: byte, isEscaped: false)
        case UInt8(ascii: "\\"):
            write(byte, to: &kept)
            state = .escape
        default:
            let isInAddress = word == Self.address
            write(byte, to: &kept)
            if isInAddress, byte != UInt8(ascii: ")") { state = .address }
        }
    }

    private static let address = "url(".utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }

    private mutating func write(_ byte: UInt8, to kept: inout [UInt8]) {
        if !Self.parts(last), !Self.parts(byte), last != UInt8(ascii: ":") {
            if hasRoom {
                kept.append(0x20)
            } else if hasComment {
                // It parts two words, and no selector from what is below it.
                kept += "/**/".utf8
            }
        }
        (hasRoom, hasComment) = (false, false)
        kept.append(byte)
        last = byte
        word = word << 8 | UInt32(byte | 0x20)
    }

    /// Whether room beside it means nothing.
    private static func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
        default: false
        }
    }
}
