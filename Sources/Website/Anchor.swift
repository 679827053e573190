import Documents

/// A link, all but the way to it: made once, for lists name records and tags from all over the site on thousands of pages.
struct Anchor: Equatable, Sendable {
    /// The address from the root of the site; then what stands between it and the end of the link.
    fileprivate let bytes: [UInt8]
    fileprivate let addressCount: Int

    /// - Parameter id: of the part of the page that is meant; nil for all of it.
    init(to route: Route, at id: String? = nil, text: String) {
        var html = HTML(reserving: route.encoded.utf8.count + text.utf8.count + 8)
        html.append(text: route.encoded)
        if let id { html.append("#\(text: PercentEncoding.encoded(id))") }
        addressCount = html.bytes.count
        html.append(literal: "\">")
        html.append(text: text)
        html.append(literal: "</a>")
        bytes = html.bytes
    }

    /// Whether its words end with others, in which nothing is escaped.
    func ends(with words: String) -> Bool {
        bytes.dropLast("</a>".utf8.count).suffix(words.utf8.count).elementsEqual(words.utf8)
    }
}

extension HTML {
    /// A link from the page at `here`.
    mutating func append(_ anchor: Anchor, from here: Route) {
        append(literal: "<a href=\"")
        append(markup: anchor.bytes[wayUp(from: here, to: anchor)...])
    }

    /// The beginning of the same link, about to have other words: `<a href="…">`.
    /// - Parameter name: what it is called by who hears it alone, where its words say too little; in words, no markup.
    mutating func append(openingOf anchor: Anchor, from here: Route, called name: HTML = HTML()) {
        append(literal: "<a href=\"")
        append(markup: anchor.bytes[wayUp(from: here, to: anchor)..<anchor.addressCount])
        if !name.isEmpty { append("\" aria-label=\"\(name)") }
        append(literal: "\">")
    }

    /// Writes the way up to the folder that both share. Returns how many bytes of the address lead there.
    private mutating func wayUp(from here: Route, to anchor: Anchor) -> Int {
        let (up, shared) = Route.way(
            from: here.encoded.utf8.span, to: anchor.bytes.span.extracting(0..<anchor.addressCount))
        for _ in 0..<up { append(literal: "../") }
        return shared
    }
}
