import Records

extension [Standing] {
    /// A region's place in the newest ranking of every series; the first few open, the others behind their number.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        let shown = 6
        let items = map { $0.html(on: route) }
        var html: HTML = "<ul class=\"entries small\">\(items.prefix(shown).joined())</ul>"
        if items.count > shown {
            html.append(
                "<details><summary>其余 \(items.count - shown) 个榜</summary><ul class=\"entries small\">\(items.dropFirst(shown).joined())</ul></details>"
            )
        }
        html.append("<p><a href=\"\(linkFrom: route, to: Route.rankings)\">全部晾晒榜</a></p>")
        return html
    }
}

extension Standing {
    fileprivate func html(on route: Route) -> HTML {
        var html: HTML =
            "<li><a href=\"\(linkFrom: route, to: ranking)\">\(text: name) · \(text: period.text)</a><p>"
        html.append("\(isTied ? "并列" : "")第 <b>\(place)</b> 名，共 \(count) 个")
        if let grade { html.append("，\(text: grade)") }
        if !change.isEmpty { html.append("，\(text: change)") }
        if let honour { html.append("，\(text: honour)") }
        if isBlack { html.append(literal: "，<b class=\"fault\">在黑榜</b>") }
        if places.count > 1 {
            let places = places.map(String.init).joined(separator: " → ")
            html.append("</p><p>近 \(self.places.count) 期名次：\(text: places)")
        }
        html.append(literal: "</p></li>")
        return html
    }
}

extension OpenItems {
    /// The items of ledgers that a region has to settle and that are not closed, what is overdue first.
    func html(on route: Route) -> HTML {
        if openCount == 0 { return "<p>台账上的 \(closedCount) 项都已办结。</p>" }
        var columns: [DataTable.Column] = [.wide("事项"), .text("状态"), .day("期限"), .text("台账")]
        if hasOthers { columns.append(.text("责任")) }
        var table = DataTable(
            "在办 \(openCount) 项，已办结 \(closedCount) 项", rows: items.count, columns: columns)
        for item in items {
            table.row()
            table.cell("<a href=\"\(linkFrom: route, to: item.record)\">\(text: item.title)</a>")
            table.cell(text: item.state)
            var due = item.due.map { HTML($0) } ?? "没有写"
            if let late = item.daysLate { due.append("<b class=\"why fault\">逾期 \(late) 天</b>") }
            if let first = item.firstDue { due.append("<small class=\"why\">原定\(text: first.text)</small>") }
            table.cell(due)
            table.cell(text: item.ledger)
            if hasOthers { table.cell(text: item.owner ?? "") }
        }
        var html = table.finished()
        if openCount > items.count {
            html.append("<p class=\"words\">另有在办 \(openCount - items.count) 项，见台账。</p>")
        }
        return html
    }
}

extension RunningPairings {
    /// Who helps a region now.
    func html(today: Day, on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries small\">"
        for item in items {
            html.append(literal: "<li>")
            html.append(item.record, from: route)
            html.append("<p>\(text: item.members.joined(separator: "、"))")
            if item.count > item.members.count { html.append(" 等 \(item.count) 个") }
            html.append(literal: "</p>")
            if let until = item.until {
                html.append(
                    until < today
                        ? "<p class=\"fault\">\(until) 期满</p>"
                        : item.isExtended ? "<p>验收没有合格，延到 \(until)</p>" : "<p>至 \(until)</p>")
            }
            if let acceptance = item.acceptance, acceptance.item != nil {
                html.append("<p>\(text: acceptance.ledger)：\(acceptance.html(on: route))</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if count > items.count { html.append("<p class=\"words\">另有 \(count - items.count) 个。</p>") }
        return html
    }
}
