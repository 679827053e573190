/// The search for passbooks and cards of persons in the cells of a document, which stand in a line each: the head of a column tells whose
/// numbers stand somewhere below it, and nothing else does. Where a document has such a head, a line of nothing but a number so
/// long is one, in whatever part of it that stands.
struct AccountLines: Sendable {
    private var line: [UInt8] = []
    private var hasHead = false
    private var number: PrivateNumber?

    /// Of persons alone: an organisation has accounts, but no passbook and no card.
    private static let heads = [
        "一卡通", "存折", "社保卡", "社会保障卡", "社会保障号", "社保号", "医保卡", "医保号", "银行卡", "惠农卡", "惠农补贴卡", "折号", "卡号",
    ].map { Array($0.utf8) }
    /// What such a head ends in; `一卡通发放` is none.
    private static let endings = ["号", "码", "卡", "折", "通", "）", ")"].map { Array($0.utf8) }
    private static let shortestHead = 6
    private static let longestHead = 36
    private static let lengths = 12...24

    var found: PrivateNumber? { hasHead ? number : nil }

    mutating func take(_ words: [UInt8]) {
        if found != nil { return }
        for byte in words {
            if byte == 0x0A {
                end()
            } else if line.count <= Self.longestHead {
                line.append(byte)
            }
        }
    }

    /// A line is over, or its part.
    mutating func end() {
        defer { line.removeAll(keepingCapacity: true) }
        guard (Self.shortestHead...Self.longestHead).contains(line.count) else { return }
        let text = line.filter { $0 > 0x20 }
        if text.allSatisfy({ $0 &- 0x30 < 10 }) {
            guard number == nil, Self.lengths.contains(text.count), text[0] != UInt8(ascii: "0") else {
                return
            }
            // What begins with a day is the number of a paper.
            let day = text.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if IdentityDigits.isBirth(day) { return }
            number = PrivateNumber(kind: .account, digits: "", born: nil, excuse: nil, signs: [])
        } else if !hasHead, !text.contains(where: { $0 &- 0x30 < 10 }) {
            hasHead =
                Self.endings.contains { text.suffix($0.count).elementsEqual($0) }
                && Self.heads.contains { text.range(of: $0) != nil }
        }
    }
}
