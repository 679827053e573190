/// An amount that a text states twice, in figures and in words: `186,000.00元（大写：壹拾捌万陆仟元整）`.
package struct QuotedAmount: Equatable, Sendable {
    package var figures: Money
    package var words: Money
    /// As they are written.
    package var figuresText: String
    package var wordsText: String

    /// The amounts that a text states twice, in their order.
    ///
    /// Whatever does not read as an amount on both sides is passed over: a body is prose.
    package static func all(in text: [UInt8]) -> [QuotedAmount] {
        var found: [QuotedAmount] = []
        var offset = marker.count - 1
        while offset < text.count {
            // A byte that the marker does not have cannot lie within it.
            guard let back = marker.lastIndex(of: text[offset]) else {
                offset += marker.count
                continue
            }
            let start = offset - back
            if text.count >= start + marker.count, text[start..<start + marker.count].elementsEqual(marker) {
                if let amount = amount(in: text, marker: start) { found.append(amount) }
                offset = start + 2 * marker.count - 1
            } else {
                offset += 1
            }
        }
        return found
    }

    /// 大写 in UTF-8.
    private static let marker: [UInt8] = [0xE5, 0xA4, 0xA7, 0xE5, 0x86, 0x99]

    private static func amount(in text: [UInt8], marker start: Int) -> QuotedAmount? {
        let end = start + marker.count
        let before = Array(String(decoding: text[max(0, start - 120)..<start], as: UTF8.self).unicodeScalars)
        let after = Array(
            String(decoding: text[end..<min(text.count, end + 240)], as: UTF8.self).unicodeScalars)
        var rest = after[...]
        rest = rest.drop(while: filling.contains)
        let wordsRun = rest.prefix(while: numerals.contains)
        let wordsText = string(wordsRun)
        guard wordsRun.count > 1, let words = Money(inWords: wordsText) else { return nil }
        rest = rest.dropFirst(wordsRun.count)
        guard let figuresText = figures(endingAt: before) ?? figures(startingAt: rest),
            let figures = Money(figuresText)
        else { return nil }
        return QuotedAmount(figures: figures, words: words, figuresText: figuresText, wordsText: wordsText)
    }

    /// `…186,000.00元（` or `…￥186,000.00（人民币`: a number that bears a sign of money.
    private static func figures(endingAt before: [Unicode.Scalar]) -> String? {
        var rest = before[...]
        while let last = rest.last, filling.contains(last) { rest.removeLast() }
        var unit: [Unicode.Scalar] = []
        while let last = rest.last, last == "元" || last == "万" || last == "亿" {
            unit.insert(last, at: 0)
            rest.removeLast()
        }
        while rest.last == " " { rest.removeLast() }
        var digits: [Unicode.Scalar] = []
        while let last = rest.last, isFigure(last) {
            digits.insert(last, at: 0)
            rest.removeLast()
        }
        guard !digits.isEmpty, unit.last == "元" || rest.last == "￥" || rest.last == "¥" else { return nil }
        return string(digits[...]) + string(unit[...])
    }

    /// `（小写：186,000.00元）` or `（￥186,000.00）`
    private static func figures(startingAt after: ArraySlice<Unicode.Scalar>) -> String? {
        var rest = after
        var hasSign = false
        while let next = rest.first,
            filling.contains(next) || next == "小" || next == "写" || next == "￥" || next == "¥"
        {
            hasSign = hasSign || next == "￥" || next == "¥" || next == "小"
            rest.removeFirst()
        }
        let digits = rest.prefix(while: isFigure)
        rest = rest.dropFirst(digits.count)
        let unit = rest.prefix { $0 == "元" || $0 == "万" || $0 == "亿" }
        guard hasSign, !digits.isEmpty else { return nil }
        return string(digits) + string(unit)
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || scalar == "," || scalar == "."
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// What may stand between the figures, the marker and the words.
    private static let filling: Set<Unicode.Scalar> = [
        " ", "\u{3000}", "（", "）", "(", ")", "：", ":", "，", ",", "；", "、", "人", "民", "币", "金", "额", "即", "为",
        "共", "计",
    ]
    private static let numerals = Set("零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正一二三四五六七八九十百千两".unicodeScalars)
}
