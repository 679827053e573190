import Records

/// A ledger (台账): how many items stand in each state, then the open ones, the longest overdue first, then the closed ones.
extension LedgerView {
    func fill(_ fields: inout PageFields) {
        if case .items = content { fields[.tally] = StateTrack(rule: rule).html(tally) }
    }

    func method(on route: Route) -> HTML {
        "<p class=\"words after\">按工作法“\(HTML(method, from: route))”的\(text: rule.name.value)。</p>"
            + StateTrack(rule: rule).moves
    }

    /// `41 项：已办结 32，在办 9，其中逾期 2。`
    func status(on today: Day) -> HTML {
        guard case .items(let open, let closed) = content else { return HTML() }
        let overdue = open.count { $0.item.due.map { $0.value < today } ?? false }
        var html: HTML =
            "<b>\(grouped: open.count + closed.count)</b> 项：已办结 \(grouped: closed.count)，在办 \(grouped: open.count)"
        if overdue > 0 { html.append("，<span class=\"fault\">其中逾期 \(grouped: overdue)</span>") }
        html.append(literal: "。")
        return html
    }

    func items(on route: Route, _ today: Day) -> HTML {
        standing(on: route, today) + (own?.html ?? HTML())
    }

    private func standing(on route: Route, _ today: Day) -> HTML {
        switch content {
        case .rows(let rows): return table(rows)
        case .items(let open, let closed):
            var html = HTML(reserving: (open.count + closed.count) * 420)
            if !open.isEmpty {
                let table = table("在办的 \(open.count) 项", open, on: route, today)
                html.append("<section><h2>在办</h2>\(table)</section>")
            }
            if !closed.isEmpty {
                let table = table("已办结的 \(closed.count) 项", closed, on: route, today)
                html.append("<section><h2>已办结</h2>\(table)</section>")
            }
            return html
        }
    }

    private var tally: [Int] {
        guard case .items(let open, let closed) = content else { return [] }
        var tally = [Int](repeating: 0, count: rule.states.count)
        for item in open + closed where tally.indices.contains(item.item.state) {
            tally[item.item.state] += 1
        }
        return tally
    }

    private func table(_ rows: [Ledger.Row]) -> HTML {
        var table = DataTable(
            rule.name.value, rows: rows.count,
            columns: [.wide("事项"), .minor(.text("责任")), .minor(.day("期限")), .text("状态"), .day("日期")])
        for row in rows {
            table.row()
            table.cell(text: row.item)
            table.cell(text: row.owner ?? "")
            table.cell(text: row.due?.value.text ?? "")
            table.cell(text: row.state.map { rule.states[$0] } ?? "")
            table.cell(text: row.day.value.text)
        }
        return table.finished()
    }

    private func table(_ caption: String, _ items: [Item], on route: Route, _ today: Day) -> HTML {
        var table = DataTable(
            caption, rows: items.count,
            columns: [.wide("事项"), .text("现在"), .minor(.text("责任")), .minor(.day("期限")), .minor(.long("经过"))])
        for item in items {
            table.row()
            var title = HTML(text: item.item.title)
            if let id = item.item.id { title.append("<small class=\"why\">\(text: id)</small>") }
            title.append(ties(of: item, on: route))
            table.cell(title)
            table.cell(state(of: item, today))
            table.cell(HTML(item.owner, from: route))
            table.cell(due(of: item.item))
            table.cell(moves(of: item.item))
        }
        return table.finished()
    }

    /// The day that holds now, and the first one beside it where they differ.
    private func due(of item: LedgerBook.Item) -> HTML {
        guard let due = item.due?.value else { return "没有定" }
        var html = HTML(text: due.text)
        if let first = item.firstDue, !item.changes.isEmpty {
            let often = item.extensions
            let count = often > 0 ? "，延过 \(often) 次" : "，改过 \(item.changes.count) 次"
            html.append("<small class=\"why\">原定\(text: first.text)\(text: count)</small>")
        }
        return html
    }

    /// Where an item stands, and how that is to its due day.
    private func state(of item: Item, _ today: Day) -> HTML {
        let state = item.item.state
        let isClosed = rule.isClosed(state)
        let name = rule.name(ofState: state)
        var html: HTML = isClosed ? "<span class=\"tag g\">" : "<span class=\"tag\">"
        html.append("\(text: name)</span>")
        if let due = item.item.due?.value {
            if isClosed, let moved = item.item.moved, moved > due {
                html.append("<small class=\"why\">晚 \(moved - due) 天</small>")
            } else if isClosed, let moved = item.item.moved, let first = item.item.firstDue, moved > first {
                html.append("<small class=\"why\">比原定的晚 \(moved - first) 天</small>")
            } else if !isClosed, due < today {
                html.append("<span class=\"why fault\">逾期 \(today - due) 天</span>")
            } else if !isClosed {
                html.append(
                    due == today
                        ? "<small class=\"why\">今天到期</small>"
                        : "<small class=\"why\">还有 \(due - today) 天</small>")
            }
        }
        return html
    }

    /// What an item is about, came of and led to, by the links to it.
    private func ties(of item: Item, on route: Route) -> HTML {
        var html = HTML()
        for pairing in item.pairings {
            html.append("<small class=\"why\">验收的是 \(HTML(pairing, from: route))</small>")
        }
        for cause in item.causes { html.append(cause.html(on: route)) }
        for inspected in item.inspections {
            html.append("<small class=\"why\">\(inspected.html(on: route))</small>")
        }
        for other in item.others { html.append(other.html(on: route)) }
        if let matter = item.matter {
            html.append("<small class=\"why\">同一件事：\(HTML(matter, from: route))</small>")
        }
        for other in item.elsewhere {
            html.append("<small class=\"why\">同一件事：\(other.html(on: route))</small>")
        }
        if let later = item.later {
            html.append(
                "<small class=\"why\"><a href=\"\(linkFrom: route, to: later)\">后来的记录</a></small>")
        }
        return html
    }

    /// `2024年1月24日 待整改（督导单） → 2月20日 整改中 → 3月1日 期限由3月5日改到4月5日（等配件）`
    private func moves(of item: LedgerBook.Item) -> HTML {
        var html: HTML = "<ol class=\"moves\">"
        var year: Int?
        for step in item.steps {
            html.append(literal: "<li>")
            let here = step.day.year
            html.append(text: here == year ? step.day.monthAndDay : step.day.text)
            year = here
            html.append(literal: " ")
            if let state = step.state, rule.states.indices.contains(state) {
                html.append(text: rule.states[state])
                if step.change != nil { html.append(literal: "，") }
            }
            if let change = step.change { html.append(change.words) }
            if let note = step.note {
                html.append(literal: "<small>")
                html.append(text: note)
                html.append(literal: "</small>")
            } else if let change = step.change, !change.isAnew {
                html.append(literal: "<small class=\"fault\">没有写理由</small>")
            }
            html.append(literal: "</li>")
        }
        html.append(literal: "</ol>")
        return html
    }
}

extension LedgerView.Other {
    /// `任务清单：办理中`, by the link to it; in red where it is missing there or at another step.
    fileprivate func html(on route: Route) -> HTML {
        guard let state else { return "<span class=\"why fault\">\(text: ledger)上没有</span>" }
        let said: HTML =
            record.map { "<a href=\"\(linkFrom: route, to: $0)\">\(text: state)</a>" } ?? HTML(text: state)
        return isSame
            ? "<small class=\"why\">\(text: ledger)：\(said)</small>"
            : "<span class=\"why fault\">\(text: ledger)：\(said)，对不上</span>"
    }
}
