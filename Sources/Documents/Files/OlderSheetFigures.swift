/// The figures of a sheet of the older sort that are numbers of persons: of a cell that holds one as a figure, or whose formula comes to it
/// (MS-XLS, 2.4.180, Number; 2.4.127, Formula).
struct OlderSheetFigures: Sendable {
    private(set) var found: PrivateNumber?
    /// The last bytes: the head of a record, the row, column and look of its cell, and its figure.
    private var last: [UInt8] = []

    private static let number: [UInt8] = [0x03, 0x02, 0x0E, 0x00]
    private static let formula: [UInt8] = [0x06, 0x00]
    private static let length = 18

    mutating func take(_ piece: [UInt8]) {
        if found != nil { return }
        let bytes = last + piece
        last = Array(bytes.suffix(Self.length - 1))
        guard bytes.count >= Self.length else { return }
        for place in 0...(bytes.count - Self.length) {
            let first = bytes[place]
            guard first == Self.number[0] || first == Self.formula[0] else { continue }
            let head = bytes[place...]
            guard head.starts(with: Self.number) || head.starts(with: Self.formula) else { continue }
            let figure = bytes[place + 10..<place + Self.length]
            let bits = figure.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            found = Self.number(Double(bitPattern: bits))
            if found != nil { return }
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
            return told(.roundedIdentity)
        }
        return nil
    }
}
