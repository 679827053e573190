import Records

extension ListView {
    /// A page of a list over the county: records of a kind, a year or a tag, the newest first.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let pages = Pagination.pages(for: count)
        let order = places.isEmpty ? "新的在前" : "按地方排，新的在前"
        let summary = "共 \(count) 条，\(order)。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        let prefix =
            switch sort {
            case .kind, .statements: ""
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
        let facts: [ListedRecord.Fact] = sort.isKind ? [.region] : [.region, .kind]
        if !statements.isEmpty, !places.isEmpty {
            var rest = statements[...]
            while let home = rest.first?.record.region {
                let own = rest.prefix { $0.record.region == home }
                rest = rest.dropFirst(own.count)
                fields[.items].append(
                    "<h2 class=\"month\" id=\"\(text: home.anchor)\">\(text: own.first?.region ?? "")</h2>")
                fields[.items].append(Array(own).table(on: route))
            }
        } else if !statements.isEmpty {
            fields[.items].append(statements.table(on: route))
        } else if sort.year == nil {
            fields[.items].append(records.html(naming: facts, on: route))
        } else {
            var rest = records[...]
            while let month = rest.first?.record.day.parts.month {
                let own = rest.prefix { $0.record.day.parts.month == month }
                rest = rest.dropFirst(own.count)
                fields[.items].append("<h2 class=\"month\" id=\"m\(month)\">\(month)月</h2>")
                fields[.items].append(Array(own).html(naming: facts, on: route))
            }
        }
        fields[.pagination] = Pagination.links(number, of: count)
        return .listing
    }

    /// So many other lists stand open before the list itself.
    private static let open = 8

    /// The other lists of the same sort, behind a line where they are many.
    private func filters(on route: Route) -> HTML {
        var html = HTML()
        if !parts.isEmpty {
            html.append(literal: "<ul class=\"links\">")
            for part in parts { append(part, part.part?.text ?? part.title, to: &html, on: route) }
            html.append(literal: "</ul>")
        }
        if !townships.isEmpty {
            html.append(literal: "<ul class=\"links\">")
            for list in townships {
                append(list, sort.isKind ? list.title : "全部\(list.title)", to: &html, on: route)
            }
            html.append(literal: "</ul>")
        }
        html.append(otherLists(on: route))
        if places.count > 1 {
            html.append(literal: "<ul class=\"links\">")
            for place in places {
                html.append(
                    "<li><a href=\"\(linkFrom: route, to: place.page)#\(text: place.anchor)\">\(text: place.name)</a></li>"
                )
            }
            html.append(literal: "</ul>")
        }
        if months.count > 1 {
            html.append(literal: "<ul class=\"links\">")
            for (month, page) in months {
                html.append("<li><a href=\"\(linkFrom: route, to: page)#m\(month)\">\(month)月</a></li>")
            }
            html.append(literal: "</ul>")
        }
        return html
    }

    private func append(_ link: ListLink, _ title: String, to html: inout HTML, on route: Route) {
        html.append(literal: "<li><a href=\"")
        html.append(linkFrom: route, to: link.route)
        html.append(literal: link.route == self.route ? "\" aria-current=\"true\">" : "\">")
        html.append(text: title)
        html.append(literal: "</a></li>")
    }

    private func otherLists(on route: Route) -> HTML {
        if others.isEmpty { return HTML() }
        let isMany = others.count > Self.open
        var html: HTML =
            isMany
            ? "<details><summary>其他目录（\(others.count - 1)）</summary><ul class=\"links\">"
            : "<ul class=\"links\">"
        for other in others { append(other, other.title, to: &html, on: route) }
        html.append(literal: isMany ? "</ul></details>" : "</ul>")
        return html
    }
}

extension Listing.Sort {
    var isKind: Bool { if case .kind = self { true } else { false } }
    /// Whether it is of accounts, all or a township's.
    var isOfStatements: Bool {
        switch self {
        case .kind(.statement), .statements: true
        case .kind, .tag, .year: false
        }
    }
    /// Whether it is a whole year.
    var isYear: Bool { if case .year(_, .all) = self { true } else { false } }
    var year: Int? { if case .year(let year, _) = self { year } else { nil } }

    /// Whether both are kinds, tags or years, or the same part of two.
    func isSame(as other: Listing.Sort) -> Bool {
        switch (self, other) {
        case (.kind, .kind), (.tag, .tag), (.statements, .statements): true
        case (.year(_, let part), .year(_, let other)): part == other
        default: false
        }
    }
}
