import Records

extension ThreadView {
    /// 决议 → 合同 → 拨付 → 验收 → 测评, each with its day and its record, then what is still to come; the periods before and after.
    func html(on route: Route) -> HTML {
        var html = HTML()
        if !steps.isEmpty {
            html.append(
                literal:
                    "<section aria-labelledby=\"course\"><h2 id=\"course\">一件事，前后经过</h2><ol class=\"track course\">"
            )
            for step in steps { step.append(to: &html, on: route) }
            for awaited in awaited { awaited.append(to: &html) }
            html.append(literal: "</ol>")
            if more > 0 { html.append("<p class=\"more\">另有 \(more) 条公开是这件事的。</p>") }
            html.append(literal: "</section>")
        }
        if !items.isEmpty {
            html.append(
                literal:
                    "<section aria-labelledby=\"items\"><h2 id=\"items\">这件事在台账上</h2><ul class=\"entries small\">"
            )
            for item in items { item.append(to: &html, on: route) }
            html.append(literal: "</ul>")
            if moreItems > 0 { html.append("<p class=\"more\">另有 \(moreItems) 项。</p>") }
            html.append(literal: "</section>")
        }
        var links: [HTML] = []
        if let before { links.append("<li>上期：\(HTML(before, from: route))</li>") }
        if let after { links.append("<li>下期：\(HTML(after, from: route))</li>") }
        if !links.isEmpty {
            html.append(
                "<nav class=\"filters\" aria-label=\"上期和下期\"><ul class=\"links\">\(links.joined())</ul></nav>"
            )
        }
        return html
    }
}

extension ThreadView.Item {
    fileprivate func append(to html: inout HTML, on route: Route) {
        html.append("<li>\(name(on: route))：\(text: title)<p>")
        if let since { html.append("\(since) ") }
        html.append("\(standing)</p></li>")
    }

    /// `督导问题台账：整改中，逾期 153 天`
    func html(on route: Route) -> HTML { "\(name(on: route))：\(standing)" }

    private func name(on route: Route) -> HTML {
        guard let record else { return HTML(text: ledger) }
        var html = HTML()
        html.append(openingOf: record, from: route)
        html.append("\(text: ledger)</a>")
        return html
    }

    private var standing: HTML {
        var html = HTML(text: state)
        if let daysLate {
            html.append("，<b class=\"fault\">逾期 \(daysLate) 天</b>")
        } else if let due {
            html.append("，期限 \(due)")
        }
        return html
    }
}

extension ThreadView.Step {
    /// The day; what was done, by the link to its record; what it came to.
    fileprivate func append(to html: inout HTML, on route: Route) {
        html.append(literal: shortfalls.isEmpty ? "<li>" : "<li class=\"breach\">")
        html.append("<small>\(day)</small>")
        if let record {
            html.append(text: stage)
            if isNamed { html.append("：\(HTML(record, from: route))") }
        } else {
            html.append("<b aria-current=\"true\">\(text: stage)</b>")
        }
        if !shortfalls.isEmpty {
            html.append(" <span class=\"fault\">■ \(text: shortfalls.joined(separator: "；"))</span>")
        }
        if !words.isEmpty { html.append("<small>\(text: words)</small>") }
        html.append(literal: "</li>")
    }
}

extension ThreadView.Awaited {
    /// `防渗与蓄水 ■ 逾期 61 天　应在 2026年8月31日`
    fileprivate func append(to html: inout HTML) {
        if let daysLate, let due {
            html.append(
                "<li class=\"breach\"><small>应在 \(due)</small>\(text: stage) <span class=\"fault\">■ 逾期 \(daysLate) 天</span></li>"
            )
        } else {
            let until: HTML = due.map { "计划 \($0)" } ?? "尚未到"
            html.append("<li class=\"none\"><small>\(until)</small>\(text: stage)</li>")
        }
    }
}
