/// A text in lines of a picture, where no browser breaks it: see ``Wholes``.
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
        for piece in Wholes(of: text.prefix(400)).parts.map(\.text) {
            if piece.first?.isWhitespace == true, line.isEmpty { continue }
            let needed = Wholes.width(of: piece)
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
                let needed = Wholes.width(of: character)
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
            while used + 1 > width, let last = line.popLast() { used -= Wholes.width(of: String(last)) }
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
        var narrower = (Wholes.width(of: text) / Double(full.lines.count)).rounded(.up)
        while narrower < width {
            let even = CardLines(text, width: narrower, most: most)
            if even.lines.count == full.lines.count, !even.isCut { return even }
            narrower += 0.5
        }
        return full
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }
}
