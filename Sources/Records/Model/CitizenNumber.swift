/// A citizen's identity number (GB 11643-1999): six digits of a place, eight of a birth date, three of order and a check digit.
package enum CitizenNumber {
    private static let weights: [Int] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks: [UInt8] = Array("10X98765432".utf8)
    private static let length = 18

    /// Whether a text has so many digits in a row at all.
    package static func mayBe(in text: String.UTF8View) -> Bool {
        var digits = 0
        for byte in text {
            digits = isDigit(byte) ? digits + 1 : 0
            if digits == length - 1 { return true }
        }
        return false
    }

    /// The offset of the first one in a text; nil when there is none.
    package static func first(in text: [UInt8]) -> Int? {
        // Seventeen digits in a row cannot avoid every seventeenth byte.
        var probe = 16
        while probe < text.count {
            guard isDigit(text[probe]) else {
                probe += 17
                continue
            }
            var start = probe
            while start > 0, isDigit(text[start - 1]) { start -= 1 }
            var end = probe + 1
            while end < text.count, isDigit(text[end]) { end += 1 }
            if end - start == 17, end < text.count,
                text[end] == UInt8(ascii: "X") || text[end] == UInt8(ascii: "x")
            {
                end += 1
            }
            if end - start == length, isValid(text[start..<end]) { return start }
            probe = end + 16
        }
        return nil
    }

    /// Whether the place, the birth date and the check digit all fit: chance alone seldom does (domain.md 7.4).
    private static func isValid(_ number: ArraySlice<UInt8>) -> Bool {
        let digits = number.map { Int($0) - 0x30 }
        let province = digits[0] * 10 + digits[1]
        guard (11...65).contains(province) || (81...83).contains(province) else { return false }
        func value(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard Day(value(6..<10), value(10..<12), value(12..<14)) != nil else { return false }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let last = number[number.endIndex - 1]
        return checks[sum % 11] == (last == UInt8(ascii: "x") ? UInt8(ascii: "X") : last)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
