import Records

extension OnDisplay {
    /// - Parameter isNaming: whether each says on whose board it hangs.
    func html(isNaming: Bool, today: Day, on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var html = HTML(reserving: items.count * 360)
        html.append(literal: "<ul class=\"now\">")
        for item in items {
            html.append(literal: "<li><p class=\"kind\">")
            if isNaming {
                html.append(text: item.region)
                html.append(literal: "　")
            }
            html.append(text: item.kind.text)
            if item.kind == .decision { html.append("　\(text: item.posting.name.text)") }
            html.append(literal: "</p>")
            for record in item.records {
                html.append(literal: "<h3>")
                html.append(record, from: route)
                html.append(literal: "</h3>")
            }
            html.append(literal: "<p class=\"until\">")
            if let until = item.posting.until?.value {
                html.append(
                    "至 \(until)，<span class=\"whole\">\(HTML(left: item.posting, on: today))可提异议</span>")
            } else {
                html.append("自 \(item.posting.from.value) 起，截止日期未定")
            }
            html.append(literal: "</p></li>")
        }
        html.append(literal: "</ul>")
        if count > named { html.append("<p class=\"more\">另有 \(count - named) 项正在公示，见各村页面。</p>") }
        return html
    }
}
