/// What a reader should know first: a strip of names and values.
struct Facts {
    private var html = HTML()

    /// A fact that nobody stated is left out.
    mutating func add(_ name: String, _ value: HTML?, unit: String = "") {
        guard let value, !value.isEmpty else { return }
        html.append("<div><dt>\(text: name)</dt><dd>\(value)")
        if !unit.isEmpty { html.append("&#160;<small>\(text: unit)</small>") }
        html.append(literal: "</dd></div>")
    }

    /// A fact in words, over the whole width.
    mutating func add(long name: String, _ value: HTML?) {
        guard let value, !value.isEmpty else { return }
        html.append("<div class=\"whole-row\"><dt>\(text: name)</dt><dd>\(value)</dd></div>")
    }

    /// All of them; nothing when there are none.
    var finished: HTML { html.isEmpty ? HTML() : "<dl class=\"facts\">\(html)</dl>" }
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
