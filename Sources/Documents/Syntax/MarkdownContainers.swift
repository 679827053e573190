/// The block quotes and list items around a block, and how much of each line is theirs.
///
/// libcmark does not tell what of a paragraph's later lines is content, and it takes lines without their
/// `>` or indentation for lazy continuations; a table has no such lines. So this reads lines' beginnings
/// again, with tab stops, as CommonMark says.
struct MarkdownContainers {
    /// The beginning of a line's content.
    struct Content {
        /// After the containers' own bytes.
        var base: Int
        /// The first byte that is no space.
        var start: Int
        /// Columns between the two.
        var indent: Int
        /// The base is in the midst of a tab.
        var isInTab: Bool
    }

    private struct Cursor {
        var offset: Int
        var column = 0
        var isInTab = false
    }

    private struct Container {
        /// Columns of indentation that an item's content has; nil: a block quote.
        var width: Int?
        var line: Int
        /// Where its content begins on the line that opens it.
        var cursor: Cursor
    }

    private var open: [Container] = []

    mutating func leave() { open.removeLast() }

    mutating func enterQuote(onLine number: Int, _ line: ArraySlice<UInt8>) {
        var cursor = cursor(onLine: number, line) ?? Cursor(offset: line.startIndex)
        _ = Self.skipQuoteMark(&cursor, line)
        open.append(Container(width: nil, line: number, cursor: cursor))
    }

    mutating func enterItem(onLine number: Int, _ line: ArraySlice<UInt8>) {
        var cursor = cursor(onLine: number, line) ?? Cursor(offset: line.startIndex)
        let indent = Self.content(at: cursor, line).indent
        Self.advance(&cursor, columns: indent, line)
        var marker = cursor.offset
        while marker < line.endIndex, (0x30...0x39).contains(line[marker]) { marker += 1 }  // digits
        let markerWidth = marker - cursor.offset + 1
        Self.advance(&cursor, columns: markerWidth, line)

        let spaces = Self.content(at: cursor, line)
        if spaces.start == line.endIndex || spaces.indent >= 5 {
            if spaces.indent > 0 { Self.advance(&cursor, columns: 1, line) }
            open.append(Container(width: indent + markerWidth + 1, line: number, cursor: cursor))
        } else {
            Self.advance(&cursor, columns: spaces.indent, line)
            open.append(Container(width: indent + markerWidth + spaces.indent, line: number, cursor: cursor))
        }
    }

    /// The line's content; nil if the line is not wholly inside the containers.
    func content(ofLine number: Int, _ line: ArraySlice<UInt8>) -> Content? {
        cursor(onLine: number, line).map { Self.content(at: $0, line) }
    }

    private func cursor(onLine number: Int, _ line: ArraySlice<UInt8>) -> Cursor? {
        var cursor = Cursor(offset: line.startIndex)
        for container in open {
            if container.line == number {
                cursor = container.cursor
            } else if let width = container.width {
                guard Self.content(at: cursor, line).indent >= width else { return nil }
                Self.advance(&cursor, columns: width, line)
            } else {
                guard Self.skipQuoteMark(&cursor, line) else { return nil }
            }
        }
        return cursor
    }

    private static func skipQuoteMark(_ cursor: inout Cursor, _ line: ArraySlice<UInt8>) -> Bool {
        let content = content(at: cursor, line)
        guard content.indent <= 3, content.start < line.endIndex, line[content.start] == UInt8(ascii: ">")
        else {
            return false
        }
        advance(&cursor, columns: content.indent + 1, line)
        if cursor.offset < line.endIndex, line[cursor.offset] == 0x20 || line[cursor.offset] == 0x09 {
            advance(&cursor, columns: 1, line)
        }
        return true
    }

    private static func content(at cursor: Cursor, _ line: ArraySlice<UInt8>) -> Content {
        var offset = cursor.offset
        var column = cursor.column
        while offset < line.endIndex {
            if line[offset] == 0x20 {
                column += 1
            } else if line[offset] == 0x09 {
                column += 4 - column % 4
            } else {
                break
            }
            offset += 1
        }
        return Content(
            base: cursor.offset, start: offset, indent: column - cursor.column, isInTab: cursor.isInTab)
    }

    private static func advance(_ cursor: inout Cursor, columns: Int, _ line: ArraySlice<UInt8>) {
        var columns = columns
        while columns > 0, cursor.offset < line.endIndex {
            let width = line[cursor.offset] == 0x09 ? 4 - cursor.column % 4 : 1
            cursor.isInTab = width > columns
            cursor.column += min(width, columns)
            if !cursor.isInTab { cursor.offset += 1 }
            columns -= min(width, columns)
        }
    }
}
