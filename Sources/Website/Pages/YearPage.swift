import Records

extension YearView {
    /// What happened in a region in one year.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let summary = "共 \(count) 件，新的在前。"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "\(title)\(year)年大事记", column: title, path: trail.html(on: route),
                summary: summary,
                feed: (feed, title)))
        fields.set(.summary, text: summary)
        fields.set(.region, text: title)
        fields[.timeline] = months.html(.wholeYear, on: route)
        fields[.years] = years.html(on: route)
        return .year
    }
}

extension [YearLink] {
    /// The years that have pages of their own, marked where one is shown.
    func html(on route: Route) -> HTML {
        if isEmpty { return HTML() }
        var html: HTML = "<ul class=\"links\">"
        for link in self {
            let current: HTML = link.route == route ? " aria-current=\"page\"" : ""
            html.append("<li><a href=\"\(linkFrom: route, to: link.route)\"\(current)>\(link.year)年</a></li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
