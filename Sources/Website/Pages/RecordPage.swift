import Documents
import Records

extension RecordView {
    /// The page of a record: what every kind has, over its ``evidence``.
    func fill(_ fields: inout PageFields, in shell: Shell) {
        shell.fill(
            &fields, route,
            Shell.Description(
                holding: holding, title: title, within: region.title, column: kind.text, section: list,
                path: trail.html(on: route), summary: disclosure.summary ?? figures,
                keywords: [kind.text, region.title] + disclosure.tags, published: disclosure.day.value,
                feed: (region.feed, region.title), card: card))
        if isPrinted {
            fields[.print] = "<a href=\"print/index.html\">张贴版（A4）</a>"
            if kind.hasPoster {
                fields[.print].append(literal: "　<a href=\"print/a3/index.html\">大张（A3）</a>")
            }
        }
        fields.set(.kind, text: kind.text)
        fields.set(.id, text: disclosure.number ?? "")
        fields.set(.published, text: disclosure.day.value.text)
        fields.set(.region, text: region.title)
        if let summary = disclosure.summary { fields.set(.summary, text: summary) }
        fields[.status] = status
        fields[.thread] = thread.html(on: route)
        // Paper tells the steps of a decision in its own way.
        if let steps { fields[.steps] = steps.html }
        if case .statement(let view) = particulars { fields[.comparison] = view.comparison(on: route) }
        fields[.method] = method
        fields[.objection] = objection
        fields[.attachments] = attachments
        fields[.tags] = tags.map { HTML($0, from: route) }.joined(separator: "、")
        fields[.source] = HTML(source: disclosure.path, telephone: region.telephone) + personal
        if isSpoken {
            fields[.source].append(
                "<p class=\"to-print\"><a href=\"\(linkFrom: route, to: RecordView.spoken(of: route))\">广播稿（村村响照着念的文字）</a></p>"
            )
        }
    }

    /// The regions down to its own; from the county alone no list of its own leads to it, so that of its kind stands between.
    private var trail: Trail { isOfCounty ? region.trail.and(kind.text, list) : region.trail }

    /// What a record says on its page and on paper alike, made once for all of them: all but what has links in it.
    func evidence(over constants: PageFields) -> PageFields {
        var fields = PageFields(over: constants)
        fields[.banner] = banner + (disclosure.names?.banner ?? disclosure.filesBanner)
        fields[.findings] = HTML(findings)
        fields[.signoffs] = signoffs
        fields[.amendments] = amendments
        if !body.hasLinks { fields[.body] = placed.html(in: body.html(on: route)) }
        switch particulars {
        case .decision(let decision): decision.fill(&fields)
        case .statement(let view): view.statement.fill(&fields)
        case .project(let project): project.fill(&fields, on: asOf)
        case .subsidy(let subsidy): subsidy.fill(&fields)
        case .poll(let view): view.poll.fill(&fields)
        case .audit(let audit): audit.fill(&fields, on: asOf)
        case .figures(let view): view.fill(&fields)
        case .notice, .pairing: break
        case .evaluation(let view): view.fill(&fields)
        case .log(let view): view.fill(&fields, home: region.title)
        case .ledger(let view): view.fill(&fields)
        case .points(let view): view.fill(&fields)
        case .pay(let view): view.fill(&fields)
        case .roster(let view): view.fill(&fields)
        case .own: break
        }
        return fields
    }

    /// The rest of the evidence: what has links in it, which differ from page to page.
    func fill(linked fields: inout PageFields, on route: Route) {
        fields[.photos] = photos(on: route)
        if !later.isEmpty { fields[.findings] = HTML(findings) + later.words(on: route) }
        if body.hasLinks { fields[.body] = placed.html(in: body.html(on: route)) }
        if case .own(let view) = particulars {
            fields[.parts] = view.parts(with: fields[.body], on: route)
            return
        }
        switch particulars {
        case .evaluation(let view): fields[.scores] = view.scores(on: route)
        case .log(let view):
            fields[.tally] = view.tally(on: route)
            if view.hasLinks { fields[.entries] = view.entries(on: route) }
        case .ledger(let view): fields[.items] = view.items(on: route, asOf)
        case .pairing(let view): view.fill(&fields, on: route)
        case .roster(let view):
            fields[.members] = view.members(on: route)
            fields[.courses] = view.courses(on: route)
        case .points, .pay, .decision, .statement, .project, .subsidy, .poll, .audit, .figures, .notice, .own:
            break
        }
    }

    /// How it was before, while and after it was done, side by side.
    private func photos(on route: Route) -> HTML {
        let photos = disclosure.shownPhotos
        if photos.isEmpty { return HTML() }
        // Paper waits for every picture, a phone for none that is not in sight.
        let isShown = route == self.route
        var html: HTML = "<div class=\"photos\">"
        for photo in photos {
            let file = route.link(to: Route(file: photo.path))
            html.append(
                "<figure><img\(isShown ? " loading=\"lazy\"" : HTML()) src=\"\(text: file)\" alt=\"\(text: photo.caption)\"><figcaption><b>\(text: photo.stage.text)</b> \(text: photo.caption)"
            )
            if let day = photo.day { html.append("<small>\(day.value)</small>") }
            html.append(literal: "</figcaption></figure>")
        }
        html.append(literal: "</div>")
        return html
    }

    /// The way to what is said of persons, for a record that names some or is excepted.
    private var personal: HTML {
        if disclosure.names == nil, exceptions == 0 { return HTML() }
        let link: HTML = "<a href=\"\(linkFrom: route, to: PersonalView.route)\">个人信息</a>"
        return exceptions == 0
            ? "<p>姓名公布到哪一天，见\(link)</p>" : "<p>有 \(exceptions) 个个人的号码经决定照登，理由和谁决定的见\(link)</p>"
    }

    private var placed: PlacedTables {
        PlacedTables(tables: disclosure.tables, slots: disclosure.outline.slots)
    }

    /// By which work method it was made, for a kind that is.
    private var method: HTML {
        switch particulars {
        case .evaluation(let view): view.method(on: route)
        case .log(let view): view.method(on: route)
        case .ledger(let view): view.method(on: route)
        case .points(let view): view.method(on: route)
        case .pay(let view): view.method(on: route)
        case .pairing(let view): view.method(on: route)
        case .roster(let view): view.method(on: route)
        case .figures(let view): view.method(on: route)
        case .poll(let view): view.method(on: route)
        case .own(let view): view.method(on: route)
        case .decision, .statement, .project, .subsidy, .audit, .notice: HTML()
        }
    }

    /// The six steps of a decision, for a kind that has none nothing.
    var steps: StepTrack? {
        guard case .decision(let decision) = particulars else { return nil }
        return StepTrack(decision: decision, postings: disclosure.postings, asOf: asOf, topics: topics)
    }

    /// A record that was taken back says so before anything else; one that was mended says when.
    private var banner: HTML {
        if let withdrawal = disclosure.withdrawal {
            var html: HTML =
                "<div class=\"banner r\" role=\"note\"><strong>已于 \(withdrawal.day.value) 撤回</strong><p>原因：\(text: withdrawal.reason)"
            if let approver = withdrawal.approver { html.append("</p><p>审批：\(text: approver)") }
            html.append(literal: "</p><p>以下为撤回前公开的内容，仅供查考。</p></div>")
            return html
        }
        guard let last = disclosure.amendments.max(by: { $0.day.value < $1.day.value }) else { return HTML() }
        let rest = [last.category?.text, last.approver.map { "\($0)审批" }].compactMap { $0 }
        let brackets = rest.isEmpty ? "" : "（\(rest.joined(separator: "，"))）"
        return
            "<div class=\"banner\" role=\"note\"><strong>已于 \(last.day.value) 更正</strong><p>\(text: last.reason)\(text: brackets)</p></div>"
    }

    private var signoffs: HTML {
        var html = HTML()
        for signoff in disclosure.signoffs {
            if !html.isEmpty { html.append(literal: "；") }
            html.append(text: signoff.role)
            if let day = signoff.day { html.append(" \(day)") }
            if let opinion = signoff.opinion { html.append(" \(text: opinion)") }
        }
        return html
    }

    private var attachments: HTML {
        let attachments = disclosure.listedAttachments
        if attachments.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"stack\">"
        for attachment in attachments {
            let target = route.link(to: Route(file: attachment.path))
            html.append("<li><a href=\"\(text: target)\">\(text: attachment.name)</a></li>")
        }
        html.append(literal: "</ul>")
        return html
    }

    private var amendments: HTML {
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
}

extension Disclosure {
    /// What is not shown already.
    var listedAttachments: [Attachment] { attachments.filter { !$0.isShown } }
}

extension Kind {
    /// The template of its records.
    var pageType: PageType {
        switch self {
        case .decision: .decision
        case .statement: .statement
        case .project: .project
        case .subsidy: .subsidy
        case .pay: .pay
        case .evaluation: .evaluation
        case .poll: .poll
        case .audit: .audit
        case .log: .log
        case .ledger: .ledger
        case .points: .points
        case .pairing: .pairing
        case .roster: .roster
        case .figures: .figures
        case .notice: .notice
        case .own: .own
        }
    }
}
