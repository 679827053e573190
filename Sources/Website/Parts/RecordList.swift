import Records

extension ListedRecord {
    /// What a list says of its records beside title and day.
    enum Fact { case region, kind }
}

extension [ListedRecord] {
    /// Records in a list: what, where, of which kind, what it came to, how far it is, when.
    func html(naming facts: [ListedRecord.Fact], on route: Route) -> HTML {
        var html = HTML(reserving: count * 420)
        html.append(literal: "<ul class=\"entries\">")
        for entry in self {
            html.append(literal: "<li>")
            html.append(entry.record.anchor, from: route)
            html.append(literal: "<p>")
            if facts.contains(.region) {
                html.append(text: entry.region)
                html.append(literal: " · ")
            }
            if facts.contains(.kind) {
                html.append(text: entry.record.kind.text)
                html.append(literal: " · ")
            }
            for words in [entry.record.figures, entry.record.step] where !words.isEmpty {
                html.append(text: words)
                html.append(literal: " · ")
            }
            html.append(entry.record.day)
            if entry.record.hasFindings { html.append(literal: " · <span class=\"fault\">需要说明</span>") }
            if entry.record.isWithdrawn { html.append(literal: " · <span class=\"fault\">已撤回</span>") }
            html.append(literal: "</p></li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
