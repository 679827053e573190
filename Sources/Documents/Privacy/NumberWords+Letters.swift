/// What stands right beside a number and belongs to it: the letters of a permit, the exponent of what a spreadsheet wrote.
extension NumberWords {
    /// The three letters right before a place, where no other stands before them; room, marks and what takes no room may part them.
    func letters(before offset: Int) -> [UInt8]? {
        var letters: [UInt8] = []
        var place = offset
        while let (letter, start) = character(before: place) {
            if (0x41...0x5A).contains(letter & 0xDF) {
                letters.append(UInt8(letter & 0xDF))
                if letters.count > 3 { return nil }
            } else if letters.count == 3 || !isJoint(letter) {
                break
            }
            place = start
        }
        return letters.count == 3 ? letters.reversed() : nil
    }

    /// Whether it may part letters that a reader takes together.
    private func isJoint(_ scalar: UInt32) -> Bool {
        switch scalar < 0x80 ? NumberSign(ascii: UInt8(scalar)) : NumberSign(scalar) {
        case .nothing, .gap(.space), .gap(.dash), .mask: true
        default: [UInt32(0x5C), 0x5F, 0x60, 0x7E].contains(scalar)
        }
    }

    /// The character that ends before a place, however it is written, and where it begins.
    private func character(before end: Int) -> (scalar: UInt32, start: Int)? {
        guard end > 0 else { return nil }
        let last = text[end - 1]
        if last >= 0x80 {
            var start = end - 1
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            let scalar = text[start + 1..<end].reduce(UInt32(text[start]) & (0x7F >> UInt32(end - start))) {
                $0 << 6 | UInt32($1 & 0x3F)
            }
            return (scalar, start)
        }
        func number(_ digits: ArraySlice<UInt8>, _ radix: Int) -> UInt32? {
            UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
        }
        if last == UInt8(ascii: ";"), let mark = text[max(0, end - 9)..<end].lastIndex(of: UInt8(ascii: "#")),
            mark > 0, text[mark - 1] == UInt8(ascii: "&")
        {
            let digits = text[mark + 1..<end - 1]
            let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
            if let value = number(isHex ? digits.dropFirst() : digits, isHex ? 16 : 10) {
                return (value, mark - 1)
            }
        }
        if end > 2, text[end - 3] == UInt8(ascii: "%") || text[end - 3] == UInt8(ascii: "="),
            let value = number(text[end - 2..<end], 16)
        {
            return (value, end - 3)
        }
        // As programs write it, with brackets or without.
        if let mark = text[max(0, end - 12)..<end].lastIndex(of: UInt8(ascii: "\\")), mark + 2 < end,
            let value = number(text[(mark + 2)..<end].filter { $0 != 0x7B && $0 != 0x7D }[...], 16)
        {
            return (value, mark)
        }
        return (UInt32(last), end - 1)
    }

    /// The exponent of a number that ends at a place: `E+17`.
    func exponent(at offset: Int) -> Int? {
        guard offset + 2 < text.count, text[offset] | 0x20 == UInt8(ascii: "e") else { return nil }
        let rest = text[(offset + 1)...].drop { $0 == UInt8(ascii: "+") }.prefix {
            (0x30...0x39).contains($0)
        }
        guard rest.count == 2 else { return nil }
        return rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
