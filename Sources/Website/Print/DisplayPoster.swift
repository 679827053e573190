import Records

extension Site {
    /// What is on display in a village now, the soonest to come down first, and what should be and is not.
    func displayPoster(_ region: Region.Reference, on route: Route) -> HTML {
        let items = display[region]
        let title = register.regions[region].title.value
        var content = HTML(reserving: items.count * 400)
        if items.isEmpty {
            content.append(literal: "<p class=\"none\">现在没有正在公示的事项。</p>")
        } else {
            content.append(literal: "<ol class=\"items\">")
            for (index, posting) in items { append(index, posting, to: &content) }
            content.append(literal: "</ol>")
        }
        if !overdue[region].isEmpty {
            content.append("<h2>逾期未办</h2>\(overdueBoxes(overdue[region], on: route))")
        }
        let lede: HTML = "截至\(register.asOf)，正在公示 \(items.count) 项"
        let parts = regionParts[region]
        return Poster(
            head: ("村务公开", register.board.name), title: "\(title)本期公示", lede: lede, content: content,
            foot: SheetFoot(
                address: sheetAddress(of: regionRoutes[region]), paper: .a3, issuer: parts.issuer,
                day: register.asOf, hotlines: parts.hotlines)
        ).html
    }

    private func append(_ index: Disclosure.Reference, _ posting: Posting, to html: inout HTML) {
        let disclosure = register.disclosures[index]
        html.append("<li><p class=\"kind\"><span class=\"tag\">\(text: disclosure.kind.text)</span>")
        if disclosure.kind == .decision { html.append(" \(text: posting.name.text)") }
        let isLong = disclosure.title.value.unicodeScalars.count > 48
        html.append(literal: isLong ? "</p><h2 class=\"long\">" : "</p><h2>")
        html.append("\(text: disclosure.title.value)</h2>")
        let brief = self.brief(index)
        if !brief.isEmpty { html.append("<p>\(text: brief)</p>") }
        html.append("<p class=\"until\">公示期 \(posting.from.value)")
        if let until = posting.until?.value {
            html.append("至 \(until)</p></li>")
        } else {
            html.append(literal: "起</p></li>")
        }
    }
}
