import Documents

/// What looks like a key that nobody knows and is a slip of the pen: `日期:2026-10-05` without the space, `摘要：甲` with a
/// full-width colon, `100.00` behind the comma of a sum.
struct KeySlip {
    private let place: Place
    private let message: Message
    private let help: String
    /// What was meant.
    private let entries: [Node.Entry]
    /// How many entries it was taken for.
    private var count = 1

    private init(at place: Place, _ message: Message, help: String, meant entries: [Node.Entry]) {
        self.place = place
        self.message = message
        self.help = help
        self.entries = entries
    }

    /// The entries as they were meant; each slip is reported, and what follows from it is not.
    /// - Parameter schema: the keys that may stand here, as far as they are known.
    static func mended(
        _ entries: [Node.Entry], of schema: [Term], in path: String, into log: inout Diagnostics
    ) -> [Node.Entry] {
        guard entries.contains(where: { mayBe($0) || mayHoldMore($0.value) })
        else { return entries }
        var mended: [Node.Entry] = []
        var number = 0
        while number < entries.count {
            let entry = entries[number]
            if let slip = row(in: entry, schema) ?? colon(in: entry) ?? figure(in: entries, at: number) {
                log.report(.wrongType, at: SourceLocation(path, slip.place), slip.message, help: slip.help)
                mended += slip.entries
                number += slip.count
            } else {
                mended.append(entries[number])
                number += 1
            }
        }
        return mended
    }

    /// A quick look: nearly every key without a value is one that was left open.
    static func mayBe(_ entry: Node.Entry) -> Bool {
        entry.value.isEmpty
            && (isFigure(entry.key.value)
                || entry.key.value.unicodeScalars.contains { $0 == ":" || $0 == "：" })
    }

    /// Of values that begin with a figure or a day only: a sentence may say `时间：` and mean no field.
    static func mayHoldMore(_ value: Node) -> Bool {
        guard case .scalar(let text) = value.value, let first = text.utf8.first else { return false }
        return (0x30...0x39).contains(first) && text.utf8.contains(0xEF)
    }

    /// `起：2026-11-20，止：2026-12-05` and `起: 2026-11-20，止：2026-12-05`: fields that commas of Chinese writing made one.
    private static func row(in entry: Node.Entry, _ schema: [Term]) -> KeySlip? {
        var text = entry.key
        if !entry.value.isEmpty {
            guard mayHoldMore(entry.value), case .scalar(let value) = entry.value.value else { return nil }
            text = Located(value, at: entry.value.place)
        }
        let scalars = Array(text.value.unicodeScalars)
        func located(_ range: Range<Int>) -> Located<String> {
            let blanks = scalars[range].prefix { $0 == " " }.count
            let column = Int(text.place.column) + range.lowerBound + blanks
            return Located(
                String(String.UnicodeScalarView(scalars[range])).trimmed,
                at: Place(line: Int(text.place.line), column: column))
        }
        /// Where the value begins of the field that begins here; nil when it is none that is known.
        func value(ofFieldAt start: Int) -> Int? {
            guard let colon = scalars[start...].prefix(16).firstIndex(where: { $0 == ":" || $0 == "：" }),
                schema.contains(where: { $0.isSpelled(located(start..<colon).value) })
            else { return nil }
            return colon + 1
        }
        var parts: [(key: Located<String>, value: Int, end: Int)] = []
        if entry.value.isEmpty {
            guard let start = value(ofFieldAt: 0) else { return nil }
            parts.append((located(0..<start - 1), start, scalars.count))
        } else {
            parts.append((entry.key, 0, scalars.count))
        }
        let first = parts[0].value
        for index in scalars.indices.dropFirst(first) where scalars[index] == "，" || scalars[index] == "；" {
            guard let start = value(ofFieldAt: index + 1) else { continue }
            parts[parts.count - 1].end = index
            parts.append((located(index + 1..<start - 1), start, scalars.count))
        }
        guard parts.count > 1 else { return nil }
        let entries = parts.map { part in
            let value = located(part.value..<part.end)
            return Node.Entry(key: part.key, value: Node(.scalar(value.value), at: value.place))
        }
        let shown = entries.map { entry -> String in
            guard case .scalar(let value) = entry.value.value else { return entry.key.value }
            return "\(entry.key.value): \(Scalar.shortened(value))"
        }
        let comma = located(parts[0].end..<parts[0].end).place
        return KeySlip(
            at: comma, "逗号是全角的“\(scalars[parts[0].end])”，几项连成了一项",
            help: "写成 \(shown.joined(separator: ", "))：冒号、逗号用半角，后面空一格；不在花括号里的，一项一行",
            meant: entries)
    }

    private static func colon(in entry: Node.Entry) -> KeySlip? {
        guard entry.value.isEmpty else { return nil }
        let key = entry.key
        let scalars = key.value.unicodeScalars
        guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }),
            colon != scalars.startIndex, scalars.index(after: colon) != scalars.endIndex
        else { return nil }
        let column = Int(key.place.column) + scalars.distance(from: scalars.startIndex, to: colon)
        let place = Place(line: Int(key.place.line), column: column)
        let name = String(scalars[..<colon])
        let value = String(scalars[scalars.index(after: colon)...]).trimmed
        let meant = Node.Entry(
            key: Located(name, at: key.place),
            value: Node(.scalar(value), at: Place(line: Int(place.line), column: column + 1)))
        let shown = Scalar.shortened(name)
        return KeySlip(
            at: place,
            scalars[colon] == ":" ? "“\(shown)”的冒号后面没有空一格" : "“\(shown)”的冒号是全角的“：”",
            help: "写成“\(shown): \(Scalar.shortened(value))”：半角冒号，后面空一格", meant: [meant])
    }

    /// `收入: 1,100.00` in braces is the field 收入 of 1, and a field named 100.00.
    private static func figure(in entries: [Node.Entry], at number: Int) -> KeySlip? {
        let entry = entries[number]
        guard case .scalar(let first) = entry.value.value else { return nil }
        let digits = first.utf8.drop { $0 == UInt8(ascii: "-") }
        guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let rest = entries[(number + 1)...].prefix { $0.value.isEmpty && isFigure($0.key.value) }
            .map(\.key.value)
        guard !rest.isEmpty else { return nil }
        let whole = ([first] + rest).joined(separator: ",")
        let shown = Scalar.shortened(whole)
        var slip = KeySlip(
            at: entry.value.place, "“\(shown)”里的逗号把一个数分成了两项",
            help: "数字里的逗号要加引号，如 \"\(shown)\"；或不写逗号：\(shown.replacing(",", with: ""))",
            meant: [Node.Entry(key: entry.key, value: Node(.scalar(whole), at: entry.value.place))])
        slip.count += rest.count
        return slip
    }

    /// `100.00`; `400元` too.
    private static func isFigure(_ text: String) -> Bool {
        let number = text.utf8.prefix { $0 < 0x80 }
        let unit = text.utf8.count - number.count
        if unit > 0 { return (3...9).contains(unit) && isFigure(String(text.prefix(number.count))) }
        return text.utf8.count >= 3 && text.utf8.prefix(3).allSatisfy { (0x30...0x39).contains($0) }
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    }
}
