import Records

extension [StatementLine] {
    /// A row for each statement, its figures under each other.
    func table(on route: Route) -> HTML {
        var table = DataTable(
            "各期收支，不含内部转账", unit: "元", rows: count,
            columns: [
                .text("公开栏和期间"), .number("收入"), .number("支出"), .minor(.number("结余")),
                .minor(.text("情况")), .minor(.day("公布")),
            ])
        for line in self {
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: line.record.route)\">\(text: line.region) <span class=\"whole\">\(text: line.period.text)</span></a>"
            )
            table.cell(fen: line.income.fen)
            table.cell(fen: line.spending.fen)
            table.cell(fen: line.closing.fen)
            table.cell(line.state)
            table.cell(HTML(line.record.day))
        }
        return table.finished()
    }
}

extension StatementLine {
    /// `已撤回`, `需要说明`, `正在公示，至 2026年3月16日`; empty for one of which there is nothing to say.
    fileprivate var state: HTML {
        var words: [HTML] = []
        if record.isWithdrawn { words.append("<b class=\"fault\">已撤回</b>") }
        if record.hasFindings { words.append("<b class=\"fault\">需要说明</b>") }
        if !record.step.isEmpty { words.append(HTML(text: record.step)) }
        return words.joined(separator: "，")
    }
}
