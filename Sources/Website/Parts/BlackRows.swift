import Records

extension [BlackRow] {
    /// Who stands on the newest black list of a series, why, and what is being done about it.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var table = DataTable(
            "最近一期在黑榜的", columns: [.text("村"), .wide("榜"), .minor(.wide("为什么")), .minor(.text("整改"))])
        for row in prefix(BlackRow.shown) {
            table.row()
            table.cell(HTML(row.region, from: route))
            table.cell(
                "<a href=\"\(linkFrom: route, to: row.ranking)\">\(text: row.name)</a><small> \(text: row.period.text)，\(text: row.place)，共 \(row.count) 个</small>"
            )
            table.cell(text: row.reason ?? "没有写明理由")
            table.cell(mended(row.mended))
        }
        if count <= BlackRow.shown { return table.finished() }
        return table.finished()
            + "<p class=\"more\">另有 \(count - BlackRow.shown) 次，见<a href=\"\(linkFrom: route, to: .rankings)\">各个榜</a>的页面。</p>"
    }

    /// `办结 3 项，在办 2 项，逾期 1 项`
    private func mended(_ items: [Rectification]?) -> HTML {
        guard let items else { return HTML() }
        if items.isEmpty { return "台账上还没有登记" }
        let closed = items.count(where: \.isClosed)
        let overdue = items.count(where: \.isOverdue)
        let words: HTML = "办结 \(closed) 项，在办 \(items.count - closed) 项"
        return overdue > 0 ? words + "，<b class=\"fault\">逾期 \(overdue) 项</b>" : words
    }
}
