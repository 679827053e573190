import Records

extension KeptDuties {
    /// What was done in the last span that is over, in the one that is running, and how the last spans went.
    func html(on route: Route) -> HTML {
        if methods.isEmpty { return HTML() }
        var html = HTML(reserving: methods.reduce(0) { $0 + $1.duties.count } * 700)
        for method in methods { method.append(to: &html, heading, on: route) }
        html.append(
            literal: "<p class=\"words\">参加或退出使一期不完整的，剩下的日子不少于一半才算一期。●已完成　◐数量不够　■没有做　○未到期")
        if methods.contains(where: { $0.duties.contains { $0.strip.contains(.unknown) } }) {
            html.append(literal: "　◇次数够了，记录没有写明走到多少户，不算完成")
        }
        html.append(literal: "，旧的在左。</p>")
        return html
    }
}

extension KeptDuties {
    /// The head of the column that names who bears each duty, or where; nil without one.
    private var heading: String? {
        switch naming {
        case .nothing: nil
        case .bearers: "由谁"
        case .places: "在哪里"
        }
    }
}

extension KeptDuties.OfMethod {
    fileprivate func append(to html: inout HTML, _ heading: String?, on route: Route) {
        html.append(
            "<details class=\"duty\"\(missed > 0 ? " open" : HTML())><summary><b>\(text: title)</b>：")
        if missed > 0 { html.append("<b class=\"fault\">■ \(missed) 项职责上一期没有做到</b>，") }
        html.append(
            judged == 0
                ? "都未到期"
                : "到期 \(grouped: judged) 期，完成 \(grouped: met) 期（\(text: Percentage(met, of: judged)?.text ?? "—")）"
        )
        html.append(literal: "</summary>")
        var columns: [DataTable.Column] = [.text("职责")]
        if let heading { columns.append(.text(heading)) }
        columns += [
            .minor(.text("要求")), .wide("上一期"), .minor(.text("本期")), .minor(.day("近 \(KeptDuties.strip) 期")),
        ]
        var table = DataTable("\(title)：各项职责", rows: duties.count, columns: columns)
        for duty in duties { duty.row(in: &table, heading != nil, on: route) }
        html.append(table.finished())
        if count > duties.count {
            html.append("<p class=\"words\">一共 \(count) 项，这里是没有做到的次数最多的 \(duties.count) 项。</p>")
        }
        html.append(
            "<p class=\"words\">办法：<a href=\"\(linkFrom: route, to: self.route)\">\(text: title)</a></p></details>"
        )
    }
}

extension KeptDuties.Duty {
    fileprivate func row(in table: inout DataTable, _ isNamed: Bool, on route: Route) {
        table.row()
        table.cell(text: name)
        if isNamed { table.cell(other.map { HTML($0, from: route) } ?? "—") }
        table.cell(text: rhythm)
        table.cell(last?.html(on: route) ?? "—")
        table.cell(running?.html(on: route) ?? "—")
        table.cell(marks)
    }

    /// A mark for each of the last spans, with what they come to in words.
    private var marks: HTML {
        if strip.isEmpty { return HTML() }
        let met = strip.count { $0 == .met }
        let marks = strip.map(\.mark).joined()
        return
            "<span class=\"strip\" role=\"img\" aria-label=\"\(strip.count) 期中完成 \(met) 期\">\(text: marks)</span>"
    }
}

extension KeptDuties.Span {
    /// `9月：● 已完成`, and the entries that count.
    fileprivate func html(on route: Route) -> HTML {
        var html: HTML = "\(text: name)："
        html.append(state.isMissed ? "<b class=\"fault\">\(text: state.text)</b>" : "\(text: state.text)")
        if entries.isEmpty { return html }
        html.append(literal: "<small>")
        for (index, entry) in entries.enumerated() {
            html.append(index == 0 ? " " : "、")
            html.append(
                "<a href=\"\(linkFrom: route, to: entry.record)\">\(text: entry.day.monthAndDay)</a>")
            if entry.count > 1 { html.append("（\(entry.count)）") }
        }
        if count > entries.count { html.append(" 等 \(count) 条") }
        html.append(literal: "</small>")
        return html
    }
}
