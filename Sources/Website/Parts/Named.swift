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
