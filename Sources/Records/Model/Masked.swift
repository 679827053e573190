import Documents

/// A villager's name as a list may show it: `张*三`. There is no other way to hold one.
package struct Masked: Hashable, Sendable {
    package let text: String

    /// Keeps the first character of a name, and the last of three or more; a name that its author masked stays as it is.
    package init(_ name: String) {
        if Self.isMasked(name) {
            text = name
            return
        }
        // `张 三` is a name of two
        let scalars = name.unicodeScalars.filter { !Self.isRoom($0) }
        guard let first = scalars.first, scalars.count > 1 else {
            text = scalars.isEmpty ? "" : "某"
            return
        }
        var masked = String.UnicodeScalarView([first])
        let isLong = scalars.count > 2
        for _ in 0..<scalars.count - (isLong ? 2 : 1) { masked.append("*") }
        if isLong, let last = scalars.last { masked.append(last) }
        text = String(masked)
    }

    /// A name that is shown as it stands, because it is nobody's or bears its mask already.
    init(shown text: String) { self.text = text }

    /// Whether its author masked it: who it is nobody can tell, nor whether two that look so are one.
    static func isMasked(_ name: String) -> Bool {
        name.unicodeScalars.contains { PersonName.masks.contains($0) }
    }

    private static func isRoom(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
}
