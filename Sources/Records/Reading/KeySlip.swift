import Documents

/// What looks like a key that nobody knows and is a slip of the pen: `日期:2026-10-05` without the space, `摘要：甲` with a
/// full-width colon, `100.00` behind the comma of a sum.
struct KeySlip {
    private let place: Place
    private let message: String
    private let help: String
    /// What was meant.
    private let entry: Node.Entry
    /// How many entries it was taken for.
    private var count = 1

    private init(at place: Place, _ message: String, help: String, meant entry: Node.Entry) {
        self.place = place
        self.message = message
        self.help = help
        self.entry = entry
    }

    /// The entries as they were meant; each slip is reported, and what follows from it is not.
    static func mended(_ entries: [Node.Entry], in path: String, into log: inout Diagnostics) -> [Node.Entry]
    {
        guard entries.contains(where: { $0.value.isEmpty && mayBe($0.key.value) }) else { return entries }
        var mended: [Node.Entry] = []
        var number = 0
        while number < entries.count {
            if let slip = colon(in: entries[number]) ?? figure(in: entries, at: number) {
                log.report(.wrongType, at: SourceLocation(path, slip.place), slip.message, help: slip.help)
                mended.append(slip.entry)
                number += slip.count
            } else {
                mended.append(entries[number])
                number += 1
            }
        }
        return mended
    }

    /// A quick look: nearly every key without a value is one that was left open.
    private static func mayBe(_ key: String) -> Bool {
        isFigure(key) || key.unicodeScalars.contains { $0 == ":" || $0 == "：" }
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
            help: "写成“\(shown): \(Scalar.shortened(value))”：半角冒号，后面空一格", meant: meant)
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
            meant: Node.Entry(key: entry.key, value: Node(.scalar(whole), at: entry.value.place)))
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
