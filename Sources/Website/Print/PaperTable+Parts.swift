import Documents

/// An author's table of more columns than a sheet has room for in type that is read: parts of it below each other, each with the first
/// column, which says what a row is about.
extension PaperTable {
    /// The columns of each part beside the first; nil for a table that stands as it is.
    func parts(on room: PaperTables.Room) -> [Range<Int>]? {
        // Tables of records have captions, heads over several columns and sums: they are not parted.
        guard caption == nil, headStart > 0, widths.count > 2 else { return nil }
        if let size = size(on: room, width: room.widths.across), room.sizes[size] >= room.readable {
            return nil
        }
        let others = widths.indices.dropFirst()
        let free = room.widths.across / room.smallest - span(of: 0)
        let all = others.reduce(0) { $0 + span(of: $1) }
        let fewest = max(2, Int((all / max(free, 1)).rounded(.up)))
        // As wide as each other, so that no part is a single column.
        for count in fewest...max(fewest, others.count) {
            let parts = self.parts(asWideAs: all / Double(count), butNoWiderThan: free)
            if parts.count <= count { return parts.count > 1 ? parts : nil }
        }
        return nil
    }

    /// What a column takes, in characters.
    private func span(of column: Int) -> Double { Double(widths[column]) / 2 + PaperTable.padding }

    private func parts(asWideAs even: Double, butNoWiderThan most: Double) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, taken) = (1, 0.0)
        for column in widths.indices.dropFirst() {
            let own = span(of: column)
            if column > start, taken >= even || taken + own > most {
                parts.append(start..<column)
                (start, taken) = (column, 0)
            }
            taken += own
        }
        parts.append(start..<widths.count)
        return parts
    }

    private static let endOfHead = Array("</th>".utf8)
    private static let endOfCell = Array("</td>".utf8)

    /// The markup of its parts, each under its number.
    func parted(_ bytes: [UInt8], into parts: [Range<Int>]) -> HTML {
        var html = HTML(reserving: (end - start) * 2)
        for (number, part) in parts.enumerated() {
            var index = start
            var column = 0
            while index < end {
                let next = bytes[index + 1..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
                switch bytes[index..<end] {
                case let rest where rest.starts(with: "<tr".utf8): column = 0
                case let rest where rest.starts(with: "<td".utf8) || rest.isHeadCell:
                    let isHead = bytes[index + 2] == UInt8(ascii: "h")
                    let close = bytes.range(of: isHead ? Self.endOfHead : Self.endOfCell, from: index)
                    let after = close?.upperBound ?? end
                    if column == 0 || part.contains(column) { html.append(markup: bytes[index..<after]) }
                    column += 1
                    index = after
                    continue
                default: break
                }
                html.append(markup: bytes[index..<next])
                if index == start {
                    html.append("<caption>第 \(number + 1) 部分，共 \(parts.count) 部分</caption>")
                }
                index = next
            }
        }
        return html
    }
}

extension ArraySlice<UInt8> {
    /// `<th>` or `<th scope="col">`, and no `<thead>`.
    fileprivate var isHeadCell: Bool { starts(with: "<th".utf8) && !starts(with: "<the".utf8) }
}
