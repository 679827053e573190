/// Whose number some digits are, told by their shape, their check digit and the words beside them.
extension NumberRun {
    /// Adds the numbers that a run has, none of which shares a sign with another.
    ///
    /// - Parameter named: whether those are sought too that nothing but their name tells.
    func collect(into found: inout [PrivateNumber], _ words: NumberWords, named: Bool = true) {
        if let number = scientific(words) { found.append(number) }
        var start = 0
        while start < glyphs.count {
            if glyphs[start].isDigit, begins(start), let number = number(at: start, words, named: named) {
                found.append(number)
                start += number.signs.count
            } else {
                start += 1
            }
        }
        if masks > 0 { collectMasked(into: &found, words) }
    }

    private func number(at start: Int, _ words: NumberWords, named: Bool) -> PrivateNumber? {
        identity(at: start, words) ?? calledIdentity(at: start, words) ?? mobile(at: start, words) ?? card(
            at: start, words)
            ?? oldIdentity(at: start, words) ?? permit(at: start, words)
            ?? (named ? account(at: start, words) : nil)
    }

    func make(
        _ kind: PrivateNumber.Kind, _ range: Range<Int>, born: Int? = nil,
        _ excuse: PrivateNumber.Excuse? = nil
    ) -> PrivateNumber {
        PrivateNumber(
            kind: kind, digits: text(range), born: born, excuse: excuse,
            signs: range.map { glyphs[$0].offset..<glyphs[$0].offset + glyphs[$0].length })
    }

    /// The range of a number of so many signs that begins at one; nil where digits do not end there.
    private func range(_ start: Int, _ count: Int, check: Bool = false) -> Range<Int>? {
        let end = start + count
        guard end <= glyphs.count, ends(end) else { return nil }
        let digits = start..<(check ? end - 1 : end)
        guard isDigits(digits), !check || glyphs[end - 1].value <= Glyph.check else { return nil }
        return start..<end
    }

    // MARK: Identity

    private func identity(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        // The century is the quickest to tell.
        guard start + 18 <= glyphs.count else { return nil }
        let century = glyphs[start + 6].value * 10 &+ glyphs[start + 7].value
        guard century == 19 || century == 20, let range = range(start, 18, check: true) else { return nil }
        let born = value(start + 6..<start + 14)
        let province = value(start..<start + 2)
        guard
            IdentityDigits.isProvince(province)
                || province / 10 == 9 && IdentityDigits.isProvince(value(start + 1..<start + 3)),
            IdentityDigits.isBirth(born), IdentityDigits.isChecked(glyphs[range]), isOneNumber(range)
        else { return nil }
        return make(.identity, range, born: born, isNumbering(words, range, within: 30) ? .numbering : nil)
    }

    /// Whether an identity number may be set so: in one piece, in pieces that are all parted alike, or by place, birth and order.
    func isOneNumber(_ range: Range<Int>) -> Bool {
        let layout = layout(range)
        if layout.isWhole { return true }
        if layout.isMixed {
            // Their birth as people write a day: `110105 1949-12-31 002X`.
            return [
                [6, 4, 2, 2, 4], [6, 4, 2, 2, 3, 1], [6, 8, 4], [6, 12], [14, 4], [6, 8, 3, 1], [17, 1],
                [14, 3, 1],
            ].contains(layout.groups)
        }
        if layout.isOverCells || layout.isOverLines { return layout.groups.count <= 3 }
        return layout.groups.count <= 5 || layout.isEven
    }

    private func oldIdentity(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard let range = range(start, 15), IdentityDigits.isProvince(value(start..<start + 2)) else {
            return nil
        }
        let city = value(start + 2..<start + 4)
        let year = value(start + 6..<start + 8)
        // Who bears one was born in this country's last century; who was then older than any is a number of something else.
        guard (1...70).contains(city) || city == 90, value(start + 4..<start + 6) > 0, year >= 27,
            IdentityDigits.isDay(1900 + year, value(start + 8..<start + 10), value(start + 10..<start + 12))
        else { return nil }
        let layout = layout(range)
        guard layout.isWhole || layout.isSingles || [[6, 6, 3], [6, 9], [12, 3]].contains(layout.groups),
            layout.gap?.contains(.sign) != true
        else { return nil }
        let word = words.nearest(before: glyphs[start].offset)
        if !layout.isWhole, layout.isMixed || layout.isOverCells && word?.sort != .identity { return nil }
        let born = 19_000_000 + value(start + 6..<start + 12)
        // No amount has so many digits, and who bears it may be written into any column but that of a register.
        let isRegistered = word.map { $0.sort == .numbering && $0.isAdjacent } ?? false
        return make(.oldIdentity, range, born: born, isRegistered ? .numbering : nil)
    }

    private func permit(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard let range = range(start, 12), IdentityDigits.isProvince(value(start..<start + 2)),
            isPermit(layout(range)),
            let letters = words.letters(before: glyphs[start].offset),
            IdentityDigits.countries.contains(letters),
            IdentityDigits.isDay(
                2000, value(start + 6..<start + 8), value(start + 8..<start + 10))
        else { return nil }
        return make(.permit, range)
    }

    private func isPermit(_ layout: Layout) -> Bool {
        layout.isWhole || layout.isSingles && !layout.isOverCells && !layout.isOverLines
            || [[4, 6, 2], [4, 8], [6, 6], [10, 2]].contains(layout.groups)
    }

    // MARK: Telephones

    private func mobile(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard glyphs[start].value == 1 || glyphs[start].value == 8 || glyphs[start].value == 0 else {
            return nil
        }
        var range: Range<Int>
        if let plain = self.range(start, 11), glyphs[start].value == 1, glyphs[start + 1].value >= 3,
            isGroupedAsMobile(plain, words)
        {
            range = plain
        } else if let long = self.range(start, 13), value(start..<start + 3) == 861,
            glyphs[start + 3].value >= 3, layout(long).isWhole
        {
            range = long
        } else if let long = self.range(start, 15), value(start..<start + 5) == 861,
            glyphs[start + 5].value >= 3, layout(long).isWhole
        {
            range = long
        } else {
            return nil
        }
        let word = words.nearest(before: glyphs[start].offset)
        if isDecimal(range), word?.sort != .telephone { return nil }
        var excuse = excuse(words, range)
        if let word, word.sort == .office { excuse = .office }
        return make(.mobile, range, excuse)
    }

    /// As people group them; otherwise eleven digits are two numbers or three.
    private func isGroupedAsMobile(_ range: Range<Int>, _ words: NumberWords) -> Bool {
        let layout = layout(range)
        if layout.isWhole { return true }
        let start = range.lowerBound
        func isCalled() -> Bool { words.nearest(before: glyphs[start].offset)?.sort == .telephone }
        if layout.isMixed {
            let gaps = range.dropFirst().reduce(into: Gap()) { $0.formUnion(glyphs[$1].gap.seen) }
            return layout.groups == [3, 4, 4] && gaps.isSubset(of: [.space, .dash, .dot])
                && !IdentityDigits.isBirth(value(start + 3..<start + 11))
        }
        if layout.isSingles {
            // Neither the beginning nor a part of a longer list.
            let isList = { (index: Int) in
                glyphs.indices.contains(index) && !glyphs[index].gap.seen.isEmpty
                    && (index + 1 == glyphs.count || !glyphs[index + 1].gap.seen.isEmpty)
            }
            if layout.isOverCells || layout.isOverLines || isList(range.upperBound)
                || start > 0 && isList(start - 1)
            {
                return isCalled()
            }
            return true
        }
        // `138+1200+8000` is a sum.
        if layout.gap?.contains(.sign) == true { return isCalled() }
        let groups = [[3, 4, 4], [4, 3, 4], [4, 4, 3], [3, 3, 5], [3, 8], [7, 4]]
        guard groups.contains(layout.groups) else {
            // `13,800,138,000` is what a spreadsheet makes of one.
            return
                (layout.gap?.contains(.cell) == false
                && (layout.isEven && layout.groups[0] > 1 || layout.groups.count <= 3)
                || layout.gap == .comma)
                && isCalled()
        }
        // `135 2026 0301` is a count and a day.
        if layout.isOverCells || layout.isOverLines
            || IdentityDigits.isBirth(value(start + 3..<start + 11))
        {
            return isCalled()
        }
        return true
    }

    // MARK: Cards and passbooks

    private func card(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        guard start + 16 <= glyphs.count else { return nil }
        let first = glyphs[start].value
        guard [3, 4, 5, 6, 9].contains(first), glyphs[start + 1].isDigit else { return nil }
        // 9558 is of before 62 was the country's.
        let isOurs =
            first == 6 && glyphs[start + 1].value == 2
            || first == 9 && isDigits(start..<start + 4) && value(start..<start + 4) == 9558
        for count in stride(from: 19, through: 16, by: -1) {
            guard let range = range(start, count), !isHidden(range.upperBound), isLuhn(range),
                !isDecimal(range)
            else { continue }
            let layout = layout(range)
            let word = words.nearest(before: glyphs[start].offset)
            let isCalled = word.map { $0.sort == .card || $0.sort == .social } ?? false
            let isSet =
                layout.isWhole
                || !layout.isMixed && layout.gap != .cell && layout.gap != .line
                    && (isCalled || layout.gap?.contains(.sign) != true)
                    && (layout.isSingles || layout.groups.dropLast().allSatisfy { $0 >= 4 })
                || layout.gap == .cell
                    && (isCalled || layout.groups.count == 2 && layout.groups.allSatisfy { $0 >= 6 })
                || layout.gap == .line && layout.groups.count <= 2 || layout.gap == .comma && isCalled
            guard isSet, isOurs || isCalled else { continue }
            // `621022 20260301 0012` is a contract of Gansu; so begins the number of a parcel there, and no card before 6210.
            let isNumber =
                isNumbering(words, range, within: 30)
                && (value(start..<start + 4) < 6210 || IdentityDigits.isBirth(value(start + 6..<start + 14)))
            return make(.card, range, isNumber ? .numbering : isOurs ? nil : excuse(words, range))
        }
        return nil
    }

    private func isLuhn(_ range: Range<Int>) -> Bool {
        var sum = 0
        for (place, index) in range.reversed().enumerated() {
            let value = Int(glyphs[index].value) * (place % 2 == 0 ? 1 : 2)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    /// A number that is called that of a passbook or of a card.
    private func account(at start: Int, _ words: NumberWords) -> PrivateNumber? {
        var end = start + 1
        while end < glyphs.count, end - start <= Self.longestAccount, glyphs[end].isDigit,
            glyphs[end].gap.seen.isEmpty,
            glyphs[end].isHan == glyphs[start].isHan
        { end += 1 }
        let parted = evenly(from: start, through: end)
        let range = start..<(parted ?? end)
        guard (8...Self.longestAccount).contains(range.count), ends(range.upperBound),
            !isHidden(range.upperBound), !isDecimal(range),
            range.count != 8 || !IdentityDigits.isBirth(value(range)),
            let word = words.nearest(before: glyphs[start].offset),
            word.sort == .card || word.sort == .social,
            word.isLabel || word.distance <= 12, !words.isAmount(endingAt: signsEnd(range))
        else { return nil }
        return make(
            .account, range,
            word.sort == .card && words.namesOrganisation(before: glyphs[start].offset) ? .organisation : nil)
    }

    /// In digits; what goes on after them is none, and is not looked through.
    private static let longestAccount = 24

    /// Where digits end that stand in groups of one size, parted alike, the last of which may be shorter: `8011 0200 0123 4567 8`, or digit by
    /// digit.
    private func evenly(from start: Int, through first: Int) -> Int? {
        let size = first - start
        guard size == 1 || size == 4 || size == 5, first < glyphs.count else { return nil }
        let gap = glyphs[first].gap.seen
        guard !gap.isEmpty, gap.isDisjoint(with: [.cell, .line, .sign]) else { return nil }
        var end = first
        var group = size
        while group == size, end < glyphs.count, end - start <= Self.longestAccount,
            glyphs[end].gap.seen == gap
        {
            var next = end + 1
            while next < glyphs.count, next - end <= size, glyphs[next].gap.seen.isEmpty { next += 1 }
            group = next - end
            guard group <= size, isDigits(end..<next) else { return nil }
            end = next
        }
        return end - start >= 12 ? end : nil
    }

    // MARK: Others

    /// `4.10105E+17`: what a spreadsheet made of a number that it took for an amount.
    private func scientific(_ words: NumberWords) -> PrivateNumber? {
        guard let exponent = words.exponent(at: end) else { return nil }
        guard let point = glyphs.lastIndex(where: { !$0.gap.isEmpty }), point > 0, glyphs[point].gap == .dot,
            glyphs.count - point >= 2, point == 1 || !glyphs[point - 1].gap.isEmpty, !glyphs[point - 1].isHan
        else { return nil }
        let range = point - 1..<glyphs.count
        guard isDigits(range) else { return nil }
        let head = value(range.lowerBound..<range.lowerBound + 2)
        switch exponent {
        case 17 where IdentityDigits.isProvince(head): return make(.roundedIdentity, range)
        case 14 where IdentityDigits.isProvince(head): return make(.oldIdentity, range)
        case 15...18 where head == 62: return make(.card, range)
        case 10 where (13...19).contains(head): return make(.mobile, range)
        default: return nil
        }
    }

    private func signsEnd(_ range: Range<Int>) -> Int {
        let last = glyphs[range.upperBound - 1]
        return last.offset + last.length
    }

    /// Whether a point and one or two digits follow, as after the yuan of a sum, or it is itself what follows a point.
    private func isDecimal(_ range: Range<Int>) -> Bool {
        if range.lowerBound > 0, glyphs[range.lowerBound].gap == .dot,
            glyphs[range.lowerBound - 1].value == 0,
            range.lowerBound == 1 || !glyphs[range.lowerBound - 1].gap.isEmpty
        {
            return true
        }
        // `13800138000.xlsx` has none.
        guard range.upperBound < glyphs.count, glyphs[range.upperBound].gap == .dot,
            glyphs[range.upperBound].isDigit
        else { return false }
        let rest = glyphs[range.upperBound...].dropFirst().prefix { $0.gap.isEmpty }.count + 1
        // A spreadsheet writes `.0` behind what it takes for a number; nobody else does.
        return rest == 2 || rest == 1 && glyphs[range.upperBound].value != 0
    }

    /// What the words right beside a number say that it is.
    private func excuse(_ words: NumberWords, _ range: Range<Int>) -> PrivateNumber.Excuse? {
        let word = words.nearest(before: glyphs[range.lowerBound].offset)
        if word?.sort != .telephone, words.isAmount(endingAt: signsEnd(range), money: true) { return .amount }
        guard let word, word.isAdjacent else { return nil }
        return switch word.sort {
        case .amount: .amount
        case .numbering, .voucher: .numbering
        case .code, .identity, .telephone, .office, .card, .social: nil
        }
    }

    func isNumbering(_ words: NumberWords, _ range: Range<Int>, within distance: Int) -> Bool {
        guard let word = words.nearest(before: glyphs[range.lowerBound].offset) else { return false }
        return [.numbering, .voucher, .code].contains(word.sort)
            && (word.isLabel ? word.isAdjacent : word.distance <= distance)
    }
}
