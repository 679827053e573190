import Records

extension KeptBoards {
    /// How each keeps its board, and the way to all, where these are not all.
    func table(_ level: Region.Level, on route: Route) -> HTML {
        if rows.isEmpty { return HTML() }
        let table = rows.table(level, on: route)
        guard let whole else { return table }
        return table
            + "<p class=\"more\">另有 \(count - rows.count) 个：<a href=\"\(linkFrom: route, to: whole)\">全部\(text: level.counted)（\(count) 个）</a></p>"
    }
}

extension [KeptBoard] {
    func table(_ level: Region.Level, on route: Route) -> HTML {
        var table = DataTable(
            "各\(level.word)公开情况", rows: count,
            columns: [
                .text(level.word), .minor(.number("公开（条）")), .number("正在公示"), .number("逾期"),
                .minor(.number("需要说明")), .minor(.number("从未公布（类）")), .minor(.day("最近公开")),
            ])
        for board in self {
            table.row()
            table.cell(HTML(board.anchor, from: route))
            table.cell(board.disclosures)
            table.cell(board.onDisplay)
            table.cell(board.overdue)
            table.cell(board.findings)
            table.cell(board.never)
            table.cell(board.last.map { HTML($0) } ?? "<span class=\"missing\">从未公布</span>")
        }
        return table.finished()
    }
}

extension Region.Level {
    fileprivate var word: String { self == .village ? "村" : "乡镇" }
    var counted: String { self == .village ? "村（社区）" : "乡镇" }
}
