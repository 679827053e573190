import Records

extension PollsBehind {
    /// How polls are counted into the scores; nothing where none is.
    func html(on route: Route) -> HTML {
        if rows.isEmpty { return HTML() }
        let hasComponents = rows.contains { $0.component != rows[0].component }
        var columns: [DataTable.Column] = [.text("测评的是谁")]
        if hasComponents { columns.append(.text("分项")) }
        columns += [.wide("各次测评"), .number("平均"), .number("折合"), .number("成绩")]
        var table = DataTable(
            hasComponents ? "从测评来的分" : "\(rows[0].component)：从测评来的分", unit: "分", rows: rows.count,
            columns: columns)
        for row in rows {
            table.row()
            table.cell(HTML(row.subject, from: route))
            if hasComponents { table.cell(text: row.component) }
            table.cell(
                row.polls.isEmpty
                    ? "<span class=\"fault\">未公布测评</span>"
                    : row.polls.map { "\(HTML($0.poll, from: route)) \(text: $0.rate)" as HTML }.joined(
                        separator: "、"))
            table.cell(text: row.isSmall ? "不列" : row.score?.percentage?.text ?? "")
            table.cell(text: row.isSmall ? "不列" : row.score?.inWords ?? "")
            let written = row.written?.text ?? "没有写"
            table.cell(row.isAtOdds ? "<span class=\"fault\">\(text: written)</span>" : HTML(text: written))
        }
        return table.finished()
    }
}

extension PolledScore {
    /// What the component can come to: `37.28`, or `18.5 至 38.5` where others than the polls have a say.
    var inWords: String { isShared ? "\(range.least.text) 至 \(range.most.text)" : points.text }
}

extension PollView {
    /// What it is counted into, and what it comes to there.
    func method(on route: Route) -> HTML {
        guard let feed else { return HTML() }
        var html: HTML =
            "<p>按工作法“\(HTML(feed.method, from: route))”，计入\(HTML(feed.subject, from: route))\(text: feed.period.text)的“\(text: feed.component.name.value)”（\(text: feed.component.weight.value.text) 分"
        if let share = feed.component.poll?.value, share.value < Quantity(100) {
            html.append("，其中测评占 \(text: share.text)")
        }
        html.append(literal: "）；几次测评取平均。</p>")
        if feed.isWithdrawn { return html }
        if feed.evaluations.isEmpty { html.append(literal: "<p>这一期的考评尚未公布。</p>") }
        for counted in feed.evaluations {
            html.append("<p>\(HTML(counted.evaluation, from: route))：")
            if let score = counted.score {
                html.append("\(counted.polls) 次测评平均 \(text: score.percentage?.text ?? "")，")
                html.append(
                    score.isShared ? "这一项可以是 \(text: score.inWords) 分" : "折合 \(text: score.inWords) 分")
                if counted.written != nil { html.append(literal: "，") }
            }
            if let written = counted.written {
                let isAtOdds = counted.score.map { !$0.allows(written) } ?? false
                html.append("公布的是 \(text: written.text) 分")
                if isAtOdds { html.append(literal: "，<b class=\"fault\">不是测评算出来的</b>") }
            }
            html.append(literal: "。</p>")
        }
        return html
    }
}
