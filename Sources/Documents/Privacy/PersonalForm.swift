/// What is told of somebody as in a form, `姓名：王*明，病种：肺癌`, in one line or in several: each word with a colon behind it calls what
/// follows, as the head of a column does.
enum PersonalForm {
    /// How far before a place somebody is named, and how far from it a colon stands, at most, in bytes.
    private static let reach = (form: 600, field: 48)

    private typealias Field = (label: String, value: String)

    /// What is told at a place; nil where nothing is, or nobody is named before it.
    static func kind(at place: Int, of text: [UInt8]) -> PersonalMatter.Kind? {
        // Few places have a colon that calls them.
        guard hasColon(near: place, of: text),
            let matter = fields(from: place - 2 * reach.field, to: place, of: text).last,
            let kind = PersonalColumns.kind(of: matter.value, called: matter.label)
        else { return nil }
        let form = fields(from: place - reach.form, to: place, of: text)
        return form.contains { PersonalColumns.isNamed($0.value, called: $0.label) } ? kind : nil
    }

    /// `：`
    private static let colon: [UInt8] = [0xEF, 0xBC, 0x9A]

    private static func hasColon(near place: Int, of text: [UInt8]) -> Bool {
        let near = text[max(0, place - reach.field)..<min(text.count, place + reach.field)]
        return near.contains(UInt8(ascii: ":")) || near.range(of: colon) != nil
    }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == "：" || scalar == ":" }

    private static let partings = Set("\n\r\t|，,；;。\u{3000}\u{1F}".unicodeScalars)

    /// Those before a place and at it; what stands there is the last.
    private static func fields(from start: Int, to place: Int, of text: [UInt8]) -> [Field] {
        let start = max(0, start)
        // A row of cells ends in NUL.
        let first = text[start..<place].lastIndex(of: 0).map { $0 + 1 } ?? start
        let rest = String(decoding: text[place..<min(text.count, place + reach.field)], as: UTF8.self)
            .unicodeScalars.prefix { $0 != " " && $0 != "\0" && !partings.contains($0) }
        let form = String(decoding: text[first..<place], as: UTF8.self) + String(rest)
        return form.unicodeScalars.split(whereSeparator: partings.contains).flatMap { part -> [Substring] in
            // A form may part its words by room alone: `姓名：王*明 住址：东街`.
            let words = part.split(separator: " ")
            return words.count(where: { $0.contains(where: isColon) }) > 1
                ? words.map { Substring($0) } : [Substring(part)]
        }.compactMap(field)
    }

    private static func field(_ text: Substring) -> Field? {
        guard let colon = text.unicodeScalars.firstIndex(where: isColon) else { return nil }
        func isMark(_ character: Character) -> Bool { "*_~`-#> ".contains(character) }
        let label = text[..<colon].drop(while: isMark)
        let value = text[text.unicodeScalars.index(after: colon)...].drop(while: isMark)
        guard let last = label.lastIndex(where: { !isMark($0) }), !value.isEmpty else { return nil }
        return (PersonalWords.reduced(String(label[...last])), PersonalWords.reduced(String(value)))
    }
}
