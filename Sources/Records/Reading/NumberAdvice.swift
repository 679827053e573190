/// What to write in place of a text that holds one number and more: `312户` is 312.
enum NumberAdvice {
    /// The only number of a text, as it stands there, when nothing beside it changes how much it is.
    static func onlyNumber(in text: String) -> String? {
        guard text.utf8.count <= 80 else { return nil }
        var number = ""
        var isOver = false
        for scalar in text.unicodeScalars {
            let plain =
                (0xFF01...0xFF5E).contains(scalar.value)
                ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
            let isDigit = ("0"..."9").contains(plain)
            if isDigit || !number.isEmpty && !isOver && (plain == "," || plain == ".") {
                if isOver { return nil }
                number.unicodeScalars.append(plain)
            } else {
                // 3.6万 is not 3.6, 5% and 1/2 are no counts, and -3 is not 3.
                if changing.contains(plain) { return nil }
                isOver = !number.isEmpty
            }
        }
        while number.last == "," || number.last == "." { number.removeLast() }
        return number.isEmpty || number == text ? nil : number
    }

    private static let changing: [Unicode.Scalar] = [
        "十", "百", "千", "万", "亿", "拾", "佰", "仟", "%", "‰", "/", "-", "−", "半", "余", "多", "几", "角", "分",
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "两", "~", "～", "至", "+", "×", "*",
    ]

    /// `只写数字：312`, when that alone can be read.
    static func advice<Value: ScalarField>(for text: String, as type: Value.Type) -> String? {
        guard let number = onlyNumber(in: text), Value(scalar: number) != nil else { return nil }
        return "只写数字：\(number)"
    }

    /// `只写数字：18` of `18分`: of a score 分 is the unit, of a sum a hundredth.
    static func points(_ text: String) -> String? {
        guard text.hasSuffix("分") else { return nil }
        let number = String(text.dropLast()).trimmed
        if Quantity(scalar: number) != nil { return "只写数字：\(number)" }
        return advice(for: number, as: Quantity.self)
    }

    /// Whether a text says in words that there is no score.
    static func isUnscored(_ text: String) -> Bool {
        ["未评", "未评分", "未打分", "未考", "未考评", "未考核", "不考核", "缺考", "缺席", "免考", "免评", "暂无", "待定", "没有"].contains(
            text)
    }

    /// A count in Chinese numerals: `三十一人` is 31.
    static func count(inWords text: String) -> Int? {
        var words = text[...]
        for unit in ["个人", "人", "户", "票", "次", "份", "个", "名"] where words.hasSuffix(unit) {
            words = words.dropLast(unit.count)
            break
        }
        if let count = count(withUnit: words) { return count }
        guard let money = Money(inWords: words + "元"), money.fen % 100 == 0 else { return nil }
        return Int(money.fen / 100)
    }

    /// `3千` is 3000, `1.2万` is 12000.
    private static func count(withUnit text: Substring) -> Int? {
        guard let unit = units[text.last ?? " "], let number = Money(scalar: String(text.dropLast())),
            number.fen >= 0, number.fen <= 1_000_000_00
        else { return nil }
        let (count, rest) = (number.fen * unit).quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? Int(count) : nil
    }

    private static let units: [Character: Int64] = ["百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000]
}

extension Scalar {
    /// Whether a text is what people put into a cell to leave it empty: `-`, `/`, `——`, `无`.
    static func isBlank(_ text: String) -> Bool {
        // What nearly every cell begins with.
        guard let first = text.utf8.first, !(0x30...0x39).contains(first), text.utf8.count <= 18 else {
            return false
        }
        if text == "无" || text == "空" || text == "N/A" || text == "n/a" { return true }
        return text.unicodeScalars.allSatisfy(blanks.contains)
    }

    private static let blanks: [Unicode.Scalar] = [
        "-", "－", "—", "–", "―", "‐", "−", "─", "/", "／", "\\", "＼", " ", "\u{3000}",
    ]
}
