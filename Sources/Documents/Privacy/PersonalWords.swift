/// What is written of a person, as a reader takes it: without room, without what takes none, without marks, its figures in ASCII.
enum PersonalWords {
    /// The scalars that a reader goes by.
    static func scalars(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] { text.compactMap(seen) }

    /// A text so; nearly every one is as it is.
    static func reduced(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(isPlain) { return text }
        return String(String.UnicodeScalarView(scalars(text.unicodeScalars)))
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value)
            || (0x28...0x7E).contains(scalar.value) && scalar != "\\"
                && scalar != "`" && scalar != "="
    }

    private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if (0x4E00...0x9FFF).contains(scalar.value) { return scalar }
        if scalar.value < 0x80 { return marks.contains(UInt8(scalar.value)) ? nil : scalar }
        return switch NumberSign(scalar.value) {
        case .digit(let value): Unicode.Scalar(0x30 + value)
        case .nothing, .gap(.space): nil
        // Half a character, where a look begins or ends.
        default: scalar == "\u{FFFD}" ? nil : scalar
        }
    }

    /// Room, and what spreadsheets and Markdown put around a text.
    private static let marks = ByteSet(" \t\\`='\"")

    /// The years before 岁, and how many scalars they take: `12`, `十二`. Nil where it is no age: `一百零五`, `第八`.
    static func years(endingIn text: ArraySlice<Unicode.Scalar>) -> (years: Int, length: Int)? {
        let digits = text.suffix(4).reversed().prefix { Home.isDigit($0) }
        if !digits.isEmpty {
            return Int(String(String.UnicodeScalarView(digits.reversed()))).map { ($0, digits.count) }
        }
        let words = Array(text.suffix(4).reversed().prefix { figure($0) != nil }.reversed())
        guard !words.isEmpty, !"百千第几多".unicodeScalars.contains(text.dropLast(words.count).last ?? " ") else {
            return nil
        }
        let values = words.compactMap(figure)
        if let ten = values.firstIndex(of: 10) {
            let tens = ten == 0 ? 1 : values[ten - 1]
            return (tens * 10 + (ten + 1 < values.count ? values[ten + 1] : 0), words.count)
        }
        return (values.reduce(0) { $0 * 10 + $1 }, words.count)
    }

    private static func figure(_ scalar: Unicode.Scalar) -> Int? {
        if scalar == "十" { return 10 }
        guard case .han(let value) = NumberSign(scalar.value) else { return nil }
        return Int(value)
    }
}
