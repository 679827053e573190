import Records

/// A roster (名册): who serves where and since when; then of each the posts before this one, and how they were judged in them.
extension RosterView {
    func method(on route: Route) -> HTML {
        guard let method, let rule else { return HTML() }
        return
            "<p class=\"words after\">按工作法“\(HTML(method, from: route))”的“\(text: rule.name.value)”：\(text: MechanismWords.members(of: rule))。</p>"
    }

    func fill(_ fields: inout PageFields) {
        var facts = Facts()
        facts.add("名册上", HTML(grouped: people), unit: "人")
        facts.add("在任", HTML(grouped: held), unit: "个职务")
        fields[.facts] = facts.finished
    }

    /// Row by row; a column that nobody fills is left out.
    func members(on route: Route) -> HTML {
        let rows = roster.members
        if rows.isEmpty { return HTML() }
        let hasName = rows.contains { $0.name != nil }
        let hasRole = rows.contains { $0.post != nil && $0.role != nil && $0.role != $0.post }
        let hasParty = rows.contains { $0.party != nil }
        let hasVillage = rows.contains { $0.village != nil }
        let hasEnd = rows.contains { $0.until != nil }
        let hasFormer = rows.contains { $0.former != nil }
        var columns: [DataTable.Column] = [.text("职务")]
        if hasName { columns.append(.day("姓名")) }
        if hasRole { columns.append(.minor(.text("角色"))) }
        if hasVillage { columns.append(.minor(.text("在哪个村"))) }
        if hasParty { columns.append(.minor(.wide("单位"))) }
        columns.append(.day("起"))
        if hasEnd { columns.append(.minor(.day("止"))) }
        if hasFormer { columns.append(.minor(.text("从哪里来"))) }
        var table = DataTable("谁、在哪里、从哪天起", rows: rows.count, columns: columns, own: roster.own)
        for row in rows {
            table.row(at: row.place)
            table.cell(text: row.title)
            if hasName { table.cell(text: row.name ?? "") }
            if hasRole { table.cell(text: row.role ?? "") }
            if hasVillage {
                table.cell(row.village.flatMap { villages[$0] }.map { HTML($0, from: route) } ?? HTML())
            }
            if hasParty { table.cell(text: row.party ?? "") }
            table.cell(row.from.map { HTML($0.value) } ?? .unwritten)
            if hasEnd { table.cell(row.until.map { HTML($0.value) } ?? HTML()) }
            if hasFormer { table.cell(text: row.former?.value ?? "") }
        }
        return table.finished()
    }

    func courses(on route: Route) -> HTML {
        if courses.isEmpty { return HTML() }
        return "<ul class=\"entries\">\(courses.map { $0.html(on: route) }.joined())</ul>"
    }
}

extension CourseView {
    /// `王*明`: the posts one after the other, each judgement with its ranking, the years.
    func html(on route: Route) -> HTML {
        var html: HTML = "<li><p class=\"label\">\(text: name ?? stints.last?.title ?? "")</p>"
        for stint in stints { html.append("<p>\(stint.html(on: route))</p>") }
        if !judgements.isEmpty {
            html.append(
                "<p>考评：\(judgements.map { $0.html(on: route) }.joined(separator: "；"))。</p>")
        }
        for claim in claims { html.append(claim.html) }
        html.append(literal: "</li>")
        return html
    }
}

extension CourseView.Stint {
    /// `2025年3月1日至2026年1月9日　粮铺村　第一书记`
    fileprivate func html(on route: Route) -> HTML {
        var html = HTML()
        if let from {
            html.append("\(from)\(last == nil ? "起" : "至")")
        } else {
            html.append(literal: last == nil ? "没有写从哪天起" : "至")
        }
        if let last { html.append(last) }
        html.append(literal: "　")
        if let place { html.append("\(HTML(place, from: route))　") }
        html.append(text: title)
        return html
    }
}

extension CourseView.Judgement {
    /// `2025年下半年（粮铺村）92 分，优秀`, by the link to the ranking.
    fileprivate func html(on route: Route) -> HTML {
        var html = HTML()
        html.append(openingOf: page, from: route)
        html.append("\(text: period.text)</a>")
        if let unit { html.append("（\(text: unit)）") }
        if let total { html.append(" \(text: total.text) 分") }
        if let grade { html.append("\(total == nil ? " " : "，")\(text: grade)") }
        return html
    }
}

extension CourseView.Claim {
    /// Whether the years are there that a post asks for.
    fileprivate var html: HTML {
        let needs = rule.needs.map(\.value).joined(separator: "、")
        return
            "<p>\(text: needs)累计 \(grouped: served) 天，\(isEnough ? "已满" : "<b class=\"fault\">不满</b>" as HTML) \(rule.years) 年（\(text: posts.joined(separator: "、"))\(text: rule.qualifier ?? "")要的）。</p>"
    }
}

extension ServingMembers {
    /// Who serves a village now.
    func html(on route: Route) -> HTML {
        if items.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries small\">"
        for item in items {
            html.append(literal: "<li>")
            html.append(openingOf: item.record, from: route)
            html.append("\(text: item.title)</a>")
            if let name = item.name { html.append("：\(text: name)") }
            var words: [HTML] = []
            if let party = item.party { words.append(HTML(text: party)) }
            if let from = item.from { words.append("\(from)起") }
            if let former = item.former { words.append("由\(text: former)转来") }
            if !words.isEmpty { html.append("<p>\(words.joined(separator: "，"))</p>") }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if count > items.count { html.append("<p class=\"words\">另有 \(count - items.count) 人。</p>") }
        return html
    }
}
