import Records

/// Who keeps to a mechanism: its duties subject by subject, its ledgers, points and pairings as they stand, and the records
/// that show it.
extension MechanismView {
    /// Everything that has been recorded by it, counted.
    func keeping(on route: Route) -> HTML {
        var html = HTML()
        for duty in duties { html.append(duty.html(on: route)) }
        for ledger in ledgers { html.append(ledger.html) }
        html.append(points.table)
        if let pairings { html.append(pairings.html(today: today, on: route)) }
        return html
    }
}

extension KeptLedger {
    fileprivate var html: HTML {
        let closed = rule.closed.reduce(0) { $0 + tally[$1] }
        var html: HTML =
            "<p class=\"label\">\(text: rule.name.value)：\(grouped: count) 项，已办结 \(grouped: closed)，在办 \(grouped: count - closed)"
        if overdue > 0 { html.append("，<span class=\"fault\">其中逾期 \(grouped: overdue)</span>") }
        html.append("</p>\(StateTrack(rule: rule).html(tally))")
        return html
    }
}

extension [SettledPoints] {
    /// The newest period of each class: how many people, how many points.
    fileprivate var table: HTML {
        if isEmpty { return HTML() }
        var table = DataTable(
            "最近一期积分", unit: "分", rows: count,
            columns: [
                .text("类别"), .day("期间"), .minor(.number("表（张）")), .minor(.number("人（户）")),
                .minor(.number("获得")), .minor(.number("扣减")), .number("合计"),
            ])
        for sum in self {
            table.row()
            table.cell(text: sum.name)
            table.cell(text: sum.period.text)
            table.cell(sum.sheets)
            if sum.isPerSheet { table.cell("\(sum.people) 人次") } else { table.cell(sum.people) }
            table.cell(text: sum.earned.text)
            table.cell(text: sum.deducted.text)
            table.cell(text: (sum.earned - sum.deducted).text)
        }
        return table.finished()
    }
}

extension MethodPairings {
    fileprivate func html(today: Day, on route: Route) -> HTML {
        var html = HTML()
        if running > 0 {
            var table = DataTable(
                "正在结对的 \(running) 对", rows: items.count,
                columns: [
                    .text("对谁"), .wide("谁来"), .minor(.day("起")), .minor(.day("止")), .text("见"),
                ])
            for item in items {
                table.row()
                table.cell(HTML(item.toward, from: route))
                table.cell(text: item.members)
                table.cell(text: item.from?.text ?? "")
                table.cell(item.end.html(today: today))
                table.cell("<a href=\"\(linkFrom: route, to: item.record)\">结对公开</a>")
            }
            html.append(table.finished())
            if running > items.count {
                html.append("<p class=\"words\">另有 \(running - items.count) 对，见各村页面。</p>")
            }
        }
        if others > 0 { html.append("<p class=\"words\">已经期满或还没有开始的 \(others) 对。</p>") }
        return html
    }
}

extension MethodPairings.End {
    /// Its last day: as stated, else by the term that the method sets; one that has passed is said to have.
    fileprivate func html(today: Day) -> HTML {
        switch self {
        case .stated(let day): HTML(day)
        case .byTerm(let day) where day < today: "\(day)<span class=\"why fault\">按期限已满</span>"
        case .byTerm(let day): "\(day)<small class=\"why\">按期限</small>"
        case .extended(let day) where day < today: "\(day)<span class=\"why fault\">延期已满</span>"
        case .extended(let day): "\(day)<small class=\"why\">验收没有合格，延期</small>"
        case .open: "没有定"
        }
    }
}

// MARK: Records and rankings

extension [MechanismView.Records] {
    /// The newest records of each kind.
    func html(on route: Route) -> HTML {
        var html = HTML()
        for own in self {
            html.append("<p class=\"label\">\(text: own.kind.text) \(grouped: own.count) 份")
            if own.count > own.records.count { html.append("，最近的 \(own.records.count) 份：") }
            html.append(literal: "</p><ul class=\"entries small\">")
            for listed in own.records {
                html.append(literal: "<li>")
                html.append(listed.record.anchor, from: route)
                html.append("<p>\(text: listed.region) · \(listed.record.day)</p></li>")
            }
            html.append(literal: "</ul>")
        }
        return html
    }
}

extension [ListedRanking] {
    /// Rankings in a list, and the way to all.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for ranking in self {
            html.append("<li><a href=\"\(linkFrom: route, to: ranking.route)\">\(text: ranking.title)</a>")
            if let leaders = ranking.leaders {
                html.append(
                    "<p>共 \(ranking.count) 个\(text: ranking.subjects.text)，第 1 名：\(text: leaders)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(
            "</ul><p class=\"more\"><a href=\"\(linkFrom: route, to: Route.rankings)\">各期晾晒榜</a></p>")
        return html
    }
}
