import Records

/// Figures (数据) as they were written, their shares, and the sums that are to hold between them.
extension FiguresView {
    func method(on route: Route) -> HTML {
        guard let method else { return HTML() }
        return "<p class=\"words after\">工作法“\(HTML(method, from: route))”的数字。</p>"
    }

    func fill(_ fields: inout PageFields) {
        let parts = FigureParts(table: table)
        fields[.figures] = parts.html("照原样写的数字")
        if !table.identities.isEmpty {
            fields[.figures].append("<h2>合计关系</h2>\(parts.identities)")
        }
    }
}
