import Records

/// A record on A3: a decision's six steps, or a statement's four figures and its accounts.
struct RecordPoster {
    let view: RecordView
    /// See ``RecordView/evidence(over:)``.
    let evidence: PageFields

    /// More entries than these do not fit beside the sums on one poster.
    private static let entries = 6

    var html: HTML {
        let words = NoticeWords(view: view)
        var content = evidence[.banner]
        var lede = HTML(text: view.disclosure.summary ?? view.figures)
        var particulars: [(name: String, value: HTML)] = [("公示", words.span)]
        switch view.particulars {
        case .decision(let decision):
            content.append(steps)
            content.append(amounts(decision))
            // The last two of the six steps say it.
            particulars = []
        case .statement(let view):
            content.append(accounts(view.statement))
            lede = HTML()
        case .project, .subsidy, .poll, .audit, .figures, .notice, .evaluation, .log, .ledger, .points,
            .pay, .pairing, .roster, .own:
            break
        }
        content.append(evidence[.findings])
        if !evidence[.signoffs].isEmpty { particulars.append(("审核", evidence[.signoffs])) }
        return Poster(
            head: ("\(view.region.title)　\(words.category)", view.disclosure.number.map { "编号　\($0)" } ?? ""),
            title: view.title, lede: lede, content: content,
            foot: SheetFoot(
                address: view.address, paper: .a3, issuer: view.region.issuer, day: words.day,
                particulars: particulars, hotlines: view.region.hotlines)
        ).html
    }

    private var steps: HTML {
        guard var steps = view.steps else { return HTML() }
        steps.isPrinted = true
        return steps.html
    }

    /// What was resolved, and what it came to.
    private func amounts(_ decision: Decision) -> HTML {
        var facts = Facts()
        facts.add("决议金额", decision.amount.map { HTML(fen: $0.value.fen) }, unit: "元")
        facts.add("完成", decision.outcome?.day.map { HTML($0.value) })
        facts.add("决算", decision.outcome?.final.map { HTML(fen: $0.value.fen) }, unit: "元")
        return facts.finished
    }

    private func accounts(_ statement: Statement) -> HTML {
        var html = evidence[.facts]
        let accounts = evidence[.accounts]
        let isLong = !accounts.isEmpty && statement.entries.count > RecordPoster.entries
        if !isLong, !statement.entriesInBody { html.append(statement.entries(isPrinted: true)) }
        html.append(accounts)
        if isLong { html.append("<p>逐笔收支共 \(statement.entries.count) 笔，见本栏张贴版，或扫码查看。</p>") }
        return html
    }
}
