import Records

/// Figures (数据) as they were written, their shares, and the sums that are to hold between them.
extension FigureTable {
    func fill(_ fields: inout PageFields) {
        let parts = FigureParts(table: self)
        fields[.figures] = parts.html("照原样写的数字")
        if !identities.isEmpty {
            fields[.figures].append("<h2>合计关系</h2>\(parts.identities)")
        }
    }
}
