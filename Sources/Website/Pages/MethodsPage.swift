import Records

extension Site {
    /// All work methods of the board, mechanism by mechanism, by where they come from.
    func fillMethods(_ fields: inout PageFields, _ page: Page) -> PageType {
        let groups = MethodGroup.all(of: register)
        let rows = groups.reduce(0) { $0 + $1.rows.count }
        let adopted = groups.reduce(0) { $0 + $1.rows.count { register.isAdopted($0) } }
        let pending = groups.reduce(0) { $0 + $1.rows.count { register[$0].isPending } }
        var summary = "共 \(rows) 条做法，本县施行 \(adopted) 条"
        if pending > 0 { summary += "，定义待补充 \(pending) 条" }
        summary += "。每条做法：要求什么、公布什么、谁做到了。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "工作法", column: "工作法", section: page.route, path: path(on: page.route), summary: summary
            ))
        fields.set(.summary, text: summary)
        if work.timetable != nil {
            fields[.timetable] =
                "<p class=\"after\"><a class=\"button\" href=\"\(linkFrom: page.route, to: Timetable.route)\">一周日程表</a></p>"
        }
        if groups.count > 1 {
            var links: HTML = "<nav class=\"filters\" aria-label=\"按来源\"><ul class=\"links\">"
            for (number, group) in groups.enumerated() {
                links.append(
                    "<li><a href=\"#s\(number + 1)\">\(text: group.title) <small>\(group.rows.count) 条</small></a></li>"
                )
            }
            links.append(literal: "</ul></nav>")
            fields[.contents] = links
        }
        var html = HTML(reserving: rows * 480)
        for (number, group) in groups.enumerated() {
            html.append("<section class=\"catalogue\" id=\"s\(number + 1)\"><h2>\(text: group.title)</h2>")
            append(group, on: page.route, to: &html)
            html.append(literal: "</section>")
        }
        fields[.items] = html
        return .methods
    }

    private func append(_ group: MethodGroup, on route: Route, to html: inout HTML) {
        let files = group.methods.map { index -> HTML in
            "<a href=\"\(linkFrom: route, to: methodRoutes[index])\">\(text: register.methods[index].title.value)</a>"
        }
        html.append("<p class=\"words after\">全文：\(files.joined(separator: "、"))</p>")
        var table = DataTable(
            "\(group.title)的做法", rows: group.rows.count,
            columns: [.wide("做法"), .text("本县"), .wide("要求什么"), .wide("公布什么")])
        for reference in group.rows {
            let mechanism = register[reference]
            table.row()
            var name = link(mechanism: reference, on: route)
            if let id = mechanism.id?.value { name.append(" <small class=\"whole\">\(text: id)</small>") }
            if !mechanism.aliases.isEmpty {
                name.append(
                    "<small class=\"why\">又称 \(text: mechanism.aliases.joined(separator: "、"))</small>")
            }
            table.cell(name)
            table.cell(adoption(of: reference))
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
        html.append(table.finished())
    }

    private func adoption(of reference: Mechanism.Reference) -> HTML {
        if register[reference].isPending { return "<span class=\"missing\">待补充</span>" }
        return register.isAdopted(reference)
            ? "<span class=\"tag g\">施行</span>" : "<span class=\"missing\">未施行</span>"
    }
}
