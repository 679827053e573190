/// The search for identity numbers in the cells of a sheet that hold them as figures, which stand in a line each: of eighteen digits such a cell
/// keeps fifteen, place and birth among them (IEEE 754; ECMA-376, 18.3.1.96).
struct RoundedFigures: Sendable {
    private var line: [UInt8] = []
    private(set) var found: PrivateNumber?

    private static let length = 18
    /// Who was born later bears no number that anybody would write into a list; a contract of that day does.
    private static let youngest = 2015
    /// As far as neighbouring figures of eighteen digits stand apart, and what a spreadsheet makes of the last digits.
    private static let (step, rounded) = (16, 1000)

    mutating func take(_ words: [UInt8]) {
        if found != nil { return }
        for byte in words {
            if byte == 0x0A {
                end()
            } else if line.count <= Self.length {
                line.append(byte)
            }
        }
    }

    /// A line is over, or its part.
    mutating func end() {
        defer { line.removeAll(keepingCapacity: true) }
        guard line.count == Self.length, line.allSatisfy({ $0 &- 0x30 < 10 }) else { return }
        let value = line.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let birth = value / 10_000 % 100_000_000
        let year = birth / 10_000
        guard IdentityDigits.isProvince(value / 10_000_000_000_000_000), IdentityDigits.isBirth(birth),
            year <= Self.youngest, value % Self.step == 0 || value % Self.rounded == 0
        else { return }
        found = PrivateNumber(kind: .roundedIdentity, digits: "", born: nil, excuse: nil, signs: [])
    }
}
