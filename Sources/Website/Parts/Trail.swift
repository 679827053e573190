/// The way to a page: what it belongs to, from the county down.
struct Trail: Sendable {
    var anchors: [Anchor] = []

    /// The same with one page more.
    func and(_ title: String, _ route: Route) -> Trail {
        Trail(anchors: anchors + [Anchor(to: route, text: title)])
    }

    /// The items of the list, as they stand on the page at `route`.
    func html(on route: Route) -> HTML {
        var html = HTML(reserving: anchors.count * 72)
        for anchor in anchors {
            html.append(literal: "<li>")
            html.append(anchor, from: route)
            html.append(literal: "</li>")
        }
        return html
    }
}
