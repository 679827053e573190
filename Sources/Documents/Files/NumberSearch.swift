/// The search for a number of a person in a file that is read piece by piece.
struct NumberSearch: Sendable {
    enum Part: Sendable, Equatable {
        /// Lines of text, in UTF-8, GB18030 or UTF-16.
        case text
        /// What is legible of bytes that are something else: identity numbers and bank cards in one piece, which chance does not make.
        ///
        /// - Parameter telephones: whether mobile numbers are sought, too, where no letter stands beside them.
        case bytes(telephones: Bool)
        /// Words that were taken out of a document, in lines.
        case words
        /// The same, taken out of bytes among which chance makes some: no telephone has a letter beside it.
        case scraps
        /// It is looked at elsewhere.
        case nothing
    }

    private let part: Part
    private(set) var found: PrivateNumber?
    /// What is told in words of somebody who is named.
    private(set) var told: PersonalMatter.Kind?
    /// What of the last piece may go on in the next.
    private var rest: [UInt8] = []
    private var letters = WideText()

    /// How much of a line without end is kept.
    private static let longestLine = 1 << 16
    /// As much as any number takes, in bytes.
    private static let longestNumber = 64

    init(in part: Part) { self.part = part }

    var wantsMore: Bool {
        switch part {
        case .text, .words, .scraps: found == nil && told == nil
        case .bytes, .nothing: false
        }
    }

    /// Whether a number in the words of a document is somebody's: fifteen digits may be those of a fraction, unless they are called an
    /// identity number.
    private static func isTold(_ number: PrivateNumber, in text: [UInt8]) -> Bool {
        if number.excuse != nil { return false }
        guard number.kind == .oldIdentity else { return true }
        let word = NumberWords(around: text, as: .plain, labelled: []).nearest(before: number.offset)
        return word?.sort == .identity
    }

    /// The first in the name of a part.
    static func first(in name: [UInt8]) -> PrivateNumber? {
        PrivateNumber.all(in: name).first { isTold($0, in: name) }
    }

    mutating func take(_ piece: [UInt8]) {
        if part == .nothing || found != nil { return }
        let bytes = rest + (part == .text ? letters.take(piece) : piece)
        if case .bytes(let telephones) = part {
            found = PrivateNumber.all(onPage: bytes).first { number in
                switch number.kind {
                case .identity, .card: number.isInOnePiece
                case .mobile: telephones && number.isInOnePiece && number.standsAlone(in: bytes)
                case .oldIdentity, .permit, .maskedIdentity, .roundedIdentity, .maskedCard, .account,
                    .maskedMobile:
                    false
                }
            }
            rest = Array(bytes.suffix(Self.longestNumber))
            return
        }
        // The last line is looked at twice: it may be the last of the file.
        if part == .words || part == .scraps {
            found = PrivateNumber.all(writtenIn: bytes).first { number in
                Self.isTold(number, in: bytes)
                    && (part == .words || number.kind != .mobile || number.standsAlone(in: bytes))
            }
            told = told ?? PersonalMatter.shown(in: bytes).first?.kind
            let line = bytes.lastIndex(of: 0x0A).map { bytes.index(after: $0) } ?? 0
            rest = Array(bytes[line...].suffix(Self.longestLine))
            return
        }
        let text = Encoding.firstFault(in: bytes) == nil ? bytes : Encoding.decodingGB18030(bytes) ?? bytes
        found = PrivateNumber.all(writtenIn: text).first { $0.excuse == nil }
        told = told ?? PersonalMatter.shown(in: text).first?.kind
        let line = bytes.lastIndex(of: 0x0A).map { bytes.index(after: $0) } ?? 0
        rest = Array(bytes[line...].suffix(Self.longestLine))
    }
}

extension PrivateNumber {
    /// Whether no letter stands beside it, as one does in a number of the sort of `9f13800138000c`.
    fileprivate func standsAlone(in bytes: [UInt8]) -> Bool {
        guard let first = signs.first?.lowerBound, let end = signs.last?.upperBound else { return false }
        return [first - 1, end].allSatisfy {
            !bytes.indices.contains($0) || !(0x41...0x5A).contains(bytes[$0] & 0xDF)
        }
    }

    /// Whether its signs stand side by side.
    fileprivate var isInOnePiece: Bool {
        zip(signs, signs.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
    }
}
