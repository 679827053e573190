import Records

extension Site {
    /// A page of a list over the county: records of a kind, a year or a tag, the newest first.
    func fillListing(_ fields: inout PageFields, _ page: Page, _ listing: Listing, _ number: Int) -> PageType
    {
        let pages = Pagination.pages(for: listing.entries.count)
        let summary = "共 \(listing.entries.count) 条，新的在前。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        let prefix =
            switch listing.sort {
            case .kind: ""
            case .year: "公开 · "
            case .tag: "标签 · "
            }
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: prefix + listing.title + (number > 1 ? "（第 \(number) 页）" : ""), column: listing.title,
                section: listing.route, path: path(on: page.route), summary: summary))
        fields.set(.heading, text: prefix + listing.title)
        fields.set(.summary, text: summary)
        fields[.filters] = filters(beside: listing, on: page.route)
        let range = Pagination.range(of: number, in: listing.entries.count)
        fields[.items] = entries(
            listing.entries[range], on: page.route,
            naming: listing.sort.isKind ? [.region] : [.region, .kind])
        fields[.pagination] = Pagination.links(number, of: listing.entries.count)
        return .listing
    }

    /// What a list says of its entries beside title and day.
    enum EntryFact { case region, kind }

    /// Records in a list: what, where, of which kind, when.
    func entries(
        _ records: some Sequence<Disclosure.Reference>, on route: Route, naming facts: [EntryFact]
    ) -> HTML {
        var html = HTML(reserving: Pagination.size * 320)
        html.append(literal: "<ul class=\"entries\">")
        for index in records {
            html.append(literal: "<li>")
            appendLink(index, on: route, to: &html)
            html.append(literal: "<p>")
            if facts.contains(.region) {
                html.append(text: register.regions[headlines[index].region].title.value)
                html.append(literal: "　")
            }
            if facts.contains(.kind) {
                html.append(text: kindParts[headlines[index].kind]?.text ?? "")
                html.append(literal: "　")
            }
            html.append(headlines[index].day)
            if headlines[index].hasFindings { html.append(literal: "　<span class=\"fault\">需要说明</span>") }
            if headlines[index].isWithdrawn {
                html.append(literal: "　<span class=\"fault\">已撤回</span>")
            }
            html.append(literal: "</p></li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    /// The other lists of the same sort.
    private func filters(beside listing: Listing, on route: Route) -> HTML {
        let same = listings.indices.filter { listings[$0].sort.isSame(as: listing.sort) }
        if same.count < 2 || same.count > 40 { return HTML() }
        var html = HTML()
        for other in same {
            html.append(literal: "<li><a href=\"")
            html.append(linkFrom: route, to: listings[other].route)
            html.append(literal: listings[other].sort == listing.sort ? "\" aria-current=\"true\">" : "\">")
            html.append(text: listings[other].title)
            html.append(literal: "</a></li>")
        }
        return html.isEmpty ? html : "<ul class=\"links\">\(html)</ul>"
    }
}

extension Listing.Sort {
    var isKind: Bool { if case .kind = self { true } else { false } }

    /// Whether both are kinds, years or tags.
    func isSame(as other: Listing.Sort) -> Bool {
        switch (self, other) {
        case (.kind, .kind), (.year, .year), (.tag, .tag): true
        default: false
        }
    }
}
