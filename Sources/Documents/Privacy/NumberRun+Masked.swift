/// Numbers in which asterisks stand in place of digits, and too few of them.
extension NumberRun {
    /// How many of the last digits of an identity number may be seen, and no other.
    static let shownIdentity = 4
    /// From how many asterisks on a mobile number is nobody's: `138****8000`.
    static let hiddenMobile = 4
    /// The same of a bank card.
    static let hiddenCard = 6

    func collectMasked(into found: inout [PrivateNumber], _ words: NumberWords) {
        var start = 0
        for index in 1...glyphs.count
        where index == glyphs.count
            || !glyphs[index].gap.isDisjoint(with: [.line, .cell, .comma, .slash, .colon])
        {
            if let number = masked(start..<index, words) { found.append(number) }
            start = index
        }
    }

    private func masked(_ range: Range<Int>, _ words: NumberWords) -> PrivateNumber? {
        let hidden = range.filter { isHidden($0, in: range) }
        let shown = range.count - hidden.count
        guard !hidden.isEmpty, shown > Self.shownIdentity else { return nil }
        let isCalled = words.nearest(before: glyphs[range.lowerBound].offset)?.sort == .identity
        switch range.count {
        // None begins with 11, as the credit codes of authorities do.
        case 11
        where isShown(range, 0, as: 1) && glyphs[range.lowerBound + 1].value >= 3
            && hidden.count < Self.hiddenMobile:
            return make(.maskedMobile, range)
        case 16...19 where isShown(range, 0, as: 6) && isShown(range, 1, as: 2) && !isCalled:
            return hidden.count < Self.hiddenCard ? make(.maskedCard, range) : nil
        case 18 where mayBeIdentity(range): return make(.maskedIdentity, range)
        case 15 where mayBeOldIdentity(range) && (isCalled || showsBirth(range, year: 2)):
            return make(.maskedIdentity, range)
        default: break
        }
        // However many asterisks: a place and a birth before them, or a birth and an order behind.
        let head = range.prefix { glyphs[$0].isDigit }
        if head.count >= 14, IdentityDigits.isProvince(value(head.lowerBound..<head.lowerBound + 2)),
            IdentityDigits.isBirth(value(head.lowerBound + 6..<head.lowerBound + 14))
        {
            return make(.maskedIdentity, range)
        }
        guard isCalled || range.count >= 16 else { return nil }
        return (range.lowerBound...max(range.lowerBound, range.upperBound - 8)).contains { place in
            place + 8 <= range.upperBound && isDigits(place..<place + 8)
                && IdentityDigits.isBirth(value(place..<place + 8))
                && (place == range.lowerBound || !glyphs[place - 1].isDigit)
        } ? make(.maskedIdentity, range) : nil
    }

    /// A mask, or one of several X in its place.
    private func isHidden(_ index: Int, in range: Range<Int>) -> Bool {
        switch glyphs[index].value {
        case Glyph.mask: true
        case Glyph.check:
            index + 1 < range.upperBound || index > range.lowerBound && glyphs[index - 1].value == Glyph.check
        default: false
        }
    }

    private func isShown(_ range: Range<Int>, _ place: Int, as digit: UInt8) -> Bool {
        glyphs[range.lowerBound + place].value == digit
    }

    /// Whether what is seen of eighteen signs fits an identity number.
    private func mayBeIdentity(_ range: Range<Int>) -> Bool {
        fits(range, 0..<2) { IdentityDigits.isProvince($0) || $0 / 10 == 9 }
            && fits(range, 6..<8) { $0 == 19 || $0 == 20 } && fits(range, 10..<12) { (1...12).contains($0) }
            && fits(range, 12..<14) { (1...31).contains($0) }
    }

    private func mayBeOldIdentity(_ range: Range<Int>) -> Bool {
        fits(range, 0..<2, IdentityDigits.isProvince) && fits(range, 8..<10) { (1...12).contains($0) }
            && fits(range, 10..<12) { (1...31).contains($0) }
    }

    private func showsBirth(_ range: Range<Int>, year: Int) -> Bool {
        isDigits(range.lowerBound + 6..<range.lowerBound + 10 + year)
    }

    /// Whether some signs fit, or cannot be seen.
    private func fits(_ range: Range<Int>, _ part: Range<Int>, _ isRight: (Int) -> Bool) -> Bool {
        let part = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
        return !isDigits(part) || isRight(value(part))
    }
}
