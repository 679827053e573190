import Records

/// What a reader should know first: a strip of names and values.
struct Facts {
    private var html = HTML()

    /// A fact that nobody stated is left out.
    mutating func add(_ name: String, _ value: HTML?, unit: String = "") {
        guard let value, !value.isEmpty else { return }
        begin("<div><dt>", name, value)
        if !unit.isEmpty {
            html.append(literal: "&#160;<small>")
            html.append(text: unit)
            html.append(literal: "</small>")
        }
        html.append(literal: "</dd></div>")
    }

    /// An amount that a reader asks for; where nobody wrote it, that is said.
    mutating func add(_ name: String, written amount: Money?) {
        if let amount {
            add(name, HTML(fen: amount.fen), unit: "元")
        } else {
            add(name, .unwritten)
        }
    }

    /// A fact in words, over the whole width.
    mutating func add(long name: String, _ value: HTML?) {
        guard let value, !value.isEmpty else { return }
        begin("<div class=\"whole-row\"><dt>", name, value)
        html.append(literal: "</dd></div>")
    }

    private mutating func begin(_ start: HTML.Literal, _ name: String, _ value: HTML) {
        if html.isEmpty {
            html = HTML(reserving: 512)
            html.append(literal: "<dl class=\"facts\">")
        }
        html.append(literal: start)
        html.append(text: name)
        html.append(literal: "</dt><dd>")
        html.append(value)
    }

    /// All of them; nothing when there are none.
    var finished: HTML {
        var html = html
        if !html.isEmpty { html.append(literal: "</dl>") }
        return html
    }
}

extension HTML {
    /// In place of a figure that nobody wrote: never nought.
    static var unwritten: HTML { "<span class=\"missing\">没有写</span>" }

    /// In place of a sum of which nothing was made public.
    static var unpublished: HTML { "<span class=\"missing\">未公布</span>" }
}

/// Names and values below each other, as in an aside.
struct Definitions {
    private var html = HTML()

    mutating func add(_ name: String, _ value: HTML?) {
        guard let value, !value.isEmpty else { return }
        html.append("<dt>\(text: name)</dt><dd>\(value)</dd>")
    }

    /// Without the list around them, to be put into one.
    var terms: HTML { html }
}
