import Records

extension DisplayView {
    /// So many items and boxes have room on one sheet; two of what is overdue are named in any case.
    private static let named = (items: 10, boxes: 2)

    /// What is on display in a village now, the soonest to come down first, and what should be and is not.
    func poster(on route: Route) -> HTML {
        var content = HTML(reserving: items.count * 400)
        if items.isEmpty {
            content.append(literal: "<p class=\"none\">现在没有正在公示的事项。</p>")
        } else {
            content.append(literal: "<ol class=\"items\">")
            for item in items { item.append(to: &content) }
            content.append(literal: "</ol>")
        }
        if !overdue.isEmpty {
            let shown = Array(overdue.prefix(max(Self.named.boxes, Self.named.items - items.count)))
            content.append("<h2>逾期未办</h2><div class=\"two\">\(shown.boxes(on: route))</div>")
            if overdue.count > shown.count {
                content.append("<p>另有 \(overdue.count - shown.count) 项逾期，见网页。</p>")
            }
        }
        if let quarter { content.append(quarter.html) }
        let lede: HTML = "截至\(today)，正在公示 \(items.count) 项"
        return Poster(
            head: ("村务公开", board), title: title, lede: lede, content: content,
            foot: SheetFoot(address: address, paper: .a3, issuer: issuer, day: today, hotlines: hotlines)
        ).html
    }

    var title: String { "\(village)本期公示" }
}

extension LastQuarter {
    /// `2026年第二季度`: what was decided and done, what came in and went out, where the village stands.
    fileprivate var html: HTML {
        var html: HTML = "<h2>\(text: period.text)回顾</h2><dl class=\"quarter\">"
        if !matters.isEmpty {
            html.append(literal: "<div><dt>大事</dt><dd>")
            for matter in matters { html.append("<p>\(matter.day) \(text: matter.title)</p>") }
            if more > 0 { html.append("<p>另有 \(more) 件，见网页。</p>") }
            html.append(literal: "</dd></div>")
        }
        if let money {
            html.append(
                "<div><dt>收支</dt><dd><p>收入 \(HTML(fen: money.income.fen)) 元，支出 \(HTML(fen: money.spending.fen)) 元"
            )
            if let closing = money.closing { html.append("，季末结余 \(HTML(fen: closing.fen)) 元") }
            html.append(literal: "</p></dd></div>")
        }
        if !places.isEmpty {
            html.append(literal: "<div><dt>名次</dt><dd>")
            for place in places {
                let tied: HTML = place.isTied ? "并列" : ""
                html.append(
                    "<p>\(text: place.name)：\(tied)第 \(place.place) 名（共 \(place.count) 个）</p>")
            }
            html.append(literal: "</dd></div>")
        }
        html.append(literal: "</dl>")
        return html
    }
}

extension DisplayView.Item {
    fileprivate func append(to html: inout HTML) {
        html.append("<li><p class=\"kind\"><span class=\"tag\">\(text: kind.text)</span>")
        if kind == .decision { html.append(" \(text: posting.name.text)") }
        let isLong = title.unicodeScalars.count > 48
        html.append(literal: isLong ? "</p><h2 class=\"long\">" : "</p><h2>")
        html.append("\(text: title)</h2>")
        if !brief.isEmpty { html.append("<p>\(text: brief)</p>") }
        html.append("<p class=\"until\">公示期 \(posting.from.value)")
        if let until = posting.until?.value {
            html.append("至 \(until)</p></li>")
        } else {
            html.append(literal: "起</p></li>")
        }
    }
}
