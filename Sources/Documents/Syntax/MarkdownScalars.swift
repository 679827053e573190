/// What the Markdown reader asks of Unicode: which scalars are spaces, punctuation, Chinese.
enum MarkdownScalars {
    /// Wide, full-width and half-width characters that are not emoji, and Hangul: those beside which the
    /// flanking rule of CommonMark, made for words between spaces, misreads punctuation. Gaps that hold
    /// no character are closed, so that the table stays short.
    private static let cjk: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x20A9...0x20A9, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7FB,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFFEE, 0x16FE0...0x18DF2,
        0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F200, 0x1F202...0x1F202, 0x1F210...0x1F219,
        0x1F21B...0x1F22E, 0x1F230...0x1F231, 0x1F237...0x1F237, 0x1F23B...0x1F23B, 0x1F240...0x1F265,
        0x20000...0x3FFFD,
    ]

    /// Of those, what is written with spaces between its words (Hangul), and signs that are no script.
    private static let spaced: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x20A9...0x20A9, 0x2630...0x2637, 0x268A...0x268F, 0x302E...0x302F,
        0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E, 0xA960...0xA97C, 0xAC00...0xD7FB,
        0xFFA0...0xFFDC, 0x1D300...0x1D376,
    ]

    static func isCJK(_ scalar: UInt32) -> Bool {
        if scalar < 0x1100 { return false }
        return (0x4E00...0x9FFF).contains(scalar) || contains(scalar, in: cjk)
    }

    /// Han, kana, bopomofo, their punctuation and full-width forms: a line break between two is no space.
    static func isWide(_ scalar: UInt32) -> Bool {
        if scalar < 0x1100 { return false }
        return (0x4E00...0x9FFF).contains(scalar)
            || contains(scalar, in: cjk) && !contains(scalar, in: spaced)
    }

    /// Punctuation that Chinese shares with other scripts: wide beside a wide character, else not.
    static func isSharedPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
        default: false
        }
    }

    /// The white space of the flanking rule.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// The punctuation of the flanking rule of CommonMark 0.30: all of ASCII's, and Unicode's class P.
    static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
        case 0..<0x80: return false
        default: break
        }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    private static func contains(_ scalar: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if scalar > ranges[middle].upperBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar)
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The scalar that begins at `index`; U+FFFD for what is not UTF-8, nil at the end.
    func scalar(at index: Int) -> UInt32? {
        guard index < endIndex else { return nil }
        let first = self[index]
        let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + count <= endIndex else { return 0xFFFD }
        if count == 1 { return UInt32(first) }
        var scalar = UInt32(first & (0x7F >> UInt8(count)))
        for next in index + 1..<index + count {
            guard self[next] & 0xC0 == 0x80 else { return 0xFFFD }
            scalar = scalar << 6 | UInt32(self[next] & 0x3F)
        }
        return scalar
    }

    /// The scalar that ends before `index`; nil at the beginning.
    func scalar(before index: Int) -> UInt32? {
        guard index > startIndex else { return nil }
        var start = index - 1
        while start > startIndex, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }
}
