import Documents
import Records

/// A record on A4, after GB/T 9704: the title, what is decided or paid, the evidence, until when one may object, then
/// the foot.
struct NoticeSheet {
    let view: RecordView
    /// Its evidence, with links as they lead from where the sheet stands.
    private var fields: PageFields
    /// Before its ids, where it stands with others in one document.
    private let prefix: String
    private let route: Route

    private var disclosure: Disclosure { view.disclosure }

    /// - Parameter route: of the page that the sheet stands on.
    init(_ view: RecordView, _ evidence: PageFields, on route: Route, prefix: String = "") {
        self.view = view
        self.prefix = prefix
        self.route = route
        fields = evidence
        view.fill(linked: &fields, on: route)
    }

    var html: HTML {
        let words = NoticeWords(view: view)
        let (content, tail) = content(words)
        let tables = PaperTables(content, on: .a4)

        var html = HTML(reserving: 16_000)
        html.append(
            literal: tables.isAcross ? "<article class=\"notice across\">" : "<article class=\"notice\">")
        html.append("<p class=\"head\"><span>\(text: view.region.title)　\(text: words.category)</span>")
        // Where the board has no address yet, nothing else leads from paper to the record.
        if let number = disclosure.number ?? (view.address == nil ? disclosure.id : nil) {
            html.append("<span>编号　\(text: number)</span>")
        }
        html.append(literal: "</p>")
        html.append(NoticeSheet.headline(words.title))
        html.append(tables.html)
        // Issuer and day never stand alone on a sheet: what needs explaining is with them, or what is before them comes along.
        html.append(literal: tail.isEmpty ? "<div class=\"last\">" : "<div class=\"last held\">")
        html.append(tail)
        html.append(words.ending)
        html.append(attachments)
        html.append(foot(words))
        html.append(literal: "</div></article>\n")
        return prefix.isEmpty ? html : html.prefixingIDs(with: prefix)
    }

    /// A title in smaller type the longer it is; a line ends between its parts rather than in a word.
    static func headline(_ parts: [String]) -> HTML {
        var html = HTML()
        switch parts.reduce(0, { $0 + $1.unicodeScalars.count }) {
        case ...40: html.append(literal: "<h1>")
        case ...90: html.append(literal: "<h1 class=\"long\">")
        default: html.append(literal: "<h1 class=\"longer\">")
        }
        for part in parts {
            let part = HTML(heading: part)
            html.append(parts.count > 1 ? "<span>\(part)</span>" : part)
        }
        html.append(literal: "</h1>")
        return html
    }

    // MARK: Content

    /// So many findings stand before what they are of: who reads on knows what to look at, and the sheet still begins with its matter.
    private static let findingsAhead = 2

    /// What comes before the last block, section by section, and what that begins with.
    private func content(_ words: NoticeWords) -> (flow: HTML, tail: HTML) {
        var html = HTML(reserving: 12_000)
        html.append(fields[.banner])
        html.append(words.opening.setForPaper)
        let findings = view.findings
        let areAhead = findings.count <= Self.findingsAhead
        let explained = "需要说明"
        var sections = evidence
        if areAhead, !findings.isEmpty { sections.insert((explained, HTML(findings).setForPaper), at: 0) }
        if !fields[.body].isEmpty {
            // A notice says all in its body.
            sections.append(
                (sections.isEmpty ? "" : "说明", "<div class=\"prose\">\(fields[.body].setForPaper)</div>"))
        }
        if !fields[.photos].isEmpty { sections.append(("现场照片", fields[.photos])) }
        // Of one amendment the banner says all.
        if disclosure.amendments.count > 1 || view.isWithdrawn, !fields[.amendments].isEmpty {
            sections.append(("更正记录", fields[.amendments]))
        }
        // Who stands before the first sheet has not seen the last.
        if !areAhead {
            if let name = view.faults {
                html.append("<p class=\"ahead\">本件有 \(findings.count) 处需要说明：\(text: name)。</p>")
            }
            sections.append((explained, HTML(Array(findings.dropLast())).setForPaper))
        }
        // An author who numbers headings would be numbered twice.
        let isNumbered =
            sections.contains { !$0.title.isEmpty } && view.body.text.headings.isEmpty
        var number = 0
        for (title, content) in sections {
            if !title.isEmpty {
                number += 1
                let numeral = isNumbered ? "\(NoticeWords.numeral(number))、" : ""
                html.append("<h2>\(text: numeral)\(text: title)</h2>")
            }
            html.append(content)
        }
        return (html, areAhead ? HTML() : HTML(Array(findings.suffix(1))).setForPaper)
    }

    /// What a record's own kind says, under its headings.
    private var evidence: [(title: String, html: HTML)] {
        if case .own(let view) = view.particulars { return view.sections(on: route) }
        let type = view.kind.pageType
        var sections: [(title: String, html: HTML)] = []
        for field in NoticeSheet.pieces[type] ?? [] {
            if field == .steps, case .decision(let decision) = view.particulars {
                sections.append(("决策经过", stepTable(decision)))
            } else if field == .entries, case .statement(let view) = view.particulars,
                !view.statement.entriesInBody
            {
                let entries = view.statement.entries(isPrinted: true)
                sections.append((NoticeSheet.heading(of: field, on: type), entries))
            } else if field == .contract, case .project(let project) = view.particulars {
                let contract = project.contractOnPaper
                if !contract.isEmpty { sections.append((NoticeSheet.heading(of: field, on: type), contract)) }
            } else if field == .facts, case .statement(let view) = view.particulars,
                !view.statement.accounts.isEmpty
            {
                sections.append((NoticeSheet.heading(of: field, on: type), view.statement.accountsOnPaper))
            } else if !fields[field].isEmpty {
                // Sums by account are told by their own caption, below the entries that they are of.
                let title = field == .accounts ? "" : NoticeSheet.heading(of: field, on: type)
                sections.append((title, fields[field]))
            }
        }
        return sections
    }

    /// Every piece that a record may have and the sheet does not place elsewhere; a piece of a kind to come is added at
    /// the end by its own name.
    private static let order: [Field] = {
        let known: [Field] = [
            .steps, .facts, .money, .sources, .contract, .appropriations, .payments, .milestones,
            .recipients, .tally, .balances, .entries, .accounts, .items, .formula, .scores, .options,
            .problems, .outcome,
        ]
        let elsewhere: Set<Field> = [
            .headline, .chart, .meta, .menu, .path, .print, .telephone, .about, .banner, .status, .thread,
            .findings,
            .body,
            .objection,
            .signoffs,
            .attachments, .parts, .photos,
            .amendments, .source, .tags, .method, .lists, .sheets,
        ]
        return known
            + Field.allCases.filter { $0.form == .html && !known.contains($0) && !elsewhere.contains($0) }
    }()

    /// Of these, what the records of a page type have.
    private static let pieces: [PageType: [Field]] = Dictionary(
        uniqueKeysWithValues: PageType.allCases.map { type in
            let fields = type.fields
            return (type, order.filter { fields.contains($0) })
        })

    private static func heading(of field: Field, on type: PageType) -> String {
        switch (field, type) {
        case (.money, .decision): "事项与金额"
        case (.money, .project): "资金总量"
        case (.money, .subsidy): "发放情况"
        case (.facts, .statement): "收支总表"
        case (.facts, .poll): "测评情况"
        case (.facts, .audit): "审计情况"
        case (.facts, .pay): "报酬总额"
        case (.formula, .pay): "怎样发"
        case (.recipients, .pay): "逐个职务"
        case (.members, .roster): "名册"
        case (.formula, _): "计算办法"
        case (.tally, .log): "完成情况"
        case (.tally, .ledger): "各状态的项数"
        case (.tally, .points): "各事由的分数"
        case (.entries, .log): "逐条记录"
        case (.entries, .points): "逐笔积分"
        case (.items, .ledger): "各项事项"
        default: String(field.meaning.prefix { $0 != "，" })
        }
    }

    /// The four meetings, row by row; no wider than an upright sheet.
    private func stepTable(_ decision: Decision) -> HTML {
        let topics = view.topics
        let steps = Decision.Stage.allCases.map { decision.step($0) }
        let hasOpposed = steps.contains { ($0?.against?.value ?? 0) + ($0?.abstain?.value ?? 0) > 0 }
        var columns: [DataTable.Column] = [
            .wide("环节"), .day("日期"), .number("应到"), .number("实到"), .number("同意"),
        ]
        if hasOpposed { columns.append(.number("反对/弃权")) }
        var table = DataTable("四次会议", unit: "人", rows: 4, columns: columns)
        for (stage, step) in zip(Decision.Stage.allCases, steps) {
            table.row()
            let fault: HTML = topics.contains(.step(stage)) ? "<small>（需要说明）</small>" : ""
            table.cell("\(text: step?.body ?? "")\(text: stage.text)\(fault)")
            guard let step else {
                let isPassed = decision.steps.contains { $0.stage > stage } || !disclosure.postings.isEmpty
                table.cell(isPassed ? "没有记录" : "尚未到")
                continue
            }
            table.cell(step.day.map { HTML($0.value) } ?? HTML())
            table.cell(step.due?.value)
            table.cell(step.present?.value)
            table.cell(step.agree?.value)
            if hasOpposed {
                if step.against == nil, step.abstain == nil {
                    table.cell(HTML())
                } else {
                    let words = [step.against, step.abstain].map { $0.map { "\($0.value)" } ?? "没有写" }
                    table.cell(text: words.joined(separator: "/"))
                }
            }
        }
        return table.finished()
    }

    /// `附件：1.预算表`, each by its name, as an office lists them.
    private var attachments: HTML {
        var html = HTML()
        for (number, attachment) in disclosure.listedAttachments.enumerated() {
            html.append(
                number == 0
                    ? "<p class=\"attached\">附件：\(number + 1).\(text: attachment.name)"
                    : "<br><span>　　　</span>\(number + 1).\(text: attachment.name)")
        }
        if !html.isEmpty { html.append(literal: "（附件见网页）</p>") }
        return html
    }

    private func foot(_ words: NoticeWords) -> HTML {
        let (region, signoffs) = (view.region, fields[.signoffs])
        let reviewed: HTML =
            signoffs.isEmpty
            ? "\(text: region.office)\(SheetFoot.blank(long: true))"
            : signoffs
        return SheetFoot(
            address: view.address, paper: .a4, issuer: region.issuer, day: words.day,
            particulars: [("审核", reviewed)], hotlines: region.hotlines
        ).html
    }
}

extension HTML {
    /// The same with `prefix` before every id and every name that refers to one. Text cannot hold what looks like an
    /// attribute: its quotes are escaped.
    func prefixingIDs(with prefix: String) -> HTML {
        var html = HTML(reserving: bytes.count + 256)
        let names = [" id=\"", " aria-labelledby=\"", " href=\"#"].map { Array($0.utf8) }
        var done = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x20,
                let name = names.first(where: { bytes[index...].starts(with: $0) })
            else {
                index += 1
                continue
            }
            index += name.count
            html.append(markup: bytes[done..<index])
            html.append(text: prefix)
            done = index
            // Several ids are parted by spaces.
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                index += 1
                if bytes[index - 1] == 0x20 {
                    html.append(markup: bytes[done..<index])
                    html.append(text: prefix)
                    done = index
                }
            }
        }
        html.append(markup: bytes[done...])
        return html
    }
}
