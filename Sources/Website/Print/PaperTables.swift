import Documents

/// Tables made fit for paper: in type that lets every figure and day stand whole, with a head that says on every sheet what
/// the table is, so that it may go on wherever a sheet ends. A long list of few figures stands in two columns.
///
/// It works on markup that ``DataTable`` and the Markdown renderer made, in which every `<` begins a tag and every cell
/// is closed; so the record pages' own tables hang on the wall as they stand on the site.
struct PaperTables {
    /// What a paper has room for.
    struct Room: Sendable {
        /// The width of the type area, in points: upright, and lying.
        var widths: (upright: Double, across: Double)
        /// Type sizes in points, as the classes `z0`, `z1`, … of `sheet.css` set them.
        var sizes: [Double]
        /// A table with more columns lies.
        var columns: Int
        /// A table that upright would need smaller type than this lies.
        var smallest: Double
        /// A table of an author's that would need smaller type than this, though it lies, stands in parts.
        var readable = 0.0
        /// A table that upright leaves a column of words less room than this lies, in halves of a character.
        var words = PaperTable.roomForWords
        /// How high a table of words is, in points, before it is set in smaller type to spare a sheet.
        var height = Double.infinity
        var isRanking = false
        /// Whether the program that prints chooses the type of tables, by what the sheets have room for.
        var isMeasured = false
        /// A table of no more rows stays on one sheet.
        var rowsTogether: Int
        /// So many rows in two columns stay on one sheet, with their caption.
        var rowsInOneSheet = 24
        /// The rows of a table with more are set closer.
        var rowsApart: Int
        /// How wide each of two columns is, in points, upright.
        var half: Double
        /// A list of so many rows stands in two columns, where it is narrow enough. A browser that has to break a longer one so takes
        /// minutes for it.
        var rowsInColumns: ClosedRange<Int>

        /// The type area of GB/T 9704: 156 × 225 mm, and 6 mm between two columns.
        static let a4 = Room(
            widths: (442, 637), sizes: [12, 10.5, 9, 8, 7, 6, 5.5], columns: 9, smallest: 9,
            readable: 8, height: 400, isMeasured: true, rowsTogether: 6, rowsApart: 12, half: 212,
            rowsInColumns: 6...1000)
        static let a3 = Room(
            widths: (728, 1077), sizes: [20, 18, 16, 14, 12, 10, 9], columns: 12, smallest: 14,
            words: 28,
            rowsTogether: 8, rowsApart: 40, half: 355, rowsInColumns: 21...1000)
        /// A ranking has one sheet, which has more room for its places upright.
        static let ranking: Room = {
            var room = a3
            (room.columns, room.smallest, room.words) = (16, 12, 12)
            room.sizes = [16, 15, 14, 13, 12, 10, 9]
            room.height = 350
            room.isRanking = true
            return room
        }()

        /// The same where what stands on it is set larger by so many tenths.
        func enlarged(_ tenths: Int) -> Room {
            var room = self
            room.widths = (widths.upright * 10 / Double(tenths), widths.across * 10 / Double(tenths))
            return room
        }

        /// As `sheet.css` sets the lines of a table, and what is above and below them in a cell with its rule.
        fileprivate func leading(of table: PaperTable) -> (line: Double, padding: Double) {
            if isRanking { return (1.25, 0.2) }
            return table.rows > rowsApart ? (1.2, 0.15) : (1.35, 0.4)
        }
    }

    /// The classes `w0`, `w1`, … of `sheet.css` give a column room for so many halves of a character, up to this.
    static let widest = 40

    private let bytes: [UInt8]
    private let tables: [PaperTable]
    private let room: Room
    /// Whether the paper has to lie for its tables.
    let isAcross: Bool

    init(_ html: HTML, on room: Room) {
        // Paper has room for every column: what ``DataTable`` has for phones goes.
        let html = PaperTables.without(
            from: "<tr class=\"flat\">", to: "</tr>",
            PaperTables.without(from: "<tr class=\"u\">", to: "</tr>", html))
        self.room = room
        let whole = PaperTables.tables(in: html.bytes)
        let parted = PaperTables.parting(whole, in: html.bytes, on: room)
        bytes = parted ?? html.bytes
        tables = parted.map(PaperTables.tables) ?? whole
        isAcross = tables.contains { table in
            table.widths.count > room.columns
                || table.size(on: room, width: room.widths.upright, words: room.words).map {
                    room.sizes[$0] < room.smallest
                }
                    ?? true
        }
    }

    private static func tables(in bytes: [UInt8]) -> [PaperTable] {
        var tables: [PaperTable] = []
        var index = 0
        while let start = PaperTable.next(in: bytes, from: index) {
            let table = PaperTable(bytes, at: start)
            tables.append(table)
            index = table.end
        }
        return tables
    }

    /// The same markup with those tables in parts that have too many columns; nil where none has.
    private static func parting(_ tables: [PaperTable], in bytes: [UInt8], on room: Room) -> [UInt8]? {
        let wide = tables.compactMap { table in table.parts(on: room).map { (table, $0) } }
        if wide.isEmpty { return nil }
        var html = HTML(reserving: bytes.count * 2)
        var done = 0
        for (table, parts) in wide {
            html.append(markup: bytes[done..<table.start])
            html.append(table.parted(bytes, into: parts))
            done = table.end
        }
        html.append(markup: bytes[done...])
        return html.bytes
    }

    private static func without(from opening: String, to closing: String, _ html: HTML) -> HTML {
        let (opening, closing) = (Array(opening.utf8), Array(closing.utf8))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.bytes.count)
        var start = 0
        while let from = html.bytes.range(of: opening, from: start),
            let to = html.bytes.range(of: closing, from: from.upperBound)
        {
            bytes.append(contentsOf: html.bytes[start..<from.lowerBound])
            start = to.upperBound
        }
        if start == 0 { return html }
        bytes.append(contentsOf: html.bytes[start...])
        return HTML(markup: bytes)
    }

    /// About how high all of it is, upright, in points: the tables, and what stands around them as a poster sets it, rather more than less.
    var height: Double {
        let width = room.widths.upright
        var height = 0.0
        var around = 0
        var done = 0
        for table in tables {
            around += Self.halves(of: bytes[done..<table.start])
            done = table.end
            guard let size = size(of: table, in: width) else { return .infinity }
            height += table.height(
                in: room.sizes[size], columns: table.columns(in: room.sizes[size], width: width),
                leading: room.leading(of: table), closely: true)
        }
        around += Self.halves(of: bytes[done...])
        // Lists stand in two columns, of which one may be empty; each of their entries ends its line.
        let lines = Double(around) / 2 * Self.around * 1.5 / width
        return height + (lines + 5) * Self.around * 1.4
    }

    /// The type of what stands around the tables of a poster.
    private static let around = 13.5

    /// How wide the text in some markup is, in halves of a character.
    private static func halves(of markup: ArraySlice<UInt8>) -> Int {
        var isTag = false
        var halves = 0
        for byte in markup {
            switch byte {
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">"): isTag = false
            case 0x80..<0xC0: break
            default: if !isTag { halves += byte < 0x80 ? 1 : 2 }
            }
        }
        return halves
    }

    /// The same markup with its tables fitted.
    var html: HTML {
        if tables.isEmpty { return HTML(markup: bytes) }
        var html = HTML(reserving: bytes.count + tables.count * 400)
        var done = 0
        for table in tables {
            html.append(markup: bytes[done..<table.start])
            append(table, to: &html)
            done = table.end
        }
        html.append(markup: bytes[done...])
        return html
    }

    private func append(_ table: PaperTable, to html: inout HTML) {
        // Both makers give every table a head.
        guard table.headStart > 0 else { return html.append(markup: bytes[table.start..<table.end]) }
        let half = sizeInHalf(table)
        let caption = HTML(markup: Array(table.caption.map { bytes[$0] } ?? []))
        // A browser repeats a head that takes no more than a quarter of a column: one of two columns has it without the caption.
        if half != nil {
            if !caption.isEmpty { html.append("<p class=\"cap\">\(caption)</p>") }
            let isShort = table.rows <= room.rowsInOneSheet
            html.append(literal: isShort ? "<div class=\"two short\">" : "<div class=\"two\">")
        }
        append(openingOf: table, inHalf: half, to: &html)
        html.append(literal: "<thead>")
        if half == nil, !caption.isEmpty {
            let columns = max(table.widths.count, 1)
            html.append("<tr class=\"cap\"><th colspan=\"\(columns)\">\(caption)</th></tr>")
        }
        append(table.headStart..<table.end, of: table, to: &html)
        if half != nil { html.append(literal: "</div>") }
    }

    /// The type in which a long list of few figures stands in two columns, a size smaller than one that stands alone; nil for what does not.
    private func sizeInHalf(_ table: PaperTable) -> Int? {
        guard !isAcross, room.rowsInColumns.contains(table.rows),
            let size = table.sizeInHalf(on: room, width: room.half), room.sizes[size] >= room.smallest
        else { return nil }
        return max(size, 1)
    }

    /// What follows the opening of the head, in which authors' cells that hold a figure or a day alone are marked like those of
    /// records.
    private func append(_ range: Range<Int>, of table: PaperTable, to html: inout HTML) {
        var from = range.lowerBound
        for place in table.figures[table.figures.partition(from: from)...] {
            html.append(markup: bytes[from..<place])
            html.append(literal: " class=\"d\"")
            from = place
        }
        html.append(markup: bytes[from..<range.upperBound])
    }

    private func extent(of table: PaperTable) -> HTML.Literal {
        if table.rows > room.rowsApart { return " dense" }
        return table.rows <= room.rowsTogether && !table.isLong.contains(true) ? " short" : ""
    }

    /// The largest size that every column has room in, and the smaller ones that are read as well; none when none is small enough.
    private func sizes(of table: PaperTable, in width: Double) -> [Int] {
        guard
            let largest = table.size(on: room, width: width, words: room.words)
                ?? table.size(on: room, width: width)
        else { return [] }
        return [largest]
            + room.sizes.indices.dropFirst(largest + 1).filter { room.sizes[$0] >= room.smallest }
    }

    /// The largest of these, or a smaller one in which a table of words is known to spare a sheet; nil when none is small enough.
    private func size(of table: PaperTable, in width: Double) -> Int? {
        let sizes = sizes(of: table, in: width)
        guard table.isLong.contains(true) else { return sizes.first }
        let fitting = sizes.first { size in
            let columns = table.columns(in: room.sizes[size], width: width)
            return table.height(in: room.sizes[size], columns: columns, leading: room.leading(of: table))
                <= room.height
        }
        return fitting ?? sizes.last
    }

    /// A table for which no size is small enough may break its figures rather than lose them.
    private func append(openingOf table: PaperTable, inHalf half: Int?, to html: inout HTML) {
        let width = isAcross ? room.widths.across : room.widths.upright
        let size = half ?? size(of: table, in: width)
        html.append(literal: table.isRanking ? "<table class=\"rank z" : "<table class=\"z")
        html.append(size ?? room.sizes.count - 1)
        html.append(
            literal: size == nil
                ? " tight" : half == nil ? extent(of: table) : " dense")
        if size != nil, !table.hasLongWord { html.append(literal: " fit") }
        html.append(literal: "\">")
        // Columns of which none takes what the others leave are the same in every size.
        let sizes = room.isMeasured && table.isLong.contains(true) ? sizes(of: table, in: width) : []
        html.append(literal: "<colgroup")
        if size != nil, half == nil, sizes.count > 1 {
            for choice in sizes {
                let words = widths(of: table, in: choice, isHalf: false).map { $0.map { "\($0)" } ?? "-" }
                html.append(" data-z\(choice)=\"\(text: words.joined(separator: " "))\"")
            }
        }
        html.append(literal: ">")
        for width in widths(of: table, in: size, isHalf: half != nil) {
            if let width { html.append("<col class=\"w\(width)\">") } else { html.append(literal: "<col>") }
        }
        html.append(literal: "</colgroup>")
    }

    /// How wide each column is, by its class; nil for one that takes what the others leave. - Parameter size: nil where none is small enough.
    private func widths(of table: PaperTable, in size: Int?, isHalf: Bool) -> [Int?] {
        let width = isAcross ? room.widths.across : room.widths.upright
        let columns =
            isHalf ? table.wholeWidths : size.map { table.columns(in: room.sizes[$0], width: width) }
        // What holds most takes what the others leave.
        let widest =
            isHalf
            ? nil
            : table.isLong.indices.filter { table.isLong[$0] }.max {
                table.wholeWidths[$0] < table.wholeWidths[$1]
            }
        // Words may be broken anywhere, so that a browser would give the least width to short ones.
        return table.isLong.indices.map { column in
            guard let columns, column != widest else { return nil }
            return min(columns[column], PaperTables.widest)
        }
    }
}
