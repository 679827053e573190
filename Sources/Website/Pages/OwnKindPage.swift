import Records

extension OwnKindView {
    /// The page of a kind: in words, so that a villager knows what may be expected of each record.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        let title = "\(kind.title.value)：公开什么、核对什么"
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: title, section: .methods, path: trail.html(on: route),
                summary: kind.summary ?? ""))
        fields.set(.summary, text: kind.summary ?? "本公开栏另设的一类公开。")
        var html = HTML(reserving: 6000)
        html.append(facts)
        if let list { html.append("<p>\(HTML(list.anchor, from: route))，\(grouped: list.count) 条。</p>") }
        if !body.text.html.isEmpty { html.append("<h2>怎样填</h2>\(body.html(on: route))") }
        if !kind.fields.isEmpty { html.append("<h2>写哪些项目</h2>\(table("写哪些项目", kind.fields, of: nil))") }
        for table in kind.tables {
            html.append(
                "<h2>\(text: table.name.value)</h2>\(self.table(table.name.value, table.ownColumns, of: table.name.value))"
            )
            html.append(list(of: table.checks, "每一行都要符合"))
        }
        html.append(list(of: kind.checks, "整份要符合"))
        if !others.isEmpty {
            let links = others.map { HTML($0, from: route) }.joined(separator: "、")
            html.append("<h2>本公开栏另设的其他类别</h2><p>\(links)</p>")
        }
        fields[.body] = html
        fields[.source] = HTML(source: kind.path)
        return .page
    }

    private var facts: HTML {
        var facts = Facts()
        facts.add("谁公开", HTML(text: kind.bearer.text))
        if let cadence = kind.cadence { facts.add("多久一次", HTML(text: cadence.text)) }
        if let deadline = kind.deadline {
            facts.add("期限", HTML(text: deadline.from == nil ? "期间过后 \(deadline.days) 日内" : deadline.text))
        }
        if let from = kind.from { facts.add("各地都要公开", HTML(text: "从\(from.text)所在的一期起")) }
        for posting in kind.postings {
            facts.add(posting.name, HTML(text: "至少 \(posting.days) 日，\(posting.by.text)张贴"))
        }
        if let fulfils = kind.fulfils { facts.add("同时履行", HTML(text: fulfils.text)) }
        facts.add(long: "依据", HTML(text: basis))
        if let basis = kind.namedBasis { facts.add(long: "写全名的依据", HTML(text: basis)) }
        return facts.finished
    }

    private func table(_ caption: String, _ columns: [Column], of table: String?) -> HTML {
        var part = DataTable(
            caption, rows: columns.count, columns: [.text("名称"), .text("是什么"), .wide("说明")])
        for column in columns {
            part.row()
            part.cell(text: column.upper.map { "\($0)·\(column.name)" } ?? column.name)
            part.cell(text: column.inWords)
            let notes = kind.notes.filter {
                $0.name == column.name || $0.name == table.map { "\($0).\(column.name)" }
            }
            var words = notes.map(\.note)
            if column.isNeeded { words.append("必填") }
            if !column.neededWhen.isEmpty { words.append("\(column.neededWhen.joined(separator: "、"))时必填") }
            if column.isEachOnce { words.append("每个选项写一行") }
            if column.isNamed { words.append("写全名") }
            part.cell(text: words.joined(separator: "；"))
        }
        return part.finished()
    }

    private func list(of checks: [ColumnCheck], _ title: String) -> HTML {
        if checks.isEmpty { return HTML() }
        var html: HTML = "<p>\(text: title)：</p><ul class=\"sums\">"
        for check in checks {
            html.append("<li>\(text: check.inWords)\(text: check.rounding.map { "，" + $0.text } ?? "")")
            if let key = check.key { html.append("，按\(text: key)逐项核对") }
            if let basis = check.basis { html.append("（不合的照实公布。依据：\(text: basis)）") }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        return html
    }
}
