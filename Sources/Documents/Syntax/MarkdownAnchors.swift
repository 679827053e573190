/// The ids of a body's headings.
///
/// What a theme and the parts of a page call by themselves begins with a small letter of ASCII (`main`, `objection`, `m-…`):
/// the theme is held to it when it is read. No heading's id does, and so none is a page's own.
struct MarkdownAnchors {
    /// For each id that is taken, the number to try for its next namesake.
    private var numbers: [[UInt8]: Int] = [:]

    /// An id for a heading with this text: Chinese stays as it is, and no two are the same.
    mutating func id(for text: [UInt8]) -> [UInt8] {
        let name = Self.name(for: text)
        guard var number = numbers[name] else {
            numbers[name] = 2
            return name
        }
        // Another heading may be called `概况-2` of itself.
        while numbers[name + "-\(number)".utf8] != nil { number += 1 }
        let id = name + "-\(number)".utf8
        numbers[name] = number + 1
        numbers[id] = 2
        return id
    }

    private static func name(for text: [UInt8]) -> [UInt8] {
        var name: [UInt8] = []
        name.reserveCapacity(text.count)
        var hasGap = false
        var index = 0
        while index < text.count, let scalar = text.scalar(at: index) {
            let start = index
            repeat { index += 1 } while index < text.count && text[index] & 0xC0 == 0x80
            if MarkdownScalars.isSpace(scalar) {
                hasGap = true
            } else if isKept(scalar) {
                if hasGap, !name.isEmpty { name.append(UInt8(ascii: "-")) }
                hasGap = false
                name.append(contentsOf: text[start..<index])
            }
        }
        if name.isEmpty { return Array("_section".utf8) }
        return (0x61...0x7A).contains(name[0]) ? [UInt8(ascii: "_")] + name : name
    }

    /// Letters, marks and digits, among them 〇, and what joins them.
    private static func isKept(_ scalar: UInt32) -> Bool {
        if (0x4E00...0x9FFF).contains(scalar) || scalar == 0x2D || scalar == 0x5F { return true }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
            return true
        default:
            return false
        }
    }
}
