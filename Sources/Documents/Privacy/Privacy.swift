/// Keeping numbers of persons out of messages and excerpts, which end up in logs and on screens.
package enum Privacy {
    /// From how many digits on a run of them is hidden: a mobile number has 11, a bank card 16, an identity number 18.
    private static let longestShown = 10
    /// From how many digits on they are hidden though spaces, dots or dashes part them: two dates side by side have 16.
    private static let longestShownApart = 16

    /// The text with every digit of a long number replaced by an asterisk, and of every number of a person, however it is written;
    /// a comma ends a long number, since sums have them.
    package static func masked(_ text: String) -> String {
        let runs = DigitRun.runs(in: text, atLeast: longestShown + 1)
        return runs.isEmpty ? withoutNumbers(text) : withoutNumbers(hiding(runs.flatMap(hidden), in: text))
    }

    /// The text without the numbers of persons, those that are excused too.
    package static func withoutNumbers(_ text: String) -> String {
        if text.utf8.count < NumberPass.shortest { return text }
        var bytes = Array(text.utf8)
        var signs: [Range<Int>] = []
        for style in [PrivateNumber.Style.plain, .markdown] {
            signs += PrivateNumber.all(writtenIn: bytes, as: style).flatMap(\.signs)
        }
        if signs.isEmpty { return text }
        for sign in signs {
            bytes[sign.lowerBound] = UInt8(ascii: "*")
            for place in sign.dropFirst() { bytes[place] = 0 }
        }
        return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    }

    /// The text with an asterisk in place of each of these digits, which are in the order of the text.
    package static func hiding(_ digits: [DigitRun.Digit], in text: String) -> String {
        let bytes = Array(text.utf8)
        var masked: [UInt8] = []
        masked.reserveCapacity(bytes.count)
        var end = 0
        for digit in digits {
            masked += bytes[end..<digit.offset]
            masked.append(UInt8(ascii: "*"))
            end = digit.offset + digit.length
        }
        masked += bytes[end...]
        return String(decoding: masked, as: UTF8.self)
    }

    /// Those of a run's digits that are not shown.
    private static func hidden(_ run: DigitRun) -> [DigitRun.Digit] {
        let groups = run.groups(of: run.digits.indices)
        if run.digits.count > longestShownApart || groups == [3, 4, 4] { return run.digits }
        var start = 0
        var hidden: [DigitRun.Digit] = []
        for group in groups {
            if group > longestShown { hidden += run.digits[start..<start + group] }
            start += group
        }
        return hidden
    }
}
