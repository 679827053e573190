extension MarkdownRenderer {
    /// Writes a table, and keeps its cells' text and places for the page's readers.
    mutating func render(_ table: MarkdownTableSearch.Table) {
        html.appendLineStart()
        switch style {
        case .commonMark:
            html.append("<table>\n<thead>\n")
        case .page:
            let number = tableValues.count + 1
            html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" ")
            html.append("aria-label=\"")
            if let heading = headings.last {
                html.append(escaping: Array(heading.text.utf8), sentinels: false)
                html.append("，")
            }
            html.append("表格\(number)\"><table>\n<thead>\n")
        }
        var header: [Located<String>] = []
        var rows: [[Located<String>]] = []
        rows.reserveCapacity(table.rows.count)
        let columns = table.alignments.count
        for (index, line) in table.rows.enumerated() {
            if index == 1 { html.append("<tbody>\n") }
            let cells = table.cells[index * columns..<(index + 1) * columns]
            let row = renderRow(cells, of: table, onLine: line, isHeader: index == 0)
            if index == 0 {
                header = row
                html.append("</thead>\n")
            } else {
                rows.append(row)
            }
        }
        if table.rows.count > 1 { html.append("</tbody>\n") }
        switch style {
        case .commonMark:
            html.append("</table>\n")
        case .page:
            html.append("</table></div>\n")
            tableValues.append(Markdown.Table(header: header, rows: rows))
        }
    }

    private mutating func renderRow(
        _ cells: ArraySlice<MarkdownTableRow.Cell>, of table: MarkdownTableSearch.Table, onLine line: Int,
        isHeader: Bool
    ) -> [Located<String>] {
        var row: [Located<String>] = []
        if style == .page { row.reserveCapacity(cells.count) }
        html.append("<tr>\n")
        for (cell, alignment) in zip(cells, table.alignments) {
            html.append(startTag(alignment, isHeader))
            if style == .commonMark {
                _ = renderContent(of: cell, onLine: line)
            } else {
                let place = source.place(line: line, offset: cell.start)
                row.append(Located(renderContent(of: cell, onLine: line), at: place))
            }
            html.append(isHeader ? "</th>\n" : "</td>\n")
        }
        html.append("</tr>\n")
        return row
    }

    private func startTag(_ alignment: MarkdownTableRow.Alignment, _ isHeader: Bool) -> String {
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

    /// Writes a cell's inlines and, for a page, answers their text.
    private mutating func renderContent(of cell: MarkdownTableRow.Cell, onLine line: Int) -> String {
        guard cell.isMarked, let parsed = nextCell else {
            let bytes = source.text[cell.start..<cell.end]
            html.append(escaping: bytes, sentinels: false)
            return style == .page ? String(decoding: bytes, as: UTF8.self) : ""
        }
        nextCell = parsed.next
        guard style == .page else {
            renderInlines(ofCell: parsed)
            return ""
        }
        blockPlace = (line, cell.start)
        blockLines = line...line
        linkPlaces = MarkdownLinkPlaces(in: cell.start..<cell.end)
        renderInlines(ofCell: parsed)
        return String(decoding: parsed.plainText(dropping: MarkdownCells.lead.count), as: UTF8.self)
    }
}
