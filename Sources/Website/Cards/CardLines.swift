/// A text in lines of a picture, where no browser breaks it: between any two characters of Han, but never within a word or a figure, nor
/// between a figure and the sign of its unit, before a sign that closes, or behind one that opens (GB/T 15834, JLREQ's first rules).
struct CardLines: Sendable {
    let lines: [String]
    /// Whether some of it had no room.
    let isCut: Bool

    /// - Parameters:
    ///   - width: of a line, in widths of a character of Han.
    ///   - most: so many lines at most; an ellipsis stands where the rest had to go.
    init(_ text: String, width: Double, most: Int) {
        var lines: [String] = []
        var line = ""
        var used = 0.0
        var isCut = false
        for piece in Self.pieces(of: text) {
            if piece.first?.isWhitespace == true, line.isEmpty { continue }
            let needed = Self.width(of: piece)
            if used + needed > width, !line.isEmpty {
                if lines.count == most - 1 {
                    isCut = true
                    break
                }
                lines.append(Self.trimmed(line))
                (line, used) = ("", 0)
                if piece.first?.isWhitespace == true { continue }
            }
            // A word that is longer than a line is broken where it must be.
            for character in needed > width ? piece.map({ String($0) }) : [piece] {
                let needed = Self.width(of: character)
                if used + needed > width, !line.isEmpty {
                    if lines.count == most - 1 {
                        isCut = true
                        break
                    }
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += character
                used += needed
            }
            if isCut { break }
        }
        if isCut {
            while used + 1 > width, let last = line.popLast() { used -= Self.width(of: String(last)) }
            line = Self.trimmed(line) + "…"
        }
        if !line.isEmpty { lines.append(Self.trimmed(line)) }
        self.lines = lines
        self.isCut = isCut
    }

    /// As many lines as it needs, none much longer than the others: a title of which one character is left over looks like a mistake.
    static func even(_ text: String, width: Double, most: Int) -> CardLines {
        let full = CardLines(text, width: width, most: most)
        if full.isCut || full.lines.count < 2 { return full }
        var narrower = (Self.width(of: text) / Double(full.lines.count)).rounded(.up)
        while narrower < width {
            let even = CardLines(text, width: narrower, most: most)
            if even.lines.count == full.lines.count, !even.isCut { return even }
            narrower += 0.5
        }
        return full
    }

    /// What is not broken, one after the other.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var before: Character?
        for character in text.prefix(400) {
            if let last = before, !isBreak(between: last, character) {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            before = character
        }
        return pieces
    }

    private static func isBreak(between before: Character, _ after: Character) -> Bool {
        if closing.contains(after) || opening.contains(before) { return false }
        if isNarrow(before), isNarrow(after) { return before.isWhitespace || after.isWhitespace }
        // `2026年`, `3号`, `120户`
        return !(before.isNumber && isNarrow(before) && units.contains(after))
    }

    private static let closing: Set<Character> = Set("，。、；：？！）》〉」』】〕”’…—·%％,.;:?!)]}")
    private static let opening: Set<Character> = Set("（《〈「『【〔“‘([{")
    private static let units: Set<Character> = Set("年月日时分号期届组户人名元万亿亩米次项条份个天村镇")

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }

    /// In widths of a character of Han: what is narrow takes somewhat more than half of one.
    private static func width(of text: String) -> Double {
        text.reduce(0) { $0 + (isNarrow($1) ? ($1.isUppercase ? 0.75 : $1.isWhitespace ? 0.3 : 0.58) : 1) }
    }

    /// Letters and figures of the alphabets of Europe and what goes with them.
    private static func isNarrow(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.value < 0x2E80 && !(0x2010...0x2027).contains($0.value) }
            ?? true
    }
}
