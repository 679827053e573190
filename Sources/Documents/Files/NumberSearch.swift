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

    /// The day on which the file is published: 20260301. Who would be born after it is nobody.
    private let day: Int?
    /// Whether contracts are spoken of, whose numbers are made of a county, a day and an order.
    private var isOfContracts = false
    private static let contracts = ["合同编号", "协议编号"].map { Array($0.utf8) }
    /// For how many years one may be open.
    private static let yearsOfContracts = 10

    init(in part: Part, on day: Int? = nil) {
        self.part = part
        self.day = day
    }

    var wantsMore: Bool {
        switch part {
        case .text, .words, .scraps: found == nil && told == nil
        case .bytes, .nothing: false
        }
    }

    /// Whether a number in the words of a document is somebody's: fifteen digits may be those of a fraction, unless they are called an
    /// identity number.
    private func isTold(_ number: PrivateNumber, in text: [UInt8]) -> Bool {
        if isNobodys(number) { return false }
        guard number.kind == .oldIdentity else { return true }
        let word = NumberWords(around: text, as: .plain, labelled: []).nearest(before: number.offset)
        return word?.sort == .identity
    }

    /// Whether a number is nobody's by what stands beside it. An identity number is a contract's where who bore it would be born yet, or be a
    /// child where contracts are spoken of.
    private func isNobodys(_ number: PrivateNumber) -> Bool {
        guard number.kind == .identity, let born = number.born, let day else { return number.excuse != nil }
        return born > day
            || (isOfContracts || number.excuse != nil)
                && born / 10_000 + Self.yearsOfContracts >= day / 10_000
    }

    /// The first in the name of a part.
    static func first(in name: [UInt8]) -> PrivateNumber? {
        let search = NumberSearch(in: .words)
        return PrivateNumber.all(in: name).first { search.isTold($0, in: name) }
    }

    mutating func take(_ piece: [UInt8]) {
        if part == .nothing || found != nil { return }
        let bytes = rest + (part == .text ? letters.take(piece) : piece)
        if case .bytes(let telephones) = part {
            found = PrivateNumber.all(onPage: bytes).first { number in
                switch number.kind {
                case .identity, .card: number.isInOnePiece && !isNobodys(number)
                case .mobile: telephones && number.isInOnePiece && number.standsAlone(in: bytes)
                case .oldIdentity, .permit, .maskedIdentity, .roundedIdentity, .maskedCard, .account,
                    .maskedMobile:
                    false
                }
            }
            rest = Array(bytes.suffix(Self.longestNumber))
            return
        }
        if !isOfContracts { isOfContracts = Self.contracts.contains { bytes.range(of: $0) != nil } }
        // The last line is looked at twice: it may be the last of the file.
        if part == .words || part == .scraps {
            found = PrivateNumber.all(writtenIn: bytes).first { number in
                isTold(number, in: bytes)
                    && (part == .words || number.kind != .mobile || number.standsAlone(in: bytes))
            }
            told = told ?? PersonalMatter.shown(in: bytes).first?.kind
            let line = bytes.lastIndex(of: 0x0A).map { bytes.index(after: $0) } ?? 0
            rest = Array(bytes[line...].suffix(Self.longestLine))
            return
        }
        let text = Encoding.firstFault(in: bytes) == nil ? bytes : Encoding.decodingGB18030(bytes) ?? bytes
        found = PrivateNumber.all(writtenIn: text).first { !isNobodys($0) }
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
