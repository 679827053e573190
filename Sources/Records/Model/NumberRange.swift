/// A number or a span of numbers as it was written: `41`, `1—2`, `10~21`, `-5`.
struct NumberRange: Hashable, Sendable {
    var lower: Quantity
    var upper: Quantity

    /// Reads one number, or two with a dash between them (`-`, `–`, `—`, `~`, `～`, `至`); nil for anything else.
    /// The first may be the larger: that is for its reader to judge.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        // A sign at the very beginning is no dash.
        guard let dash = scalars.indices.dropFirst().first(where: { Self.dashes.contains(scalars[$0]) })
        else {
            guard let number = Self.number(scalars[...]) else { return nil }
            lower = number
            upper = number
            return
        }
        // `1——2`: Chinese writers double the dash.
        let end = scalars[dash...].firstIndex { !Self.dashes.contains($0) } ?? scalars.count
        guard end - dash <= 2, let first = Self.number(scalars[..<dash]),
            let second = Self.number(scalars[end...])
        else { return nil }
        lower = first
        upper = second
    }

    private static let dashes: [Unicode.Scalar] = ["-", "–", "—", "−", "~", "～", "至"]

    /// A plain number; a plus sign before it says nothing.
    private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Quantity? {
        let digits = scalars.first == "+" || scalars.first == "＋" ? scalars.dropFirst() : scalars
        var text = String.UnicodeScalarView()
        text.append(contentsOf: digits)
        return Quantity(String(text))
    }
}
