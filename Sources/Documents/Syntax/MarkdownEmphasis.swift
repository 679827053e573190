/// Emphasis beside full-width punctuation.
///
/// CommonMark lets a closing `**` stand between punctuation and a letter only if a space follows, so
/// `**第一条。**村民` keeps its asterisks. Chinese has no such spaces. A sentinel between the run and its
/// punctuation neighbour makes that neighbour an ordinary character, and libcmark closes the emphasis. It
/// is put only where a neighbour is Chinese and only one of the two is punctuation: elsewhere CommonMark
/// is right as it is.
enum MarkdownEmphasis {
    /// Where the sentinels go, in order.
    static func points(in text: ArraySlice<UInt8>) -> [Int] {
        var points: [Int] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index] == UInt8(ascii: "*") else {
                index += 1
                continue
            }
            var start = index
            while index < text.endIndex, text[index] == UInt8(ascii: "*") { index += 1 }
            if isEscaped(start, in: text) { start += 1 }
            if start < index, let point = point(ofRun: start..<index, in: text) { points.append(point) }
        }
        return points
    }

    private static func point(ofRun run: Range<Int>, in text: ArraySlice<UInt8>) -> Int? {
        guard let before = text.scalar(before: run.lowerBound), let after = text.scalar(at: run.upperBound),
            !MarkdownScalars.isSpace(before), !MarkdownScalars.isSpace(after),
            MarkdownScalars.isCJK(before) || MarkdownScalars.isCJK(after)
                || isVariant(before, endingAt: run.lowerBound, in: text)
        else { return nil }
        switch (MarkdownScalars.isPunctuation(before), MarkdownScalars.isPunctuation(after)) {
        case (false, true): return run.upperBound
        case (true, false): return run.lowerBound
        default: return nil
        }
    }

    /// A variation selector belongs to the character before it: names are written with such variants.
    private static func isVariant(_ scalar: UInt32, endingAt end: Int, in text: ArraySlice<UInt8>) -> Bool {
        switch scalar {
        case 0xFE00...0xFE0E: text.scalar(before: end - 3).map(MarkdownScalars.isCJK) ?? false
        case 0xE0100...0xE01EF: true
        default: false
        }
    }

    private static func isEscaped(_ index: Int, in text: ArraySlice<UInt8>) -> Bool {
        var start = index
        while start > text.startIndex, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }
}
