/// The ids of a body's headings.
struct MarkdownAnchors {
    private var next: [String: Int] = [:]

    /// An id for a heading with this text: Chinese stays as it is, and no two are the same.
    mutating func id(for text: String) -> String {
        let name = Self.name(for: text)
        guard var number = next[name] else {
            next[name] = 2
            return name
        }
        // Another heading may be called `概况-2` of itself.
        while next["\(name)-\(number)"] != nil { number += 1 }
        next[name] = number + 1
        next["\(name)-\(number)"] = 2
        return "\(name)-\(number)"
    }

    private static func name(for text: String) -> String {
        var name = ""
        var hasGap = false
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
                break  // 〇 is a letter number
            case .spaceSeparator, .control:
                hasGap = true
                continue
            default:
                guard scalar == "-" || scalar == "_" else { continue }
            }
            if hasGap, !name.isEmpty { name += "-" }
            hasGap = false
            name.unicodeScalars.append(scalar)
        }
        return name.isEmpty ? "section" : name
    }
}
