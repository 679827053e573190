import Records

extension OwnFigures {
    /// So many stand open; more are behind their number.
    private static let open = 5

    /// A row for each figure; over several villages, in how many of them it is known.
    func html(on route: Route) -> HTML {
        if figures.isEmpty { return HTML() }
        var columns: [DataTable.Column] = [.wide("项目"), .number("数"), .text("单位"), .minor(.text("来自"))]
        if villages != nil { columns.append(.minor(.number("几个村"))) }
        var table = DataTable("另设的各类公开里的数", rows: figures.count, columns: columns)
        for (figure, list) in zip(figures, lists) {
            table.row()
            table.cell(text: figure.name)
            table.cell(text: figure.number.text(decimals: figure.decimals))
            table.cell(text: figure.unit)
            table.cell(HTML(list, from: route))
            if let villages { table.cell(text: "\(figure.places)／\(villages)") }
        }
        if figures.count <= Self.open { return table.finished() }
        return
            "<details><summary>另设的各类公开里的数（\(figures.count) 项）</summary>\(table.finished())</details>"
    }
}
