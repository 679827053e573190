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

    /// What an id is in whole; nil for one that is more than a number, which stands as it is written.
    func whole(_ id: String, of region: String, in year: Int) -> String? {
        guard (1...Self.digits).contains(id.utf8.count), id.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(id), number > 0
        else { return nil }
        return parts.map { part in
            switch part {
            case .text(let text): text
            case .region: region
            case .year: "\(year)"
            case .number: "\(number)"
            }
        }.joined()
    }
}
