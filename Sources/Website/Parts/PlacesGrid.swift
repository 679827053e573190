/// Places over periods as a table with marks, the newest period first: where several share a place, lines would lie on one another, and
/// a cell for each says what is there.
struct PlacesGrid {
    struct Row {
        var name: String
        /// The newest period's first; nil where it was not ranked.
        var cells: [Cell?]
    }

    struct Cell {
        var place: Int
        /// On which list of its own period it stood.
        var role: PlacesChart.Role
    }

    /// What the figure says, in a sentence.
    let message: String
    let subtitle: String
    /// The titles of periods, the newest first, and of which year each is; nil for a year.
    let columns: [(year: String?, title: String)]
    let rows: [Row]
    /// How many share the first place, by the period.
    let first: [Int]

    func figure(rows name: String) -> HTML {
        var table = DataTable(
            "各期名次", rows: rows.count + 1, columns: [.text(name)] + columns.map { .number($0.title) },
            upper: [nil] + columns.map(\.year))
        for row in rows {
            table.row()
            table.cell(text: row.name)
            for cell in row.cells { table.cell(cell.map(\.html) ?? "—") }
        }
        if first.contains(where: { $0 > 1 }) {
            table.foot()
            table.cell(text: "并列第 1 名")
            for count in first { table.cell(text: count > 1 ? "\(count) 个" : "—") }
        }
        return """
            <figure class="dots"><figcaption>\(text: message)<small>\(text: subtitle)</small></figcaption>\
            \(table.finished())</figure>
            """
    }
}

extension PlacesGrid.Cell {
    /// A star for a red list, a square for a black one, and the place for all.
    fileprivate var html: HTML {
        switch role {
        case .red: "<b class=\"r\">★ \(place)</b>"
        case .black: "<b>■ \(place)</b>"
        case .other: "\(place)"
        }
    }
}
