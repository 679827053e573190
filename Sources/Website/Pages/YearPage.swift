import Records

extension YearView {
    /// What happened in a region in one year: all of it, what weighs, or what is about money.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let heading = "\(title)\(year)年大事记" + (part == .all ? "" : "：\(part.text)")
        let summary =
            "共 \(count) 条，新的在前。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: heading + (number > 1 ? "（第 \(number) 页）" : ""), column: title,
                path: trail.html(on: route), summary: summary, feed: (feed, title)))
        fields.set(.heading, text: heading)
        fields.set(.summary, text: summary)
        fields.set(.region, text: title)
        fields[.filters] = parts.html(on: route, current: part, year) { $0.part.text }
        fields[.timeline] = months.html(.wholeYear, on: route)
        fields[.years] = years.html(on: route, current: part, year) { "\($0.year)年" }
        fields[.pagination] = Pagination.links(number, ofPages: pages)
        return .year
    }
}

extension TimelineCut.Part {
    /// What it is called on the pages of a region.
    var text: String {
        switch self {
        case .all: "全部"
        case .matters: "大事"
        case .money: "钱"
        }
    }
}

extension [YearLink] {
    /// Links in a row, the one that is shown marked; nothing for one that would stand alone.
    func html(
        on route: Route, current part: TimelineCut.Part? = nil, _ year: Int? = nil,
        _ text: (YearLink) -> String
    ) -> HTML {
        if count < 2, part != nil { return HTML() }
        if isEmpty { return HTML() }
        var html: HTML = "<ul class=\"links\">"
        for link in self {
            let isCurrent = link.part == part && link.year == year
            let current: HTML = isCurrent ? " aria-current=\"page\"" : ""
            html.append(
                "<li><a href=\"\(linkFrom: route, to: link.route)\"\(current)>\(text: text(link))</a></li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
