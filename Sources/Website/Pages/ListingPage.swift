import Records

extension ListView {
    /// A page of a list over the county: records of a kind, a year or a tag, the newest first.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let pages = Pagination.pages(for: count)
        let summary = "共 \(count) 条，新的在前。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        let prefix =
            switch sort {
            case .kind: ""
            case .year: "公开 · "
            case .tag: "标签 · "
            }
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: prefix + title + (number > 1 ? "（第 \(number) 页）" : ""),
                column: title,
                section: self.route, path: trail.html(on: route), summary: summary))
        fields.set(.heading, text: prefix + title)
        fields.set(.summary, text: summary)
        fields[.filters] = filters(on: route)
        if let rules { fields[.items].append("<p class=\"words after\">\(HTML(rules, from: route))</p>") }
        fields[.items].append(
            records.html(naming: sort.isKind ? [.region] : [.region, .kind], isWide: true, on: route))
        fields[.pagination] = Pagination.links(number, of: count)
        return .listing
    }

    /// So many other lists stand open before the list itself.
    private static let open = 8

    /// The other lists of the same sort, behind a line where they are many.
    private func filters(on route: Route) -> HTML {
        if others.isEmpty { return HTML() }
        let isMany = others.count > Self.open
        var html: HTML =
            isMany
            ? "<details><summary>其他目录（\(others.count - 1)）</summary><ul class=\"links\">"
            : "<ul class=\"links\">"
        for other in others {
            html.append(literal: "<li><a href=\"")
            html.append(linkFrom: route, to: other.route)
            html.append(literal: other.route == self.route ? "\" aria-current=\"true\">" : "\">")
            html.append(text: other.title)
            html.append(literal: "</a></li>")
        }
        html.append(literal: isMany ? "</ul></details>" : "</ul>")
        return html
    }
}

extension Listing.Sort {
    var isKind: Bool { if case .kind = self { true } else { false } }
    var isYear: Bool { if case .year = self { true } else { false } }

    /// Whether both are kinds, years or tags.
    func isSame(as other: Listing.Sort) -> Bool {
        switch (self, other) {
        case (.kind, .kind), (.year, .year), (.tag, .tag): true
        default: false
        }
    }
}
