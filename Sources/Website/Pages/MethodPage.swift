import Documents
import Records

extension MethodView {
    /// A work method: what it asks, how it judges, who keeps to it; and the same of each of its items.
    func fill(_ fields: inout PageFields, in shell: Shell, on route: Route) -> PageType {
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: method.title.value, column: "工作法", section: .methods,
                path: trail.html(on: route),
                summary: method.summary ?? "", keywords: ["工作法", method.title.value] + method.aliases))
        if let id = method.id { fields.set(.id, text: id) }
        if let summary = method.summary { fields.set(.summary, text: summary) }
        fields.set(.aliases, text: method.aliases.joined(separator: "、"))
        if let origin = method.origin { fields.set(.origin, text: origin) }
        fields.set(.pending, method.isPending)
        fields[.status] = status
        fields[.contents] = contents
        fields[.notes] = whole.notes(on: route)
        let asks = MechanismAsks(mechanism: whole.mechanism)
        fields[.formula] = asks.formula
        fields[.components] = asks.components
        fields[.grades] = asks.grades
        fields[.duties] = asks.duties
        fields[.ledgers] = asks.ledgers
        fields[.points] = asks.points
        fields[.pairings] = asks.pairings
        fields[.pay] = asks.pay
        fields[.rosters] = asks.rosters
        fields[.figures] = asks.figures
        fields[.keeping] = whole.keeping(on: route)
        fields[.records] = whole.records.html(on: route)
        fields[.uses] = whole.rankings.html(on: route)
        fields[.mechanisms] = items.map { $0.section(on: route) }.joined()
        fields[.findings] = HTML(findings) + faulty.html(on: route)
        fields[.body] = body.html(on: route)
        fields[.source] = HTML(source: method.path)
        return .method
    }

    /// Whether the board runs it, and how its duties stand: the answer before the evidence.
    private var status: HTML {
        let parts = [whole] + items
        let adopted = parts.filter(\.isAdopted)
        guard !adopted.isEmpty else {
            return parts.contains(where: \.isRecorded)
                ? "<span class=\"tag\">有记录</span> 本县没有写明施行，照它做的见下面的记录，不考核。"
                : "<span class=\"tag\">未施行</span> 这里只作介绍。"
        }
        var html = HTML()
        let rows = items.isEmpty ? parts : items
        if rows.allSatisfy(\.isAdopted) || whole.isAdopted {
            html.append(literal: "<span class=\"tag g\">本县施行</span> ")
        } else {
            html.append("<span class=\"tag g\">部分施行</span> 本县施行其中 \(adopted.count) 条。")
        }
        let tally = adopted.compactMap(\.tally).reduce(into: Compliance.Tally()) { $0.add($1) }
        if tally.judged > 0 {
            html.append(
                "截至 \(today)，到期的 \(grouped: tally.judged) 次，完成 <b>\(grouped: tally.met)</b> 次")
            if let share = Percentage(tally.met, of: tally.judged) {
                html.append("（\(text: share.text)）")
            }
            if tally.short > 0 { html.append("，数量不够 \(grouped: tally.short) 次") }
            if tally.overdue > 0 { html.append("，没有做 \(grouped: tally.overdue) 次") }
            if tally.unknown > 0 { html.append("，户数不明 \(grouped: tally.unknown) 次") }
            html.append(literal: "。")
        }
        return html
    }

    /// The items of a file, for one who looks for one of them.
    private var contents: HTML {
        if items.count < 2 { return HTML() }
        var html: HTML = "<nav class=\"filters\" aria-label=\"本页目录\"><ul class=\"links\">"
        for mechanism in items.map(\.mechanism) {
            guard let anchor = mechanism.anchor, let id = mechanism.id?.value else { continue }
            html.append(
                "<li><a href=\"#\(text: PercentEncoding.encoded(anchor))\">\(text: mechanism.name.value) <small>\(text: id)</small></a></li>"
            )
        }
        html.append(literal: "</ul></nav>")
        return html
    }
}
