/// A value that says of itself that it is yet to be written: `〔填：村名〕`, as samples have it in place of every value.
///
/// The mark is one that nobody can mean: the brackets of official numbers, `〔2026〕`, and in them 填 with a colon. An end that was
/// deleted changes nothing.
enum Placeholder {
    private static let bracket = Array("〔".utf8)
    private static let beginning = Array("〔填".utf8)
    private static let colons = [Array("：".utf8), Array(":".utf8)]
    private static let end = Array("〕".utf8)
    /// How much of one is shown, in bytes.
    private static let longestShown = 96

    /// Whether there may be one at all, or its brackets: what nearly every file is asked, and nothing more.
    static func mayStand(in bytes: [UInt8]) -> Bool {
        bytes.range(of: bracket) != nil
    }

    /// Whether a value still stands in the brackets of a sample: `〔停水通知〕`. A number alone, `〔12〕`, may be meant so.
    static func isLeftInBrackets(_ text: String) -> Bool {
        guard text.hasPrefix("〔"), text.hasSuffix("〕") else { return false }
        let inner = text.dropFirst().dropLast()
        return !inner.isEmpty && !inner.contains { $0 == "〔" || $0 == "〕" }
            && !inner.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The first in a text, as far as it goes on its line.
    static func first(in text: String) -> String? {
        let bytes = Array(text.utf8)
        return start(in: bytes, from: 0).map { shown(bytes, at: $0) }
    }

    /// All of a text that has them, each with its place.
    /// - Parameter firstLine: the line of the file on which `bytes` begins.
    static func all(in bytes: [UInt8], firstLine: Int) -> [Located<String>] {
        var found: [Located<String>] = []
        var line = firstLine
        var column = 1
        var offset = 0
        while let next = start(in: bytes, from: offset) {
            for byte in bytes[offset..<next] {
                if byte == 0x0A {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            found.append(Located(shown(bytes, at: next), at: Place(line: line, column: column)))
            offset = next + beginning.count
            column += 2
        }
        return found
    }

    private static func start(in bytes: [UInt8], from first: Int) -> Int? {
        var offset = first
        while let found = bytes.range(of: beginning, from: offset) {
            let after = bytes[found.upperBound...]
            if colons.contains(where: after.starts(with:)) { return found.lowerBound }
            offset = found.upperBound
        }
        return nil
    }

    private static func shown(_ bytes: [UInt8], at start: Int) -> String {
        let line = bytes[start...].prefix(longestShown).prefix { $0 != 0x0A && $0 != 0x0D }
        for offset in line.indices where line[offset...].starts(with: end) {
            return String(decoding: line[..<(offset + end.count)], as: UTF8.self)
        }
        // Not in the middle of a scalar.
        let next = start + line.count
        var cut = line
        if next < bytes.count, bytes[next] & 0xC0 == 0x80 {
            while let last = cut.popLast(), last & 0xC0 == 0x80 {}
        }
        return String(decoding: cut, as: UTF8.self)
    }
}

extension Document {
    /// Notes what a text still has of a sample's placeholders: a value is named by its own place, a body's by where they stand.
    mutating func notePlaceholders(in node: Node) {
        switch node.value {
        case .scalar(let text): note(text, at: node.place)
        case .list(let items): for item in items { notePlaceholders(in: item) }
        case .mapping(let entries):
            for entry in entries {
                note(entry.key.value, at: entry.key.place)
                notePlaceholders(in: entry.value)
            }
        }
    }

    mutating func notePlaceholders(in table: Table) {
        for row in [table.header] + table.rows { for cell in row { note(cell.value, at: cell.place) } }
    }

    mutating func notePlaceholders(in body: ArraySlice<UInt8>, firstLine: Int) {
        placeholders += Placeholder.all(in: Array(body), firstLine: firstLine)
    }

    private mutating func note(_ text: String, at place: Place) {
        if let shown = Placeholder.first(in: text) {
            placeholders.append(Located(shown, at: place))
        } else if Placeholder.isLeftInBrackets(text) {
            leftInBrackets.append(Located(text, at: place))
        }
    }
}
