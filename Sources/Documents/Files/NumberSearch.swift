/// The search for a number of a person in a file that is read piece by piece.
struct NumberSearch: Sendable {
    enum Part: Sendable {
        /// Lines of text, in UTF-8 or GB18030.
        case text
        /// What is legible of bytes that are something else: identity numbers and bank cards in one piece, which chance does not make.
        case bytes
        /// Words that were taken out of a document, in lines: what is told by the words around it is left to those who read it.
        case words
        /// It is looked at elsewhere.
        case nothing
    }

    private let part: Part
    private(set) var found: PrivateNumber?
    /// What of the last piece may go on in the next.
    private var rest: [UInt8] = []

    /// How much of a line without end is kept.
    private static let longestLine = 1 << 16
    /// As much as any number takes, in bytes.
    private static let longestNumber = 64

    init(in part: Part) { self.part = part }

    var wantsMore: Bool { (part == .text || part == .words) && found == nil }

    mutating func take(_ piece: [UInt8]) {
        if part == .nothing || found != nil { return }
        let bytes = rest + piece
        if part == .bytes {
            found = PrivateNumber.all(onPage: bytes).first { number in
                (number.kind == .identity || number.kind == .card) && number.isInOnePiece
            }
            rest = Array(bytes.suffix(Self.longestNumber))
            return
        }
        // The last line is looked at twice: it may be the last of the file.
        if part == .words {
            found = PrivateNumber.all(in: bytes).first { number in
                switch number.kind {
                case .identity, .permit, .card, .mobile: number.excuse == nil
                case .oldIdentity, .maskedIdentity, .maskedCard, .account, .maskedMobile: false
                }
            }
            let line = bytes.lastIndex(of: 0x0A).map { bytes.index(after: $0) } ?? 0
            rest = Array(bytes[line...].suffix(Self.longestLine))
            return
        }
        let text = Encoding.firstFault(in: bytes) == nil ? bytes : Encoding.decodingGB18030(bytes) ?? bytes
        found = PrivateNumber.all(writtenIn: text).first { $0.excuse == nil }
        let line = bytes.lastIndex(of: 0x0A).map { bytes.index(after: $0) } ?? 0
        rest = Array(bytes[line...].suffix(Self.longestLine))
    }
}

extension PrivateNumber {
    /// Whether its signs stand side by side.
    fileprivate var isInOnePiece: Bool {
        zip(signs, signs.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
    }
}
