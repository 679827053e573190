import Records

extension Site {
    /// What breaks a rule, with the article that it breaks.
    func findings(of disclosure: Int) -> HTML {
        guard let findings = register.findings[disclosure] else { return HTML() }
        var html = HTML(reserving: findings.count * 400)
        for finding in findings {
            html.append("<div class=\"finding\"><strong>\(text: finding.diagnostic.message)</strong>")
            if let basis = finding.basis { html.append("<p>依据：\(text: basis)</p>") }
            html.append(literal: "</div>")
        }
        return html
    }

    /// The records of a region that have findings, the newest first.
    func findings(in region: Int, on route: Route, limit: Int) -> HTML {
        let indices = register.byRegion[region].filter { register.findings[$0] != nil }
        if indices.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for index in indices.prefix(limit) {
            html.append("<li>\(link(index, on: route))<p>\(register.disclosures[index].day.value)</p>")
            for finding in register.findings[index] ?? [] {
                html.append("<p class=\"fault\">\(text: finding.diagnostic.message)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if indices.count > limit {
            html.append("<p class=\"more\">另有 \(indices.count - limit) 项，见各条公开的页面。</p>")
        }
        return html
    }

    /// What should have been done or posted and is not, the longest overdue first.
    func overdue(_ items: [Overdue], on route: Route, named: Bool, limit: Int = .max) -> HTML {
        var html = HTML(reserving: min(items.count, 50) * 400)
        for item in items.prefix(limit) {
            html.append(literal: "<div class=\"finding\"><strong>")
            if named { html.append("\(text: register.regions[item.region].title.value) · ") }
            switch item.matter {
            case .accounts(let period, let missing):
                html.append("\(text: period.text)财务公开")
                if missing > 1 { html.append("等 \(missing) 期") }
            case .milestone(let name): html.append("\(text: name)：计划的日期已过")
            case .remedy(let problem): html.append("\(text: problem)：整改期限已过")
            }
            html.append(" · 逾期 \(item.days) 天</strong><p>应当在 \(item.due) 前完成。")
            switch item.matter {
            case .accounts: html.append("最近一次公开：\(link(item.disclosure, on: route))。")
            case .milestone, .remedy: html.append("见 \(link(item.disclosure, on: route))。")
            }
            html.append(literal: "</p>")
            if let basis = item.basis { html.append("<p>依据：\(text: basis)</p>") }
            html.append(literal: "</div>")
        }
        if items.count > limit { html.append("<p class=\"more\">另有 \(items.count - limit) 项，见各村页面。</p>") }
        return html
    }
}
