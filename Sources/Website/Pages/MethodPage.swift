import Documents
import Records

extension Site {
    /// A work method: what it asks, how it judges, who keeps to it; and the same of each of its items.
    func fillMethod(_ fields: inout PageFields, _ page: Page, _ index: Method.Reference) -> PageType {
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
        let parts = method.mechanisms.map { item, _ in
            MechanismPart(
                site: self, route: page.route, reference: Mechanism.Reference(method: index, item: item))
        }
        let whole = parts[0]
        fields[.status] = status(of: parts)
        fields[.contents] = contents(of: parts.dropFirst())
        fields[.notes] = whole.notes
        fields[.formula] = whole.formula
        fields[.components] = whole.components
        fields[.grades] = whole.grades
        fields[.duties] = whole.duties
        fields[.ledgers] = whole.ledgers
        fields[.points] = whole.points
        fields[.pairings] = whole.pairings
        fields[.figures] = whole.figures
        fields[.keeping] = whole.keeping
        fields[.records] = whole.records
        fields[.uses] = whole.rankings
        fields[.mechanisms] = parts.dropFirst().map(\.section).joined()
        fields[.findings] = findings(ofMethod: index)
        fields[.body] = links.html(method.body, in: method.path, on: page.route)
        fields[.source] = "<p>来源：\(text: method.path)</p>"
        return .method
    }

    /// Whether the board runs it, and how its duties stand: the answer before the evidence.
    private func status(of parts: [MechanismPart]) -> HTML {
        let adopted = parts.filter { register.isAdopted($0.reference) }
        guard !adopted.isEmpty else { return "<span class=\"tag\">未施行</span> 本县没有施行，这里只作介绍。" }
        var html = HTML()
        if adopted.count == parts.count || adopted.contains(where: { $0.reference.item == nil }) {
            html.append(literal: "<span class=\"tag g\">本县施行</span> ")
        } else {
            html.append("<span class=\"tag g\">部分施行</span> 本县施行其中 \(adopted.count) 条。")
        }
        let tally = adopted.compactMap(\.tally).reduce(into: Compliance.Tally()) { $0.add($1) }
        if tally.judged > 0 {
            html.append(
                "截至 \(register.asOf)，到期的 \(grouped: tally.judged) 次，完成 <b>\(grouped: tally.met)</b> 次")
            if let share = Percentage(tally.met, of: tally.judged) {
                html.append("（\(text: share.text)）")
            }
            if tally.short > 0 { html.append("，次数不够 \(grouped: tally.short) 次") }
            if tally.overdue > 0 { html.append("，没有做 \(grouped: tally.overdue) 次") }
            html.append(literal: "。")
        }
        return html
    }

    /// The items of a file, for one who looks for one of them.
    private func contents(of parts: ArraySlice<MechanismPart>) -> HTML {
        if parts.count < 2 { return HTML() }
        var html: HTML = "<nav class=\"filters\" aria-label=\"本页目录\"><ul class=\"links\">"
        for part in parts {
            let mechanism = part.mechanism
            guard let anchor = mechanism.anchor, let id = mechanism.id?.value else { continue }
            html.append(
                "<li><a href=\"#\(text: PercentEncoding.encoded(anchor))\">\(text: mechanism.name.value) <small>\(text: id)</small></a></li>"
            )
        }
        html.append(literal: "</ul></nav>")
        return html
    }

    /// What in a method breaks a rule.
    private func findings(ofMethod index: Method.Reference) -> HTML {
        guard let findings = register.findingsOfMethods[index] else { return HTML() }
        var html = HTML(reserving: findings.count * 300)
        for finding in findings {
            html.append(
                "<div class=\"finding\"><strong>\(text: finding.words)</strong>")
            if let basis = finding.basis { html.append("<p>依据：\(text: basis)</p>") }
            html.append(literal: "</div>")
        }
        return html
    }
}
