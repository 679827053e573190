import Foundation

extension String {
    /// The same text in Unicode's form C, in which file names, addresses and tags are held: what is written the same way
    /// to a reader is the same bytes.
    package var composed: String {
        unicodeScalars.allSatisfy(Self.isComposed) ? self : precomposedStringWithCanonicalMapping
    }

    /// Whether a scalar can only stand as it is: nearly all of Chinese text. The others are for the library to judge.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x3000...0x3029, 0x3400...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }

    /// The same text without what the case of its letters adds (Unicode's full case folding, by way of the capitals), in
    /// form C: two names that fold alike are one on a USB stick, on Windows and on a Mac.
    package var caseFolded: String { foldingCase ?? self }

    /// The same, or nil where folding changes nothing.
    package var foldingCase: String? {
        var isASCII = true
        var hasCapital = false
        for byte in utf8 {
            if byte >= 0x80 { isASCII = false }
            if byte > 0x40, byte < 0x5B { hasCapital = true }
        }
        if isASCII {
            return hasCapital
                ? String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
                : nil
        }
        guard unicodeScalars.contains(where: { $0.changesWithCase }) else { return nil }
        let folded = uppercased().lowercased().composed
        return utf8.elementsEqual(folded.utf8) ? nil : folded
    }
}

extension Unicode.Scalar {
    /// Whether folding changes it; Han is passed over at once.
    fileprivate var changesWithCase: Bool {
        if value < 0x80 { return value > 0x40 && value < 0x5B }
        if (0x3000...0x9FFF).contains(value) { return false }
        return properties.changesWhenCaseFolded
    }
}
