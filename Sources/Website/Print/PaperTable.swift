/// Where the parts of a table lie in its markup, and how wide its columns have to be.
struct PaperTable {
    /// At `<table`, and after `</table>`.
    private(set) var start: Int
    private(set) var end = 0
    /// What stands in its `<caption>`.
    private(set) var caption: Range<Int>?
    /// After `<thead>`.
    private(set) var headStart = 0
    /// How many rows its body has.
    private(set) var rows = 0
    private(set) var isRanking = false
    /// The least width of each column in halves of a character: what must not be broken, and room for words.
    private(set) var widths: [Int] = []
    /// Whether a column has words that need more than its least width, and takes what the others leave.
    private(set) var isLong: [Bool] = []
    /// Of each of its first rows, how much room the cells of its columns take.
    private(set) var cells: [[PaperCell.Extent]] = []
    /// The same where words are broken so that their neighbours need fewer lines.
    private var narrowest: [Int] = []
    /// The width of each column where nothing in its body is broken.
    private(set) var wholeWidths: [Int] = []
    /// Within the tag of each cell that holds a figure or a day alone and has no class that says so.
    private(set) var figures: [Int] = []
    /// Whether a word in Latin letters may be wider than its column, and has to be broken.
    private(set) var hasLongWord = false

    /// At both sides of a cell, with its line, in characters.
    static let padding = 0.75

    /// Six characters for words that may be broken, five beside longer ones.
    static let roomForWords = 12
    private static let roomBesideWords = 10

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
        var isHeading = false
        // Heads of two rows: the columns whose head takes both.
        var tall: Set<Int> = []
        var headRows = 0
        // Of the small print that is being read: whether it is a line of its own.
        var isBelow = false
        // The cells of a row of the body, while there is need of them.
        var row: [PaperCell.Extent] = []
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
                // `<table class="rank`: the classes of columns that give way on phones are none of it.
                isRanking = tag + 14 < index && span[tag + 14] == UInt8(ascii: "r")
            case .caption: caption = isEnd ? (caption?.lowerBound ?? tag)..<tag : index..<index
            case .head:
                section = isEnd ? .body : .head
                if !isEnd { headStart = index }
            case .foot where !isEnd: section = .foot
            case .row where isEnd:
                if section == .body, !isHeading { rows += 1 }
                if !row.isEmpty { cells.append(row) }
                row.removeAll(keepingCapacity: true)
            case .row:
                if section == .head { headRows += 1 }
                column = 0
                isHeading = false
            case .cell where isEnd:
                cell?.endLine()
                if let cell {
                    note(cell, section)
                    if section == .body, cells.count < PaperTable.measured {
                        while row.count < cell.column { row.append(PaperCell.Extent()) }
                        row.append(cell.extent)
                    }
                }
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
            case .small:
                // `<small class="why">` stands below what it is about.
                if !isEnd { isBelow = index - tag > 16 && span[tag + 16] == UInt8(ascii: "y") }
                if isBelow { cell?.endLine() }
                cell?.isSmall = !isEnd
            case .line: cell?.endLine()
            case .list:
                cell?.endLine()
                cell?.isListed = !isEnd
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

    private mutating func note(_ cell: PaperCell, _ section: Section) {
        let width = cell.extent.width
        var cell = cell
        while widths.count <= cell.column {
            widths.append(0)
            narrowest.append(0)
            wholeWidths.append(0)
            isLong.append(false)
        }
        if let mark = cell.mark, cell.isFigure, section != .head {
            figures.append(mark)
            cell.isWhole = true
        }
        if !cell.isWhole, cell.longestWord > PaperTable.roomForWords { hasLongWord = true }
        let limit =
            section == .head
            ? PaperTable.roomForHead(width)
            : cell.isWhole ? Int.max : max(PaperTable.roomForWords, cell.longestFigure)
        let least = max(min(width, limit), cell.longestFigure, cell.wordRoom)
        widths[cell.column] = max(widths[cell.column], least)
        let isNarrow = section != .head && !cell.isWhole
        narrowest[cell.column] = max(
            narrowest[cell.column],
            isNarrow ? max(min(least, Self.roomBesideWords), cell.longestFigure, cell.wordRoom) : least)
        wholeWidths[cell.column] = max(wholeWidths[cell.column], section == .head ? least : width)
        if section != .head, width > limit { isLong[cell.column] = true }
    }

    /// The largest size at which every column has its width; nil when none is small enough.
    /// - Parameter words: what a column of words has at least.
    func size(on room: PaperTables.Room, width: Double, words: Int = 0) -> Int? {
        PaperTable.size(of: least(words), on: room, width: width)
    }

    /// The width of each column that it has at least.
    private func least(_ words: Int) -> [Int] { zip(widths, isLong).map { $1 ? max($0, words) : $0 } }

    /// So many of its rows tell how high it is.
    private static let measured = 60

    /// The widths of its columns in type of a size: those of words share what the others leave, each as much as any other that it has
    /// use for; the two that hold most, so that the fewest lines come of it.
    func columns(in points: Double, width: Double, words: Int = 0) -> [Int] {
        var columns = least(words)
        let halves = (width / points - Double(columns.count) * PaperTable.padding) * 2
        var free = max(0, Int(halves) - columns.reduce(0, +))
        let long = columns.indices.filter { isLong[$0] }
            .sorted { wholeWidths[$0] - columns[$0] < wholeWidths[$1] - columns[$1] }
        for (place, column) in long.enumerated() {
            let more = min(max(0, wholeWidths[column] - columns[column]), free / (long.count - place))
            columns[column] += more
            free -= more
        }
        guard long.count > 1 else { return columns }
        let (a, b) = (long[long.count - 2], long[long.count - 1])
        let (even, both) = (columns[a], columns[a] + columns[b])
        let least = (a: max(narrowest[a], words), b: max(narrowest[b], words))
        // Of each row, how many lines its other columns have.
        let others = cells.map { row in
            row.indices.lazy.filter { $0 != a && $0 != b }
                .map { row[$0].lines(in: columns[$0]) }.max() ?? 1
        }
        var fewest = (lines: Int.max, apart: 0)
        for width in stride(from: least.a, through: both - least.b, by: 2) {
            var lines = 0
            for (row, other) in zip(cells, others) {
                let first = a < row.count ? row[a].lines(in: width) : 1
                let second = b < row.count ? row[b].lines(in: both - width) : 1
                lines += max(first, second, other)
            }
            let apart = abs(width - even)
            if (lines, apart) < fewest {
                fewest = (lines, apart)
                (columns[a], columns[b]) = (width, both - width)
            }
        }
        return columns
    }

    /// How high it comes to be, in points; somewhat more than less.
    /// - Parameter leading: of a line, and at both sides of a cell, in parts of the type's size.
    /// - Parameter closely: whether a cell that has its column's width is known to take one line, whatever it holds.
    func height(
        in points: Double, columns: [Int], leading: (line: Double, padding: Double), closely: Bool = false
    ) -> Double {
        let (line, padding) = leading
        // The caption, the head and two sums.
        var lines = 5
        for row in cells {
            lines +=
                row.indices.lazy.map {
                    row[$0].lines(in: closely && row[$0].width <= columns[$0] ? columns[$0] + 1 : columns[$0])
                }.max() ?? 1
        }
        let whole = Double(lines) * line + Double(cells.count + 5) * padding
        return whole * points * Double(max(rows, cells.count)) / Double(max(cells.count, 1))
    }

    /// The same where nothing is broken, so that two of its columns may stand side by side.
    func sizeInHalf(on room: PaperTables.Room, width: Double) -> Int? {
        PaperTable.size(of: wholeWidths, on: room, width: width)
    }

    private static func size(of widths: [Int], on room: PaperTables.Room, width: Double) -> Int? {
        let halves = Double(widths.reduce(0, +))
        return room.sizes.firstIndex {
            (halves / 2 + Double(widths.count) * PaperTable.padding) * $0 <= width
        }
    }

    // MARK: Markup

    private enum Name { case table, caption, head, body, foot, row, cell, time, small, line, list, other }

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
        case (UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "a")): return .small
        case (UInt8(ascii: "l"), UInt8(ascii: "i"), _), (UInt8(ascii: "b"), UInt8(ascii: "r"), _),
            (UInt8(ascii: "p"), UInt8(ascii: ">"), _),
            (UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "v")):
            return .line
        case (UInt8(ascii: "o"), UInt8(ascii: "l"), _), (UInt8(ascii: "u"), UInt8(ascii: "l"), _):
            return .list
        default: return .other
        }
    }
}
