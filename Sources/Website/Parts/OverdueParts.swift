import Records

extension Overdue {
    /// What is overdue, under a heading that says that it is.
    var words: String {
        switch matter {
        case .accounts(let period, let missing):
            "\(period.text)财务公开" + (missing > 1 ? "等 \(missing) 期未公布" : "未公布")
        case .own(let kind, let period, let missing):
            "\(period.text)“\(kind.title.value)”" + (missing > 1 ? "等 \(missing) 期未公布" : "未公布")
        case .milestone(let name): "工程节点“\(name)”未完成"
        case .generalItems(let period, let missing):
            "\(period.text)" + (missing > 1 ? "等 \(missing) 个季度未公布一般事项" : "未公布一般事项")
        case .item(let title), .chased(let title): title
        case .remedy(let problem): "审计整改：\(problem)"
        }
    }
}

extension [OverdueMatter] {
    /// What should have been done or posted on a board and is not, a box each.
    func boxes(on route: Route) -> HTML {
        var html = HTML(reserving: count * 400)
        for item in self {
            html.append(
                "<div class=\"finding\"><strong>\(text: item.words) · 逾期 \(item.days) 天</strong>")
            html.append("<p>应当在 \(item.due) 前\(item.verb)。\(item.proof.html(on: route))</p>")
            if let basis = item.basis { html.append("<p>依据：\(text: basis)</p>") }
            html.append(literal: "</div>")
        }
        return html
    }
}

extension OverdueMatter {
    /// Whether a record tells of it; else it was not published.
    fileprivate var isRecorded: Bool {
        if case .record = proof { true } else { false }
    }

    fileprivate var verb: HTML {
        switch proof {
        case .record: "完成"
        case .calendar: "公开"
        }
    }

    /// The matter itself, leading to where it can be seen.
    func link(on route: Route) -> HTML {
        var html = HTML()
        switch proof {
        case .record(let record): html.append(openingOf: record, from: route)
        case .calendar(let calendar?, _, _): html.append("<a href=\"\(linkFrom: route, to: calendar)\">")
        case .calendar(nil, _, _): return HTML(text: words)
        }
        html.append("\(text: words)</a>")
        return html
    }
}

extension OverdueMatter {
    /// The matter, and under it in which ledger it stands: some are called by half a sentence.
    func inItsLedger(on route: Route) -> HTML {
        var html = link(on: route)
        if !standing.isEmpty { html.append("<br><small>\(text: standing)</small>") }
        if others.isEmpty { return html }
        let named = others.prefix(Self.othersNamed).map { other in
            var html = HTML()
            html.append(openingOf: other.record, from: route)
            html.append("\(text: other.name)</a><span class=\"whole\">（\(other.days) 天）</span>")
            return html
        }
        html.append("<br><small>同一件事还有：\(named.joined(separator: "、"))")
        if others.count > named.count { html.append("等 \(others.count) 处") }
        html.append(literal: "</small>")
        return html
    }

    private static let othersNamed = 4
}

extension OverdueMatter.Proof {
    fileprivate func html(on route: Route) -> HTML {
        switch self {
        case .record(let record): return "见 \(HTML(record, from: route))。"
        case .calendar(let calendar, let year, let last):
            var html = HTML()
            if let last { html.append("最近一次公开：\(HTML(last, from: route))。") }
            if let calendar {
                html.append("见<a href=\"\(linkFrom: route, to: calendar)\">\(year)年公开月历</a>。")
            }
            return html
        }
    }
}

extension [OverdueMatter] {
    /// So many rows a board's own page has; the rest is folded.
    private static let rows = 5

    /// What should have been posted on a board and was not, a box each; below, what should have been done, in a table.
    func html(on route: Route) -> HTML {
        let undone = filter(\.isRecorded)
        var html = filter { !$0.isRecorded }.boxes(on: route)
        html.append(Array(undone.prefix(Self.rows)).table("逾期最久的在前", isNaming: false, on: route))
        let rest = undone.dropFirst(Self.rows)
        if !rest.isEmpty {
            html.append(
                "<details><summary>另有 \(rest.count) 项</summary>\(Array(rest).table("另外逾期的", isNaming: false, on: route))</details>"
            )
        }
        return html
    }

    /// - Parameter isNaming: whether each says on whose board it is.
    func table(_ caption: String, isNaming: Bool, on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var columns: [DataTable.Column] = [
            .number("逾期"), .wide("事项"), .minor(.text("责任")), .minor(.day("应当完成")),
        ]
        if isNaming { columns.insert(.text("公开栏"), at: 0) } else { columns.swapAt(0, 1) }
        var table = DataTable(caption, unit: "天", rows: count, columns: columns)
        for item in self {
            var matter = item.inItsLedger(on: route)
            if let next = item.next {
                matter.append("<small class=\"why\">下一步：\(next.html(on: route))</small>")
            }
            table.row()
            table.cell(isNaming ? HTML(item.region, from: route) : matter)
            table.cell("<b class=\"fault\">\(item.days)</b>")
            if isNaming { table.cell(matter) }
            table.cell(HTML(text: item.owner))
            table.cell(HTML(item.due))
        }
        return table.finished()
    }
}

extension OverdueMatters {
    /// The same over several boards.
    func table(on route: Route) -> HTML {
        var html = matters.table("逾期最久的在前", isNaming: true, on: route)
        if tellsNext, matters.contains(where: \.isRecorded) {
            html.append(
                literal:
                    "<p class=\"words\">下一步：办了的，在各自的台账或记录上写明状态和日期；延期的，写新的期限和理由。</p>"
            )
        }
        if let whole {
            html.append(
                "<p class=\"words\">另有 \(matterCount - matters.count) \(text: unit)：<a href=\"\(linkFrom: route, to: whole)\">全部逾期未办（\(text: total)）</a></p>"
            )
        }
        return html
    }

    /// `73 项，是 66 件事`
    var total: String { Self.total(of: count, matters: matterCount) }

    static func total(of count: Int, matters: Int) -> String {
        "\(count) 项" + (count > matters ? "，是 \(matters) 件事" : "")
    }

    private var unit: String { count > matterCount ? "件" : "项" }
}
