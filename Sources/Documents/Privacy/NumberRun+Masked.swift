/// Numbers in which asterisks stand in place of digits, and too few of them.
extension NumberRun {
    /// How many of the last digits of an identity number may be seen, and no other.
    static let shownIdentity = 4
    /// From how many asterisks on a mobile number is nobody's: `138****8000`.
    static let hiddenMobile = 4
    /// The same of a bank card.
    static let hiddenCard = 6

    func collectMasked(into found: inout [PrivateNumber], _ words: NumberWords) {
        let cells = parts(of: glyphs.indices, at: [.line, .cell])
        let before = found.count
        for cell in cells {
            let pieces = parts(of: cell, at: [.comma, .slash, .colon, .sign])
            // `420822/********/0017` is one; `138****8000/2026-03-01` is two things.
            if pieces.count > 1, let number = joined(cell, words) {
                found.append(number)
            } else {
                found += pieces.compactMap { piece in
                    masked(piece, words) ?? inner(of: piece).flatMap { masked($0, words) }
                }
            }
        }
        if found.count > before { return }
        // Over two cells or three, or over lines, where it is called an identity number.
        for (index, cell) in cells.enumerated() {
            for last in cells[index...].dropFirst().prefix(2) {
                let all = cell.lowerBound..<last.upperBound
                guard isCalledIdentity(at: cell.lowerBound, words), let number = joined(all, words) else {
                    continue
                }
                found.append(number)
                return
            }
        }
    }

    /// What is left of a piece without Chinese figures at its ends: the 四 of `李四 110105********0026` is of the name. Nil where there are none,
    /// and where it is all written so.
    private func inner(of piece: Range<Int>) -> Range<Int>? {
        guard let first = piece.first(where: { !glyphs[$0].isHan }),
            let last = piece.last(where: { !glyphs[$0].isHan }), last - first + 1 < piece.count
        else { return nil }
        return first..<last + 1
    }

    /// One that is parted alike throughout.
    private func joined(_ range: Range<Int>, _ words: NumberWords) -> PrivateNumber? {
        guard range.count == 18 || range.count == 15, !layout(range).isMixed else { return nil }
        return masked(range, words)
    }

    private func isCalledIdentity(at start: Int, _ words: NumberWords) -> Bool {
        words.nearest(before: glyphs[start].offset)?.sort == .identity
    }

    /// The parts of a range between such gaps.
    private func parts(of range: Range<Int>, at gaps: Gap) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where !glyphs[index].gap.isDisjoint(with: gaps) {
            parts.append(start..<index)
            start = index
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    private func masked(_ range: Range<Int>, _ words: NumberWords) -> PrivateNumber? {
        let hidden = range.filter { isHidden($0, in: range) }
        let shown = range.count - hidden.count
        guard !hidden.isEmpty, shown > Self.shownIdentity else { return nil }
        let isCalled = isCalledIdentity(at: range.lowerBound, words)
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
        case 12... where isCalled: return make(.maskedIdentity, range)
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
