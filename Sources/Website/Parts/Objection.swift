import Records

extension RecordView {
    /// What one who disagrees can do: until when, to whom, and how soon an answer is owed.
    var objection: HTML {
        var html = HTML(reserving: 640)
        html.append(literal: "<dl>")
        let postings = disclosure.postings
        if !postings.isEmpty { html.append(literal: "<dt>公示期</dt><dd>") }
        for (index, posting) in postings.enumerated() {
            if index > 0 { html.append(literal: "<br>") }
            if postings.count > 1 {
                html.append(text: posting.name.text)
                html.append(literal: "：")
            }
            html.append(span: posting)
            html.append(left: posting, on: asOf, after: "，")
        }
        if !postings.isEmpty { html.append(literal: "</dd>") }
        html.append(region.contacts)
        if let answerDays { html.append("<dt>答复时限</dt><dd>收到之日起 \(answerDays) 日内</dd>") }
        html.append(literal: "</dl>")
        return html
    }
}
