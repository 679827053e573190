extension HTML {
    /// Running text as official paper sets it (GB/T 9704): no blank between a figure and a character of Chinese, and no line that ends
    /// between a figure and what it counts. Code stays as it is, and tables, whose columns are measured.
    var setForPaper: HTML {
        var html = HTML(reserving: bytes.count + bytes.count / 8)
        // In how many of what is kept as it is.
        var depth = 0
        var kept = 0
        var index = 0
        func take(upTo end: Int) {
            html.append(markup: bytes[kept..<end])
            kept = end
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                let tag = bytes[index...].prefix { $0 != UInt8(ascii: ">") }
                let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
                let name = tag.dropFirst(isEnd ? 2 : 1)
                if HTML.kept.contains(where: { name.starts(with: $0.utf8) }) { depth += isEnd ? -1 : 1 }
                index = tag.endIndex + 1
                continue
            }
            defer { index += 1 }
            guard depth == 0, index > 0 else { continue }
            let before = bytes[index - 1]
            if byte == UInt8(ascii: " "), index + 1 < bytes.count {
                let after = bytes[index + 1]
                if before.isFigure, after.beginsHan {
                    take(upTo: index)
                    kept = index + 1
                    html.append(literal: HTML.joiner)
                } else if before >= 0x80, after.isFigure, endsHan(before: index) {
                    take(upTo: index)
                    kept = index + 1
                }
            } else if byte.beginsHan, before.isFigure {
                take(upTo: index)
                html.append(literal: HTML.joiner)
            }
        }
        take(upTo: bytes.count)
        return html
    }

    private static let kept = ["code", "pre", "table"]

    /// WORD JOINER: a line does not end there, and nothing is seen of it.
    private static let joiner: Literal = "\u{2060}"

    /// Whether the three bytes before are a character of Chinese, no mark.
    private func endsHan(before index: Int) -> Bool { index >= 3 && bytes[index - 3].beginsHan }
}

extension UInt8 {
    fileprivate var isFigure: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "%")
    }

    /// The first of the three bytes of U+4000 to U+9FFF: Han, and nothing else that is written here.
    fileprivate var beginsHan: Bool { (0xE4...0xE9).contains(self) }
}
