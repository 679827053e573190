/// The figures of a sheet of the older sort that are numbers of persons: a cell that holds one as a figure (MS-XLS, 2.4.180, Number).
struct OlderSheetFigures: Sendable {
    private(set) var found: PrivateNumber?
    private var matched = 0
    /// What stands behind the head of a record: its row, column and look, and then the figure.
    private var body: [UInt8] = []
    private var isInside = false

    /// The number of the record and its length.
    private static let head: [UInt8] = [0x03, 0x02, 0x0E, 0x00]
    private static let length = 14

    mutating func take(_ piece: [UInt8]) {
        if found != nil { return }
        for byte in piece {
            if isInside {
                body.append(byte)
                guard body.count == Self.length else { continue }
                let bits = body.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                isInside = false
                body.removeAll(keepingCapacity: true)
                found = Self.number(Double(bitPattern: bits))
                if found != nil { return }
            } else if byte == Self.head[matched] {
                matched += 1
                if matched == Self.head.count { (isInside, matched) = (true, 0) }
            } else {
                matched = byte == Self.head[0] ? 1 : 0
            }
        }
    }

    /// Of eighteen digits a figure keeps the first fifteen: place and birth.
    private static func number(_ figure: Double) -> PrivateNumber? {
        guard figure >= 13e9, figure < 9e17, figure == figure.rounded() else { return nil }
        let value = Int(figure)
        func told(_ kind: PrivateNumber.Kind) -> PrivateNumber {
            PrivateNumber(kind: kind, digits: "", born: nil, excuse: nil, signs: [])
        }
        if value < 20_000_000_000 { return told(.mobile) }
        if value >= 100_000_000_000_000_000, IdentityDigits.isProvince(value / 10_000_000_000_000_000),
            IdentityDigits.isBirth(value / 10_000 % 100_000_000)
        {
            return told(.identity)
        }
        return nil
    }
}
