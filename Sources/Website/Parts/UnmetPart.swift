import Records

extension Unmet {
    /// Duties that stand open; the others behind their number, and the rest with their methods.
    private static let open = 10

    /// Nothing when all was done, or nothing is asked.
    func html(on route: Route) -> HTML {
        if duties.isEmpty { return HTML() }
        let html = table(duties.prefix(Self.open), on: route)
        return duties.count > Self.open
            ? html + behind("其余 \(count - Self.open) 项职责", duties.dropFirst(Self.open), on: route) : html
    }

    /// All of it behind how much it is, where others come first.
    func folded(on route: Route) -> HTML {
        duties.isEmpty ? HTML() : behind("最近一期没有做到的职责（\(count) 项）", duties[...], on: route)
    }

    private func behind(_ summary: HTML, _ duties: ArraySlice<Duty>, on route: Route) -> HTML {
        var html: HTML = "<details><summary>\(summary)</summary>\(table(duties, on: route))"
        if count > self.duties.count {
            html.append(
                "<p class=\"more\">另有 \(count - self.duties.count) 项，见各项<a href=\"\(linkFrom: route, to: .methods)\">工作法</a>的页面。</p>"
            )
        }
        return html + "</details>"
    }

    private func table(_ duties: ArraySlice<Duty>, on route: Route) -> HTML {
        var table = DataTable(
            "最近一期没有做到的", rows: duties.count,
            columns: [.text("职责"), .wide("谁没有做到"), .number("几个"), .minor(.day("最近一期")), .minor(.text("要求"))])
        for duty in duties {
            table.row()
            table.cell("\(text: duty.name)<small> \(HTML(duty.method, from: route))</small>")
            table.cell(names(duty, on: route))
            table.cell("<b class=\"fault\">\(duty.missedCount)</b> / \(duty.judged)")
            table.cell(text: duty.span)
            table.cell(text: duty.rhythm)
        }
        return table.finished()
    }

    /// `河湾村（还差 1）、西岭村`
    private func names(_ duty: Duty, on route: Route) -> HTML {
        var html = HTML()
        for (index, missed) in duty.missed.enumerated() {
            if index > 0 { html.append(literal: "、") }
            html.append(missed.subject, from: route)
            if missed.state != .overdue { html.append("（\(text: SpanWords.word(missed.state))）") }
        }
        if duty.missedCount > duty.missed.count {
            html.append(" 等 \(duty.missedCount) 个")
            if let ranking = duty.ranking {
                html.append("，见<a href=\"\(linkFrom: route, to: ranking)\">履职榜</a>")
            }
        }
        return html
    }
}
