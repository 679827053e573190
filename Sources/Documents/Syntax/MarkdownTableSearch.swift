/// Finds GFM tables in a tree of libcmark, which knows none: to it a table is a paragraph.
///
/// A paragraph that is a table from its first line to its last is found as it stands. Where cmark-gfm would
/// divide the text otherwise than libcmark did, `insertions` say what to put into the source so that libcmark
/// divides it alike, and the search begins anew in the new tree:
/// - before a header row that is not its paragraph's first line, and before a line that ends a table but
///   not a paragraph (a lazy continuation, `2.`, indented code, a lone HTML tag): a separator;
/// - in a header row that follows a separator, and in a row that underlines a heading (`===`): a sentinel,
///   which makes the line mere text.
/// What stands after a line that is no longer where libcmark saw it is not searched: it may change.
///
/// Known differences from cmark-gfm 0.29, none of which loses text:
/// - link definitions right above a header row, or in its place, define their links; there they are text;
/// - `\|` in code and `\\|` in text stay as written in a paragraph right above a header row;
/// - a header row that is a lazy continuation (without the `>` or indentation of its delimiter row) is text;
/// - a table without rows, followed by more in its list item, does not make the list loose;
/// - a table that would take more than 500,000 cells to fill up ragged rows is text;
/// - a table that an insertion would reveal is text once `rounds` trees have been searched.
struct MarkdownTableSearch {
    struct Table {
        /// The first line of the paragraph.
        var line: Int
        var alignments: [MarkdownTableRow.Alignment]
        /// The lines of its rows, the header first.
        var rows: [Int]
        /// Row by row, each with as many as there are alignments.
        var cells: [MarkdownTableRow.Cell]
        /// Where a row has more words than the header has cells: they are not shown.
        var surplus: [Int] = []
    }

    /// How many trees are searched at most, so that no body costs more than so many times its length.
    static let rounds = 8

    private(set) var tables: [Table] = []
    private(set) var insertions: [MarkdownSource.Insertion] = []
    /// The last insertion moves what follows it into other blocks.
    private var hasMovedText = false
    private let source: MarkdownSource
    private var containers = MarkdownContainers()
    /// Cells that tables may still be given for ragged rows.
    private var fillers = 500_000

    init(_ tree: borrowing CMarkTree, in source: MarkdownSource) {
        self.source = source
        search(below: tree.root)
    }

    private mutating func search(below root: CMarkNode) {
        var nextDelimiter = 0
        var tracked: [CMarkNode] = []
        var cursor = root.firstChild
        while let node = cursor {
            let start = node.startLine
            while nextDelimiter < source.delimiterLines.count, source.delimiterLines[nextDelimiter] <= start {
                nextDelimiter += 1
            }
            guard nextDelimiter < source.delimiterLines.count, !hasMovedText else { return }
            let isAhead = source.delimiterLines[nextDelimiter] <= node.endLine
            let kind = node.kind
            switch kind {
            case .paragraph where isAhead, .heading where isAhead:
                readTable(in: node, delimiters: source.delimiterLines[nextDelimiter...])
            case .blockQuote where isAhead, .item where isAhead, .list where isAhead:
                guard let child = node.firstChild else { break }
                if kind == .blockQuote { containers.enterQuote(onLine: start, source.line(start)) }
                if kind == .item { containers.enterItem(onLine: start, source.line(start)) }
                if kind != .list { tracked.append(node) }
                cursor = child
                continue
            default: break
            }
            cursor = node.next
            var parent = node.parent
            while cursor == nil, let container = parent, container != root {
                if container == tracked.last {
                    tracked.removeLast()
                    containers.leave()
                }
                cursor = container.next
                parent = container.parent
            }
        }
    }

    private mutating func readTable(in node: CMarkNode, delimiters: ArraySlice<Int>) {
        let first = node.startLine
        let isHeading = node.kind == .heading
        let last = isHeading ? underline(of: node) : node.endLine
        for delimiter in delimiters {
            guard delimiter <= last, !isHeading || delimiter < last else { return }
            let line = source.line(delimiter)
            guard let content = containers.content(ofLine: delimiter, line), content.indent < 4,
                let alignments = MarkdownTableRow.alignments(line[content.start...]),
                let header = header(onLine: delimiter - 1, of: node)
            else { continue }
            var cells: [MarkdownTableRow.Cell] = []
            cells.reserveCapacity(alignments.count * min(last - delimiter + 2, 64))
            let columns = MarkdownTableRow.appendCells(
                of: text(header, onLine: delimiter - 1), to: &cells, limit: alignments.count)
            guard columns == alignments.count else { continue }

            let separator = line[..<content.start] + MarkdownSentinel.separator
            var edits: [MarkdownSource.Insertion] = []
            if delimiter - 1 > first {
                guard let disarm = disarm(header) else { continue }
                let start = source.line(delimiter - 1).startIndex
                edits.append(MarkdownSource.Insertion(offset: start, bytes: Array(separator)))
                edits.append(disarm)
            }
            var table = Table(line: first, alignments: alignments, rows: [delimiter - 1], cells: cells)
            let rows = delimiter + 1..<last + 1
            guard readRows(rows, of: &table, underline: isHeading ? last : nil, separator, &edits) else {
                return
            }
            if edits.isEmpty { tables.append(table) } else { insertions += edits }
            return
        }
    }

    /// Adds the rows of these lines to the table; false if it would grow too large.
    private mutating func readRows(
        _ lines: Range<Int>, of table: inout Table, underline: Int?, _ separator: ArraySlice<UInt8>,
        _ edits: inout [MarkdownSource.Insertion]
    ) -> Bool {
        let columns = table.alignments.count
        for number in lines {
            let line = source.line(number)
            let content = containers.content(ofLine: number, line)
            var count = 0
            if let content, content.indent < 4, Self.staysText(line[content.start...]) {
                count = MarkdownTableRow.appendCells(
                    of: text(content, onLine: number), to: &table.cells, limit: columns)
            }
            guard let content, count > 0 else {
                edits.append(MarkdownSource.Insertion(offset: line.startIndex, bytes: Array(separator)))
                hasMovedText = true
                return true
            }
            if number == underline {
                guard let disarm = disarm(content) else { return false }
                edits.append(disarm)
                hasMovedText = true
            }
            table.rows.append(number)
            if count > columns,
                let place = MarkdownTableRow.surplus(of: text(content, onLine: number), beyond: columns)
            {
                table.surplus.append(place)
            }
            if count < columns {
                fillers -= columns - count
                guard fillers >= 0 else { return false }
                let filler = MarkdownTableRow.Cell(start: line.endIndex, end: line.endIndex, isMarked: false)
                table.cells.append(contentsOf: repeatElement(filler, count: columns - count))
            }
        }
        return true
    }

    /// The line that underlines a heading. libcmark counts one too many, unless the body ends there.
    private func underline(of heading: CMarkNode) -> Int {
        let last = heading.endLine
        let text = source.line(last).drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
            text.allSatisfy({ $0 == mark || $0 == 0x20 || $0 == 0x09 })
        else { return last - 1 }
        // It may also be a block of its own.
        var node = heading
        while node.next == nil, let parent = node.parent { node = parent }
        return node.next?.startLine == last ? last - 1 : last
    }

    private func header(onLine number: Int, of node: CMarkNode) -> MarkdownContainers.Content? {
        if number < node.startLine { return nil }
        if number > node.startLine { return containers.content(ofLine: number, source.line(number)) }
        let start = source.offset(line: number, byteColumn: node.startColumn)
        return MarkdownContainers.Content(base: start, start: start, indent: 0, isInTab: false)
    }

    /// The content, less a sentinel that an earlier search put before it.
    private func text(_ content: MarkdownContainers.Content, onLine number: Int) -> ArraySlice<UInt8> {
        var text = source.line(number)[content.start...]
        if let first = text.indices.first, source.hasSentinels, text.hasSentinel(at: first) {
            text = text.dropFirst(MarkdownSentinel.length).drop { $0 == 0x20 || $0 == 0x09 }
        }
        return text
    }

    private func disarm(_ content: MarkdownContainers.Content) -> MarkdownSource.Insertion? {
        if content.indent >= 4, content.isInTab { return nil }
        let offset = content.indent < 4 ? content.start : content.base
        return MarkdownSource.Insertion(offset: offset, bytes: MarkdownSentinel.line)
    }

    /// Whether a line that continued a paragraph also continues a table: if it would be a paragraph alone.
    private static func staysText(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.first ?? 0 {
        case UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            let kind = CMarkTree(parsing: line).root.firstChild?.kind
            return kind == nil || kind == .paragraph
        default:
            return true
        }
    }
}
