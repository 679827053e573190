import Records

/// Subjects in their places with all that their places come from: the table is the ranking, a chart only shows it.
struct RankingTable {
    let ranking: Ranking
    /// Of a ranking by an appraisal.
    let appraisal: Method.Appraisal?
    /// The links to the pages of those in its rows.
    let subjects: [Subject: Anchor]
    let route: Route
    /// On a poster: how a place moved, not from where, which follows from it.
    var isPrinted = false

    private typealias Item = Ranking.Item

    /// The rows of one evaluation; all where there is none besides.
    func html(_ caption: String, of disclosure: Disclosure.Reference?) -> HTML {
        let all = ranking.items(in: 0..<ranking.count)
        return html(caption, disclosure == nil ? all : all.filter { $0.row.disclosure == disclosure })
    }

    /// The rows of a page, by its number from 1.
    func html(_ caption: String, onPage number: Int) -> HTML {
        html(caption, ranking.items(onPage: number))
    }

    private func html(_ caption: String, _ items: [Item]) -> HTML {
        if items.isEmpty { return HTML() }
        if let appraisal { return scores(caption, items, by: appraisal) }
        switch ranking.rule {
        case .points: return points(caption, items)
        case .duties, .timeliness, .appraisal, .grades: return shares(caption, items)
        }
    }

    // MARK: By rule

    private func scores(_ caption: String, _ items: [Item], by appraisal: Method.Appraisal) -> HTML {
        let scores = items.compactMap(\.row.score)
        let hasBonus = scores.contains { $0.bonus != nil }
        let hasDeduction = scores.contains { $0.deduction != nil }
        let hasVeto = scores.contains(where: \.isVetoed)
        let hasTotals = !ranking.isByGrade
        let hasGrades =
            !hasTotals || !appraisal.grades.isEmpty || items.contains { $0.row.grade != nil }
        let components = appraisal.components.indices.filter { part in
            hasTotals && scores.contains { $0.parts.indices.contains(part) && $0.parts[part] != nil }
        }

        var columns: [DataTable.Column] = [.place("名次"), .who(ranking.subjects.text)]
        // What it comes to stands beside the name: on a phone it is read without moving the table.
        if hasTotals { columns.append(.number("总分")) }
        if hasGrades { columns.append(.text("等次")) }
        if hasVeto { columns.append(.text("一票否决")) }
        columns += components.map { .minor(.number(appraisal.components[$0].name.value)) }
        if hasBonus { columns.append(.minor(.number("加分"))) }
        if hasDeduction { columns.append(.minor(.number("扣分"))) }
        let ends = Ends(of: items, in: ranking, isPrinted: isPrinted)
        columns += ends.columns

        func decimals(_ values: [Quantity?]) -> Int { values.map { $0?.decimals ?? 0 }.max() ?? 0 }
        let parts = components.map { part in
            decimals(scores.map { $0.parts.indices.contains(part) ? $0.parts[part]?.value : nil })
        }
        let totals = decimals(scores.map(\.total))
        let bonuses = decimals(scores.map { $0.bonus?.value })
        let deductions = decimals(scores.map { $0.deduction?.value })

        var table = DataTable(
            caption, unit: hasTotals ? "分" : "", rows: items.count, columns: columns)
        for item in items {
            guard let score = item.row.score else { continue }
            begin(item, in: &table)
            if hasTotals {
                let total = score.total.map { "<b>\(text: $0.text(decimals: totals))</b>" as HTML }
                table.cell(total ?? "没有写")
            }
            if hasGrades { table.cell(text: item.row.grade ?? "—") }
            if hasVeto { table.cell(score.isVetoed ? "<b class=\"fault\">否决</b>" : HTML()) }
            for (part, places) in zip(components, parts) {
                let value = score.parts.indices.contains(part) ? score.parts[part]?.value : nil
                table.cell(text: value?.text(decimals: places) ?? "没有写")
            }
            if hasBonus {
                table.cell(text: score.bonus.map { "+" + $0.value.text(decimals: bonuses) } ?? "")
            }
            if hasDeduction {
                table.cell(text: score.deduction.map { "−" + $0.value.text(decimals: deductions) } ?? "")
            }
            ends.write(item.row, to: &table)
        }
        return table.finished()
    }

    private func shares(_ caption: String, _ items: [Item]) -> HTML {
        let hasDays = items.contains {
            if case .share(let share) = $0.row.measure { share.days > 0 } else { false }
        }
        var columns: [DataTable.Column] = [
            .place("名次"), .who(ranking.subjects.text),
            .minor(.number(ranking.rule == .timeliness ? "按时（项）" : "完成（期）")),
            .number(ranking.rule == .timeliness ? "及时率" : "完成率"),
        ]
        if hasDays { columns.append(.minor(.number("迟延（日）"))) }
        let ends = Ends(of: items, in: ranking, isPrinted: isPrinted)
        columns += ends.columns
        var table = DataTable(caption, rows: items.count, columns: columns)
        for item in items {
            guard case .share(let share) = item.row.measure else { continue }
            begin(item, in: &table)
            table.cell { html in
                if share.isEmpty {
                    html.append(literal: "—")
                    return
                }
                html.append(share.part)
                html.append(literal: "/")
                html.append(share.whole)
            }
            table.cell { html in
                html.append(literal: "<b>")
                html.append(text: Ranking.percent(share))
                html.append(literal: "</b>")
            }
            if hasDays { if share.isEmpty { table.cell("—") } else { table.cell(share.days) } }
            ends.write(item.row, to: &table)
        }
        return table.finished()
    }

    private func points(_ caption: String, _ items: [Item]) -> HTML {
        let isShared = items.contains {
            if case .points(let points) = $0.row.measure { points.people > 1 } else { false }
        }
        var columns: [DataTable.Column] = [.place("名次"), .who(ranking.subjects.text)]
        columns +=
            isShared ? [.number("人均"), .minor(.number("合计")), .minor(.number("人（户）"))] : [.number("积分")]
        let ends = Ends(of: items, in: ranking, isPrinted: isPrinted)
        columns += ends.columns
        let all = items.compactMap { if case .points(let points) = $0.row.measure { points } else { nil } }
        let averages = all.map(\.average.decimals).max() ?? 0
        let sums = all.map(\.sum.decimals).max() ?? 0
        var table = DataTable(caption, unit: "分", rows: items.count, columns: columns)
        for (item, points) in zip(items, all) {
            begin(item, in: &table)
            if isShared { table.cell("<b>\(text: points.average.text(decimals: averages))</b>") }
            table.cell(text: points.sum.text(decimals: sums))
            if isShared {
                if points.isPerSheet { table.cell("\(points.people) 人次") } else { table.cell(points.people) }
            }
            ends.write(item.row, to: &table)
        }
        return table.finished()
    }

    // MARK: What all have

    private func begin(_ item: Item, in table: inout DataTable) {
        table.row(item.position < ranking.redCount ? "<tr class=\"red\">" : "<tr>")
        table.cell { html in
            if item.position >= ranking.rows.count {
                html.append(literal: "<span class=\"place\"><small>未评</small></span>")
                return
            }
            html.append(literal: "<span class=\"place\">")
            if item.row.isTied { html.append(literal: "<small>并列</small> ") }
            html.append(item.row.place)
            html.append(literal: "</span>")
        }
        table.cell { $0.append(item.row.named(among: subjects), from: route) }
    }

    /// The columns at the end of each row: how its place moved and from where, and what else there is to say.
    private struct Ends {
        let ranking: Ranking
        let isPrinted: Bool
        let hasRemarks: Bool
        /// On a poster of an appraisal the list beside the table has said at length why they are black.
        let told: Set<Subject>

        init(of items: [Item], in ranking: Ranking, isPrinted: Bool) {
            self.ranking = ranking
            self.isPrinted = isPrinted
            let told = isPrinted ? Set(ranking.black.filter { $0.score != nil }.map(\.key)) : []
            self.told = told
            hasRemarks = items.contains {
                !told.contains($0.row.key) && Ends.remark(on: $0.row, in: ranking) != nil
            }
        }

        var columns: [DataTable.Column] {
            (ranking.hasPrevious ? [isPrinted ? .day("变化") : .minor(.text("变化"))] : [])
                + (hasRemarks ? [.minor(.wide("说明"))] : [])
        }

        func write(_ row: Ranking.Row, to table: inout DataTable) {
            if ranking.hasPrevious {
                table.cell { html in
                    // Without a place there is none to compare.
                    if row.place == 0 { return }
                    html.append(text: ranking.change(of: row))
                    if !isPrinted, let place = row.previousPlace, place != row.place {
                        html.append(literal: "<small>上期第 ")
                        html.append(place)
                        html.append(literal: " 名</small>")
                    }
                }
            }
            if hasRemarks {
                table.cell(text: told.contains(row.key) ? "" : Ends.remark(on: row, in: ranking) ?? "")
            }
        }

        /// The streak and its title, the reason, where a person came from; not what the figures say already.
        private static func remark(on row: Ranking.Row, in ranking: Ranking) -> String? {
            var reason = row.reason
            switch row.measure {
            case .share(let share): if share.isFull { reason = nil }
            case .points: reason = nil
            case .score: break
            }
            let remarks = [ranking.honour(of: row), reason, Ranking.move(of: row), row.coverage].compactMap {
                $0
            }
            return remarks.isEmpty ? nil : remarks.joined(separator: "；")
        }
    }
}
