/// Identity numbers that are told by what they are called, for somebody changed or left out their last digit: place and birth are there.
extension NumberRun {
    func calledIdentity(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard start + 17 <= glyphs.count, isDigits(start..<start + 17) else { return nil }
        let century = value(start + 6..<start + 8)
        guard century == 19 || century == 20, IdentityDigits.isProvince(value(start..<start + 2)) else {
            return nil
        }
        let birth = value(start + 6..<start + 14)
        guard IdentityDigits.isBirth(birth), let word = words.nearest(before: glyphs[start].offset),
            word.sort == .identity, word.isLabel || word.distance <= Self.nearest
        else { return nil }
        for count in [18, 17] where start + count <= glyphs.count && ends(start + count) {
            let range = start..<start + count
            guard glyphs[range.upperBound - 1].value <= Glyph.check, isOneNumber(range) else { continue }
            return make(count == 18 ? .identity : .maskedIdentity, range, born: birth)
        }
        return nil
    }

    /// How far a word may stand before a number that it calls by its name, in bytes.
    private static let nearest = 12

    /// Whether a digit is hidden at a place.
    func isHidden(_ index: Int) -> Bool { index < glyphs.count && glyphs[index].value == Glyph.mask }
}
