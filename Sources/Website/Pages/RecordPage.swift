import Documents
import Records

extension Site {
    /// The page of a record: what every kind has, then what its own kind says.
    func fillRecord(_ fields: inout PageFields, _ page: Page, _ index: Disclosure.Reference, _ body: Markdown)
        -> PageType
    {
        let disclosure = register.disclosures[index]
        let region = register.regions[disclosure.region]
        let kind = kindParts[disclosure.kind] ?? KindParts(disclosure.kind)
        shell.fill(
            &fields, page.route,
            Shell.Description(
                title: disclosure.title.value, within: region.title.value, column: kind.text,
                section: kind.list, path: path(to: disclosure.region, inclusive: true, on: page.route),
                summary: disclosure.summary ?? headlines[index].figures,
                keywords: [kind.text, region.title.value] + disclosure.tags,
                published: disclosure.day.value,
                feed: (regionRoutes[disclosure.region].file("feed.xml"), region.title.value)))
        fields[.print] = printLinks(
            disclosure.kind.hasPoster
                ? "<a href=\"print/index.html\">张贴版（A4）</a>　<a href=\"print/a3/index.html\">大张（A3）</a>"
                : "<a href=\"print/index.html\">张贴版（A4）</a>")
        fields.set(.kind, text: kind.text)
        fields.set(.id, text: disclosure.id)
        fields.set(.published, text: disclosure.day.value.text)
        fields.set(.region, text: region.title.value)
        if let summary = disclosure.summary { fields.set(.summary, text: summary) }
        fields[.objection] = objection(to: disclosure)
        fields[.attachments] = attachments(of: disclosure, on: page.route)
        fields[.tags] = tags(of: index, on: page.route)
        fields[.source] = "<p>来源：\(text: disclosure.path)</p>"
        if disclosure.withdrawal == nil { fields[.status] = postingStatus(of: disclosure) }
        let type = fillEvidence(&fields, page, index, body)
        if case .decision(let decision) = disclosure.content {
            fillSteps(&fields, index, disclosure, decision)
        }
        // The answer first: that something is wrong comes before where it stands.
        if let faults = register.findings[index]?.count, faults > 0 {
            fields[.status] = "<span class=\"tag r\">有 \(faults) 处不合规定</span> \(fields[.status])"
        }
        return type
    }

    /// What a record says, on its page and on paper.
    func fillEvidence(
        _ fields: inout PageFields, _ page: Page, _ index: Disclosure.Reference, _ body: Markdown
    ) -> PageType {
        let disclosure = register.disclosures[index]
        fields[.banner] = banner(of: disclosure)
        fields[.findings] = findings(of: index)
        fields[.signoffs] = signoffs(of: disclosure)
        fields[.amendments] = amendments(of: disclosure)
        fields[.body] = links.html(body, in: disclosure.path, on: page.route)
        switch disclosure.content {
        case .decision(let decision): return fillDecision(&fields, decision)
        case .statement(let statement): return fillStatement(&fields, disclosure, statement)
        case .project(let project): return fillProject(&fields, index, project)
        case .subsidy(let subsidy): return fillSubsidy(&fields, subsidy)
        case .evaluation(let evaluation): return fillEvaluation(&fields, page, index, evaluation)
        case .poll(let poll): return fillPoll(&fields, poll)
        case .audit(let audit): return fillAudit(&fields, audit)
        case .log(let log): return fillLog(&fields, page, index, log)
        case .ledger(let ledger): return fillLedger(&fields, page, index, ledger)
        case .points(let sheet): return fillPoints(&fields, page, sheet)
        case .pairing(let pairing): return fillPairing(&fields, page, pairing)
        case .figures(let table): return fillFigures(&fields, table)
        case .notice: return .notice
        }
    }

    /// A record that was taken back says so before anything else; one that was mended says when.
    func banner(of disclosure: Disclosure) -> HTML {
        if let withdrawal = disclosure.withdrawal {
            var html: HTML =
                "<div class=\"banner r\" role=\"note\"><strong>已于 \(withdrawal.day.value) 撤回</strong><p>原因：\(text: withdrawal.reason)"
            if let approver = withdrawal.approver { html.append("</p><p>审批：\(text: approver)") }
            html.append(literal: "</p><p>以下为撤回前公开的内容，仅供查考。</p></div>")
            return html
        }
        guard let last = disclosure.amendments.max(by: { $0.day.value < $1.day.value }) else { return HTML() }
        return
            "<div class=\"banner\" role=\"note\"><strong>已于 \(last.day.value) 更正</strong><p>\(text: last.reason)</p></div>"
    }

    func signoffs(of disclosure: Disclosure) -> HTML {
        var html = HTML()
        for signoff in disclosure.signoffs {
            if !html.isEmpty { html.append(literal: "；") }
            html.append(text: signoff.role)
            if let day = signoff.day { html.append(" \(day)") }
            if let opinion = signoff.opinion { html.append(" \(text: opinion)") }
        }
        return html
    }

    func attachments(of disclosure: Disclosure, on route: Route) -> HTML {
        if disclosure.attachments.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"stack\">"
        for attachment in disclosure.attachments {
            let target = route.link(to: Route(file: attachment.path))
            html.append("<li><a href=\"\(text: target)\">\(text: attachment.name)</a></li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    private func amendments(of disclosure: Disclosure) -> HTML {
        if disclosure.amendments.isEmpty { return HTML() }
        var table = DataTable("更正记录", columns: [.day("日期"), .text("类别"), .wide("原因"), .text("审批")])
        for amendment in disclosure.amendments {
            table.row()
            table.cell(HTML(amendment.day.value))
            table.cell(text: amendment.category?.text ?? "")
            table.cell(text: amendment.reason)
            table.cell(text: amendment.approver ?? "")
        }
        return table.finished()
    }

    private func tags(of index: Disclosure.Reference, on route: Route) -> HTML {
        var html = HTML()
        for number in lists.tagsOfDisclosure[index] {
            if !html.isEmpty { html.append(literal: "、") }
            html.append(lists.tags[number].anchor, from: route)
        }
        return html
    }
}
