/// Figures and days as they are spoken: `一万二千三百元五角`, `二〇二六年三月五日`.
enum Spoken {
    private static let numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    private static let sections = ["", "万", "亿", "万亿"]

    /// A count: `一百零二`; one with more digits than people have words for is read digit by digit.
    static func count(_ digits: String) -> String {
        guard digits.utf8.count <= 16, let number = UInt64(digits) else { return each(digits) }
        if number == 0 { return numerals[0] }
        var text = ""
        var isGap = false
        for place in (0..<sections.count).reversed() {
            let part = number / power(place * 4) % 10_000
            if part == 0 {
                isGap = !text.isEmpty
                continue
            }
            if !text.isEmpty, isGap || part < 1000 { text += numerals[0] }
            text += section(part) + sections[place]
            isGap = false
        }
        return text.hasPrefix("一十") ? String(text.dropFirst()) : text
    }

    /// Below ten thousand.
    private static func section(_ number: UInt64) -> String {
        var text = ""
        var isGap = false
        for (place, name) in [(3, "千"), (2, "百"), (1, "十"), (0, "")] {
            let digit = Int(number / power(place) % 10)
            if digit == 0 {
                isGap = !text.isEmpty
                continue
            }
            if isGap { text += numerals[0] }
            text += numerals[digit] + name
            isGap = false
        }
        return text
    }

    private static func power(_ exponent: Int) -> UInt64 {
        (0..<exponent).reduce(1) { number, _ in number * 10 }
    }

    /// Digit by digit: a telephone's number, what stands behind a point, a year.
    static func each(_ digits: String, zero: String = "零") -> String {
        digits.unicodeScalars.map { scalar in
            let digit = Int(scalar.value) - 0x30
            return numerals.indices.contains(digit) ? (digit == 0 ? zero : numerals[digit]) : ""
        }.joined()
    }

    static func year(_ digits: String) -> String { each(digits, zero: "〇") }

    /// An amount by what stands before and behind its point: `三元零五分`.
    static func yuan(_ whole: String, _ fraction: String) -> String {
        let digits = Array((fraction + "00").unicodeScalars.prefix(2))
        let (tenths, hundredths) = (String(digits[0]), String(digits[1]))
        var text = UInt64(whole) == 0 && fraction.contains(where: { $0 != "0" }) ? "" : count(whole) + "元"
        if tenths != "0" { text += each(tenths) + "角" }
        if hundredths != "0" { text += (tenths == "0" && !text.isEmpty ? "零" : "") + each(hundredths) + "分" }
        return text
    }
}
