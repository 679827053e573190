import Records

extension Site {
    /// What hangs on boards now and may be objected to, the soonest to come down first.
    func display(in regions: [Region.Reference], on route: Route, naming: Bool, limit: Int) -> HTML {
        var items = regions.flatMap { region in display[region].map { (region: region, item: $0) } }
        if items.isEmpty { return HTML() }
        if regions.count > 1 {
            let never = Day(number: .max)
            func key(_ posting: Posting) -> Day { posting.until?.value ?? never }
            items.sort {
                (key($0.item.posting), $0.item.disclosure) < (key($1.item.posting), $1.item.disclosure)
            }
        }
        var html = HTML(reserving: min(items.count, limit) * 360)
        html.append(literal: "<ul class=\"now\">")
        for (region, (index, posting)) in items.prefix(limit) {
            let disclosure = register.disclosures[index]
            html.append(literal: "<li><p class=\"kind\">")
            if naming {
                html.append(text: register.regions[region].title.value)
                html.append(literal: "　")
            }
            html.append(text: disclosure.kind.text)
            if disclosure.kind == .decision { html.append("　\(text: posting.name.text)") }
            html.append(literal: "</p><h3>")
            appendLink(index, on: route, to: &html)
            html.append(literal: "</h3><p class=\"until\">")
            if let until = posting.until?.value {
                html.append(
                    "至 \(until)，<span class=\"whole\">\(HTML(left: posting, on: register.asOf))可提异议</span>")
            } else {
                html.append("自 \(posting.from.value) 起，截止日期未定")
            }
            html.append(literal: "</p></li>")
        }
        html.append(literal: "</ul>")
        if items.count > limit { html.append("<p class=\"more\">另有 \(items.count - limit) 项正在公示，见各村页面。</p>") }
        return html
    }
}
