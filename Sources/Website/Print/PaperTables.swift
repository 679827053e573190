/// Tables made fit for paper: in type that lets every figure and day stand whole, and, where a page does not hold them,
/// cut into parts of a page and no more than sixty rows, each with its own head and caption.
///
/// It works on markup that ``DataTable`` and the Markdown renderer made, in which every `<` begins a tag and every cell
/// is closed; so the record pages' own tables hang on the wall as they stand on the site.
struct PaperTables {
    /// What a paper has room for.
    struct Room: Sendable {
        /// The width of the type area, in points: upright, and lying.
        var widths: (upright: Double, across: Double)
        /// The height of the type area, in points: upright, and lying.
        var heights: (upright: Double, across: Double)
        /// Type sizes in points, as the classes `z0`, `z1`, … of `sheet.css` set them.
        var sizes: [Double]
        /// A table with more columns lies.
        var columns: Int
        /// A table that upright would need smaller type than this lies.
        var smallest: Double
        /// A table of no more rows stays on one sheet.
        var rowsTogether: Int

        /// The type areas of GB/T 9704: 156 × 225 mm.
        static let a4 = Room(
            widths: (442, 637), heights: (638, 442), sizes: [12, 10.5, 9, 8, 7, 6, 5.5], columns: 6,
            smallest: 9,
            rowsTogether: 6)
        static let a3 = Room(
            widths: (728, 1077), heights: (1094, 745), sizes: [20, 18, 16, 14, 12, 10, 9], columns: 8,
            smallest: 20,
            rowsTogether: 8)
    }

    static let rowsInPart = 60

    /// The classes `w0`, `w1`, … of `sheet.css` give a column room for so many halves of a character, up to this.
    static let widest = 40

    private let bytes: [UInt8]
    private let tables: [PaperTable]
    private let room: Room
    /// Whether the paper has to lie for its tables.
    let isAcross: Bool

    init(_ html: HTML, on room: Room) {
        let html = PaperTables.withoutAsides(html)
        bytes = html.bytes
        self.room = room
        var tables: [PaperTable] = []
        var index = 0
        while let start = PaperTable.next(in: html.bytes, from: index) {
            let table = PaperTable(html.bytes, at: start)
            tables.append(table)
            index = table.end
        }
        self.tables = tables
        isAcross = tables.contains { table in
            table.widths.count > room.columns
                || table.size(on: room, width: room.widths.upright).map { room.sizes[$0] < room.smallest }
                    ?? true
        }
    }

    /// Paper has room for every column: what ``DataTable`` repeats for phones goes.
    private static func withoutAsides(_ html: HTML) -> HTML {
        let (opening, closing) = (Array("<i class=\"u\">".utf8), Array("</i>".utf8))
        guard html.bytes.contains(opening) else { return html }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.bytes.count)
        var rest = html.bytes[...]
        while let from = rest.firstRange(of: opening),
            let to = rest[from.upperBound...].firstRange(of: closing)
        {
            bytes.append(contentsOf: rest[..<from.lowerBound])
            rest = rest[to.upperBound...]
        }
        bytes.append(contentsOf: rest)
        return HTML(markup: bytes)
    }

    /// The same markup with its tables fitted.
    var html: HTML {
        if tables.isEmpty { return HTML(markup: bytes) }
        var html = HTML(reserving: bytes.count + tables.count * 400)
        var done = 0
        for table in tables {
            html.append(markup: bytes[done..<table.start])
            let width = isAcross ? room.widths.across : room.widths.upright
            append(table, size: table.size(on: room, width: width), to: &html)
            done = table.end
        }
        html.append(markup: bytes[done...])
        return html
    }

    private func append(_ table: PaperTable, size: Int?, to html: inout HTML) {
        let count = table.rowEnds.count
        let parts = self.parts(of: table, size)
        let caption = HTML(markup: Array(table.caption.map { bytes[$0] } ?? []))
        var from = table.bodyStart
        for rows in parts {
            let (first, last) = (rows.lowerBound, rows.upperBound)
            let opening: HTML = rows.count > 1 ? "\(first + 1)–" : ""
            let range: HTML = parts.count > 1 ? "（第\(opening)\(last)行，共\(count)行）" : ""
            if first > 0 { html.append(literal: "</tbody></table>") }
            append(
                openingOf: table, size, isPart: parts.count > 1,
                captioned: (first > 0 ? "续表" : caption) + range, to: &html)
            html.append(markup: bytes[table.head])
            html.append(literal: "<tbody>")
            let to = last > 0 ? table.rowEnds[last - 1] : from
            append(from..<to, of: table, to: &html)
            from = to
        }
        append(from..<table.end, of: table, to: &html)
    }

    /// Rows, in which authors' cells that hold a figure or a day alone are marked like those of records.
    private func append(_ range: Range<Int>, of table: PaperTable, to html: inout HTML) {
        var from = range.lowerBound
        for place in table.figures[table.figures.partition(from: from)...] {
            if place >= range.upperBound { break }
            html.append(markup: bytes[from..<place])
            html.append(literal: " class=\"d\"")
            from = place
        }
        html.append(markup: bytes[from..<range.upperBound])
    }

    /// Set closer than others.
    private static func isDense(_ table: PaperTable) -> Bool { table.rowEnds.count > rowsInPart }

    /// The rows of each part. A table that one page holds is whole, wherever it begins; of a longer one every part has
    /// a page of its own, but for the first, which shares one with what stands before it.
    private func parts(of table: PaperTable, _ size: Int?) -> [Range<Int>] {
        let points = room.sizes[size ?? room.sizes.count - 1]
        let isDense = PaperTables.isDense(table)
        let (line, sides) = isDense ? (1.35 * points, 0.32 * points + 1) : (1.5 * points, 0.64 * points + 1)
        // What the columns with long words have for a line of them.
        var (left, longs) = (isAcross ? room.widths.across : room.widths.upright, 0.0)
        for (halves, isLong) in zip(table.widths, table.isLong) {
            left -= (isLong ? PaperTable.padding : Double(halves) / 2 + PaperTable.padding) * points
            if isLong { longs += 1 }
        }
        let inLine = longs > 0 ? max(3, (left / longs / points).rounded(.down)) : .infinity
        let heights = table.rowWords.map { max(1, (Double($0) / 2 / inLine).rounded(.up)) * line + sides }
        // A caption, a head of two lines, a row of sums; and no face is as high as another.
        let head = 3 * line + 3 * sides
        let page = (isAcross ? room.heights.across : room.heights.upright) * 0.95 - head
        guard heights.count > PaperTables.rowsInPart || heights.reduce(0, +) > page else {
            return [0..<heights.count]
        }
        var parts: [Range<Int>] = []
        var (first, space) = (0, page / 2)
        for (row, height) in heights.enumerated() {
            if row > first, height > space || row - first == PaperTables.rowsInPart {
                parts.append(first..<row)
                (first, space) = (row, page)
            }
            space -= height
        }
        // One or two rows are not left alone.
        if heights.count - first < 3, let last = parts.last, last.count > 6 {
            first -= 3
            parts[parts.count - 1] = last.lowerBound..<first
        }
        parts.append(first..<heights.count)
        return parts
    }

    private static func extent(of table: PaperTable, _ room: Room) -> HTML.Literal {
        let rows = table.rowEnds.count
        if isDense(table) { return " dense" }
        return rows <= room.rowsTogether && !table.isLong.contains(true) ? " short" : ""
    }

    /// A table for which no size is small enough may break its figures rather than lose them.
    private func append(
        openingOf table: PaperTable, _ size: Int?, isPart: Bool, captioned caption: HTML,
        to html: inout HTML
    ) {
        html.append(literal: table.isRanking ? "<table class=\"rank z" : "<table class=\"z")
        html.append(size ?? room.sizes.count - 1)
        html.append(literal: size == nil ? " tight" : PaperTables.extent(of: table, room))
        if isPart { html.append(literal: " part") }
        if size != nil, !table.hasLongWord { html.append(literal: " fit") }
        html.append(literal: "\">")
        if !caption.isEmpty { html.append("<caption>\(caption)</caption>") }
        html.append(literal: "<colgroup>")
        // Words may be broken anywhere, so that a browser would give the least width to short ones.
        for (halves, isLong) in zip(table.widths, table.isLong) {
            if isLong || size == nil {
                html.append(literal: "<col>")
            } else {
                html.append("<col class=\"w\(min(halves, PaperTables.widest))\">")
            }
        }
        html.append(literal: "</colgroup>")
    }
}
