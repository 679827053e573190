import Records

extension Site {
    /// The regions above one, from the county down; and the region itself, if `inclusive`.
    func path(to region: Region.Reference, inclusive: Bool, on route: Route) -> HTML {
        guard let target = inclusive ? region : register.regions[region].parent else { return HTML() }
        return regionParts[target].trail.html(on: route)
    }

    /// The way to a page below the county: the county's own, and then `titles`.
    func path(_ titles: (title: String, route: Route)..., on route: Route) -> HTML {
        var html = path(to: .county, inclusive: true, on: route)
        for (title, target) in titles {
            html.append("<li><a href=\"\(linkFrom: route, to: target)\">\(text: title)</a></li>")
        }
        return html
    }

    func link(_ disclosure: Disclosure.Reference, on route: Route) -> HTML {
        var html = HTML(reserving: 160)
        appendLink(disclosure, on: route, to: &html)
        return html
    }

    func appendLink(_ disclosure: Disclosure.Reference, on route: Route, to html: inout HTML) {
        html.append(headlines[disclosure].anchor, from: route)
    }

    func link(region: Region.Reference, on route: Route) -> HTML {
        var html = HTML(reserving: 96)
        appendLink(region: region, on: route, to: &html)
        return html
    }

    func appendLink(region: Region.Reference, on route: Route, to html: inout HTML) {
        html.append(regionAnchors[region], from: route)
    }

    func link(mechanism reference: Mechanism.Reference, on route: Route) -> HTML {
        HTML(anchor(of: reference), from: route)
    }
}
