/// The same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {  // SplitMix64
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
    }

    mutating func day(_ years: ClosedRange<Int>) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "\(Int.random(in: years, using: &self))" + two(.random(in: 1...12, using: &self))
            + two(.random(in: 1...28, using: &self))
    }

    mutating func county() -> String {
        one(of: ["510112", "410122", "130682", "421126", "360122", "530328", "620102", "450881"])
    }

    mutating func one<Element>(of all: [Element]) -> Element {
        all[Int.random(in: all.indices, using: &self)]
    }
}
