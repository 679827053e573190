import Records

extension Site {
    /// Figures (数据) as they were written, their shares, and the sums that are to hold between them.
    func fillFigures(_ fields: inout PageFields, _ table: FigureTable) -> PageType {
        let parts = FigureParts(table: table)
        fields[.figures] = parts.html("照原样写的数字")
        if !table.identities.isEmpty {
            fields[.figures].append("<h2>合计关系</h2>\(parts.identities)")
        }
        return .figures
    }
}
