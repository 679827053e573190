import Records

extension [Standing] {
    /// A region's place in the newest ranking of every series; the first few open, the others behind their number.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        let (shown, most) = (8, 48)
        var html = prefix(shown).table(on: route)
        if count > shown {
            html.append(
                "<details><summary>其余 \(count - shown) 个榜</summary>\(self[shown..<Swift.min(count, most)].table(on: route))"
            )
            if count > most { html.append("<p class=\"more\">另有 \(count - most) 个榜，见各个榜的页面。</p>") }
            html.append(literal: "</details>")
        }
        html.append("<p><a href=\"\(linkFrom: route, to: Route.rankings)\">全部晾晒榜</a></p>")
        return html
    }
}

extension ArraySlice<Standing> {
    fileprivate func table(on route: Route) -> HTML {
        var table = DataTable(
            "在各个榜上的名次", rows: count,
            columns: [.text("榜"), .number("名次"), .minor(.wide("说明")), .text("近几期")])
        for standing in self {
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: standing.ranking)\">\(text: standing.name)</a> <small class=\"whole\">\(text: standing.period.text)</small>"
            )
            // One that stands alone has no place among others.
            table.cell(
                standing.count == 1
                    ? "只此一个"
                    : "\(standing.isTied ? "并列第" : "第") <b>\(standing.place)</b><small> / \(standing.count)</small>"
            )
            table.cell(standing.words)
            table.cell(standing.course)
        }
        return table.finished()
    }
}

extension Standing {
    /// `优秀，升 3 位，在黑榜`
    fileprivate var words: HTML {
        var words: [HTML] = []
        if isBlack { words.append("<b class=\"fault\">在黑榜</b>") }
        for word in [grade ?? "", count > 1 ? change : "", honour ?? ""] where !word.isEmpty {
            words.append(HTML(text: word))
        }
        return words.joined(separator: "，")
    }

    /// Its places in the last periods, the oldest first: a line that rises with them, and the same in figures.
    fileprivate var course: HTML {
        guard places.count > 1, count > 1 else { return HTML() }
        let words = places.map(String.init).joined(separator: " → ")
        return "\(HTML(placesAsLine: places, of: count))<small>\(text: words)</small>"
    }
}

extension HTML {
    /// A line through places, the first at the top; it says nothing that is not written beside it.
    ///
    /// The fewer there are, the flatter: the last of three has not fallen as far as the last of forty.
    fileprivate init(placesAsLine places: [Int], of count: Int) {
        let lowest = Swift.max(count, places.max() ?? 1, 2)
        let (step, height) = (12, Swift.min(16, 2 * (lowest - 1)))
        let points = places.enumerated().map { index, place -> HTML in
            // Whole units of the drawing: nothing finer is seen.
            let y = 2 + (place - 1) * height / (lowest - 1)
            return index == 0 ? "M2 \(y)" : "L\(2 + index * step) \(y)"
        }
        let width = (places.count - 1) * step + 4
        self =
            "<svg class=\"spark\" width=\"\(width)\" height=\"\(height + 4)\" viewBox=\"0 0 \(width) \(height + 4)\" aria-hidden=\"true\" focusable=\"false\"><path d=\"\(points.joined())\"/></svg>"
    }
}

extension OpenItems {
    /// The items of ledgers that a region has to settle and that are not closed, what is overdue first.
    func html(on route: Route) -> HTML {
        if openCount == 0 { return "<p>台账上的 \(closedCount) 项都已办结。</p>\(others)" }
        var columns: [DataTable.Column] = [.wide("事项"), .text("状态"), .day("期限"), .minor(.text("台账"))]
        if hasOthers { columns.append(.minor(.text("责任"))) }
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
        return html + others
    }

    private var others: HTML {
        elsewhere == 0 ? HTML() : "<p class=\"words\">本级台账上另有别处该办的 \(elsewhere) 项，见各村的页面和台账。</p>"
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
