import Records

extension WorkView {
    /// How a region keeps its duties and its ledgers.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let summary = "该做的做到了没有，台账上的办到哪一步。" + (pages > 1 ? "第 \(number) 页，共 \(pages) 页。" : "")
        let heading = "\(title)的职责和台账"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: heading + (number > 1 ? "（第 \(number) 页）" : ""), column: title,
                path: trail.html(on: route),
                summary: summary, keywords: [title, "履职"]))
        fields.set(.heading, text: heading)
        fields.set(.summary, text: summary)
        fields[.duties] = duties.html(on: route)
        fields[.borne] = borne.html(on: route)
        fields[.ledgers] = items?.html(on: route) ?? HTML()
        fields[.pagination] = Pagination.links(number, ofPages: pages)
        return .work
    }
}

extension WorkSummary {
    /// A line each, which leads to all of it.
    /// - Parameter place: `本村`
    func html(in place: String, on route: Route) -> HTML {
        let first = WorkView.route(of: route)
        var html = HTML()
        func add(_ id: String, _ title: String, _ words: HTML, behind methods: Int = 0) {
            let page = Pagination.route(methods / WorkView.size + 1, of: first)
            html.append(
                "<li><a href=\"\(linkFrom: route, to: page)#\(text: id)\"><span>\(text: title)</span> <small>\(words)</small></a></li>"
            )
        }
        if let duties { add("duties", "\(place)的职责", duties.words) }
        if let borne { add("borne", "有关单位在\(place)的职责", borne.words, behind: duties?.methods ?? 0) }
        if let items { add("ledgers", "台账事项", items.words) }
        return html.isEmpty ? html : "<ul class=\"stack\">\(html)</ul>"
    }
}

extension WorkSummary.Duties {
    /// `8 项办法，2 项最近一期没有做到`
    fileprivate var words: HTML {
        missed == 0
            ? "\(methods) 项办法，最近一期都做到了"
            : "\(methods) 项办法，<b class=\"fault\">\(missed) 项最近一期没有做到</b>"
    }
}

extension WorkSummary.Items {
    /// `在办 5 项，逾期 1 项，已办结 45 项`
    fileprivate var words: HTML {
        let late: HTML = overdue > 0 ? "，<b class=\"fault\">逾期 \(overdue) 项</b>" : HTML()
        return "在办 \(open) 项\(late)，已办结 \(closed) 项"
    }
}
