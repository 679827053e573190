extension MarkdownRenderer {
    /// Writes a table, and keeps its cells' text and places for the page's readers.
    mutating func render(_ table: MarkdownTableSearch.Table) {
        for offset in table.surplus { slips?.lookAtSurplus(at: offset, columns: table.alignments.count) }
        slips?.lookBelow(table)
        html.appendLineStart()
        switch style {
        case .commonMark:
            html.append("<table>\n<thead>\n")
        case .page:
            let name = name(of: table)
            // So many columns have no room beside each other on a telephone; four have, if their words are broken.
            html.append(table.alignments.count > 4 ? "<div class=\"scroll broad\"" : "<div class=\"scroll\"")
            html.append(" tabindex=\"0\" role=\"region\" ")
            html.append("aria-label=\"")
            html.append(escaping: name, sentinels: false)
            html.append("\"><table>\n<thead>\n")
        }
        let columns = table.alignments.count
        if style == .page {
            tableValues.append(Markdown.Table(columns: columns, cells: table.cells.count))
        }
        for (index, line) in table.rows.enumerated() {
            if index == 1 { html.append("<tbody>\n") }
            let cells = table.cells[index * columns..<(index + 1) * columns]
            renderRow(cells, of: table, onLine: line, isHeader: index == 0)
            if index == 0 { html.append("</thead>\n") }
        }
        if table.rows.count > 1 { html.append("</tbody>\n") }
        html.append(style == .commonMark ? "</table>\n" : "</table></div>\n")
    }

    /// What a table is called by who hears the page: as the heading above it says, else by its own heads. Only where one name would
    /// do for several has each of the later ones its number.
    private mutating func name(of table: MarkdownTableSearch.Table) -> [UInt8] {
        var name = headings.last.map { Array($0.text.utf8) } ?? heads(of: table)
        let number = tableNames[name, default: 0] + 1
        tableNames[name] = number
        if number > 1 {
            name.append("，第")
            name.append(contentsOf: String(number).utf8)
            name.append("张表")
        }
        return name
    }

    /// `单位、电话`: the first of its heads.
    private func heads(of table: MarkdownTableSearch.Table) -> [UInt8] {
        var heads: [UInt8] = []
        var parsed = nextCell
        var count = 0
        for cell in table.cells.prefix(table.alignments.count) {
            var text = Array(source.text[cell.start..<cell.end])
            if cell.isMarked, let node = parsed {
                text = node.plainText(dropping: MarkdownCells.lead.count)
                parsed = node.next
            }
            if text.isEmpty { continue }
            if count == Self.namedHeads {
                heads.append("等")
                break
            }
            if count > 0 { heads.append("、") }
            heads.append(contentsOf: text)
            count += 1
        }
        if count == 0 { heads.append("表格") }
        return heads
    }

    /// By so many heads a table is told from others.
    private static let namedHeads = 3

    private mutating func renderRow(
        _ cells: ArraySlice<MarkdownTableRow.Cell>, of table: MarkdownTableSearch.Table, onLine line: Int,
        isHeader: Bool
    ) {
        html.append("<tr>\n")
        for (cell, alignment) in zip(cells, table.alignments) {
            html.append(startTag(alignment, isHeader))
            renderContent(of: cell, onLine: line)
            html.append(isHeader ? "</th>\n" : "</td>\n")
        }
        html.append("</tr>\n")
    }

    private func startTag(_ alignment: MarkdownTableRow.Alignment, _ isHeader: Bool) -> StaticString {
        switch (style, alignment, isHeader) {
        case (.page, .right, true): "<th scope=\"col\" class=\"n\">"
        case (.page, _, true): "<th scope=\"col\">"
        case (.page, .right, false): "<td class=\"n\">"
        case (.page, _, false): "<td>"
        case (.commonMark, .none, true): "<th>"
        case (.commonMark, .left, true): "<th align=\"left\">"
        case (.commonMark, .center, true): "<th align=\"center\">"
        case (.commonMark, .right, true): "<th align=\"right\">"
        case (.commonMark, .none, false): "<td>"
        case (.commonMark, .left, false): "<td align=\"left\">"
        case (.commonMark, .center, false): "<td align=\"center\">"
        case (.commonMark, .right, false): "<td align=\"right\">"
        }
    }

    /// Writes a cell's inlines and, for a page, keeps their text.
    private mutating func renderContent(of cell: MarkdownTableRow.Cell, onLine line: Int) {
        guard cell.isMarked, let parsed = nextCell else {
            let bytes = source.text[cell.start..<cell.end]
            appendText(bytes, sentinels: false)
            keep(bytes, of: cell, onLine: line)
            return
        }
        nextCell = parsed.next
        if style == .page {
            blockPlace = (line, cell.start)
            blockLines = line...line
            enterText(cell.start..<cell.end)
        }
        renderInlines(ofCell: parsed)
        keep(parsed.plainText(dropping: MarkdownCells.lead.count)[...], of: cell, onLine: line)
    }

    private mutating func keep(_ text: ArraySlice<UInt8>, of cell: MarkdownTableRow.Cell, onLine line: Int) {
        guard style == .page else { return }
        tableValues[tableValues.count - 1].add(text, at: source.place(line: line, offset: cell.start))
    }
}
