import Records

extension Site {
    /// A work method: what it asks, how it judges, and what has been judged by it.
    func fillMethod(_ fields: inout PageFields, _ page: Page, _ index: Int) -> PageType {
        let method = register.methods[index]
        let list = Route(folder: "methods")
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: method.title.value, column: "工作法", section: list,
                path: path(("工作法", list), on: page.route),
                summary: method.summary ?? "", keywords: ["工作法", method.title.value] + method.aliases))
        if let id = method.id { fields.set(.id, text: id) }
        if let summary = method.summary { fields.set(.summary, text: summary) }
        fields.set(.aliases, text: method.aliases.joined(separator: "、"))
        if let origin = method.origin { fields.set(.origin, text: origin) }
        fields.set(.pending, method.isPending)
        if let appraisal = method.appraisal {
            fields[.formula] = FormulaInWords(appraisal: appraisal).html
            fields[.components] = Site.components(of: appraisal)
            fields[.grades] = Site.grades(of: appraisal)
        }
        fields[.duties] = Site.duties(of: method)
        fields[.ledgers] = Site.ledgers(of: method)
        fields[.points] = Site.points(of: method)
        fields[.pairings] = Site.pairings(of: method)
        fields[.uses] = rankingLinks(
            rankings.indices.filter { rankings[$0].rule.method == index }.reversed(), on: page.route)
        fields[.body] = links.html(method.body, in: method.path, on: page.route)
        fields[.source] = "<p>来源：\(text: method.path)</p>"
        return .method
    }

    private static func components(of appraisal: Method.Appraisal) -> HTML {
        let hasScorer = appraisal.components.contains { $0.scorer != nil }
        var columns: [DataTable.Column] = [.text("分项"), .number("分值")]
        if hasScorer { columns.append(.text("由谁评分")) }
        var table = DataTable("考评分项", unit: "分", columns: columns)
        for component in appraisal.components {
            table.row()
            table.cell(text: component.name.value)
            table.cell(text: component.weight.value.text)
            if hasScorer { table.cell(text: component.scorer ?? "") }
        }
        table.foot()
        table.cell(text: "满分")
        table.cell(text: appraisal.full.text)
        return table.finished()
    }

    private static func grades(of appraisal: Method.Appraisal) -> HTML {
        if appraisal.grades.isEmpty { return HTML() }
        var table = DataTable("等次", unit: "分", columns: [.text("等次"), .number("起（含）"), .number("不满")])
        var above: String?
        for grade in appraisal.grades {
            table.row()
            table.cell(text: grade.name.value)
            table.cell(text: grade.from.value.text)
            table.cell(text: above ?? "—")
            above = grade.from.value.text
        }
        return table.finished()
    }

    private static func duties(of method: Method) -> HTML {
        if method.duties.isEmpty { return HTML() }
        var table = DataTable(
            "谁、多久一次、做什么", rows: method.duties.count,
            columns: [.wide("职责"), .text("由谁"), .text("对谁"), .text("频次"), .text("数量"), .wide("凭什么证明")])
        for duty in method.duties {
            table.row()
            table.cell(text: duty.name.value)
            table.cell(text: duty.by ?? "")
            table.cell(text: duty.toward ?? "")
            table.cell(text: duty.cadence?.text ?? "")
            table.cell(text: duty.count.text)
            table.cell(text: duty.evidence ?? "")
        }
        return table.finished()
    }

    private static func ledgers(of method: Method) -> HTML {
        if method.ledgers.isEmpty { return HTML() }
        var table = DataTable("台账", columns: [.text("台账"), .wide("状态")])
        for ledger in method.ledgers {
            table.row()
            table.cell(text: ledger.name.value)
            table.cell(text: ledger.states.joined(separator: " → "))
        }
        return table.finished()
    }

    private static func points(of method: Method) -> HTML {
        var html = HTML()
        for group in method.points {
            var table = DataTable("\(group.name.value)积分", unit: "分", columns: [.wide("事由"), .number("分值")])
            for rule in group.rules {
                table.row()
                table.cell(text: rule.cause)
                table.cell(text: rule.value)
            }
            html.append(table.finished())
        }
        return html
    }

    private static func pairings(of method: Method) -> HTML {
        if method.pairings.isEmpty { return HTML() }
        var table = DataTable("结对", columns: [.text("结对"), .wide("成员")])
        for pairing in method.pairings {
            table.row()
            table.cell(text: pairing.name.value)
            table.cell(
                text: pairing.members.map { $0.role + ($0.headcount.map { " \($0.text) 人" } ?? "") }
                    .joined(separator: "、"))
        }
        return table.finished()
    }

    /// All work methods of the board.
    func fillMethods(_ fields: inout PageFields, _ page: Page) -> PageType {
        let summary = "谁、多久一次、做什么、凭什么证明、怎样评分。"
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: "工作法", column: "工作法", section: page.route, path: path(on: page.route), summary: summary
            ))
        fields.set(.summary, text: summary)
        var html: HTML = "<ul class=\"entries\">"
        for (index, method) in register.methods.enumerated() {
            html.append(
                "<li><a href=\"\(linkFrom: page.route, to: methodRoutes[index])\">\(text: method.title.value)</a>"
            )
            var notes: [String] = []
            if !method.aliases.isEmpty { notes.append("又称 " + method.aliases.joined(separator: "、")) }
            if let origin = method.origin { notes.append("源自 " + origin) }
            if method.isPending { notes.append("定义待补充") }
            if !notes.isEmpty { html.append("<p>\(text: notes.joined(separator: "　"))</p>") }
            if let summary = method.summary { html.append("<p class=\"sub\">\(text: summary)</p>") }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        fields[.items] = html
        return .methods
    }
}
