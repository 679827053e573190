import Documents
import Records

/// The columns of an author's own of a table that the page shows in another shape: row by row, beside what each is about.
struct OwnRowsPart: Sendable {
    /// What the rows are about: `事项`.
    let title: String
    let rows: [(label: String, place: Place)]
    let own: OwnColumns

    /// Nil where there are no such columns.
    init?(_ title: String, _ rows: [(label: String, place: Place)], _ own: OwnColumns?) {
        guard let own, !rows.isEmpty else { return nil }
        self.title = title
        self.rows = rows
        self.own = own
    }

    var html: HTML {
        var table = DataTable("\(title)的其他各列", rows: rows.count, columns: [.text(title)], own: own)
        for row in rows {
            table.row(at: row.place)
            table.cell(text: row.label)
        }
        return table.finished()
    }
}
