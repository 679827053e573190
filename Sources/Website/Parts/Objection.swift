import Records

extension Site {
    /// What one who disagrees can do: until when, to whom, and how soon an answer is owed.
    func objection(to disclosure: Disclosure) -> HTML {
        var html = HTML(reserving: 640)
        html.append(literal: "<dl>")
        if !disclosure.postings.isEmpty { html.append(literal: "<dt>公示期</dt><dd>") }
        for (index, posting) in disclosure.postings.enumerated() {
            if index > 0 { html.append(literal: "<br>") }
            if disclosure.postings.count > 1 {
                html.append(text: posting.name.text)
                html.append(literal: "：")
            }
            html.append(span: posting)
            html.append(left: posting, on: register.asOf, after: "，")
        }
        if !disclosure.postings.isEmpty { html.append(literal: "</dd>") }
        html.append(regionParts[disclosure.region].office)
        if let answer = register.board.rules.answerDays(on: disclosure.day.value) {
            html.append("<dt>答复时限</dt><dd>收到之日起 \(answer.value) 日内</dd>")
        }
        html.append(literal: "</dl>")
        return html
    }
}
