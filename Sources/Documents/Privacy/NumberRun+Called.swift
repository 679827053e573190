/// Identity numbers that are told by more than themselves: by what they are called, where somebody changed or left out their last digit, and by
/// the two digits behind them that make one the number of a disabled person's card.
extension NumberRun {
    func calledIdentity(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard start + 17 <= glyphs.count, isDigits(start..<start + 17) else { return nil }
        let century = value(start + 6..<start + 8)
        guard century == 19 || century == 20, IdentityDigits.isProvince(value(start..<start + 2)) else {
            return nil
        }
        let birth = value(start + 6..<start + 14)
        guard IdentityDigits.isBirth(birth) else { return nil }
        if let card = disabilityCard(at: start, born: birth, words) { return card }
        guard let word = words.nearest(before: glyphs[start].offset), word.sort == .identity,
            word.isLabel || word.distance <= Self.nearest
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

    /// An identity number, then of which of seven sorts and of which of four degrees a disability is (中国残联, 残疾人证管理办法).
    private func disabilityCard(at start: Int, born: Int, _ words: NumberWords) -> PrivateNumber? {
        let end = start + 20
        guard end <= glyphs.count, ends(end), IdentityDigits.isChecked(glyphs[start..<start + 18]),
            (1...7).contains(glyphs[end - 2].value), (1...4).contains(glyphs[end - 1].value),
            layout(start..<end).isWhole
        else { return nil }
        return make(
            .identity, start..<end, born: born, isNumbering(words, start..<end, within: 30) ? .numbering : nil
        )
    }

    /// Whether a digit is hidden at a place.
    func isHidden(_ index: Int) -> Bool { index < glyphs.count && glyphs[index].value == Glyph.mask }
}
