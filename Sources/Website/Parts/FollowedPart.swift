import Records

extension [Followed] {
    /// What had to follow from a list, for each who is on it, and what did.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        let hasItems = contains { !$0.items.isEmpty }
        var columns: [DataTable.Column] = [
            .text("谁"), .text("要做什么"), .wide("做了没有"),
        ]
        if hasItems { columns.append(.minor(.long("整改和复查"))) }
        var table = DataTable("榜上有名以后", rows: count, columns: columns, isHeaded: true)
        for followed in self {
            table.row()
            table.cell(
                "\(HTML(followed.subject, from: route)) <small class=\"why\">\(text: followed.reason)</small>"
            )
            table.cell(
                "\(text: followed.action) <small class=\"why\">\(text: followed.due.map { "限 \($0.text)" } ?? "没有定期限")</small>"
            )
            table.cell(followed.done(on: route))
            if hasItems { table.cell(followed.items.map { $0.html(on: route) }.joined()) }
        }
        return "<section><h2>榜上有名以后</h2>\(table.finished())</section>"
    }
}

extension Followed {
    /// `2026年7月20日（暗访）`, by the link to its record; what is late or missing in red.
    func done(on route: Route) -> HTML {
        var html = HTML()
        if let answer {
            html.append("<a href=\"\(linkFrom: route, to: answer.record)\">\(text: answer.day.text)</a>")
            if let means = answer.means { html.append("（\(text: means)）") }
        }
        switch state {
        case .met: break
        case .late(let days): html.append("<b class=\"fault\">，晚 \(days) 天</b>")
        case .early(let days): html.append("<b class=\"fault\">，比榜早 \(days) 天</b>")
        case .waiting: html.append(literal: due == nil ? "尚未做" : "未到期")
        case .missing(let days): html.append("<b class=\"fault\">没有做，已过 \(days) 天</b>")
        }
        return html
    }

    /// The same as a line under a name: `约谈：2026年7月20日`.
    func line(on route: Route) -> HTML {
        "<span class=\"why mend\">\(text: action)：\(done(on: route))</span>"
    }
}

extension Followed.Item {
    /// `补盖章，整改中；2026年8月20日复查（暗访）`
    fileprivate func html(on route: Route) -> HTML {
        var html: HTML =
            "<p><a href=\"\(linkFrom: route, to: record)\">\(text: title)</a>，\(text: state)"
        for inspected in inspections { html.append("；\(inspected.html(on: route))") }
        if isUnseen { html.append("；没有复查记录") }
        html.append(literal: "</p>")
        return html
    }
}

extension Inspected {
    /// `2026年8月20日复查（暗访）`
    func html(on route: Route) -> HTML {
        var html: HTML =
            "<a href=\"\(linkFrom: route, to: record)\">\(text: day.text)\(isRepeated ? "复查" : "查出")</a>"
        if let means { html.append("（\(text: means)）") }
        return html
    }
}

extension Caused {
    /// `来由：2026年第二季度晾晒榜，2026年7月20日约谈`
    func html(on route: Route) -> HTML {
        var html: HTML =
            "<small class=\"why\">来由：<a href=\"\(linkFrom: route, to: ranking)\">\(text: text)</a>"
        if let talk {
            html.append(
                "，<a href=\"\(linkFrom: route, to: talk.record)\">\(text: talk.day.text)\(text: talk.action)</a>"
            )
        }
        html.append(literal: "</small>")
        return html
    }
}
