import Records

/// How a region keeps to its duties, method by method: what was done in the last span that is over, in the one that is running, and
/// how the last spans went.
struct DutyPart {
    let site: Site
    let region: Region.Reference
    let route: Route
    private let compliance: Compliance

    /// Spans in the strip.
    private static let strip = 12
    /// Entries that are named for one span.
    private static let entries = 3

    init(site: Site, region: Region.Reference, route: Route) {
        self.site = site
        self.region = region
        self.route = route
        compliance = site.register.compliance
    }

    /// Nothing for a region that no method of this board asks anything of.
    var html: HTML {
        let lines = compliance.lines(of: .region(region)).filter {
            compliance.slotCount(of: $0) > 0 && compliance.isRunning($0)
        }
        if lines.isEmpty { return HTML() }
        var html = HTML(reserving: lines.count * 700)
        var rest = lines[...]
        while let first = rest.first {
            let method = compliance.keepings[compliance.lines[first].keeping].duty.mechanism.method
            let own = rest.prefix {
                compliance.keepings[compliance.lines[$0].keeping].duty.mechanism.method == method
            }
            append(method, own, to: &html)
            rest = rest.dropFirst(own.count)
        }
        html.append(
            literal:
                "<p class=\"words\">参加或退出使一期不完整的，剩下的日子不少于一半才算一期。●已完成　◐次数不够　■没有做　○未到期，旧的在左。</p>")
        return html
    }

    private func append(
        _ method: Method.Reference, _ lines: ArraySlice<Compliance.Line.Reference>, to html: inout HTML
    ) {
        var met = 0
        var judged = 0
        var missed = 0
        for line in lines {
            let over = compliance.overCount(of: line)
            judged += over
            met += compliance.metCount(of: line, over: over)
            if over > 0, compliance.state(over - 1, of: line).isMissed { missed += 1 }
        }
        html.append(
            "<details class=\"duty\"\(missed > 0 ? " open" : HTML())><summary><b>\(text: site.register.methods[method].title.value)</b>　"
        )
        if missed > 0 { html.append("<b class=\"fault\">■ \(missed) 项职责上一期没有做到</b>，") }
        html.append(
            judged == 0
                ? "还没有到期的"
                : "到期 \(grouped: judged) 期，完成 \(grouped: met) 期（\(text: Percentage(met, of: judged)?.text ?? "—")）"
        )
        html.append(literal: "</summary>")
        var table = DataTable(
            "\(site.register.methods[method].title.value)：各项职责", rows: lines.count,
            columns: [.text("职责"), .text("要求"), .wide("上一期"), .wide("本期"), .day("近 \(Self.strip) 期")])
        for line in lines { row(line, in: &table) }
        html.append(table.finished())
        html.append(
            "<p class=\"words\">办法：<a href=\"\(linkFrom: route, to: site.methodRoutes[method])\">\(text: site.register.methods[method].title.value)</a></p></details>"
        )
    }

    private func row(_ line: Compliance.Line.Reference, in table: inout DataTable) {
        let duty = site.register[compliance.keepings[compliance.lines[line].keeping].duty]
        let over = compliance.overCount(of: line)
        table.row()
        table.cell(text: duty.name.value)
        let rhythm = duty.cadence?.words ?? ""
        table.cell(
            text: compliance.lines[line].need > 1 ? "\(rhythm) \(compliance.lines[line].need) 次" : rhythm)
        table.cell(over > 0 ? cell(over - 1, of: line) : "—")
        table.cell(over < compliance.slotCount(of: line) ? cell(over, of: line) : "—")
        table.cell(strip(of: line, over: over))
    }

    /// `9月：● 已完成`, and the entries that count.
    private func cell(_ number: Int, of line: Compliance.Line.Reference) -> HTML {
        let slot = compliance.slot(number, of: line)
        let today = site.register.asOf
        var html: HTML = "\(text: slot.text(on: today))："
        html.append(
            slot.state.isMissed
                ? "<b class=\"fault\">\(text: slot.state.text)</b>" : "\(text: slot.state.text)")
        if slot.entries.isEmpty { return html }
        html.append(literal: "<small>")
        for (index, entry) in slot.entries.prefix(Self.entries).enumerated() {
            html.append(index == 0 ? " " : "、")
            html.append(
                "<a href=\"\(linkFrom: route, to: site.headlines[entry.disclosure].route)\">\(text: entry.day.monthAndDay)</a>"
            )
            if entry.count > 1 { html.append(" \(Int(entry.count)) 次") }
        }
        if slot.entries.count > Self.entries { html.append(" 等 \(slot.entries.count) 条") }
        html.append(literal: "</small>")
        return html
    }

    /// The last spans that are over, a mark each, with what they come to in words.
    private func strip(of line: Compliance.Line.Reference, over: Int) -> HTML {
        let shown = max(0, over - Self.strip)..<over
        if shown.isEmpty { return HTML() }
        var marks = ""
        var met = 0
        for number in shown {
            let state = compliance.state(number, of: line)
            marks += state.mark
            if state == .met { met += 1 }
        }
        return
            "<span class=\"strip\" role=\"img\" aria-label=\"\(shown.count) 期中完成 \(met) 期\">\(text: marks)</span>"
    }
}
