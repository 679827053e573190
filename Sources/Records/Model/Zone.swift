/// A time zone that is the same all the year, as China's has been since 1992.
package struct Zone: Hashable, Sendable {
    /// Minutes ahead of Greenwich.
    package let offset: Int

    /// The legal time of all China.
    package static let beijing = Zone(offset: 8 * 60)

    private static let names: [(name: String, zone: Zone)] = [
        ("北京时间", .beijing), ("Asia/Shanghai", .beijing), ("新疆时间", Zone(offset: 6 * 60)),
        ("Asia/Urumqi", Zone(offset: 6 * 60)),
    ]

    private init(offset: Int) { self.offset = offset }

    /// Reads `+08:00`, or one of the names by which China calls its hours.
    package init?(_ text: String) {
        if let known = Self.names.first(where: { $0.name == text }) {
            self = known.zone
            return
        }
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":"), [1, 2, 4, 5].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
        else { return nil }
        func number(at index: Int) -> Int { Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30) }
        let minutes = number(at: 1) * 60 + number(at: 4)
        let offset = bytes[0] == UInt8(ascii: "+") ? minutes : -minutes
        // From Baker Island to the Line Islands.
        guard number(at: 4) < 60, (-12 * 60...14 * 60).contains(offset) else { return nil }
        self.init(offset: offset)
    }

    /// Which day it is here.
    /// - Parameter instant: seconds since 1970 began at Greenwich.
    package func day(at instant: Int64) -> Day {
        let day: Int64 = 86_400
        let local = instant.clamped(within: 1 << 40) + Int64(offset) * 60
        return Day(number: Int32(clamping: local >= 0 ? local / day : (local - day + 1) / day))
    }
}

extension Int64 {
    /// The nearest number that is no further from nought than this.
    fileprivate func clamped(within limit: Int64) -> Int64 { Swift.max(-limit, Swift.min(limit, self)) }
}
