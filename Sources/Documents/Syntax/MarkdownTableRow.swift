/// The syntax of one line of a GFM table.
enum MarkdownTableRow {
    enum Alignment: Sendable { case none, left, center, right }

    /// The bytes of a cell between its pipes, without the spaces around them.
    struct Cell {
        var start: Int
        var end: Int
        /// It has bytes that mean something to Markdown: its inlines must be parsed.
        var isMarked: Bool
    }

    /// No table has more columns.
    static let columnLimit = 65_535

    /// The columns' alignments if the line is a delimiter row: `| --- | ---: |`.
    static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment]? {
        var alignments: [Alignment] = []
        var index = line.startIndex
        func accept(_ byte: Unicode.Scalar) -> Bool {
            guard index < line.endIndex, line[index] == UInt8(ascii: byte) else { return false }
            index += 1
            return true
        }
        func skipSpaces() { while index < line.endIndex, isSpace(line[index]) { index += 1 } }

        _ = accept("|")
        repeat {
            skipSpaces()
            if !alignments.isEmpty, index == line.endIndex { break }  // the pipe was the last
            let left = accept(":")
            guard accept("-") else { return nil }
            while accept("-") {}
            let right = accept(":")
            alignments.append(left ? (right ? .center : .left) : right ? .right : .none)
            skipSpaces()
        } while accept("|")
        return index == line.endIndex && alignments.count <= columnLimit ? alignments : nil
    }

    /// Appends the line's cells, at most `limit` of them, and answers how many it has; 0: it is no row.
    static func appendCells(of line: ArraySlice<UInt8>, to cells: inout [Cell], limit: Int) -> Int {
        var count = 0
        var index = line.startIndex
        let end = line.endIndex
        func skipPipe() -> Bool {
            guard index < end, line[index] == UInt8(ascii: "|") else { return false }
            index += 1
            while index < end, isSpace(line[index]) { index += 1 }
            return true
        }

        _ = skipPipe()
        while index < end {
            let start = index
            var last = start
            var isMarked = false
            cell: while index < end {
                switch line[index] {
                case UInt8(ascii: "|"):
                    // A backslash always binds the pipe after it, even in code.
                    guard index > start, line[index - 1] == UInt8(ascii: "\\") else { break cell }
                    last = index + 1
                case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
                    UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"), 0:
                    isMarked = true
                    last = index + 1
                case let byte:
                    if !isSpace(byte) { last = index + 1 }
                }
                index += 1
            }
            if count < limit {
                cells.append(Cell(start: start, end: last, isMarked: isMarked))
                trimStart(&cells[cells.count - 1], in: line)
            }
            count += 1
            guard skipPipe() else { break }
        }
        return count <= columnLimit ? count : 0
    }

    /// Where the first cell beyond so many begins that is not empty.
    static func surplus(of line: ArraySlice<UInt8>, beyond limit: Int) -> Int? {
        var cells: [Cell] = []
        _ = appendCells(of: line, to: &cells, limit: columnLimit)
        return cells.dropFirst(limit).first { $0.start < $0.end }?.start
    }

    private static func trimStart(_ cell: inout Cell, in line: ArraySlice<UInt8>) {
        while cell.start < cell.end, isSpace(line[cell.start]) { cell.start += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
    }
}
