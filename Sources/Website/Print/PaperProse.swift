extension HTML {
    /// Running text as official paper sets it (GB/T 9704): no blank between a figure and a character of Chinese, and no line that ends
    /// between a figure and what it counts. Code stays as it is, and tables, whose columns are measured.
    var setForPaper: HTML {
        var html = HTML(reserving: bytes.count + bytes.count / 4)
        // In how many of what is kept as it is.
        var depth = 0
        var kept = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                let tag = bytes[index...].prefix { $0 != UInt8(ascii: ">") }
                let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
                let name = tag.dropFirst(isEnd ? 2 : 1)
                if HTML.kept.contains(where: { name.starts(with: $0.utf8) }) { depth += isEnd ? -1 : 1 }
                index = tag.endIndex + 1
            } else if depth == 0, let blank = blankBeforeFigure(at: index) {
                html.append(markup: bytes[kept..<blank])
                kept = blank + 1
                index = kept
            } else if depth == 0, let (figure, han) = figureThatCounts(at: index) {
                html.append(markup: bytes[kept..<index])
                html.append(literal: "<span class=\"whole\">")
                html.append(markup: bytes[figure])
                html.append(markup: bytes[han])
                html.append(literal: "</span>")
                kept = han.upperBound
                index = kept
            } else {
                index += 1
            }
        }
        html.append(markup: bytes[Swift.min(kept, bytes.count)...])
        return html
    }

    private static let kept = ["code", "pre", "table"]

    /// A blank at `index` between a character of Chinese and a figure.
    private func blankBeforeFigure(at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: " "), index >= 3, bytes[index - 3].beginsHan,
            index + 1 < bytes.count,
            bytes[index + 1].isDigit
        else { return nil }
        return index
    }

    /// A figure that begins at `index`, and the character behind it, at once or after one blank: `2,420` and `元`.
    private func figureThatCounts(at index: Int) -> (figure: Range<Int>, han: Range<Int>)? {
        guard bytes[index].isDigit, index == 0 || !bytes[index - 1].isOfFigure else { return nil }
        let end = bytes[index...].firstIndex { !$0.isOfFigure } ?? bytes.count
        guard end - index <= 20 else { return nil }
        let han = end < bytes.count && bytes[end] == UInt8(ascii: " ") ? end + 1 : end
        guard han + 2 < bytes.count, bytes[han].beginsHan else { return nil }
        return (index..<end, han..<han + 3)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isOfFigure: Bool {
        isDigit || self == UInt8(ascii: ",") || self == UInt8(ascii: ".") || self == UInt8(ascii: "%")
    }

    /// The first of the three bytes of U+4000 to U+9FFF: Han, and nothing else that is written here.
    fileprivate var beginsHan: Bool { (0xE4...0xE9).contains(self) }
}
