import Records

extension MethodsView {
    /// A page of all work methods of the board, mechanism by mechanism, by where they come from.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let (recorded, pending) = (counts[.recorded] ?? 0, counts[.pending] ?? 0)
        var summary = "共 \(counts.values.reduce(0, +)) 条做法，本县施行 \(counts[.adopted] ?? 0) 条"
        if recorded > 0 { summary += "，没有写明施行而有记录的 \(recorded) 条" }
        if pending > 0 { summary += "，定义待补充 \(pending) 条" }
        summary += "。每条做法：要求什么、公布什么、谁做到了。"
        if pages > 1 { summary += "第 \(number) 页，共 \(pages) 页。" }
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: "工作法" + (number > 1 ? "（第 \(number) 页）" : ""), column: "工作法",
                section: .methods, path: trail.html(on: route), summary: summary))
        fields.set(.summary, text: summary)
        if number == 1, hasTimetable || hasBearers {
            var buttons: HTML = "<p class=\"after\">"
            if hasTimetable {
                buttons.append(
                    "<a class=\"button\" href=\"\(linkFrom: route, to: Timetable.route)\">一周日程表</a> ")
            }
            if hasBearers {
                buttons.append(
                    "<a class=\"button\" href=\"\(linkFrom: route, to: Route.bearers)\">\(text: Bearers.title)</a>"
                )
            }
            buttons.append(literal: "</p>")
            fields[.timetable] = buttons
        }
        fields[.contents] = links(on: route)
        var html = HTML(reserving: Self.size * 480)
        for group in groups {
            html.append("<section class=\"catalogue\" id=\"\(text: group.id)\"><h2>\(text: group.title)</h2>")
            html.append(group.html(on: route))
            html.append(literal: "</section>")
        }
        if !others.isEmpty {
            html.append(literal: "<section class=\"catalogue\" id=\"others\"><h2>没有写明施行的</h2>")
            for group in others {
                html.append("<details><summary>\(text: group.title)　\(group.rows.count) 条</summary>")
                html.append(group.html(on: route))
                html.append(literal: "</details>")
            }
            html.append(literal: "</section>")
        }
        html.append(ownKinds(on: route))
        fields[.items] = html + Pagination.links(number, ofPages: pages)
        return .methods
    }

    /// What the county has villages publish beside the kinds of the format.
    private func ownKinds(on route: Route) -> HTML {
        if kinds.isEmpty { return HTML() }
        var table = DataTable(
            "另设的公开类别", rows: kinds.count,
            columns: [.wide("类别"), .text("谁公开"), .text("多久一次"), .wide("依据")])
        for (anchor, kind) in kinds {
            table.row()
            table.cell(HTML(anchor, from: route))
            table.cell(text: kind.bearer.text)
            table.cell(text: kind.cadence?.text ?? "")
            table.cell(text: kind.basis.joined(separator: "；"))
        }
        return "<section class=\"catalogue\" id=\"kinds\"><h2>另设的公开类别</h2>\(table.finished())</section>"
    }

    private func links(on route: Route) -> HTML {
        if contents.isEmpty { return HTML() }
        var links: HTML = "<nav class=\"filters\" aria-label=\"按来源\"><ul class=\"links\">"
        for start in contents {
            links.append(literal: "<li><a href=\"")
            if start.page != route { links.append(linkFrom: route, to: start.page) }
            links.append("#\(text: start.id)\">\(text: start.title) <small>\(start.count) 条</small></a></li>")
        }
        links.append(literal: "</ul></nav>")
        return links
    }
}

extension MethodsView.Group {
    fileprivate func html(on route: Route) -> HTML {
        let files = files.map { HTML($0.anchor, from: route) }
        var table = DataTable(
            "\(title)的做法", rows: rows.count,
            columns: [.wide("做法"), .text("本县"), .minor(.wide("要求什么")), .minor(.wide("公布什么"))])
        for row in rows {
            let mechanism = row.mechanism
            table.row()
            var name = HTML(row.name, from: route)
            if let id = mechanism.id?.value { name.append(" <small class=\"whole\">\(text: id)</small>") }
            if !mechanism.aliases.isEmpty {
                name.append(
                    "<small class=\"why\">又称 \(text: mechanism.aliases.joined(separator: "、"))</small>")
            }
            table.cell(name)
            table.cell(row.adoption)
            if mechanism.isPending {
                table.cell("<span class=\"missing\">定义：待补充</span>")
            } else {
                table.cell(
                    MechanismWords(mechanism: mechanism).asks.map { HTML(text: $0) }.joined(separator: "<br>")
                )
            }
            table.cell(
                mechanism.publishes.isEmpty
                    ? "<span class=\"missing\">没有写</span>"
                    : HTML(text: mechanism.publishes.joined(separator: "；")))
        }
        return "<p class=\"words after\">全文：\(files.joined(separator: "、"))</p>\(table.finished())"
    }
}

extension MethodsView.Row {
    fileprivate var adoption: HTML {
        switch force {
        case .adopted: "<span class=\"tag g\">施行</span>"
        case .recorded: "<span class=\"tag\">有记录</span>"
        case .pending: "<span class=\"missing\">待补充</span>"
        case .none: "<span class=\"missing\">未施行</span>"
        }
    }
}
