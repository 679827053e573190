extension Day {
    /// Reads a day as people and spreadsheets write it, in the order of year, month and day: `2026-03-01`, `2026/3/1`,
    /// `2026.3.1`, `2026年3月1日`, `二〇二六年三月一日`, in digits of either width, with the midnight that a spreadsheet adds.
    /// Nil for whatever could mean another day.
    package init?(written text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        guard let written = WrittenNumbers(text), written.numbers.count == 3, written.lengths[0] == 4,
            written.lengths[1] <= 2, written.lengths[2] <= 2
        else { return nil }
        let numbers = written.numbers
        switch (written.marks[0], written.marks[1], written.marks[2], written.marks[3]) {
        case ("", "-", "-", ""), ("", "/", "/", ""), ("", ".", ".", ""), ("", "年", "月", "日"),
            ("", "年", "月", "号"), ("", "年", "月", ""):
            self.init(numbers[0], numbers[1], numbers[2])
        default: return nil
        }
    }

    /// The day that a spreadsheet shows for a serial number (its days are counted from 1899-12-30); nil for a number that
    /// counts no day of 1940 to 2079.
    init?(serial: Int) {
        guard (14_611...65_745).contains(serial) else { return nil }
        self.init(number: Int32(serial - 25_569))
    }

    /// How a text that is no day, or not for certain, should be written. `year` is the record's, where it has one.
    static func advice(for text: String, in year: Int?) -> String? {
        guard let written = WrittenNumbers(text) else { return nil }
        let (numbers, lengths) = (written.numbers, written.lengths)
        guard let first = numbers.first else { return nil }
        if lengths[0] == 4, numbers.count >= 3 {
            if let day = Day(first, numbers[1], numbers[2]) {
                let isSpan = numbers.count > 3 && lengths.dropFirst().contains(4)
                return (isSpan ? "只写一天：" : "写成 ") + day.iso
            }
            return impossible(first, numbers[1])
        }
        switch numbers.count {
        case 1 where lengths[0] == 8:
            return Day(first / 10_000, first / 100 % 100, first % 100).map { "写成 \($0.iso)" }
        case 1 where lengths[0] == 5 && written.marks == ["", ""]:
            return Day(serial: first).map { "像是表格软件的日期序号，写成 \($0.iso)" }
        case 2 where lengths[0] == 4:
            return Day(first, numbers[1], 1).map { "还要写几日，如 \($0.iso)" }
        case 2:
            // 2020 has every day that a year can have.
            guard let day = Day(year ?? 2020, first, numbers[1]) ?? Day(2020, first, numbers[1]) else {
                return nil
            }
            guard let year, day.year == year else { return "缺年份：写成“四位年份\(day.iso.dropFirst(4))”" }
            return "缺年份：如果是 \(year) 年，写成 \(day.iso)"
        case 3 where lengths[2] == 4:
            let days = [Day(numbers[2], first, numbers[1]), Day(numbers[2], numbers[1], first)]
                .compactMap { $0 }
            guard let one = days.first, let other = days.last else { return nil }
            return one == other ? "写成 \(one.iso)" : "月和日分不清，写成 \(one.iso) 或 \(other.iso)"
        case 3 where lengths[0] == 2 && first >= 20:
            return Day(2000 + first, numbers[1], numbers[2]).map { "年份写四位：\($0.iso)" }
        default: return nil
        }
    }

    /// What to look at in a day that there cannot be. None is proposed: it would be published for the true one.
    private static func impossible(_ year: Int, _ month: Int) -> String {
        guard (1900...2199).contains(year) else { return "核对年份" }
        guard (1...12).contains(month) else { return "没有 \(month) 月，核对月份" }
        return "\(year)年\(month)月只有 \(length(ofMonth: month, in: year)) 天，核对是哪一天"
    }
}

/// The numbers of a short text and what stands before, between and behind them.
struct WrittenNumbers {
    private(set) var numbers: [Int] = []
    /// How many digits each was written with; of Chinese numerals as many as it would take.
    private(set) var lengths: [Int] = []
    /// One more than there are numbers.
    private(set) var marks: [String] = []

    /// Nil for a long text, for a number of many digits and for one in digits and numerals.
    init?(_ text: String) {
        guard text.utf8.count <= 80 else { return nil }
        var mark = ""
        var digits: [UInt8] = []
        var numerals: [Unicode.Scalar] = []
        var isParted = false
        func number() -> (value: Int, length: Int)? {
            if !numerals.isEmpty { return Self.numeral(numerals) }
            if digits.isEmpty || digits.count > 9 { return nil }
            return (digits.reduce(0) { $0 * 10 + Int($1) }, digits.count)
        }
        for scalar in Self.withoutMidnight(text).unicodeScalars {
            let plain = Self.plain(scalar)
            let digit = ("0"..."9").contains(plain) ? UInt8(plain.value - 48) : nil
            let isNumeral = Self.numerals.contains(plain)
            let isOpen = !digits.isEmpty || !numerals.isEmpty
            if plain == " " {
                isParted = isParted || isOpen
                continue
            }
            let continues = isOpen && !isParted && (digit != nil || isNumeral)
            if continues, digits.isEmpty != isNumeral { return nil }
            if isOpen, !continues {
                guard let number = number() else { return nil }
                numbers.append(number.value)
                lengths.append(number.length)
                (digits, numerals) = ([], [])
                // Two numbers that only a space parts are two.
                if digit != nil || isNumeral { mark = " " }
            }
            if digit != nil || isNumeral {
                if !continues {
                    marks.append(mark)
                    mark = ""
                }
                if let digit { digits.append(digit) } else { numerals.append(plain) }
            } else {
                mark.unicodeScalars.append(plain)
            }
            isParted = false
        }
        if !digits.isEmpty || !numerals.isEmpty {
            guard let number = number() else { return nil }
            numbers.append(number.value)
            lengths.append(number.length)
        }
        marks.append(mark)
    }

    /// Half-width, with one dash for all.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{3000}", "\u{A0}", "\t": " "
        case "—", "–", "−", "‐", "―": "-"
        case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case "零", "○": "〇"
        default: scalar
        }
    }

    /// `2026/10/5 0:00` is how a spreadsheet saves a day.
    private static func withoutMidnight(_ text: String) -> Substring {
        guard let space = text.lastIndex(of: " "), text[space...].contains(":"),
            text[space...].utf8.allSatisfy({ $0 == 0x20 || $0 == 0x30 || $0 == 0x3A })
        else { return text[...] }
        return text[..<space]
    }

    private static let numerals: [Unicode.Scalar] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

    /// `二〇二六`, or up to ninety-nine: `三`, `十`, `十二`, `三十一`.
    private static func numeral(_ scalars: [Unicode.Scalar]) -> (value: Int, length: Int)? {
        let values = scalars.compactMap { numerals.firstIndex(of: $0) }
        guard let ten = values.firstIndex(of: 10) else {
            guard values.count == 4 || values.count == 1 else { return nil }
            return (values.reduce(0) { $0 * 10 + $1 }, values.count)
        }
        guard ten <= 1, values.count <= ten + 2, !values.contains(0) else { return nil }
        let tens = ten == 1 ? values[0] : 1
        let ones = values.count > ten + 1 ? values[ten + 1] : 0
        return ones < 10 ? (tens * 10 + ones, 2) : nil
    }
}
