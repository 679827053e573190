/// A cell of a table on paper, while it is read: how wide it is, and what in it must stand whole.
///
/// Widths are in halves of a character: a Latin letter or a digit is one, a Chinese character two.
struct PaperCell {
    let column: Int
    /// `small` of `sheet.css` is so many hundredths of the type around it.
    private static let small = 82
    /// Of the line that is being read: what stands in type of the table's size, and what in smaller.
    private var (large, little) = (0, 0)
    var isSmall = false
    /// Before a line of a list, in halves of a character.
    private static let indent = 3
    var isListed = false
    /// How wide it is, and where it has several lines of its own each of them.
    private(set) var extent = Extent()
    /// Whether its maker says that it is never broken.
    var isWhole: Bool
    /// Where a class can be put into its tag; nil when it has one.
    let mark: Int?
    /// The widest figure or day, and the widest other word in Latin letters.
    private(set) var longestFigure = 0
    private(set) var longestWord = 0
    /// Whether there is nothing but one figure or day.
    var isFigure: Bool { longestFigure > 0 && extent == Extent(width: longestFigure) }
    /// The word that is being read: how wide, whether it has a digit, whether all of it belongs to figures.
    private var word = 0
    private var hasDigit = false
    private var isAllFigure = true

    init(column: Int, isWhole: Bool, mark: Int?) {
        self.column = column
        self.isWhole = isWhole
        self.mark = mark
    }

    /// A figure longer than this is a number of an account or of a card, which may be broken.
    private static let longestWhole = 24

    /// What a word that is no figure needs to stand whole; nothing for one that is broken anyway.
    var wordRoom: Int { longestWord > PaperTable.roomForWords ? 0 : longestWord }

    /// Takes one character, and steps past it.
    mutating func take(_ span: Span<UInt8>, _ index: inout Int) {
        let byte = span[index]
        if byte >= 0x80, byte < 0xC0 {
            index += 1
            return  // within a character
        }
        let isWide = byte >= 0xC0
        if isWide, word > 0, hasDigit, isAllFigure, PaperCell.isOfDay(span, index) {
            word += 2
        } else if isWide || byte <= 0x20 {
            endWord()
        } else {
            word += 1
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                hasDigit = true
            } else if !PaperCell.isOfFigure(byte) {
                isAllFigure = false
            }
        }
        let width = PaperCell.width(of: span, &index)
        if isSmall { little += width } else { large += width }
    }

    /// Ends a line that ends wherever its column does.
    mutating func endLine() {
        endWord()
        let width = large + (little * Self.small + 99) / 100
        if width > 0 { extent.add(isListed ? width + Self.indent : width) }
        (large, little) = (0, 0)
    }

    private mutating func endWord() {
        if hasDigit, isAllFigure, word <= PaperCell.longestWhole {
            longestFigure = max(longestFigure, word)
        } else {
            longestWord = max(longestWord, word)
        }
        (word, hasDigit, isAllFigure) = (0, false, true)
    }

    /// `1,234.50`, `-3.2%`, `2026-03-01`, `08:30`, `(12)`, `3/4`
    private static func isOfFigure(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// 年, 月 and 日, as they are in UTF-8.
    private static func isOfDay(_ span: Span<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < span.count else { return false }
        switch (span[index], span[index + 1], span[index + 2]) {
        case (0xE5, 0xB9, 0xB4), (0xE6, 0x9C, 0x88), (0xE6, 0x97, 0xA5): return true
        default: return false
        }
    }

    /// The width of one character in halves, and a step past it; a named one (`&amp;`) is one.
    private static func width(of span: Span<UInt8>, _ index: inout Int) -> Int {
        let byte = span[index]
        if byte == UInt8(ascii: "&") {
            while index < span.count, span[index] != UInt8(ascii: ";") { index += 1 }
            index += 1
            return 1
        }
        index += 1
        // A wide character by its first byte; those after it are within it.
        return byte < 0x80 ? (byte < 0x20 ? 0 : 1) : 2
    }
}

extension PaperCell {
    /// How much room what stands in a cell takes.
    struct Extent: Equatable {
        /// Of its widest line.
        private(set) var width = 0
        /// Of each of its lines, where it has more than one.
        private var lines: [Int] = []

        init(width: Int = 0) { self.width = width }

        fileprivate mutating func add(_ line: Int) {
            if width > 0 { lines = (lines.isEmpty ? [width] : lines) + [line] }
            width = max(width, line)
        }

        /// How many lines it takes in a column that has so much room.
        func lines(in column: Int) -> Int {
            lines.isEmpty
                ? Self.lines(width, in: column)
                : lines.reduce(0) { $0 + Self.lines($1, in: column) }
        }

        private static func lines(_ width: Int, in column: Int) -> Int {
            // A wide character that does not fit begins the next line.
            let line = max(2, column / 2 * 2)
            return max(1, (width + line - 1) / line)
        }
    }
}

extension [Int] {
    /// Of a growing list, where the first stands that is not less than `value`.
    func partition(from value: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
