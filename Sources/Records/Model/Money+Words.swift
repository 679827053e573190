extension Money {
    /// Reads an amount in capital numerals (`壹拾捌万陆仟元整`, `人民币叁佰圆伍角`) or in everyday ones (`十八万六千元`);
    /// nil for anything else.
    package init?(inWords text: String) {
        var words = WordsReader(text)
        guard let fen = words.fen() else { return nil }
        self.init(fen: fen)
    }
}

/// Walks the numerals of an amount in words.
private struct WordsReader {
    private var rest: ArraySlice<Unicode.Scalar>

    init(_ text: String) {
        var scalars = ArraySlice(text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" })
        if scalars.starts(with: "人民币".unicodeScalars) { scalars.removeFirst(3) }
        if scalars.first == "：" || scalars.first == ":" { scalars.removeFirst() }
        rest = scalars
    }

    mutating func fen() -> Int64? {
        let isNegative = take(["负"])
        var total: Int64 = 0
        var hasPart = false
        if let yuan = whole() {
            guard take(["元", "圆", "圓"]) || rest.isEmpty || rest == ["整"] || rest == ["正"] else {
                return small(yuan, isNegative: isNegative)
            }
            total = yuan * 100
            hasPart = true
        }
        _ = take(["零", "〇"])
        for (unit, worth) in [("角" as Unicode.Scalar, 10), ("分", 1)] as [(Unicode.Scalar, Int64)] {
            guard rest.count >= 2, let digit = Self.digit(rest[rest.startIndex]),
                rest[rest.startIndex + 1] == unit
            else { continue }
            rest.removeFirst(2)
            total += digit * worth
            hasPart = true
            if worth == 10 { _ = take(["零", "〇"]) }
        }
        _ = take(["整", "正"])
        guard hasPart, rest.isEmpty, total <= Money.limit else { return nil }
        return isNegative ? -total : total
    }

    /// An amount below a yuan, of which the digit has been read as a whole number: `伍角`, `伍角零叁分`, `伍分`.
    private mutating func small(_ first: Int64, isNegative: Bool) -> Int64? {
        guard first < 10 else { return nil }
        var total: Int64
        if take(["分"]) {
            total = first
        } else {
            guard take(["角"]) else { return nil }
            total = first * 10
            _ = take(["零", "〇"])
            if let next = rest.first, let digit = Self.digit(next) {
                rest.removeFirst()
                guard take(["分"]) else { return nil }
                total += digit
            }
        }
        _ = take(["整", "正"])
        guard rest.isEmpty else { return nil }
        if isNegative { total = -total }
        return total
    }

    /// A whole number; nil when none stands here or it is none.
    private mutating func whole() -> Int64? {
        var sum: Int64 = 0  // of the groups that are closed by 亿 and 万
        var group: Int64 = 0
        var digit: Int64?
        var lastPlace: Int64 = 10_000
        var lastWorth: Int64 = .max
        var hasAny = false
        while let next = rest.first {
            if let value = Self.digit(next) {
                guard digit == nil || digit == 0 else { return nil }
                digit = value
            } else if let place = Self.place(next) {
                guard place < lastPlace, digit != 0 || group == 0 else { return nil }
                // 拾 alone is ten: 拾捌万
                guard let digit = digit ?? (place == 10 ? 1 : nil) else { return nil }
                group += digit * place
                lastPlace = place
            } else if next == "万" || next == "萬" || next == "亿" || next == "億" {
                group += digit ?? 0
                let worth: Int64 = next == "亿" || next == "億" ? 100_000_000 : 10_000
                guard sum + group > 0, worth < lastWorth else { return nil }
                lastWorth = worth
                sum += group * worth
                group = 0
                lastPlace = 10_000
            } else {
                break
            }
            if Self.digit(next) == nil { digit = nil }
            hasAny = true
            rest.removeFirst()
            guard sum <= Money.limit else { return nil }
        }
        return hasAny ? sum + group + (digit ?? 0) : nil
    }

    private mutating func take(_ choices: [Unicode.Scalar]) -> Bool {
        guard let next = rest.first, choices.contains(next) else { return false }
        rest.removeFirst()
        return true
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int64? {
        switch scalar {
        case "零", "〇": 0
        case "壹", "一": 1
        case "贰", "貳", "二", "两": 2
        case "叁", "參", "三": 3
        case "肆", "四": 4
        case "伍", "五": 5
        case "陆", "陸", "六": 6
        case "柒", "七": 7
        case "捌", "八": 8
        case "玖", "九": 9
        default: nil
        }
    }

    private static func place(_ scalar: Unicode.Scalar) -> Int64? {
        switch scalar {
        case "拾", "十": 10
        case "佰", "百": 100
        case "仟", "千": 1000
        default: nil
        }
    }
}
