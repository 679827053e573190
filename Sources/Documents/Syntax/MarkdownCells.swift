/// The cells of tables that hold Markdown of their own, parsed.
///
/// Each becomes a paragraph of one line in a document of its own. A sentinel and a space before it keep the
/// line from meaning anything but text, and the inlines after them are those of the cell.
enum MarkdownCells {
    /// What stands in each paragraph before the cell.
    static let lead = MarkdownSentinel.line + [0x20]

    /// The document, whose first blocks are the marked cells in order; empty if there are none.
    static func text(of tables: [MarkdownTableSearch.Table], in source: MarkdownSource) -> [UInt8] {
        var text: [UInt8] = []
        var hasBrackets = false
        for table in tables {
            for cell in table.cells where cell.isMarked {
                let bytes = unescaped(source.text[cell.start..<cell.end])
                if bytes.contains(UInt8(ascii: "[")) { hasBrackets = true }
                text += lead
                var start = 0
                for point in MarkdownEmphasis.points(in: bytes[...]) {
                    text += bytes[start..<point]
                    text += MarkdownSentinel.emphasis
                    start = point
                }
                text += bytes[start...]
                text.append("\n\n")
            }
        }
        // A cell may refer to links that are defined anywhere in the body.
        if hasBrackets, source.hasDefinitions { text += source.text }
        return text
    }

    /// The cell as its inlines see it: pipes without their backslashes; the sentinels of the line are gone,
    /// because a cell's end is a neighbour of another kind than the pipe that they were put for.
    private static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cell.count)
        for byte in cell.withoutSentinels {
            if byte == UInt8(ascii: "|"), bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
            bytes.append(byte)
        }
        return bytes
    }
}
