/// Texts in which numbers are written as Base64 (RFC 4648).
enum Base64 {
    /// The fewest letters that hold a number: eleven digits take sixteen.
    static let shortest = 15
    /// The most that one is taken for; a longer one is a picture.
    private static let longest = 4096

    /// The numbers in what a text's words decode to. All letters of a word are the signs of its numbers.
    static func numbers(in text: [UInt8]) -> [PrivateNumber] {
        var found: [PrivateNumber] = []
        let values = values
        // So many letters in a row cannot avoid every so manyeth byte.
        var probe = shortest - 1
        while probe < text.count {
            guard values[Int(text[probe])] != none else {
                probe += shortest
                continue
            }
            var start = probe
            var end = probe + 1
            while start > 0, values[Int(text[start - 1])] != none { start -= 1 }
            while end < text.count, values[Int(text[end])] != none { end += 1 }
            probe = end + shortest
            guard (shortest...longest).contains(end - start), let decoded = decoded(text[start..<end]) else {
                continue
            }
            // What was written so twice is looked at twice.
            for var number in PrivateNumber.all(writtenIn: decoded) where number.excuse == nil {
                number.signs = [start..<end]
                found.append(number)
            }
        }
        return found
    }

    /// What a word says; nil for words of a language, which have no capital behind a small letter, and for what is no text.
    private static func decoded(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard word.contains(where: { (0x41...0x5A).contains($0) }),
            word.contains(where: { (0x61...0x7A).contains($0) })
        else { return nil }
        var decoded: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in word {
            bits = bits << 6 | UInt32(values[Int(byte)])
            count += 6
            if count >= 8 {
                count -= 8
                decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        // In letters of two bytes every other of ASCII is nought.
        let narrow = decoded.filter { $0 != 0 }
        return Encoding.firstFault(in: narrow) == nil ? narrow : nil
    }

    private static let none: UInt8 = 0xFF
    private static let values: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x41...0x5A: UInt8(byte - 0x41)
        case 0x61...0x7A: UInt8(byte - 0x61 + 26)
        case 0x30...0x39: UInt8(byte - 0x30 + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: none
        }
    }
}
