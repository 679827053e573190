import Records

extension Site {
    /// What one who disagrees can do: until when, to whom, and how soon an answer is owed.
    func objection(to disclosure: Disclosure) -> HTML {
        var list = Definitions()
        var spans = HTML()
        for posting in disclosure.postings {
            if !spans.isEmpty { spans.append(literal: "<br>") }
            if disclosure.postings.count > 1 { spans.append("\(text: posting.name.text)：") }
            spans.append(HTML(span: posting))
            let left = HTML(left: posting, on: register.asOf)
            if !left.isEmpty { spans.append("，\(left)") }
        }
        list.add("公示期", spans)
        list.add("受理", HTML(text: office(of: disclosure.region)))
        list.add("监督电话", hotlines(of: disclosure.region))
        if let answer = register.board.rules.answerDays(on: disclosure.day.value) {
            list.add("答复时限", "收到之日起 \(answer.value) 日内")
        }
        return list.finished
    }

    /// Who takes objections.
    private func office(of region: Int) -> String {
        let region = register.regions[region]
        switch region.level {
        case .village:
            return region.title.value + (region.title.value.hasSuffix("社区") ? "居务监督委员会" : "村务监督委员会")
        case .township: return region.title.value + "人民政府"
        case .county: return register.board.publisher ?? register.board.name
        }
    }

    /// The nearest number first, then those above it.
    private func hotlines(of region: Int) -> HTML {
        var html = HTML()
        func add(_ number: String, _ title: String) {
            if !html.isEmpty { html.append(literal: "<br>") }
            html.append("<span class=\"whole\">\(text: number)</span>")
            if !title.isEmpty { html.append("（\(text: title)）") }
        }
        var next: Int? = region
        while let index = next {
            let here = register.regions[index]
            if let number = here.hotline { add(number, index == region ? "" : here.title.value) }
            next = here.parent
        }
        let board = register.board
        if let number = board.hotline, register.regions[0].hotline != number {
            add(number, html.isEmpty ? "" : register.regions[0].title.value)
        }
        return html
    }
}
