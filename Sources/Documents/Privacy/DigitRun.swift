/// Digits that a reader takes together as one number: ASCII or full-width, at most one space, dot or dash between two of
/// them, and anything that takes no room on paper.
package struct DigitRun: Sendable {
    package struct Digit: Sendable {
        /// 0 to 9.
        package var value: UInt8
        /// Where it stands in the text, and how many bytes it takes.
        package var offset: Int
        package var length: Int
        /// Whether a space, a dot or a dash parts it from the digit before.
        package var isApart: Bool
        /// Whether it is the first, or anything at all stands between it and the digit before.
        package var begins: Bool
    }

    package fileprivate(set) var digits: [Digit] = []
    /// The X that ends the run, as the check digit of an identity number may be.
    package fileprivate(set) var x: Digit?

    /// How many digits stand together, group by group, in a part of the run.
    package func groups(of range: Range<Int>) -> [Int] {
        var groups: [Int] = []
        for index in range {
            if digits[index].isApart || groups.isEmpty {
                groups.append(1)
            } else {
                groups[groups.count - 1] += 1
            }
        }
        return groups
    }
}

extension DigitRun {
    /// The runs of at least `minimum` digits in a text of UTF-8.
    package static func runs(in text: [UInt8], atLeast minimum: Int) -> [DigitRun] {
        var runs: [DigitRun] = []
        // So many digits in a row cannot avoid every so manyeth byte.
        var probe = minimum - 1
        while probe < text.count {
            // Nearly every byte is a letter's or a Chinese character's.
            let byte = text[probe]
            if byte > 0x39 && byte < 0x80 && byte != 0x5F {
                probe += minimum
                continue
            }
            var start = probe
            if byte >= 0x80 {
                start = scalarStart(in: text, at: probe)
                if (0xE4...0xE9).contains(text[start]) {
                    probe += minimum
                    continue
                }
            }
            guard mark(in: text, at: start).isPart else {
                probe += minimum
                continue
            }
            while start > 0 {
                let before = scalarStart(in: text, at: start - 1)
                guard mark(in: text, at: before).isPart else { break }
                start = before
            }
            var end = byte < 0x80 ? probe + 1 : start
            while end < text.count {
                let mark = mark(in: text, at: end)
                guard mark.isPart else { break }
                end += mark.length
            }
            // Most are a space or a day, and not worth a list.
            if end - start >= minimum { collect(from: start, in: text, atLeast: minimum, into: &runs) }
            probe = end + minimum
        }
        return runs
    }

    /// The runs of at least `minimum` digits in a text; most texts are soon seen to have too few.
    package static func runs(in text: String, atLeast minimum: Int) -> [DigitRun] {
        var others = text.utf8.count - minimum
        // A full-width digit begins with 0xEF.
        for byte in text.utf8 where !(0x30...0x39).contains(byte) && byte != 0xEF {
            others -= 1
            if others < 0 { return [] }
        }
        return others < 0 ? [] : runs(in: Array(text.utf8), atLeast: minimum)
    }

    /// Reads runs from the first part of one to the first scalar that is no part of any.
    private static func collect(
        from start: Int, in text: [UInt8], atLeast minimum: Int, into runs: inout [DigitRun]
    ) {
        var run = DigitRun()
        var isApart = false
        var begins = true
        func close() { if run.digits.count >= minimum { runs.append(run) } }
        var index = start
        while index < text.count {
            let mark = mark(in: text, at: index)
            switch mark.meaning {
            case .digit(let value):
                run.digits.append(
                    Digit(
                        value: value, offset: index, length: mark.length,
                        isApart: isApart && !run.digits.isEmpty,
                        begins: begins))
                isApart = false
                begins = false
            case .gap where isApart || run.digits.isEmpty:
                close()
                run = DigitRun()
                isApart = true
                begins = true
            case .gap:
                isApart = true
                begins = true
            case .nothing:
                begins = true
            case .x, .other:
                if mark.meaning == .x {
                    run.x = Digit(
                        value: 10, offset: index, length: mark.length, isApart: isApart, begins: begins)
                }
                close()
                return
            }
            index += mark.length
        }
        close()
    }

    private enum Meaning: Equatable {
        case digit(UInt8), gap, nothing, x, other
    }

    private struct Mark {
        var meaning: Meaning
        var length: Int

        var isPart: Bool {
            switch meaning {
            case .digit, .gap, .nothing: true
            case .x, .other: false
            }
        }
    }

    private static func scalarStart(in text: [UInt8], at index: Int) -> Int {
        var start = index
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// What the scalar that begins at `index` means in a number.
    private static func mark(in text: [UInt8], at index: Int) -> Mark {
        let first = text[index]
        switch first {
        case 0x30...0x39: return Mark(meaning: .digit(first - 0x30), length: 1)
        case 0x20, 0x2D, 0x2E, 0x5F, 0x0A: return Mark(meaning: .gap, length: 1)
        case UInt8(ascii: "X"), UInt8(ascii: "x"): return Mark(meaning: .x, length: 1)
        case 0xC2, 0xC3, 0xD0, 0xD1:
            guard index + 1 < text.count else { break }
            return Mark(meaning: meaning(first, text[index + 1]), length: 2)
        case 0xE2, 0xE3, 0xEF:
            guard index + 2 < text.count else { break }
            return Mark(meaning: meaning(first, text[index + 1], text[index + 2]), length: 3)
        default: break
        }
        return Mark(meaning: .other, length: 1)
    }

    private static func meaning(_ first: UInt8, _ second: UInt8) -> Meaning {
        switch (first, second) {
        case (0xC2, 0xA0), (0xC2, 0xB7): .gap  // no-break space, ·
        case (0xC2, 0xAD): .nothing  // soft hyphen
        case (0xC3, 0x97), (0xD0, 0xA5), (0xD1, 0x85): .x  // ×, Х, х
        default: .other
        }
    }

    private static func meaning(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Meaning {
        switch (first, second, third) {
        case (0xEF, 0xBC, 0x90...0x99): .digit(third - 0x90)
        case (0xEF, 0xBC, 0xB8), (0xEF, 0xBD, 0x98), (0xE2, 0x85, 0xA9), (0xE2, 0x85, 0xB9): .x  // Ｘ ｘ Ⅹ ⅹ
        case (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0x8E): .gap  // － ．
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): .gap  // spaces
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): .gap  // dashes, minus
        case (0xE2, 0x80, 0xA7), (0xE3, 0x83, 0xBB): .gap  // ‧ ・
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4): .nothing
        // byte order mark, variation selectors, keycap
        case (0xEF, 0xBB, 0xBF), (0xEF, 0xB8, 0x80...0x8F), (0xE2, 0x83, 0xA3): .nothing
        default: .other
        }
    }
}
