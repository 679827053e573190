/// 128 bits that tell one content from another: FNV-1a. Against accidents, not against forgers.
struct Fingerprint: Sendable, Equatable {
    private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
        // Where one part ends and the next begins is part of what is told apart.
        state = (state ^ 0x100) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }

    mutating func add(_ text: String) { add(text.utf8) }

    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
