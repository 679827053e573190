import Records

/// Who keeps to a duty: a row for each subject, a column for each of the last spans of the calendar, and the sum.
struct KeepingTable {
    /// How many subjects a table bears; of more, those who missed the most stand in it.
    static let limit = 30

    let site: Site
    let route: Route
    let keeping: Compliance.Keeping.Reference

    private var compliance: Compliance { site.register.compliance }

    /// The table and what is to be said of it; nothing for a duty that this board does not run.
    var html: HTML {
        let kept = compliance.keepings[keeping]
        guard kept.isAdopted, let cadence = kept.cadence else { return HTML() }
        let rows = compliance.rows(of: keeping).filter { row in
            row.contains { compliance.slotCount(of: $0) > 0 }
        }
        let rule = site.register[kept.duty]
        if rows.isEmpty { return remark("\(rule.name.value)：\(cadence.words)") }
        let words = SpanWords(cadence: cadence)
        let slots = compliance.recentSlots(words.shown, of: keeping)
        // Who has left stands in a line below, with the sum of its time.
        let (present, former) = parted(rows, slots)
        var html = HTML(reserving: 1024 + present.count * (slots.count * 32 + 160))
        if !present.isEmpty {
            html.append(table(of: shown(present), slots, words, rule))
            if present.count > KeepingTable.limit {
                html.append(
                    "<p class=\"words\">共 \(present.count) 个，按没有做到的次数由多到少，这里列出 \(KeepingTable.limit) 个；其余见各自的页面。</p>"
                )
            }
        }
        if !former.isEmpty {
            let texts = former.map { row in
                let tally = compliance.tally(of: row)
                let until = compliance.lines[row[row.count - 1]].until?.text ?? ""
                return "\(name(of: row))（至\(until)，完成 \(tally.met)/\(tally.judged)）"
            }
            html.append("<p class=\"words\">已经退出的：\(text: texts.joined(separator: "、"))。</p>")
        }
        let uncounted = rows.joined().reduce(0) { $0 + compliance.lines[$1].uncounted }
        if uncounted > 0 { html.append("<p class=\"words\">另有 \(uncounted) 条记录不在应做的日子里，没有算进去。</p>") }
        return html
    }

    private func remark(_ text: String) -> HTML {
        let count = compliance.keepings[keeping].lines.reduce(0) { $0 + compliance.entries(of: $1).count }
        return count == 0 ? HTML() : "<p class=\"words\">\(text: text)，没有定期的次数，共记录 \(grouped: count) 次。</p>"
    }

    private func parted(_ rows: [[Compliance.Line.Reference]], _ slots: Range<Int>) -> (
        present: [[Compliance.Line.Reference]], former: [[Compliance.Line.Reference]]
    ) {
        var present: [[Compliance.Line.Reference]] = []
        var former: [[Compliance.Line.Reference]] = []
        for row in rows {
            let isHere =
                slots.isEmpty || slots.contains { slot in row.contains { state($0, slot) != nil } }
            if isHere { present.append(row) } else { former.append(row) }
        }
        return (present, former)
    }

    /// All, or those who missed the most.
    private func shown(_ rows: [[Compliance.Line.Reference]]) -> [[Compliance.Line.Reference]] {
        if rows.count <= KeepingTable.limit { return rows }
        let missed = rows.map { row in
            let tally = compliance.tally(of: row)
            return tally.short + tally.overdue
        }
        let worst = rows.indices.sorted { (missed[$1], $0) < (missed[$0], $1) }.prefix(KeepingTable.limit)
        return worst.sorted().map { rows[$0] }
    }

    private func state(_ line: Compliance.Line.Reference, _ slot: Int) -> Compliance.State? {
        compliance.state(of: line, inCalendar: slot)
    }

    private func name(of row: [Compliance.Line.Reference]) -> String {
        site.register.name(of: compliance.lines[row[0]].subject)
    }

    // MARK: The table

    private func table(
        of rows: [[Compliance.Line.Reference]], _ slots: Range<Int>, _ words: SpanWords, _ rule: Method.Duty
    ) -> HTML {
        let calendar = compliance.keepings[keeping].calendar
        let caption = "\(rule.name.value)：\(words.cadence.words)"
        var html: HTML =
            "<div class=\"scroll\(slots.count > 8 ? " wide-sheet" : "")\" tabindex=\"0\" role=\"region\" aria-label=\"\(text: caption)\"><table class=\"slots\"><caption>\(text: caption)"
        var notes: [String] = []
        if slots.count < calendar.count { notes.append("最近 \(slots.count) 期") }
        if case .every(.week, _) = words.cadence.rhythm { notes.append("各周写星期一的日子") }
        if !notes.isEmpty { html.append(" <small>\(text: notes.joined(separator: "，"))</small>") }
        html.append("</caption><thead><tr><th scope=\"col\">\(text: head)</th>")
        var year = 0
        for slot in slots {
            let name = words.short(calendar[slot].first)
            html.append(literal: "<th scope=\"col\">")
            if calendar[slot].first.year != year || name.isEmpty {
                year = calendar[slot].first.year
                html.append("<small>\(year)年</small>")
            }
            html.append(text: name)
            html.append(literal: "</th>")
        }
        if slots.isEmpty { html.append(literal: "<th scope=\"col\">期限</th><th scope=\"col\">情况</th>") }
        html.append(literal: "<th scope=\"col\" class=\"n\">一共</th></tr></thead><tbody>")
        var met = [Int](repeating: 0, count: slots.count)
        var due = met
        for row in rows {
            html.append(literal: "<tr><th scope=\"row\">")
            append(compliance.lines[row[0]].subject, to: &html)
            html.append(literal: "</th>")
            for (column, slot) in slots.enumerated() {
                guard let state = row.lazy.compactMap({ self.state($0, slot) }).first else {
                    html.append(literal: "<td>—</td>")
                    continue
                }
                append(state, to: &html)
                if state != .notYetDue { due[column] += 1 }
                if state == .met { met[column] += 1 }
            }
            if slots.isEmpty, let line = row.last { appendOnce(line, to: &html) }
            let tally = compliance.tally(of: row)
            html.append("<td class=\"n\">\(tally.met)/\(tally.judged)</td></tr>")
        }
        html.append(literal: "</tbody>")
        if !slots.isEmpty, rows.count > 1 {
            html.append(literal: "<tfoot><tr><th scope=\"row\">完成</th>")
            for column in met.indices {
                html.append(due[column] == 0 ? "<td>—</td>" : "<td>\(met[column])/\(due[column])</td>")
            }
            let tally = compliance.tally(of: rows.joined())
            html.append("<td class=\"n\">\(grouped: tally.met)/\(grouped: tally.judged)</td></tr></tfoot>")
        }
        html.append(literal: "</table></div>")
        return html
    }

    private var head: String { compliance.keepings[keeping].counted.text }

    private func append(_ state: Compliance.State, to html: inout HTML) {
        html.append(literal: "<td class=\"")
        html.append(literal: SpanWords.mark(state))
        html.append(literal: "\">")
        html.append(text: SpanWords.word(state))
        html.append(literal: "</td>")
    }

    /// A duty that is due once: from when to when, and how it stands.
    private func appendOnce(_ line: Compliance.Line.Reference, to html: inout HTML) {
        guard compliance.slotCount(of: line) > 0 else {
            html.append(literal: "<td>—</td><td>—</td>")
            return
        }
        let slot = compliance.slot(0, of: line)
        html.append(literal: "<td class=\"d\">")
        if let last = slot.last { html.append("至 \(text: last.text)") } else { html.append(literal: "未定") }
        html.append(literal: "</td>")
        append(slot.state, to: &html)
    }

    private func append(_ subject: Subject, to html: inout HTML) {
        switch subject {
        case .region(let region): html.append(site.link(region: region, on: route))
        case .named(let name): html.append(text: name)
        }
    }
}
