import Records

extension Site {
    /// What a region does by work methods, and where that puts it: nothing of it where there is nothing to say.
    func fillWork(_ fields: inout PageFields, _ page: Page, _ region: Region.Reference) {
        fields[.duties] = DutyPart(site: self, region: region, route: page.route).html
        fields[.ledgers] = openItems(of: region, on: page.route)
        fields[.pairings] = pairings(of: region, on: page.route)
        fields[.rankings] = ranks(of: region, on: page.route)
    }

    // MARK: Places

    /// The newest place that a region has by an appraisal.
    func latestAppraisal(of region: Region.Reference) -> (ranking: Ranking.Reference, row: Int)? {
        ranks.ofRegion[region]?.first { rankings[$0.ranking].rule.sort == .appraisal }
    }

    /// A region's place in the newest ranking of every series, how it moved, and where it stood before.
    private func ranks(of region: Region.Reference, on route: Route) -> HTML {
        guard let own = ranks.ofRegion[region] else { return HTML() }
        let rows = Dictionary(own.map { ($0.ranking, $0.row) }, uniquingKeysWith: { first, _ in first })
        let items = rankingIndex.series.filter { rows[$0.newest] != nil }.map { series in
            rank(in: series.newest, rows, on: route)
        }
        let shown = 6
        var html: HTML = "<ul class=\"entries small\">\(items.prefix(shown).joined())</ul>"
        if items.count > shown {
            html.append(
                "<details><summary>其余 \(items.count - shown) 个榜</summary><ul class=\"entries small\">\(items.dropFirst(shown).joined())</ul></details>"
            )
        }
        html.append("<p><a href=\"\(linkFrom: route, to: Route(folder: "rankings"))\">全部晾晒榜</a></p>")
        return html
    }

    private func rank(in index: Ranking.Reference, _ rows: [Ranking.Reference: Int], on route: Route) -> HTML
    {
        guard let number = rows[index] else { return HTML() }
        let ranking = rankings[index]
        let row = ranking.rows[number]
        var html: HTML =
            "<li><a href=\"\(linkFrom: route, to: rankingRoutes[index])\">\(text: ranking.shortName) · \(text: ranking.period.text)</a><p>"
        html.append("\(row.isTied ? "并列" : "")第 <b>\(row.place)</b> 名，共 \(ranking.rows.count) 个")
        if let grade = row.grade { html.append("，\(text: grade)") }
        let change = ranking.change(of: row)
        if !change.isEmpty { html.append("，\(text: change)") }
        if let honour = ranking.honour(of: row) { html.append("，\(text: honour)") }
        if number >= ranking.rows.count - ranking.blackCount {
            html.append(literal: "，<b class=\"fault\">在黑榜</b>")
        }
        let (run, position) = rankingIndex.run(of: index, in: rankings)
        let places = run[...position].suffix(6).compactMap { number -> String? in
            rows[number].map { "\(rankings[number].rows[$0].place)" }
        }
        if places.count > 1 {
            html.append("</p><p>近 \(places.count) 期名次：\(text: places.joined(separator: " → "))")
        }
        html.append(literal: "</p></li>")
        return html
    }

    // MARK: Ledgers and pairings

    /// The items of ledgers that a region has to settle and that are not closed, what is overdue first.
    private func openItems(of region: Region.Reference, on route: Route) -> HTML {
        guard let all = register.itemsOfRegion[region] else { return HTML() }
        let limit = 12
        let never = Day(number: .max)
        let open = all.filter {
            !register.books[$0.book].isClosed(register[$0], in: register)
        }
        .sorted { a, b in
            func due(_ item: LedgerBook.Item.Reference) -> Day { register[item].due?.value ?? never }
            return (due(a), a) < (due(b), b)
        }
        let closed = all.count - open.count
        if open.isEmpty { return "<p>台账上的 \(all.count) 项都已办结。</p>" }
        let title = register.regions[region].title.value
        let hasOthers = open.contains { register[$0].owner ?? title != title }
        var columns: [DataTable.Column] = [.wide("事项"), .text("状态"), .day("期限"), .text("台账")]
        if hasOthers { columns.append(.text("责任")) }
        var table = DataTable(
            "在办 \(open.count) 项，已办结 \(closed) 项", rows: min(open.count, limit), columns: columns)
        for reference in open.prefix(limit) {
            let book = register.books[reference.book]
            let item = register[reference]
            let rule = book.rule(in: register)
            table.row()
            table.cell(
                "<a href=\"\(linkFrom: route, to: headlines[item.disclosure].route)\">\(text: item.title)</a>"
            )
            table.cell(text: rule.states.indices.contains(item.state) ? rule.states[item.state] : "")
            if book.isOverdue(item, in: register), let due = item.due {
                table.cell("\(due.value)<b class=\"why fault\">逾期 \(register.asOf - due.value) 天</b>")
            } else {
                table.cell(item.due.map { HTML($0.value) } ?? "没有写")
            }
            table.cell(text: rule.name.value)
            if hasOthers { table.cell(text: item.owner ?? "") }
        }
        var html = table.finished()
        if open.count > limit { html.append("<p class=\"words\">另有在办 \(open.count - limit) 项，见台账。</p>") }
        return html
    }

    /// Who helps a region now.
    private func pairings(of region: Region.Reference, on route: Route) -> HTML {
        let running = (register.pairingsOfRegion[region] ?? []).compactMap {
            index -> (Disclosure.Reference, Pairing)? in
            guard register.disclosures[index].withdrawal == nil,
                case .pairing(let pairing) = register.disclosures[index].content,
                pairing.isRunning(on: register.asOf)
            else { return nil }
            return (index, pairing)
        }
        if running.isEmpty { return HTML() }
        var html: HTML = "<ul class=\"entries small\">"
        for (index, pairing) in running.prefix(12) {
            html.append(literal: "<li>")
            appendLink(index, on: route, to: &html)
            let members = pairing.members.map { member in
                member.name.map { "\(member.role) \($0)" } ?? member.role
            }
            html.append("<p>\(text: members.prefix(6).joined(separator: "、"))")
            if members.count > 6 { html.append(" 等 \(members.count) 个") }
            html.append(literal: "</p>")
            let rule = register[pairing.pairing]
            if let until = pairing.until?.value ?? pairing.end(of: rule) {
                html.append(
                    until < register.asOf ? "<p class=\"fault\">\(until) 期满</p>" : "<p>至 \(until)</p>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ul>")
        if running.count > 12 { html.append("<p class=\"words\">另有 \(running.count - 12) 个。</p>") }
        return html
    }
}
