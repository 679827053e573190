/// A post or a person as a table names them: who they are stays, the unit that they serve may change.
package enum Person {
    /// `第一书记甲（石谷村）` is 第一书记甲; a name without a unit is itself. So is one that its author masked, with all that is written
    /// beside it: the 李* of one village is not the 李* of another.
    package static func key(of name: String) -> String {
        Masked.isMasked(name) ? name : split(name).key
    }

    /// The word of a name that says who it is, masked or not: `王*` of `王*（石谷村）`.
    static func word(of name: String) -> String { split(name).key }

    /// What a name says besides who it is: `石谷村第一书记`; nil when nothing.
    package static func unit(of name: String) -> String? { split(name).unit }

    private static func split(_ name: String) -> (key: String, unit: String?) {
        let scalars = Array(name.unicodeScalars)
        if let last = scalars.last, last == "）" || last == ")",
            let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0
        {
            return (text(scalars[..<open]), text(scalars[(open + 1)..<(scalars.count - 1)]))
        }
        let words = scalars.split(whereSeparator: { " \u{3000}，,、".unicodeScalars.contains($0) })
        guard words.count > 1, let masked = words.firstIndex(where: isMasked),
            words.lastIndex(where: isMasked) == masked
        else { return (name, nil) }
        var rest = words
        rest.remove(at: masked)
        return (text(words[masked]), rest.map(text).joined(separator: " "))
    }

    private static func isMasked(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.contains { $0 == "*" || $0 == "＊" }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.drop { $0 == " " || $0 == "\u{3000}" })
        while let last = text.last, last == " " || last == "\u{3000}" { text.removeLast() }
        return String(text)
    }
}
