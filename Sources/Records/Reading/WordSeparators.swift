import Documents

/// What parts words that were written in one.
struct WordSeparators {
    private let scalars: [Unicode.Scalar]
    /// Whether a blank between two of Han does, too: no word of Chinese has one.
    private let takesBlanks: Bool

    /// The commas of both widths: of names that may have a pause mark.
    static let commas = WordSeparators(scalars: [",", "，", ";", "；"], takesBlanks: false)
    static let all = WordSeparators(scalars: [",", "，", ";", "；", "、"], takesBlanks: true)

    /// A quick look: whether a text may be several words, by the first bytes of what parts them.
    func mayPart(_ text: String) -> Bool {
        text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), 0x20, 0x09, 0xC2, 0xE3, 0xEF: true
            default: false
            }
        }
    }

    /// The words of a text, each with its place.
    func words(of text: Located<String>) -> [Located<String>] {
        let all = Array(text.value.unicodeScalars)
        // In the brackets of a sample's placeholder, several words are one that is yet to be written.
        guard all.contains(where: { scalars.contains($0) || Self.isBlank($0) }), !all.contains("〔") else {
            return [text]
        }
        var words: [Located<String>] = []
        var start = 0
        func close(at end: Int) {
            var from = start
            while from < end, Self.isBlank(all[from]) { from += 1 }
            let word = String(String.UnicodeScalarView(all[from..<end])).trimmed
            if word.isEmpty { return }
            let column = Int(text.place.column) + from
            words.append(Located(word, at: Place(line: Int(text.place.line), column: column)))
        }
        for index in all.indices where scalars.contains(all[index]) || isGap(index, in: all) {
            close(at: index)
            start = index + 1
        }
        close(at: all.count)
        return words
    }

    private func isGap(_ index: Int, in all: [Unicode.Scalar]) -> Bool {
        takesBlanks && Self.isBlank(all[index]) && index > 0 && Self.isHan(all[index - 1])
            && (all[(index + 1)...].first { !Self.isBlank($0) }).map(Self.isHan) == true
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{3000}" || scalar == "\t" || scalar == "\u{A0}"
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
}
