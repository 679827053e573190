/// A card as a drawing (SVG): paper, ink and a red mark, as the pages are. A thousand points wide and eight hundred high, the shape that
/// WeChat gives to what is sent on, and shown 600 pixels wide; where only a square of it is shown, everything stands within the square.
struct CardDrawing: Sendable {
    let bytes: [UInt8]

    static let (width, height) = (1000, 800)
    /// What is shown of it where a square is cut out, less some room.
    private static let (left, right) = (120, 880)

    init(_ view: CardView) {
        var svg: HTML = """
            <svg xmlns="http://www.w3.org/2000/svg" width="600" height="480" viewBox="0 0 \(Self.width) \(Self.height)" xml:lang="zh-CN">\
            <rect width="\(Self.width)" height="\(Self.height)" fill="#fdfcf9"/><rect width="\(Self.width)" height="14" fill="#8f1d18"/>\
            <g font-family="'Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Zen Hei','WenQuanYi Micro Hei','PingFang SC','Microsoft YaHei',sans-serif" fill="#4f4a42">
            """
        let head = CardLines("\(view.place) · \(view.kind)", width: Self.columns(of: 38), most: 1)
        Self.add(head.lines, size: 38, from: 116, to: &svg)

        let (size, title) = Self.title(view.title)
        svg.append(
            literal:
                "<g font-family=\"'Noto Serif CJK SC','Source Han Serif SC','Songti SC','STZhongsong','WenQuanYi Zen Hei',serif\" font-weight=\"700\" fill=\"#1d1b18\">"
        )
        let top = 176 + size
        Self.add(title.lines, size: size, from: top, to: &svg)
        svg.append(literal: "</g>")
        let figures = CardLines(view.figures, width: Self.columns(of: 34), most: 2)
        Self.add(
            figures.lines, size: 34, from: top + Self.leading(size) * (title.lines.count - 1) + 72, to: &svg)

        svg.append("<path d=\"M\(Self.left) 640H\(Self.right)\" stroke=\"#d8d1c4\" stroke-width=\"2\"/>")
        let narrow = Self.columns(of: 32) - 4.5
        Self.add(CardLines(view.day, width: narrow, most: 1).lines, size: 32, from: 694, to: &svg)
        Self.add(CardLines(view.board, width: narrow, most: 1).lines, size: 32, from: 744, to: &svg)
        if !view.warning.isEmpty {
            svg.append(
                "<text x=\"\(Self.left)\" y=\"622\" font-size=\"32\" font-weight=\"700\" fill=\"#8f1d18\">\(text: view.warning)</text>"
            )
        }
        Self.addMark(view.mark, to: &svg)
        svg.append(literal: "</g></svg>\n")
        bytes = svg.bytes
    }

    /// As large as a title may be and have room; a longer one is cut.
    private static func title(_ text: String) -> (size: Int, CardLines) {
        for (size, most) in [(78, 2), (68, 3), (56, 4)] {
            let lines = CardLines.even(text, width: columns(of: size), most: most)
            if !lines.isCut { return (size, lines) }
        }
        return (48, CardLines(text, width: columns(of: 48), most: 4))
    }

    /// How many characters of Han a line has room for.
    private static func columns(of size: Int) -> Double { Double(right - left) / Double(size) }

    private static func leading(_ size: Int) -> Int { size * 7 / 5 }

    private static func add(_ lines: [String], size: Int, from top: Int, to svg: inout HTML) {
        for (number, line) in lines.enumerated() {
            svg.append(
                "<text x=\"\(left)\" y=\"\(top + number * leading(size))\" font-size=\"\(size)\">\(text: line)</text>"
            )
        }
    }

    /// Two characters, one below the other: the mark of the board, and no seal of an office.
    private static func addMark(_ mark: String, to svg: inout HTML) {
        svg.append(
            literal:
                "<rect x=\"796\" y=\"662\" width=\"84\" height=\"104\" rx=\"8\" fill=\"#8f1d18\"/><g font-size=\"42\" font-weight=\"700\" fill=\"#fff\" text-anchor=\"middle\">"
        )
        for (number, character) in mark.prefix(2).enumerated() {
            svg.append("<text x=\"838\" y=\"\(706 + number * 48)\">\(text: String(character))</text>")
        }
        svg.append(literal: "</g>")
    }
}
