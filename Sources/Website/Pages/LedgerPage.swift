import Records

extension Site {
    /// A ledger (台账): how many items stand in each state, then the open ones, the longest overdue first, then the closed ones.
    func fillLedger(_ fields: inout PageFields, _ page: Page, _ index: Disclosure.Reference, _ ledger: Ledger)
        -> PageType
    {
        let rule = register[ledger.ledger]
        fields[.method] =
            "<p class=\"words after\">按工作法“\(link(mechanism: ledger.mechanism, on: page.route))”的\(text: rule.name.value)。</p>"
            + StateTrack(rule: rule).moves
        guard let book = work.bookOfRecord[index] else {
            fields[.items] = plainRows(of: ledger, by: rule)
            return .ledger
        }
        let part = LedgerPart(site: self, route: page.route, record: index, book: book, ledger: ledger)
        fields.append(status: part.status)
        fields[.tally] = StateTrack(rule: rule).html(part.tally)
        fields[.items] = part.tables
        return .ledger
    }

    /// What a record that was taken back said, row by row.
    private func plainRows(of ledger: Ledger, by rule: Method.Ledger) -> HTML {
        var table = DataTable(
            rule.name.value, rows: ledger.rows.count,
            columns: [.wide("事项"), .text("责任"), .day("期限"), .text("状态"), .day("日期")])
        for row in ledger.rows {
            table.row()
            table.cell(text: row.item)
            table.cell(text: row.owner ?? "")
            table.cell(text: row.due?.value.text ?? "")
            table.cell(text: row.state.map { rule.states[$0] } ?? "")
            table.cell(text: row.day.value.text)
        }
        return table.finished()
    }
}

/// The items that a record speaks of, as their book has them on the as-of day.
private struct LedgerPart {
    let site: Site
    let route: Route
    let record: Disclosure.Reference
    let book: LedgerBook
    let rule: Method.Ledger
    let open: [LedgerBook.Item]
    let closed: [LedgerBook.Item]

    init(
        site: Site, route: Route, record: Disclosure.Reference, book reference: LedgerBook.Reference,
        ledger: Ledger
    ) {
        self.site = site
        self.route = route
        self.record = record
        let (register, book) = (site.register, site.register.books[reference])
        let rule = book.rule(in: register)
        self.book = book
        self.rule = rule
        let keys = Set(ledger.rows.map { $0.id ?? $0.item })
        let items = book.items.filter { keys.contains($0.id ?? $0.title) }
        let never = Day(number: .max)
        open = items.filter { !rule.isClosed($0.state) }.enumerated().sorted { a, b in
            (a.element.due?.value ?? never, a.offset) < (b.element.due?.value ?? never, b.offset)
        }.map(\.element)
        closed = items.filter { rule.isClosed($0.state) }.enumerated().sorted { a, b in
            (b.element.moved ?? Day(number: .min), a.offset) < (
                a.element.moved ?? Day(number: .min), b.offset
            )
        }.map(\.element)
    }

    private var asOf: Day { site.register.asOf }

    var tally: [Int] {
        var tally = [Int](repeating: 0, count: rule.states.count)
        for item in open + closed where tally.indices.contains(item.state) { tally[item.state] += 1 }
        return tally
    }

    /// `41 项：已办结 32，在办 9，其中逾期 2。`
    var status: HTML {
        let overdue = open.count { book.isOverdue($0, in: site.register) }
        var html: HTML =
            "<b>\(grouped: open.count + closed.count)</b> 项：已办结 \(grouped: closed.count)，在办 \(grouped: open.count)"
        if overdue > 0 { html.append("，<span class=\"fault\">其中逾期 \(grouped: overdue)</span>") }
        html.append(literal: "。")
        return html
    }

    var tables: HTML {
        var html = HTML(reserving: (open.count + closed.count) * 420)
        if !open.isEmpty {
            html.append("<section><h2>在办</h2>\(table("在办的 \(open.count) 项", open))</section>")
        }
        if !closed.isEmpty {
            html.append("<section><h2>已办结</h2>\(table("已办结的 \(closed.count) 项", closed))</section>")
        }
        return html
    }

    private func table(_ caption: String, _ items: [LedgerBook.Item]) -> HTML {
        var table = DataTable(
            caption, rows: items.count,
            columns: [.wide("事项"), .text("现在"), .text("责任"), .day("期限"), .long("经过")])
        for item in items {
            table.row()
            var title = HTML(text: item.title)
            if let id = item.id { title.append("<small class=\"why\">\(text: id)</small>") }
            table.cell(title)
            table.cell(state(of: item))
            if let region = item.ownerRegion {
                table.cell(site.link(region: region, on: route))
            } else {
                table.cell(text: item.owner ?? "")
            }
            table.cell(text: item.due?.value.text ?? "没有定")
            table.cell(moves(of: item))
        }
        return table.finished()
    }

    /// Where an item stands, and how that is to its due day.
    private func state(of item: LedgerBook.Item) -> HTML {
        let isClosed = rule.isClosed(item.state)
        let name = rule.states.indices.contains(item.state) ? rule.states[item.state] : ""
        var html: HTML = isClosed ? "<span class=\"tag g\">" : "<span class=\"tag\">"
        html.append("\(text: name)</span>")
        if let due = item.due?.value {
            if isClosed, let moved = item.moved, moved > due {
                html.append("<small class=\"why\">晚 \(moved - due) 天</small>")
            } else if !isClosed, due < asOf {
                html.append("<span class=\"why fault\">逾期 \(asOf - due) 天</span>")
            } else if !isClosed {
                html.append(
                    due == asOf
                        ? "<small class=\"why\">今天到期</small>"
                        : "<small class=\"why\">还有 \(due - asOf) 天</small>")
            }
        }
        if item.disclosure != record {
            html.append(
                "<small class=\"why\"><a href=\"\(linkFrom: route, to: site.headlines[item.disclosure].route)\">后来的记录</a></small>"
            )
        }
        return html
    }

    /// `2024年1月24日 待整改（督导单） → 2月20日 整改中`
    private func moves(of item: LedgerBook.Item) -> HTML {
        var html: HTML = "<ol class=\"moves\">"
        var year: Int?
        for move in item.moves {
            html.append(literal: "<li>")
            let here = move.day.year
            html.append(text: here == year ? move.day.monthAndDay : move.day.text)
            year = here
            html.append(literal: " ")
            html.append(text: rule.states.indices.contains(move.state) ? rule.states[move.state] : "")
            if let note = move.note {
                html.append(literal: "<small>")
                html.append(text: note)
                html.append(literal: "</small>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ol>")
        return html
    }
}
