import Documents

/// A body with where each of its links leads; the way there depends on the page that it stands on.
struct LinkedBody: Sendable {
    let text: Markdown
    /// In the order of its links; nil for one that leads nowhere.
    private let ends: [End?]

    private enum End: Sendable {
        case elsewhere(Route, tail: String)
        case here(tail: String)
    }

    /// - Parameter source: the file that it stands in.
    init(_ text: Markdown, in source: String, by links: Links) {
        self.text = text
        ends = text.links.map { link in
            switch links.end(of: link.destination, in: source) {
            case .page(let target, let tail):
                .elsewhere(target, tail: links.encoded(tail, of: target.path))
            case .file(let path, _) where links.withholds(link, to: path, in: source):
                switch (link.isImage, links.withdraws(source)) {
                case (true, _): nil
                // Its page says at the top that they are gone.
                case (false, true): .here(tail: "#")
                case (false, false): .elsewhere(PersonalView.route, tail: "")
                }
            case .file(let path, let tail): .elsewhere(Route(file: path), tail: tail.encoded)
            case .here(let tail): .here(tail: links.encoded(tail, of: Links.page(of: source)))
            case .draft, .kept, .unread, .outside, .nowhere: nil
            }
        }
    }

    var hasLinks: Bool { !ends.isEmpty }

    func html(on route: Route) -> HTML {
        if ends.isEmpty { return HTML(authored: text.html) }
        var next = 0
        return HTML(
            authored: text.html { _ in
                defer { next += 1 }
                return switch ends[next] {
                case .elsewhere(let target, let tail): route.link(to: target) + tail
                case .here(let tail): tail
                case nil: nil
                }
            })
    }
}
