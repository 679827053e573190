import Records

extension MissedDuties {
    /// A row for each who missed something: which duty, where, which spans.
    func html(_ subjects: Evaluation.SubjectKind, on route: Route) -> HTML {
        if rows.isEmpty { return HTML() }
        var table = DataTable(
            "没有全部做到的 \(count) 个", rows: rows.count, columns: [.text(subjects.text), .wide("哪一项、哪一期")])
        for row in rows {
            table.row()
            table.cell(HTML(row.subject, from: route))
            var html = row.duties.map { $0.html(on: route) }.joined(
                separator: "<br>")
            if row.count > row.duties.count { html.append("<br>等 \(row.count) 项") }
            table.cell(html)
        }
        var html = table.finished()
        if count > rows.count {
            html.append("<p class=\"words\">另有 \(count - rows.count) 个，完成率见上表。</p>")
        }
        return html
    }
}

extension MissedDuties.Duty {
    /// `电话联系（石谷村）：7月、8月`
    fileprivate func html(on route: Route) -> HTML {
        var html = HTML(text: name)
        if let place { html.append("（\(HTML(place, from: route))）") }
        html.append("：\(text: spans.joined(separator: "、"))")
        if count > spans.count { html.append(" 等 \(count) 期") }
        return html
    }
}
