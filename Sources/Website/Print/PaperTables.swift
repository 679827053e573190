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

/// Where the parts of a table lie in its markup, and how wide its columns have to be.
struct PaperTable {
    /// At `<table`, and after `</table>`.
    private(set) var start: Int
    private(set) var end = 0
    /// What stands in its `<caption>`.
    private(set) var caption: Range<Int>?
    /// From `<thead>` to after `</thead>`.
    private(set) var head = 0..<0
    /// After `<tbody>`.
    private(set) var bodyStart = 0
    /// After each row of the body.
    private(set) var rowEnds: [Int] = []
    /// Of each row of the body, the widest cell whose words may be broken.
    private(set) var rowWords: [Int] = []
    private(set) var isRanking = false
    /// The least width of each column in halves of a character: what must not be broken, and room for words.
    private(set) var widths: [Int] = []
    /// Whether a column has words that need more than its least width, and takes what the others leave.
    private(set) var isLong: [Bool] = []
    /// Within the tag of each cell that holds a figure or a day alone and has no class that says so.
    private(set) var figures: [Int] = []
    /// Whether a word in Latin letters may be wider than its column, and has to be broken.
    private(set) var hasLongWord = false

    /// At both sides of a cell, with its line, in characters.
    static let padding = 0.75

    /// Six characters for words that may be broken.
    static let roomForWords = 12

    /// What a column's head needs: all of up to three characters, half of up to eight.
    private static func roomForHead(_ width: Int) -> Int {
        width <= 6 ? width : min(8, ((width + 1) / 2 + 1) / 2 * 2)
    }

    /// Where the next `<tab` begins. Most of a text is passed over four bytes at a time: by what stands where the last of
    /// the four letters would, it is known how far away the next can be.
    static func next(in bytes: [UInt8], from start: Int) -> Int? {
        let span = bytes.span
        var last = start + 3
        while last < span.count {
            switch span[last] {
            case UInt8(ascii: "b"):
                if span[last - 1] == UInt8(ascii: "a"), span[last - 2] == UInt8(ascii: "t"),
                    span[last - 3] == UInt8(ascii: "<")
                {
                    return last - 3
                }
                last += 4
            case UInt8(ascii: "a"): last += 1
            case UInt8(ascii: "t"): last += 2
            case UInt8(ascii: "<"): last += 3
            default: last += 4
            }
        }
        return nil
    }

    private enum Section { case caption, head, body, foot }

    init(_ bytes: [UInt8], at start: Int) {
        self.start = start
        let span = bytes.span
        var section = Section.caption
        var cell: PaperCell?
        var column = 0
        var words = 0
        var isHeading = false
        // Heads of two rows: the columns whose head takes both.
        var tall: Set<Int> = []
        var headRows = 0
        var index = start
        while index < span.count {
            guard span[index] == UInt8(ascii: "<") else {
                if cell?.take(span, &index) == nil { index += 1 }
                continue
            }
            let tag = index
            let isEnd = tag + 1 < span.count && span[tag + 1] == UInt8(ascii: "/")
            let name = PaperTable.name(span, isEnd ? tag + 2 : tag + 1)
            var isWhole = false
            var isSpanning = false
            var isTall = false
            var spanned = 1
            while index < span.count, span[index] != UInt8(ascii: ">") {
                // class="n", class="d" and class="at" are never broken.
                if span[index] == UInt8(ascii: "\""), index + 2 < span.count, !isEnd {
                    let (a, b) = (span[index + 1], span[index + 2])
                    let isQuoted = b == UInt8(ascii: "\"")
                    isWhole =
                        isWhole || isQuoted && (a == UInt8(ascii: "n") || a == UInt8(ascii: "d"))
                        || a == UInt8(ascii: "a") && b == UInt8(ascii: "t")
                }
                // colspan="5": a heading over the rows that follow it, which needs no column's width.
                if span[index] == UInt8(ascii: "p"), span[index - 1] == UInt8(ascii: "s"),
                    span[index - 2] == UInt8(ascii: "l")
                {
                    isSpanning = true
                    spanned = PaperTable.number(span, index + 5)
                }
                if span[index] == UInt8(ascii: "p"), span[index - 1] == UInt8(ascii: "s"),
                    span[index - 2] == UInt8(ascii: "w")
                {
                    isTall = true
                }
                index += 1
            }
            index += 1
            switch name {
            case .table where isEnd:
                end = index
                return
            case .table:
                isRanking = index - tag > 8
            case .caption: caption = isEnd ? (caption?.lowerBound ?? tag)..<tag : index..<index
            case .head:
                section = isEnd ? .body : .head
                head = isEnd ? head.lowerBound..<index : tag..<tag
            case .body where !isEnd: if bodyStart == 0 { bodyStart = index }
            case .foot where !isEnd: section = .foot
            case .row where isEnd:
                if section == .body, !isHeading {
                    rowEnds.append(index)
                    rowWords.append(words)
                }
            case .row:
                if section == .head { headRows += 1 }
                column = 0
                words = 0
                isHeading = false
            case .cell where isEnd:
                if let cell { words = max(words, note(cell, section)) }
                cell = nil
            case .cell where isSpanning:
                isHeading = true
                column += section == .head ? spanned : 1
            case .cell:
                if section == .head {
                    while headRows > 1, tall.contains(column) { column += 1 }
                    if isTall { tall.insert(column) }
                }
                let isBare = index - tag == 4 && span[tag + 2] == UInt8(ascii: "d")
                cell = PaperCell(column: column, isWhole: isWhole, mark: isBare ? tag + 3 : nil)
                column += 1
            case .time: cell?.isWhole = true
            case .body, .foot, .other: break
            }
        }
        // Markup that ends within a table: there is none, and nothing is lost if there were.
        end = span.count
    }

    /// The digits at a place; 1 where there are none.
    private static func number(_ span: Span<UInt8>, _ start: Int) -> Int {
        var number = 0
        var index = start
        while index < span.count, number < 1000, (0x30...0x39).contains(span[index]) {
            number = number * 10 + Int(span[index] - 0x30)
            index += 1
        }
        return max(number, 1)
    }

    /// - Returns: the width of words that may be broken.
    private mutating func note(_ cell: PaperCell, _ section: Section) -> Int {
        var cell = cell
        cell.endWord()
        while widths.count <= cell.column {
            widths.append(0)
            isLong.append(false)
        }
        if let mark = cell.mark, cell.isFigure, section != .head {
            figures.append(mark)
            cell.isWhole = true
        }
        if !cell.isWhole, cell.longestWord > PaperTable.roomForWords { hasLongWord = true }
        let limit =
            section == .head
            ? PaperTable.roomForHead(cell.width)
            : cell.isWhole ? Int.max : max(PaperTable.roomForWords, cell.longestFigure)
        let least = max(min(cell.width, limit), cell.longestFigure, cell.wordRoom)
        widths[cell.column] = max(widths[cell.column], least)
        if section != .head, cell.width > limit { isLong[cell.column] = true }
        return cell.width > limit ? cell.width : 0
    }

    /// The largest size at which every column has its width; nil when none is small enough.
    func size(on room: PaperTables.Room, width: Double) -> Int? {
        let halves = Double(widths.reduce(0, +))
        return room.sizes.firstIndex {
            (halves / 2 + Double(widths.count) * PaperTable.padding) * $0 <= width
        }
    }

    // MARK: Markup

    private enum Name { case table, caption, head, body, foot, row, cell, time, other }

    private static func name(_ span: Span<UInt8>, _ start: Int) -> Name {
        guard start + 2 < span.count else { return .other }
        switch (span[start], span[start + 1], span[start + 2]) {
        case (UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "b")): return .table
        case (UInt8(ascii: "c"), UInt8(ascii: "a"), UInt8(ascii: "p")): return .caption
        case (UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "e")): return .head
        case (UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "o")): return .body
        case (UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "o")): return .foot
        case (UInt8(ascii: "t"), UInt8(ascii: "r"), _): return .row
        case (UInt8(ascii: "t"), UInt8(ascii: "d"), _), (UInt8(ascii: "t"), UInt8(ascii: "h"), _):
            return .cell
        case (UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "m")): return .time
        default: return .other
        }
    }
}
