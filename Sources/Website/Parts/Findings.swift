import Documents
import Records

extension HTML {
    /// What breaks a rule, with the article that it breaks.
    init(_ findings: [Finding]) {
        self.init(reserving: findings.count * 400)
        for finding in findings {
            append("<div class=\"finding\"><strong>\(message: finding.diagnostic.words)</strong>")
            if let basis = finding.basis { append("<p>依据：\(text: basis)</p>") }
            append(literal: "</div>")
        }
    }
}

extension HTML {
    /// A message as people read it: its days as `2026年3月1日`.
    mutating func append(message: Message) {
        for piece in message.pieces {
            switch piece {
            case .words(let text): append(text: text)
            case .daysSoFar(let days): append(days)
            case .day(let year, let month, let day): append("\(year)年\(month)月\(day)日")
            }
        }
    }
}

extension HTML.Interpolation {
    mutating func appendInterpolation(message: Message) { html.append(message: message) }
}

extension [MissingPoints] {
    /// What points should have been published, with the method that says how often; classes that lack the same periods together.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        let groups = reduce(into: [[MissingPoints]]()) { groups, own in
            if let last = groups.last?.first, last.isAlike(own) {
                groups[groups.count - 1].append(own)
            } else {
                groups.append([own])
            }
        }
        for alike in groups {
            let own = alike[0]
            let names = alike.map(\.name).joined(separator: "、")
            let periods = own.periods.map(\.text).joined(separator: "、")
            let all = own.count > own.periods.count ? "\(periods)等 \(own.count) 期" : periods
            html.append(
                "<li>\(HTML(own.method, from: route))<p class=\"fault\">未公布积分：\(text: names)，\(text: all)</p></li>"
            )
        }
        html.append(literal: "</ul>")
        return html
    }
}

extension FaultyRecords {
    /// Each with what breaks a rule, the newest first.
    func html(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries\">"
        for item in items {
            html.append("<li>\(HTML(item.record, from: route))")
            if let day = item.day { html.append("<p>\(day)</p>") }
            for finding in item.findings {
                html.append("<p class=\"fault\">\(message: finding.diagnostic.words)</p>")
            }
            if item.count > item.findings.count {
                html.append("<p>另有 \(item.count - item.findings.count) 处，见这一条的页面。</p>")
            }
            html.append(item.later.words(on: route))
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if count > items.count {
            html.append("<p class=\"more\">另有 \(count - items.count) 项，见各条公开的页面。</p>")
        }
        return html
    }
}
