import Documents

/// A value that a single scalar of a front matter or a cell of a table can hold.
protocol ScalarField: Sendable {
    /// Reads it, or nil.
    init?(scalar text: String)
    /// What it is, in a clerk's words: `日期`.
    static var expectation: String { get }
    /// One that reads.
    static var sample: String { get }
    /// Better advice for a certain wrong text. `year` is that of the record, where it has one.
    static func advice(for text: String, in year: Int?) -> String?
    /// What a certain wrong text is guilty of, where “it is no …” would not say: `金额太大`.
    static func fault(of text: String) -> String?
}

extension ScalarField {
    static func fault(of text: String) -> String? { nil }
    static func advice(for text: String, in year: Int?) -> String? { nil }
}

extension String: ScalarField {
    init?(scalar text: String) { self = text }
    static var expectation: String { "文字" }
    static var sample: String { "……" }
}

extension Int: ScalarField {
    /// A count: whole, not negative, below a thousand million.
    init?(scalar text: String) {
        if let plain = Self.plain(text) {
            self = plain
            return
        }
        guard let quantity = Quantity(text), quantity.units >= 0, quantity.units % 10_000 == 0,
            quantity.units < 10_000_000_000_000
        else { return nil }
        self = Int(quantity.units / 10_000)
    }

    /// What nearly every count is: up to eight digits and nothing else.
    private static func plain(_ text: String) -> Int? {
        guard (1...8).contains(text.utf8.count) else { return nil }
        var value = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    static var expectation: String { "整数" }
    static var sample: String { "36" }
    static func fault(of text: String) -> String? {
        guard let quantity = Quantity(text) else { return nil }
        if quantity.units < 0 { return Scalar.belowNought }
        return quantity.units % 10_000 == 0 ? "太大" : nil
    }

    static func advice(for text: String, in year: Int?) -> String? {
        if let quantity = Quantity(text) {
            return quantity.units < 0
                ? "核对正负号" : quantity.units % 10_000 == 0 ? "核对位数" : "只能是整数；核对这个数，或看列是否对错了"
        }
        if let count = NumberAdvice.count(inWords: text) { return "写成数字：\(count)" }
        return NumberAdvice.advice(for: text, as: Int.self)
    }
}

extension Bool: ScalarField {
    init?(scalar text: String) {
        switch text {
        case "是", "有", "yes", "true", "√": self = true
        case "否", "无", "no", "false": self = false
        default: return nil
        }
    }
    static var expectation: String { "“是”或“否”" }
    static var sample: String { "是" }
}

extension Day: ScalarField {
    init?(scalar text: String) { self.init(written: text) }
    static var expectation: String { "存在的日期" }
    static var sample: String { "2026-03-01" }
    static func fault(of text: String) -> String? {
        Scalar.hasOtherYear(text) { Day(written: $0) != nil } ? Scalar.otherYear : nil
    }
}

extension Period: ScalarField {
    init?(scalar text: String) { self.init(written: text) }
    static var expectation: String { "期间" }
    static var sample: String { "2026-03" }
    static func fault(of text: String) -> String? {
        Scalar.hasOtherYear(text) { Period(written: $0) != nil } ? Scalar.otherYear : nil
    }
    static func advice(for text: String, in year: Int?) -> String? {
        advice(for: text) ?? "写成 2026（年）、2026-H1（半年）、2026-Q1（季）、2026-03（月）或 2026-W12（周）"
    }
}

extension Zone: ScalarField {
    init?(scalar text: String) { self.init(text) }
    static var expectation: String { "时区" }
    static var sample: String { "北京时间 或 +08:00" }
}

extension Money: ScalarField {
    init?(scalar text: String) { self.init(text) }
    static var expectation: String { "金额" }
    static var sample: String { "186000.00" }
    static func fault(of text: String) -> String? { isTooLarge(text) ? "金额太大" : nil }
    static func advice(for text: String, in year: Int?) -> String? {
        if isTooLarge(text) { return "最多 100 亿元；核对位数和单位" }
        if let money = Money(inWords: text) { return "写成数字：\(money.text)" }
        if let advice = NumberAdvice.advice(for: text, as: Money.self) { return advice }
        return "写成元，至多两位小数：186000.00、1,234.5 或 3.6万元"
    }
}

extension Quantity: ScalarField {
    /// Areas, scores and points: none of them below nought.
    init?(scalar text: String) {
        guard let quantity = Quantity(text), quantity >= .zero else { return nil }
        self = quantity
    }
    static var expectation: String { "数字" }
    static var sample: String { "3.25" }
    static func fault(of text: String) -> String? { Quantity(text).map { _ in Scalar.belowNought } }
    static func advice(for text: String, in year: Int?) -> String? {
        if Quantity(text) != nil { return "核对正负号" }
        if NumberAdvice.isUnscored(text) { return "没有得分的空着，不写字" }
        return NumberAdvice.advice(for: text, as: Quantity.self) ?? NumberAdvice.points(text)
            ?? "照实写数字，如 3.25"
    }
}

enum Scalar {
    /// Reads one scalar, or reports what was expected.
    ///
    /// - Parameter year: that of the record, for advice on a day without one.
    static func read<Value: ScalarField>(
        _ text: Located<String>, named name: @autoclosure () -> String, path: String, sample: String? = nil,
        year: @autoclosure () -> Int? = nil,
        into log: inout Diagnostics
    ) -> Located<Value>? {
        if let value = Value(scalar: text.value) { return Located(value, at: text.place) }
        log.report(
            .wrongType, at: SourceLocation(path, text.place),
            "“\(shortened(text.value))”\(Value.fault(of: text.value) ?? "不是" + Value.expectation)（\(name())）",
            help: Value.advice(for: text.value, in: year()) ?? "照实写，如 \(sample ?? Value.sample)")
        return nil
    }

    static let belowNought = "应当不小于零"
    static let otherYear = "的年份应在 1900 至 2199 之间"

    static func belowNought(_ text: String, named name: String) -> Message {
        "“\(text)”\(belowNought)（\(name)）"
    }

    /// Whether only the year of a day or a period is at fault.
    static func hasOtherYear(_ text: String, reads: (String) -> Bool) -> Bool {
        let year = text.utf8.prefix(4)
        guard year.count == 4, year.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        if (1900...2199).contains(Int(text.prefix(4)) ?? 0) { return false }
        // 2020 has every day and every week that a year can have.
        return reads("2020" + text.dropFirst(4))
    }

    static func choice<Value: Choice>(
        _ text: Located<String>, named name: String, as type: Value.Type = Value.self, path: String,
        into log: inout Diagnostics
    ) -> Located<Value>? {
        if let value = Value(spelled: text.value) { return Located(value, at: text.place) }
        let near = Spelling.nearest(
            to: text.value, among: Value.allCases.flatMap { [$0.term.chinese, $0.term.english] })
        let all = "可以写：" + Value.allCases.map(\.term.chinese).joined(separator: "、")
        log.report(
            .wrongType, at: SourceLocation(path, text.place), "“\(shortened(text.value))”不是“\(name)”可以写的值",
            help: near.map { "是否想写“\($0)”？" + all } ?? all)
        return nil
    }

    /// A wrong text as a message shows it: never more than a few words of it, and no number of a person.
    static func shortened(_ text: String) -> String {
        let text = Privacy.masked(text)
        return text.unicodeScalars.count <= 24 ? text : String(text.prefix(23)) + "…"
    }
}

extension Scalar {
    /// A name of a file or an address as a message shows it: whole enough to be found.
    static func quoted(_ path: String) -> String {
        path.unicodeScalars.count <= 80 ? path : String(path.prefix(79)) + "…"
    }
}

extension Percentage: ScalarField {
    /// A share, never below nought.
    init?(scalar text: String) {
        guard let percentage = Percentage(text), percentage.value >= .zero else { return nil }
        self = percentage
    }
    static var expectation: String { "百分数" }
    static var sample: String { "86.1%" }
    static func fault(of text: String) -> String? { Percentage(text).map { _ in Scalar.belowNought } }
    static func advice(for text: String, in year: Int?) -> String? {
        if Percentage(text) != nil { return "核对正负号" }
        guard let number = Quantity(text), number > .zero else { return nil }
        // 0.861 is a share of one, 86.1 of a hundred; 1 may be either.
        if number < Quantity(1) { return "写成百分数：\(Quantity(units: number.units * 100).text)%" }
        return number > Quantity(1) && number <= Quantity(100) ? "后面加上 %：\(text)%" : nil
    }
}

extension String {
    /// Without the spaces at its ends, of either width.
    var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }
}
