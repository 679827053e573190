import Foundation

/// The name of a host, as people write it and as the domain name system has it (RFC 5890).
package struct HostName: Hashable, Sendable {
    /// In small letters, of one width.
    package let shown: String
    /// Each label in ASCII, in Punycode where it must be.
    package let ascii: String

    package enum Fault: Error, Equatable {
        case emptyLabel
        case longLabel(String)
        /// A letter that passes for one of ASCII.
        case lookAlike(Unicode.Scalar)
        case notAHost
    }

    /// In bytes.
    private static let (longestLabel, longest) = (63, 253)

    package init(_ written: some StringProtocol) throws(Fault) {
        let name = String(written).lowercased().precomposedStringWithCompatibilityMapping.lowercased()
            .replacing("。", with: ".").composed
        let labels = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if labels.contains("") { throw .emptyLabel }
        for scalar in name.unicodeScalars where Self.isLookAlike(scalar) { throw .lookAlike(scalar) }
        for label in labels where !Self.isLabel(label) { throw .notAHost }
        // Each letter takes a byte at least; to encode many takes long.
        for label in labels where label.unicodeScalars.count > Self.longestLabel { throw .longLabel(label) }
        let encoded = labels.map { Punycode.encoded(label: $0) }
        for (label, ascii) in zip(labels, encoded) where ascii.utf8.count > Self.longestLabel {
            throw .longLabel(label)
        }
        shown = name
        ascii = encoded.joined(separator: ".")
        let isNumber = labels.last.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? false
        if ascii.utf8.count > Self.longest || isNumber && !Self.isIPv4(labels) { throw .notAHost }
    }

    /// Letters, marks and digits, and hyphens between them.
    private static func isLabel(_ label: String) -> Bool {
        guard let first = label.unicodeScalars.first, let last = label.unicodeScalars.last, first != "-",
            last != "-"
        else { return false }
        if first.properties.generalCategory == .nonspacingMark
            || first.properties.generalCategory == .spacingMark
        {
            return false
        }
        return label.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII {
                return scalar == "-" || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            }
            if scalar.properties.isDefaultIgnorableCodePoint { return false }
            switch scalar.properties.generalCategory {
            case .otherLetter, .lowercaseLetter, .modifierLetter, .nonspacingMark, .spacingMark,
                .decimalNumber,
                .letterNumber:
                return true
            default: return false
            }
        }
    }

    private static func isIPv4(_ labels: [String]) -> Bool {
        labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    /// Greek, Cyrillic and their neighbours, and Latin that no keyboard in China has: a host with one of them is taken for
    /// another's. Han, and the letters of China's other scripts, pass for none of ASCII.
    private static func isLookAlike(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.isAlphabetic else { return false }
        switch scalar.value {
        case 0x80...0x58F, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C80...0x1CBF, 0x1D00...0x1DBF,
            0x1E00...0x1FFF,
            0x2C00...0x2DFF, 0xA4D0...0xA4FF, 0xA640...0xA69F, 0xA720...0xA7FF, 0xAB30...0xABBF:
            return true
        default: return false
        }
    }
}
