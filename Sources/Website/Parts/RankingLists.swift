import Records

/// The red list and the black list: who, what was reached, why; of the black one also what is being done about it.
struct RankingLists {
    let evidence: RankingEvidence
    let route: Route
    /// On a poster: how many are being mended, not which.
    var isPrinted = false

    /// So many equals of whom all is done are said in one breath.
    private static let fold = 4
    /// And so many of whom the same is to be said: paper has less room.
    private var alike: Int { isPrinted ? 2 : Self.fold }
    /// Of the items of ledgers that name one row.
    private static let rectifications = 4

    private var ranking: Ranking { evidence.ranking }

    var html: HTML {
        var html = HTML()
        if ranking.isProvisional, ranking.rows.count > 1 {
            return
                "<div class=\"lists\"><section><h2>红榜、黑榜</h2><p class=\"none\">\(text: ranking.period.text)还没有结束，先不列；结束以后才列，也才有后面要做的。下面是到\(ranking.asOf)的暂列名次。</p></section></div>"
        }
        if !ranking.red.isEmpty || ranking.redTied > 0 {
            html.append("<section class=\"r\"><h2>★ 红榜\(count(ranking.red))</h2>")
            if !ranking.red.isEmpty { html.append(literal: "<ol>") }
            append(ranking.red, isBlack: false, to: &html)
            if !ranking.red.isEmpty { html.append(literal: "</ol>") }
            html.append(omitted(ranking.tiedForRed, "红榜"))
            html.append(literal: "</section>")
        } else if ranking.hasRedList, ranking.rows.count > 1, !ranking.floor.isEmpty {
            html.append(
                "<section class=\"r\"><h2>★ 红榜</h2><p class=\"none\">没有。除了末位，没有\(text: ranking.floor)的。</p></section>"
            )
        }
        if !ranking.black.isEmpty || ranking.blackTied > 0 {
            html.append("<section class=\"k\"><h2>■ 黑榜\(count(ranking.black))</h2>")
            html.append(omitted(ranking.tiedForBlack, "黑榜"))
            if !ranking.black.isEmpty {
                html.append(literal: "<ol>")
                append(ranking.black, isBlack: true, to: &html)
                html.append(literal: "</ol>")
            }
            html.append(literal: "</section>")
        } else if isClean, ranking.rows.count > 1 {
            html.append(
                "<section class=\"k\"><h2>■ 黑榜</h2><p class=\"none\">没有。到期的全部\(text: ranking.verb)，不列黑榜。</p></section>"
            )
        }
        return html.isEmpty ? html : "<div class=\"lists\">\(html)</div>"
    }

    private func count(_ rows: ArraySlice<Ranking.Row>) -> HTML {
        rows.isEmpty ? HTML() : " · \(rows.count) 个\(text: ranking.subjects.text)"
    }

    /// `河湾村、柳沟村`; no more than `limit`, and how many more there are.
    private func names(of rows: ArraySlice<Ranking.Row>, limit: Int) -> HTML {
        Names(rows, limit: limit, naming: evidence.name).html(on: route)
    }

    /// Those who share the last place of a list and are too many for it.
    private func omitted(_ rows: ArraySlice<Ranking.Row>, _ list: String) -> HTML {
        guard let first = rows.first else { return HTML() }
        var html: HTML =
            "<p class=\"none\">并列第 \(first.place) 名的有 \(rows.count) 个\(text: ranking.subjects.text)（\(text: ranking.value(ofEquals: rows))），\(rows.count == ranking.rows.count ? "不分先后" : "超过名额的两倍")，都不列\(text: list)：\(names(of: rows, limit: 24))。"
        if let words = streaks(of: rows) { html.append("\(text: words)。") }
        html.append(literal: "</p>")
        return html
    }

    /// Who of many equals has been so the longest: `连续 11 个季度全部按时：柳沟村、石谷村`.
    private func streaks(of rows: ArraySlice<Ranking.Row>) -> String? {
        guard let longest = rows.max(by: { $0.streak < $1.streak }), let words = ranking.streak(of: longest)
        else { return nil }
        return "\(words)：\(ranking.sharing(rows.filter { $0.streak == longest.streak }, limit: 6))"
    }

    /// Whether all who might be on the black list did all that was asked.
    private var isClean: Bool {
        ranking.rows.allSatisfy { if case .share(let share) = $0.measure { share.isFull } else { false } }
    }

    /// Whether nothing is to be said of any of them alone.
    private func isPlain(_ rows: ArraySlice<Ranking.Row>) -> Bool {
        rows.allSatisfy { if case .share(let share) = $0.measure { share.isFull } else { false } }
    }

    /// Those of a list, equals together where there is nothing to be said of one alone.
    private func append(_ rows: ArraySlice<Ranking.Row>, isBlack: Bool, to html: inout HTML) {
        var rest = rows
        while let first = rest.first {
            let equals = rest.prefix { $0.place == first.place }
            if !isBlack, equals.count >= Self.fold, isPlain(equals) {
                append(done: equals, to: &html)
                rest = rest.dropFirst(equals.count)
                continue
            }
            let words = said(of: first, isBlack: isBlack)
            let same = equals.prefix { said(of: $0, isBlack: isBlack) == words }
            let together = same.prefix(same.count >= alike ? same.count : 1)
            html.append(
                "<li><span class=\"place\">\(first.place)</span><b>\(names(of: together, limit: 60))</b>\(words)</li>"
            )
            rest = rest.dropFirst(together.count)
        }
    }

    private func append(done equals: ArraySlice<Ranking.Row>, to html: inout HTML) {
        guard let first = equals.first else { return }
        html.append(
            "<li><span class=\"place\">\(first.place)</span><b>\(names(of: equals, limit: 60))</b>"
        )
        html.append(
            "<span class=\"why\">\(equals.count) 个\(text: ranking.subjects.text)并列第 \(first.place) 名，到期的全部\(text: ranking.verb)</span>"
        )
        if let words = streaks(of: equals) { html.append("<span class=\"why\">\(text: words)</span>") }
        html.append(literal: "</li>")
    }

    /// What stands behind a name.
    private func said(of row: Ranking.Row, isBlack: Bool) -> HTML {
        // As many decimals as in the table below.
        let decimals = ranking.rows.map { $0.score?.total?.decimals ?? 0 }.max() ?? 0
        var html = HTML()
        let value = ranking.value(of: row, decimals: decimals)
        if value != row.grade { html.append(" <span class=\"score\">\(text: value)</span>") }
        if row.isTied { html.append(" <span class=\"score\">\(text: Ranking.place(of: row))</span>") }
        if let grade = row.grade { html.append(" <span class=\"score\">\(text: grade)</span>") }
        if let honour = ranking.honour(of: row) {
            html.append(" <span class=\"tag g\">★ \(text: honour)</span>")
        }
        html.append("<span class=\"why\">\(text: reasons(row))</span>")
        for followed in evidence.followed where followed.key == row.key && !isPrinted {
            html.append(followed.line(on: route))
        }
        if isBlack, let done = row.rectifications { append(done, to: &html) }
        return html
    }

    /// Why it stands where it does, and where it came from.
    private func reasons(_ row: Ranking.Row) -> String {
        var reasons: [String] = []
        if row.score?.isVetoed == true { reasons.append("一票否决") }
        if let reason = row.reason { reasons.append(reason) }
        if reasons.isEmpty { reasons.append("没有写明理由") }
        if let move = Ranking.move(of: row) { reasons.append(move) }
        if let coverage = row.coverage { reasons.append(coverage) }
        if let rise = row.rise, rise != 0 { reasons.append("比上期" + ranking.change(of: row)) }
        return reasons.joined(separator: "；")
    }

    /// What is being done about it, what is overdue first.
    private func append(_ all: [Rectification], to html: inout HTML) {
        if all.isEmpty {
            html.append(literal: "<span class=\"why mend\">整改：台账上还没有登记</span>")
            return
        }
        let isMany = isPrinted || all.count > Self.rectifications || all.count(where: \.isClosed) > 1
        let shown = isMany ? all.filter { !$0.isClosed } : all
        if isMany {
            let overdue = all.count(where: \.isOverdue)
            let closed = all.count - shown.count
            let standing: HTML =
                shown.isEmpty ? "都已办结" : closed == 0 ? "都在办" : "办结 \(closed) 项，在办 \(shown.count) 项"
            html.append(
                "<span class=\"why mend\">整改：共 \(all.count) 项，\(standing)\(overdue > 0 ? "，其中逾期 \(overdue) 项" : HTML())</span>"
            )
            if isPrinted { return }
        }
        func rank(_ item: Rectification) -> Int { item.isOverdue ? 0 : item.isClosed ? 2 : 1 }
        let never = Day(number: .max)
        let sorted = shown.sorted {
            (rank($0), $0.due ?? never, $0.item) < (rank($1), $1.due ?? never, $1.item)
        }
        for item in sorted.prefix(Self.rectifications) {
            guard let record = evidence.mending[item.disclosure] else { continue }
            html.append(
                "<span class=\"why mend\">\(isMany ? HTML() : "整改：")<a href=\"\(linkFrom: route, to: record)\">\(text: item.title)</a>，\(state(of: item))</span>"
            )
        }
    }

    /// `整改中，期限 2026年9月30日，逾期 31 天`
    private func state(of item: Rectification) -> HTML {
        var html = HTML(text: item.state)
        if item.isClosed { return html }
        guard let due = item.due else { return html + "，没有写期限" }
        // A ledger may have a state of that name, and how long it is says more.
        html = item.isOverdue && item.state == "逾期" ? HTML() : html + "，"
        html.append("期限 \(due)")
        if item.isOverdue { html.append("，<b class=\"fault\">逾期 \(ranking.asOf - due) 天</b>") }
        return html
    }
}
