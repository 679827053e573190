import Records

/// Subjects in their places with every part of their scores: the table is the ranking, a chart only shows it.
struct RankingTable {
    let site: Site
    let ranking: Ranking
    let route: Route

    private var appraisal: Method.Appraisal? { site.appraisal(of: ranking) }

    /// All rows, or those of one evaluation.
    func html(_ caption: String, of disclosure: Int? = nil) -> HTML {
        let rows = ranking.rows.enumerated().filter { disclosure == nil || $1.disclosure == disclosure }
        if rows.isEmpty { return HTML() }
        guard let appraisal else { return plain(caption) }
        let scores = rows.compactMap(\.element.score)
        let hasBonus = scores.contains { $0.bonus != nil }
        let hasDeduction = scores.contains { $0.deduction != nil }
        let hasRemark = rows.contains { remark(on: $1) != nil }
        let hasGrades = !appraisal.grades.isEmpty

        var columns: [DataTable.Column] = [.place("名次"), .who(ranking.subjects.text)]
        columns += appraisal.components.map { .number($0.name.value) }
        if hasBonus { columns.append(.number("加分")) }
        if hasDeduction { columns.append(.number("扣分")) }
        columns.append(.number("总分"))
        if hasGrades { columns.append(.text("等次")) }
        if ranking.hasPrevious { columns.append(.text("较上期")) }
        if hasRemark { columns.append(.wide("说明")) }

        func decimals(_ values: [Quantity?]) -> Int { values.map { $0?.decimals ?? 0 }.max() ?? 0 }
        let parts = appraisal.components.indices.map { part in
            decimals(scores.map { $0.parts.indices.contains(part) ? $0.parts[part]?.value : nil })
        }
        let totals = decimals(scores.map(\.total))
        let bonuses = decimals(scores.map { $0.bonus?.value })
        let deductions = decimals(scores.map { $0.deduction?.value })

        var table = DataTable(caption, unit: "分", rows: rows.count, columns: columns)
        for (position, row) in rows {
            guard let score = row.score else { continue }
            table.row(position < ranking.redCount ? "<tr class=\"red\">" : "<tr>")
            table.cell(place(row))
            table.cell(name(row))
            for part in appraisal.components.indices {
                let value = score.parts.indices.contains(part) ? score.parts[part]?.value : nil
                table.cell(text: value?.text(decimals: parts[part]) ?? "—")
            }
            if hasBonus {
                table.cell(text: score.bonus.map { "+" + $0.value.text(decimals: bonuses) } ?? "")
            }
            if hasDeduction {
                table.cell(text: score.deduction.map { "−" + $0.value.text(decimals: deductions) } ?? "")
            }
            table.cell("<b>\(text: score.total.text(decimals: totals))</b>")
            if hasGrades { table.cell(text: row.grade ?? "—") }
            if ranking.hasPrevious { table.cell(text: RankingTable.change(of: row, hasPrevious: true)) }
            if hasRemark { table.cell(text: remark(on: row) ?? "") }
        }
        return table.finished()
    }

    /// A ranking that is by no appraisal: what each reached, in words.
    private func plain(_ caption: String) -> HTML {
        var columns: [DataTable.Column] = [.place("名次"), .who(ranking.subjects.text), .number("结果")]
        if ranking.hasPrevious { columns.append(.text("较上期")) }
        var table = DataTable(caption, rows: ranking.rows.count, columns: columns)
        for (position, row) in ranking.rows.enumerated() {
            table.row(position < ranking.redCount ? "<tr class=\"red\">" : "<tr>")
            table.cell(place(row))
            table.cell(name(row))
            table.cell(text: row.valueText)
            if ranking.hasPrevious { table.cell(text: RankingTable.change(of: row, hasPrevious: true)) }
        }
        return table.finished()
    }

    /// The red list and the black list: said in words, with the reason of each.
    var lists: HTML {
        var html = HTML()
        if !ranking.red.isEmpty {
            html.append(list("红榜 · 前 \(ranking.red.count) 名", ranking.red, "<section class=\"r\"><h2>"))
        }
        if !ranking.black.isEmpty {
            html.append(list("黑榜 · 后 \(ranking.black.count) 名", ranking.black, "<section class=\"k\"><h2>"))
        }
        return html.isEmpty ? html : "<div class=\"lists\">\(html)</div>"
    }

    private func list(_ title: String, _ rows: ArraySlice<Ranking.Row>, _ open: HTML.Literal) -> HTML {
        // As many decimals as in the table below.
        let decimals = ranking.rows.map { $0.score?.total.decimals ?? 0 }.max() ?? 0
        var html = HTML()
        html.append(literal: open)
        html.append("\(text: title)</h2><ol>")
        for row in rows {
            html.append(
                "<li>\(place(row))<b>\(name(row))</b> <span class=\"score\">\(text: value(of: row, decimals: decimals))</span>"
            )
            var reasons: [String] = []
            if row.score?.isVetoed == true { reasons.append("一票否决") }
            if let honour = row.honour { reasons.append("连续 \(row.streak) 期\(row.grade ?? "")，\(honour)") }
            if let reason = row.reason { reasons.append(reason) }
            if let rise = row.rise, rise != 0 {
                reasons.append("较上期\(RankingTable.change(of: row, hasPrevious: true))")
            }
            html.append(
                "<span class=\"why\">\(text: reasons.isEmpty ? "未写明理由" : reasons.joined(separator: "；"))</span></li>"
            )
        }
        html.append(literal: "</ol></section>")
        return html
    }

    /// `升2位`, `降1位`, `持平`, `新列入`.
    static func change(of row: Ranking.Row, hasPrevious: Bool) -> String {
        guard let rise = row.rise else { return hasPrevious ? "新列入" : "" }
        return rise == 0 ? "持平" : rise > 0 ? "升 \(rise) 位" : "降 \(-rise) 位"
    }

    private func value(of row: Ranking.Row, decimals: Int) -> String {
        row.score.map { $0.total.text(decimals: decimals) + " 分" } ?? row.valueText
    }

    private func place(_ row: Ranking.Row) -> HTML {
        row.isTied
            ? "<span class=\"place\">\(row.place)<small class=\"tie\">并列</small></span>"
            : "<span class=\"place\">\(row.place)</span>"
    }

    private func name(_ row: Ranking.Row) -> HTML {
        row.region.map { site.link(region: $0, on: route) } ?? HTML(text: row.subject)
    }

    private func remark(on row: Ranking.Row) -> String? {
        var remarks: [String] = []
        if row.score?.isVetoed == true { remarks.append("一票否决") }
        if let honour = row.honour { remarks.append("连续 \(row.streak) 期\(row.grade ?? "")，\(honour)") }
        if let reason = row.reason { remarks.append(reason) }
        return remarks.isEmpty ? nil : remarks.joined(separator: "；")
    }
}

/// How a method counts, in words.
struct FormulaInWords {
    let appraisal: Method.Appraisal

    var html: HTML {
        var html = HTML()
        let parts = appraisal.components.map { component in
            "\(component.name.value) \(component.weight.value.text) 分"
        }
        html.append(
            "<p><b>怎样计分：</b>\(text: parts.joined(separator: " ＋ ")) ＝ \(text: appraisal.full.text) 分；另计加分、扣分，不低于 0 分。</p>"
        )
        html.append("<p><b>怎样排名：</b>\(text: order)</p>")
        if let grades { html.append("<p><b>等次：</b>\(text: grades)</p>") }
        if let streak = appraisal.streak {
            html.append(
                "<p><b>连续：</b>连续 \(streak.periods) 期\(text: streak.grade)，\(text: streak.honour)。</p>")
        }
        return html
    }

    private var order: String {
        let ties = appraisal.tieBreakers.map { appraisal.components[$0].name.value }
        let equal = ties.isEmpty ? "同分并列" : "同分依次比\(ties.joined(separator: "、"))，仍相同的并列"
        return "按总分从高到低；\(equal)，并列之后的名次顺延（1、2、2、4）；被一票否决的排在最后。"
    }

    /// `90 分以上优秀；80 分以上、不满 90 分良好`
    private var grades: String? {
        if appraisal.grades.isEmpty { return nil }
        var above: String?
        var texts: [String] = []
        for grade in appraisal.grades {
            let from = grade.from.value.text
            let limit = above.map { "、不满 \($0) 分" } ?? ""
            texts.append(
                grade.from.value == .zero && above != nil
                    ? "不满 \(above ?? "") 分\(grade.name.value)" : "\(from) 分以上\(limit)\(grade.name.value)")
            above = from
        }
        return texts.joined(separator: "；") + "。"
    }
}
