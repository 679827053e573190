import Records

extension KeptDuty {
    /// Who keeps to it, and what is to be said of that.
    func html(on route: Route) -> HTML {
        switch keeping {
        case .uncounted(0): HTML()
        case .uncounted(let count):
            "<p class=\"words\">\(text: name)：\(text: cadence.words)，没有定期的次数，共记录 \(grouped: count) 次。</p>"
        case .counted(let table): table.html(name, SpanWords(cadence: cadence), on: route)
        }
    }
}

extension KeptDuty.Table {
    fileprivate func html(_ name: String, _ words: SpanWords, on route: Route) -> HTML {
        var html = HTML(reserving: 1024 + rows.count * (spans.count * 32 + 160))
        if !rows.isEmpty {
            html.append(table("\(name)：\(words.cadence.words)", words, on: route))
            if count > rows.count {
                html.append(
                    "<p class=\"words\">共 \(count) 个，按没有做到的次数由多到少，这里列出 \(rows.count) 个；其余见各自的页面。</p>"
                )
            }
        }
        if !former.isEmpty {
            let texts = former.map { name, until, tally in
                "\(name)（至\(until?.text ?? "")，完成 \(tally.met)/\(tally.judged)）"
            }
            html.append("<p class=\"words\">已经退出的：\(text: texts.joined(separator: "、"))。</p>")
        }
        if uncounted > 0 { html.append("<p class=\"words\">另有 \(uncounted) 条记录不在应做的日子里，没有算进去。</p>") }
        return html
    }

    private func table(_ caption: String, _ words: SpanWords, on route: Route) -> HTML {
        var html: HTML =
            "<div class=\"scroll\(spans.count > 8 ? " wide-sheet" : "")\" tabindex=\"0\" role=\"region\" aria-label=\"\(text: caption)\"><table class=\"slots\"><caption>\(text: caption)"
        var notes: [String] = []
        if isCut { notes.append("最近 \(spans.count) 期") }
        if words.cadence.unit == .week { notes.append("各周写星期一的日子") }
        if !notes.isEmpty { html.append(" <small>\(text: notes.joined(separator: "，"))</small>") }
        html.append("</caption><thead><tr><th scope=\"col\">\(text: subjects.text)</th>")
        appendHeads(words, to: &html)
        html.append(literal: "<th scope=\"col\" class=\"n\">一共</th></tr></thead><tbody>")
        for row in rows { append(row, to: &html, on: route) }
        html.append(literal: "</tbody>")
        if !spans.isEmpty, rows.count > 1 { appendSums(to: &html) }
        html.append(literal: "</table></div>")
        return html
    }

    private func appendHeads(_ words: SpanWords, to html: inout HTML) {
        if spans.isEmpty { html.append(literal: "<th scope=\"col\">期限</th><th scope=\"col\">情况</th>") }
        var year = 0
        for first in spans {
            let name = words.short(first)
            html.append(literal: "<th scope=\"col\">")
            if first.year != year || name.isEmpty {
                year = first.year
                html.append("<small>\(year)年</small>")
            }
            html.append(text: name)
            html.append(literal: "</th>")
        }
    }

    private func append(_ row: KeptDuty.Row, to html: inout HTML, on route: Route) {
        html.append(literal: "<tr><th scope=\"row\">")
        html.append(row.subject, from: route)
        html.append(literal: "</th>")
        for state in row.states {
            if let state { append(state, to: &html) } else { html.append(literal: "<td>—</td>") }
        }
        if spans.isEmpty {
            // A duty that is due once: by when, and how it stands.
            if let once = row.once {
                html.append(literal: "<td class=\"d\">")
                if let last = once.last {
                    html.append("至 \(text: last.text)")
                } else {
                    html.append(literal: "未定")
                }
                html.append(literal: "</td>")
                append(once.state, to: &html)
            } else {
                html.append(literal: "<td>—</td><td>—</td>")
            }
        }
        html.append("<td class=\"n\">\(row.tally.met)/\(row.tally.judged)</td></tr>")
    }

    private func append(_ state: Compliance.State, to html: inout HTML) {
        html.append(literal: "<td class=\"")
        html.append(literal: SpanWords.mark(state))
        html.append(literal: "\">")
        html.append(text: SpanWords.word(state))
        html.append(literal: "</td>")
    }

    /// How many of those shown met each span that is over, of those to whom it was due.
    private func appendSums(to html: inout HTML) {
        html.append(literal: "<tfoot><tr><th scope=\"row\">完成</th>")
        for column in spans.indices {
            let states = rows.compactMap { $0.states[column] }
            let due = states.count { $0 != .notYetDue }
            let met = states.count { $0 == .met }
            html.append(due == 0 || column >= over ? "<td>—</td>" : "<td>\(met)/\(due)</td>")
        }
        let tally = rows.reduce(into: Compliance.Tally()) { $0.add($1.tally) }
        html.append("<td class=\"n\">\(grouped: tally.met)/\(grouped: tally.judged)</td></tr></tfoot>")
    }
}
