import Records

extension PeriodsBehind {
    /// From which periods its scores are drawn, and into which they go.
    func html(on route: Route) -> HTML {
        var html = HTML()
        for own in drawn {
            let components = own.components.joined(separator: "、")
            html.append("<p><b>取自各期：</b>\(text: components)是各\(text: own.span.text)的平均：")
            html.append(
                own.periods.isEmpty
                    ? "<span class=\"fault\">未公布</span>"
                    : own.periods.map { HTML($0, from: route) }.joined(separator: "、"))
            html.append(literal: "。</p>")
        }
        for own in into {
            html.append("<p><b>计入：</b>\(text: own.components.joined(separator: "、"))计入")
            if let page = own.page {
                html.append("<a href=\"\(linkFrom: route, to: page)\">\(text: own.period.text)考评</a>")
            } else {
                html.append("\(text: own.period.text)考评")
                html.append(literal: own.isOver ? "，尚未公布" : "，到期以后公布")
            }
            html.append(literal: "。</p>")
        }
        return html
    }
}
