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
            for (number, step) in steps.enumerated() {
                step.append(to: &html, isFirst: number == 0, on: route)
            }
            for stage in awaited {
                html.append("<li class=\"to none\">\(text: stage)<small>尚未到</small></li>")
            }
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
    /// `督导问题台账：投放点没有开代表会　2026年4月28日 整改中，逾期 153 天`
    fileprivate func append(to html: inout HTML, on route: Route) {
        html.append(literal: "<li>")
        if let record {
            html.append(openingOf: record, from: route)
            html.append("\(text: ledger)</a>")
        } else {
            html.append(text: ledger)
        }
        html.append("：\(text: title)<p>")
        if let since { html.append("\(since) ") }
        html.append(text: state)
        if let daysLate {
            html.append("，<b class=\"fault\">逾期 \(daysLate) 天</b>")
        } else if let due {
            html.append("，期限 \(due)")
        }
        html.append(literal: "</p></li>")
    }
}

extension ThreadView.Step {
    fileprivate func append(to html: inout HTML, isFirst: Bool, on route: Route) {
        html.append(literal: isFirst ? "<li>" : "<li class=\"to\">")
        if let record {
            html.append(openingOf: record, from: route)
            html.append("\(text: stage)</a>")
        } else {
            html.append("<b aria-current=\"true\">\(text: stage)</b>")
        }
        if !shortfalls.isEmpty {
            html.append(" <span class=\"fault\">■ \(text: shortfalls.joined(separator: "；"))</span>")
        }
        html.append("<small>\(day)</small>")
        if !words.isEmpty { html.append("<small>\(text: words)</small>") }
        html.append(literal: "</li>")
    }
}
