/// How many: `1`, `1-2`, `3-5`, `2+`, kept as it was written.
package struct CountRange: Hashable, Sendable {
    package var text: String
    package var least: Int
    /// Nil when there is no upper end.
    package var most: Int?

    package static let one = CountRange(text: "1", least: 1, most: 1)

    package func contains(_ count: Int) -> Bool { count >= least && most.map { count <= $0 } ?? true }

    enum Fault: Error { case unreadable, upsideDown, none }

    /// Reads a count, a range, an open range (`2+`, `2以上`) or `n` (`若干`), which means one at least.
    static func read(_ text: String) -> Result<CountRange, Fault> {
        if ["n", "N", "若干"].contains(text) { return .success(CountRange(text: text, least: 1, most: nil)) }
        for suffix in ["+", "＋", "以上"] where text.hasSuffix(suffix) {
            guard let least = Int(scalar: String(text.dropLast(suffix.count))) else {
                return .failure(.unreadable)
            }
            // Nothing at all would be enough.
            if least == 0 { return .failure(.none) }
            return .success(CountRange(text: text, least: least, most: nil))
        }
        guard let range = NumberRange(text), let lower = whole(range.lower), let upper = whole(range.upper)
        else {
            return .failure(.unreadable)
        }
        if lower > upper { return .failure(.upsideDown) }
        if lower == 0 { return .failure(.none) }
        return .success(CountRange(text: text, least: lower, most: upper))
    }

    private static func whole(_ quantity: Quantity) -> Int? {
        guard quantity.units >= 0, quantity.units % 10_000 == 0, quantity.units < 10_000_000_000_000 else {
            return nil
        }
        return Int(quantity.units / 10_000)
    }
}
