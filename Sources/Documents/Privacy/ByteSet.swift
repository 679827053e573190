/// A set of bytes that is asked without reading memory.
struct ByteSet: Sendable {
    private let quarters: (UInt64, UInt64, UInt64, UInt64)

    init(where isIn: (UInt8) -> Bool) {
        func quarter(_ number: UInt8) -> UInt64 {
            (0..<64).reduce(0) { isIn(number << 6 | UInt8($1)) ? $0 | 1 << UInt64($1) : $0 }
        }
        quarters = (quarter(0), quarter(1), quarter(2), quarter(3))
    }

    init(_ text: StaticString) { self.init { byte in text.withUTF8Buffer { $0.contains(byte) } } }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let low = byte & 0x40 == 0 ? quarters.0 : quarters.1
        let high = byte & 0x40 == 0 ? quarters.2 : quarters.3
        return (byte & 0x80 == 0 ? low : high) >> UInt64(byte & 63) & 1 != 0
    }
}
