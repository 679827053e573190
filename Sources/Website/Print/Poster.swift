import Documents
import Records

/// A record on A3, to be read from two metres: the headline, few large figures, the code that leads to the rest.
struct Poster {
    let site: Site
    let page: Page
    /// What leads to the page of what it shows.
    let code: CodeDrawing?

    private var register: Register { site.register }

    /// A poster around its content.
    private func sheet(
        _ head: (left: String, right: String), title: String, of period: Period? = nil, lede: HTML,
        _ content: HTML, foot: SheetFoot
    ) -> HTML {
        let tables = PaperTables(content, on: .a3)
        var html = HTML(reserving: content.bytes.count + 8000)
        html.append(
            literal: tables.isAcross ? "<article class=\"poster across\">" : "<article class=\"poster\">")
        html.append("<p class=\"head\"><span>\(text: head.left)</span><span>\(text: head.right)</span></p>")
        html.append(Poster.headline(title, of: period, isAcross: tables.isAcross))
        if !lede.isEmpty { html.append("<p class=\"lede\">\(lede)</p>") }
        html.append(tables.html)
        html.append(foot.html)
        html.append(literal: "</article>\n")
        return html
    }

    /// A title as large as lets it stand on one line; what is too long for that stands on two in the smaller size.
    /// A line ends before or after the period rather than in it.
    private static func headline(_ title: String, of period: Period?, isAcross: Bool) -> HTML {
        // In characters; a Latin letter or a figure takes little more than half of one.
        let width = title.unicodeScalars.reduce(0.0) { $0 + ($1.isASCII ? 0.6 : 1) }
        if width <= (isAcross ? 17.5 : 12) { return "<h1>\(text: title)</h1>" }
        guard let period, let range = title.firstRange(of: period.text) else {
            return "<h1 class=\"long\">\(text: title)</h1>"
        }
        let parts = [title[..<range.lowerBound], title[range], title[range.upperBound...]]
            .filter { !$0.isEmpty }.map { "<span>\(text: String($0))</span>" as HTML }
        return "<h1 class=\"long\">\(parts.joined())</h1>"
    }

    // MARK: Records

    /// A decision's six steps, or a statement's four figures and its accounts.
    func record(_ index: Disclosure.Reference, _ body: Markdown) -> HTML {
        let disclosure = register.disclosures[index]
        let words = NoticeWords(register: register, disclosure: disclosure)
        var content = site.banner(of: disclosure)
        switch disclosure.content {
        case .decision(let decision):
            let topics = Set(register.findings[index]?.compactMap(\.topic) ?? [])
            content.append(
                StepTrack(
                    decision: decision, postings: disclosure.postings, asOf: register.asOf, topics: topics,
                    isPrinted: true
                ).html)
            content.append(amounts(decision))
        case .statement(let statement):
            var fields = PageFields()
            _ = site.fillStatement(&fields, disclosure, statement)
            content.append(fields[.facts])
            if fields[.accounts].isEmpty || statement.entries.count <= Poster.entries {
                content.append(fields[.entries])
            }
            content.append(fields[.accounts])
            if !fields[.accounts].isEmpty, statement.entries.count > Poster.entries {
                content.append("<p>逐笔收支共 \(statement.entries.count) 笔，见本栏张贴版，或扫码查看。</p>")
            }
        default: content.append(site.links.html(body, in: disclosure.path, on: page.route))
        }
        content.append(site.findings(of: index))
        var particulars: [(name: String, value: HTML)] = []
        // The last two of the six steps say it.
        if disclosure.kind != .decision { particulars.append(("公示", words.span)) }
        let signoffs = site.signoffs(of: disclosure)
        if !signoffs.isEmpty { particulars.append(("审核", signoffs)) }
        return sheet(
            ("\(register.regions[disclosure.region].title.value)　\(words.category)", "编号　\(disclosure.id)"),
            title: disclosure.title.value, lede: lede(disclosure), content,
            foot: foot(
                disclosure.region, site.headlines[index].route, words.issuer, words.day, particulars))
    }

    /// What was resolved, and what it came to.
    private func amounts(_ decision: Decision) -> HTML {
        var facts = Facts()
        facts.add("决议金额", decision.amount.map { HTML(fen: $0.value.fen) }, unit: "元")
        facts.add("完成", decision.outcome?.day.map { HTML($0.value) })
        facts.add("决算", decision.outcome?.final.map { HTML(fen: $0.value.fen) }, unit: "元")
        return facts.finished
    }

    /// More entries than these do not fit beside the sums on one poster.
    private static let entries = 6

    private func lede(_ disclosure: Disclosure) -> HTML {
        if case .statement = disclosure.content { return HTML() }
        return HTML(text: disclosure.summary ?? Site.figures(disclosure, in: site.register))
    }

    // MARK: A village

    /// What is on display in a village now, the soonest to come down first, and what should be and is not.
    func display(_ region: Region.Reference) -> HTML {
        let items = site.display[region]
        let title = register.regions[region].title.value
        var content = HTML(reserving: items.count * 400)
        if items.isEmpty {
            content.append(literal: "<p class=\"none\">现在没有正在公示的事项。</p>")
        } else {
            content.append(literal: "<ol class=\"items\">")
            for (index, posting) in items { append(index, posting, to: &content) }
            content.append(literal: "</ol>")
        }
        if !site.overdue[region].isEmpty {
            content.append("<h2>逾期未办</h2>\(site.overdueBoxes(site.overdue[region], on: page.route))")
        }
        let lede: HTML = "截至\(register.asOf)，正在公示 \(items.count) 项"
        return sheet(
            ("村务公开", register.board.name), title: "\(title)本期公示", lede: lede, content,
            foot: foot(
                region, site.regionRoutes[region], NoticeWords.issuer(region, of: register), register.asOf, []
            ))
    }

    private func append(_ index: Disclosure.Reference, _ posting: Posting, to html: inout HTML) {
        let disclosure = register.disclosures[index]
        html.append("<li><p class=\"kind\"><span class=\"tag\">\(text: disclosure.kind.text)</span>")
        if disclosure.kind == .decision { html.append(" \(text: posting.name.text)") }
        let isLong = disclosure.title.value.unicodeScalars.count > 48
        html.append(literal: isLong ? "</p><h2 class=\"long\">" : "</p><h2>")
        html.append("\(text: disclosure.title.value)</h2>")
        let brief = site.brief(index)
        if !brief.isEmpty { html.append("<p>\(text: brief)</p>") }
        html.append("<p class=\"until\">公示期 \(posting.from.value)")
        if let until = posting.until?.value {
            html.append("至 \(until)</p></li>")
        } else {
            html.append(literal: "起</p></li>")
        }
    }

    // MARK: A ranking

    /// A ranking: how it is counted, who leads and who trails and why, then every place.
    func ranking(_ index: Ranking.Reference) -> HTML {
        let ranking = site.rankings[index]
        var content: HTML = "<div class=\"formula\">\(site.formula(of: ranking, on: page.route))</div>"
        content.append(RankingLists(site: site, ranking: ranking, route: page.route, isPrinted: true).html)
        content.append(
            RankingTable(site: site, ranking: ranking, route: page.route, isPrinted: true)
                .html("\(ranking.period.text)全部名次"))
        if ranking.rule.sort == .appraisal {
            for disclosure in ranking.disclosures { content.append(site.findings(of: disclosure)) }
        }
        let lede: HTML = "\(text: ranking.size)，截至\(ranking.asOf)"
        return sheet(
            ("晾晒榜", register.board.name), title: ranking.title, of: ranking.period, lede: lede, content,
            foot: foot(
                .county, site.rankingRoutes[index], NoticeWords.issuer(.county, of: register), ranking.asOf,
                []))
    }

    private func foot(
        _ region: Region.Reference, _ target: Route, _ issuer: String, _ day: Day,
        _ particulars: [(name: String, value: HTML)]
    ) -> SheetFoot {
        SheetFoot(
            of: region, in: site, target: target, code: code, paper: .a3, issuer: issuer, day: day,
            particulars: particulars)
    }
}
