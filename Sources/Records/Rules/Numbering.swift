/// How a board numbers what it issues, as offices do: `{地区}〔{年}〕{号}号` makes 石谷村〔2026〕3号 of a 3.
///
/// The number itself is its author's to give: one that was counted from the records would be another as soon as an earlier record is added.
package struct Numbering: Sendable {
    private enum Part: Sendable { case text(String), region, year, number }

    private let parts: [Part]

    /// Words that stand for what a record says, in both spellings.
    private static let names: [String: Part] = [
        "地区": .region, "region": .region, "年": .year, "year": .year, "号": .number, "number": .number,
    ]
    /// The most digits that a number has.
    private static let digits = 5

    /// Nil for what does not name the number just once, or names what nobody knows.
    init?(_ text: String) {
        var parts: [Part] = []
        var numbers = 0
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}"),
                let part = Self.names[String(rest[rest.index(after: open)..<close])],
                !rest[..<open].contains("}")
            else { return nil }
            if case .number = part { numbers += 1 }
            parts.append(part)
            rest = rest[rest.index(after: close)...]
        }
        if rest.contains("}") || numbers != 1 { return nil }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// What an id comes to under the rule.
    enum Whole: Equatable {
        case number(String)
        /// It is more than a number, and stands as it is written.
        case asWritten
        /// It is meant for a number, and is none; what to do.
        case wrong(help: String)
    }

    /// - Parameter region: what the board calls the place, and no other.
    func whole(_ id: String, of region: String, in year: Int) -> Whole {
        let text = Self.plain(id)
        guard Self.areDigits(text) else {
            return Self.number(in: text).map { .wrong(help: "只写是几号，用数字：编号: \($0)") }
                ?? (Self.isNumeric(text) ? .wrong(help: Self.advice) : .asWritten)
        }
        guard text.utf8.count <= Self.digits, let number = Int(text) else { return .asWritten }
        if number == 0 { return .wrong(help: Self.advice) }
        return .number(
            parts.map { part in
                switch part {
                case .text(let text): text
                case .region: region
                case .year: "\(year)"
                case .number: "\(number)"
                }
            }.joined())
    }

    private static let advice = "每年从 1 号起，一份一号：编号: 1"

    /// With digits of the usual width, and no blanks about it.
    private static func plain(_ id: String) -> String {
        String(
            String.UnicodeScalarView(
                id.trimmed.unicodeScalars.map { scalar in
                    (0xFF10...0xFF19).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                }))
    }

    private static func areDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Digits with a sign, or with a fraction: `-1`, `3.5`.
    private static func isNumeric(_ text: String) -> Bool {
        let signs: [Character] = ["-", "－", "−", "–", "—", "+", "＋"]
        var rest = text[...]
        if let first = rest.first, signs.contains(first) { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { areDigits($0) }
    }

    /// The number of `第3号`, `3号`, `三`.
    private static func number(in text: String) -> Int? {
        var rest = text[...]
        if rest.hasPrefix("第") { rest = rest.dropFirst() }
        if rest.hasSuffix("号") { rest = rest.dropLast() }
        if areDigits(rest), rest.count < text.count { return Int(rest).flatMap { $0 > 0 ? $0 : nil } }
        guard !rest.isEmpty, rest.allSatisfy({ "一二三四五六七八九十百零〇".contains($0) }) else { return nil }
        return NumberAdvice.count(inWords: String(rest))
    }
}
