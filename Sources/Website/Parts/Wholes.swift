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
        var before: Unicode.Scalar?
        // Not by characters: every page has a title, and to find where one ends takes longer than all else here.
        for scalar in text.unicodeScalars {
            let isHeld = before.map { Self.holds($0, scalar) } ?? false
            if let before, isHeld || !Self.isBreak(between: before, scalar) {
                parts[parts.count - 1].text.unicodeScalars.append(scalar)
                if isHeld { parts[parts.count - 1].isHeld = true }
            } else {
                parts.append(Part(text: String(scalar)))
            }
            before = scalar
        }
        self.parts = parts
    }

    /// In widths of a character of Han: what is narrow takes somewhat more than half of one.
    static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in
            if !isNarrow(scalar) { return width + 1 }
            return width + (scalar == " " ? 0.3 : ("A"..."Z").contains(scalar) ? 0.75 : 0.58)
        }
    }

    /// What a browser does as well.
    private static func isBreak(between before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        if closes(after) || opens(before) { return false }
        if isNarrow(before), isNarrow(after) { return before == " " || after == " " }
        return true
    }

    /// What belongs together though a browser parts it.
    private static func holds(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        let isFigure = ("0"..."9").contains(before)
        // `2026年`, `3号`, `120户`, `第三季度`, `十一月`
        if isUnit(after) {
            return isFigure || isNumeral(before) || isScale(before) || before == "半" && after == "年"
        }
        // `3.6万元`, `二〇二六年`
        if isScale(after) { return isFigure || isNumeral(before) }
        if isNumeral(after) { return isNumeral(before) || before == "第" }
        // `2026年3月1日`, `〔2026〕3号`, `第3组`
        if ("0"..."9").contains(after) {
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

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "”", "’", "…", "—", "·",
            "%",
            "％", ",", ".", ";", ":", "?", "!", ")", "]", "}":
            true
        // What stands over the character before it, or says which form of it is meant.
        case "\u{300}"..."\u{36F}", "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}": true
        default: false
        }
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "(", "[", "{": true
        default: false
        }
    }

    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "年", "月", "日", "时", "分", "号", "期", "届", "组", "户", "人", "名", "元", "亩", "米", "次", "项", "条", "份",
            "个", "天", "村", "镇", "季", "周", "批":
            true
        default: false
        }
    }

    private static func isScale(_ scalar: Unicode.Scalar) -> Bool { scalar == "万" || scalar == "亿" }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": true
        default: false
        }
    }

    /// Letters and figures of the alphabets of Europe and what goes with them.
    private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && !(0x2010...0x2027).contains(scalar.value)
    }
}

extension HTML {
    /// A heading in which no line ends where none may. What is wider than a small telephone is broken where it must be.
    /// - Parameter endsLines: whether a line had best end behind a day or a term, since it ends behind few other signs. What is longer than most
    ///   lines of a telephone without any may end anywhere: a browser that has to break it asks for no rule.
    init(heading text: some StringProtocol, endsLines: Bool = false) {
        var html = HTML(reserving: text.utf8.count + 64)
        var wasWhole = false
        var run = 0.0
        for part in Wholes(of: text).parts {
            let isWhole = part.isHeld && Wholes.width(of: part.text) <= 9
            if endsLines, wasWhole && !isWhole || run > 9 { html.append(literal: "<wbr>") }
            run = wasWhole != isWhole ? 0 : run + Wholes.width(of: part.text)
            if isWhole { html.append(literal: "<span class=\"whole\">") }
            html.append(text: part.text)
            if isWhole { html.append(literal: "</span>") }
            wasWhole = isWhole
        }
        self = html
    }
}
