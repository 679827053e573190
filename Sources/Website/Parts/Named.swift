/// Who is spoken of: by the link to its page, or by name alone.
enum Named: Sendable {
    case page(Anchor)
    case text(String)
}

extension HTML {
    mutating func append(_ named: Named, from here: Route) {
        switch named {
        case .page(let anchor): append(anchor, from: here)
        case .text(let name): append(text: name)
        }
    }

    /// A link from the page at `here`.
    init(_ anchor: Anchor, from here: Route) {
        self.init(reserving: 96)
        append(anchor, from: here)
    }

    init(_ named: Named, from here: Route) {
        self.init(reserving: 96)
        append(named, from: here)
    }
}

/// Who bears a duty, and where, when that is another than the bearer.
struct NamedBearer: Sendable {
    let bearer: Named
    let place: Named?
}

extension HTML {
    /// `县水利局（石谷村）`
    mutating func append(_ named: NamedBearer, from here: Route) {
        append(named.bearer, from: here)
        guard let place = named.place else { return }
        append(literal: "<span class=\"at\">（")
        append(place, from: here)
        append(literal: "）</span>")
    }

    init(_ named: NamedBearer, from here: Route) {
        self.init(reserving: 192)
        append(named, from: here)
    }
}

/// Several of whom is spoken: the first of them, and how many there are.
struct Names: Sendable {
    let shown: [Named]
    let count: Int

    init<Subject>(_ all: ArraySlice<Subject>, limit: Int, naming: (Subject) -> Named) {
        shown = all.prefix(limit).map(naming)
        count = all.count
    }

    /// `河湾村、柳沟村 等 5 个`
    func html(on route: Route) -> HTML {
        var html = shown.map { HTML($0, from: route) }.joined(separator: "、")
        if count > shown.count { html.append(" 等 \(count) 个") }
        return html
    }
}
