/// The rows of tables on a page of a PDF, which has none: what stands below a head is in its column.
struct PDFRows {
    private var rows: PersonalRows
    private var heads: [PDFPage.Cell] = []

    init(on day: Int?) { rows = PersonalRows(on: day) }

    var found: PrivateNumber? { rows.found }
    var told: PersonalMatter.Kind? { rows.told }

    /// Takes the lines of a page.
    mutating func take(_ lines: [[PDFPage.Cell]]) {
        for line in lines where line.count > 1 {
            if rows.take(heads.isEmpty ? line.map(Self.text) : row(of: line)) {
                heads = line
            } else if !heads.isEmpty, PersonalColumns.isHead(line.lazy.map(Self.text)) {
                // Of another table, whose columns stand elsewhere.
                rows.take(line.map(Self.text))
                heads = line
            }
        }
        rows.end()
    }

    private static func text(_ cell: PDFPage.Cell) -> String { String(decoding: cell.text, as: UTF8.self) }

    /// A line with each of its cells below the head that is nearest.
    private func row(of line: [PDFPage.Cell]) -> [String] {
        var row = Array(repeating: "", count: heads.count)
        for cell in line {
            let distances = heads.map { head in
                min(
                    abs(head.start - cell.start), abs(head.end - cell.end),
                    abs(head.start + head.end - cell.start - cell.end) / 2)
            }
            guard let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }) else { continue }
            row[nearest] += Self.text(cell)
        }
        return row
    }
}
