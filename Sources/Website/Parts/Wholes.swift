/// Where a line of a heading may end: between any two characters of Han, but never within a day, a figure with its unit, the number of a
/// document or a word, before a sign that closes, or behind one that opens (GB/T 15834, JLREQ's first rules).
struct Wholes {
    /// What is not broken, and whether a browser would break it all the same.
    struct Part: Equatable {
        var text: String
        var isHeld = false
    }

    /// One after the other.
    let parts: [Part]

    init(of text: some StringProtocol) {
        var parts: [Part] = []
        var before: Character?
        for character in text {
            if let last = before, !parts.isEmpty {
                let isHeld = Self.holds(last, character)
                if isHeld || !Self.isBreak(between: last, character) {
                    parts[parts.count - 1].text.append(character)
                    if isHeld { parts[parts.count - 1].isHeld = true }
                    before = character
                    continue
                }
            }
            parts.append(Part(text: String(character)))
            before = character
        }
        self.parts = parts
    }

    /// In widths of a character of Han: what is narrow takes somewhat more than half of one.
    static func width(of text: String) -> Double {
        text.reduce(0) { $0 + (isNarrow($1) ? ($1.isUppercase ? 0.75 : $1.isWhitespace ? 0.3 : 0.58) : 1) }
    }

    /// What a browser does as well.
    private static func isBreak(between before: Character, _ after: Character) -> Bool {
        if closing.contains(after) || opening.contains(before) { return false }
        if isNarrow(before), isNarrow(after) { return before.isWhitespace || after.isWhitespace }
        return true
    }

    /// What belongs together though a browser parts it.
    private static func holds(_ before: Character, _ after: Character) -> Bool {
        let isFigure = isNarrow(before) && before.isNumber
        // `2026年`, `3号`, `120户`, `第三季度`, `十一月`
        if units.contains(after) {
            return isFigure || numerals.contains(before) || scales.contains(before)
                || before == "半" && after == "年"
        }
        // `3.6万元`, `二〇二六年`
        if scales.contains(after) { return isFigure || numerals.contains(before) }
        if numerals.contains(after) { return numerals.contains(before) || before == "第" }
        if isNarrow(after), after.isNumber {
            // `2026年3月1日`, `〔2026〕3号`, `第3组`
            return before == "年" || before == "月" || before == "〕" || before == "第"
        }
        switch after {
        // `石谷村〔2026〕3号`, `第三季度`, `上半年`
        case "〔": return true
        case "度": return before == "季"
        case "半": return before == "上" || before == "下"
        default: return false
        }
    }

    private static let closing: Set<Character> = Set("，。、；：？！）》〉」』】〕”’…—·%％,.;:?!)]}")
    private static let opening: Set<Character> = Set("（《〈「『【〔“‘([{")
    private static let units: Set<Character> = Set("年月日时分号期届组户人名元亩米次项条份个天村镇季周批")
    private static let scales: Set<Character> = Set("万亿")
    private static let numerals: Set<Character> = Set("〇一二三四五六七八九十百")

    /// Letters and figures of the alphabets of Europe and what goes with them.
    private static func isNarrow(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.value < 0x2E80 && !(0x2010...0x2027).contains($0.value) }
            ?? true
    }
}

extension HTML {
    /// A heading in which no line ends where none may. What is wider than a small telephone is broken where it must be.
    init(heading text: some StringProtocol) {
        var html = HTML(reserving: text.utf8.count + 64)
        var plain = ""
        for part in Wholes(of: text).parts {
            if part.isHeld, Wholes.width(of: part.text) <= 9 {
                html.append(text: plain)
                plain = ""
                html.append("<span class=\"whole\">\(text: part.text)</span>")
            } else {
                plain += part.text
            }
        }
        html.append(text: plain)
        self = html
    }
}
