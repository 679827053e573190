import Records

/// What was done for a duty (工作记录): what it counted toward and whether that was enough, then every entry. What all entries have
/// in common stands above them, and only what tells them apart in their rows.
extension LogView {
    /// - Parameter home: the region on whose board it hangs.
    func fill(_ fields: inout PageFields, home: String) {
        fields[.facts] = facts(home)
        if !hasLinks { fields[.entries] = entries(on: nil) }
    }

    func method(on route: Route) -> HTML {
        var sentence: HTML =
            "<p class=\"words after\">按工作法“\(HTML(method, from: route))”的职责“\(text: duty.name.value)”"
        if let cadence = duty.cadence { sentence.append("，\(text: cadence.words)") }
        if duty.count.text != "1" { sentence.append("，数量 \(text: duty.count.text)") }
        if let by = duty.by { sentence.append("，由\(text: by)做") }
        if let evidence = duty.evidence { sentence.append("，凭\(text: evidence)证明") }
        sentence.append(literal: "。")
        if let note = duty.note { sentence.append("\(text: note)。") }
        if !isAdopted { sentence.append("本县未施行，只作记录，不考核。") }
        sentence.append(literal: "</p>")
        return sentence
    }

    private var isByVaried: Bool { theirOwn == nil && rows.contains { $0.entry.by != rows[0].entry.by } }

    /// What each village's own is called that did it there: of `石谷村群众工作站` for 石谷村, `柳沟村群众工作站` for 柳沟村,
    /// `群众工作站`. Then whom it was done for says who did it too.
    private var theirOwn: Substring? {
        func own(_ row: Row) -> Substring? {
            guard let by = row.entry.by, by.hasPrefix(row.whom), by != row.whom else { return nil }
            return by.dropFirst(row.whom.count)
        }
        guard isWhomVaried, let first = rows.first.flatMap(own), rows.allSatisfy({ own($0) == first }) else {
            return nil
        }
        return first
    }
    private var isWhomVaried: Bool { rows.contains { $0.whom != rows[0].whom } }
    private var isMeansVaried: Bool { rows.contains { $0.means != rows[0].means } }

    private func facts(_ home: String) -> HTML {
        var facts = Facts()
        facts.add("记录", HTML(grouped: rows.count), unit: "条")
        let count = rows.reduce(0) { $0 + Int($1.entry.count) }
        if count != rows.count { facts.add("数量合计", HTML(grouped: count)) }
        if let first = rows.first, let last = rows.last {
            facts.add("从", HTML(first.entry.day))
            facts.add("到", HTML(last.entry.day))
            if let theirOwn {
                facts.add("由谁", "各自的\(text: theirOwn)")
            } else if !isByVaried, let by = first.entry.by, by != duty.by {
                facts.add("由谁", "\(text: by)")
            }
            if !isWhomVaried, first.whom != home { facts.add("对谁", "\(text: first.whom)") }
            if !isMeansVaried { facts.add("方式", first.means.map { "\(text: $0)" }) }
        }
        return facts.finished
    }

    // MARK: What it counts toward

    /// How much of what was due was done.
    var status: HTML {
        let tally = kept.reduce(into: Compliance.Tally()) { $0.add($1.tally) }
        guard tally.judged > 0 else { return HTML() }
        var html: HTML =
            "\(text: period?.text ?? "这段时间")到期的 \(grouped: tally.judged) 次，完成 <b>\(grouped: tally.met)</b> 次"
        if tally.short > 0 { html.append("，数量不够 \(grouped: tally.short) 次") }
        if tally.overdue > 0 { html.append("，没有做 \(grouped: tally.overdue) 次") }
        if tally.unknown > 0 { html.append("，户数不明 \(grouped: tally.unknown) 次") }
        html.append(literal: "。")
        return html
    }

    func tally(on route: Route) -> HTML {
        guard let cadence, !kept.isEmpty else { return HTML() }
        let words = SpanWords(cadence: cadence)
        var table = DataTable(
            "到期的与完成的", rows: kept.count,
            columns: [.text("谁"), .number("到期"), .number("完成"), .wide("没有做到的")])
        for row in kept {
            table.row()
            table.cell(HTML(row.subject, from: route))
            table.cell(row.tally.judged)
            table.cell(row.tally.met)
            var missed: [HTML] = []
            if !row.overdue.isEmpty { missed.append("没有做：\(text: words.list(row.overdue))") }
            if !row.short.isEmpty { missed.append("数量不够：\(text: words.list(row.short))") }
            if !row.unknown.isEmpty {
                missed.append("次数够了，没有写明走到多少户：\(text: words.list(row.unknown))")
            }
            table.cell(
                missed.isEmpty ? "没有" : "<span class=\"fault\">\(missed.joined(separator: "<br>"))</span>")
        }
        if kept.count > 1 {
            let sum = kept.reduce(into: Compliance.Tally()) { $0.add($1.tally) }
            table.foot()
            table.cell(text: "合计")
            table.cell(sum.judged)
            table.cell(sum.met)
        }
        return table.finished()
    }

    // MARK: The entries

    /// - Parameter route: the page that its links lead from; nil where it has none.
    func entries(on route: Route?) -> HTML {
        guard let first = rows.first else { return HTML() }
        let (isByVaried, isWhomVaried, isMeansVaried) = (isByVaried, isWhomVaried, isMeansVaried)
        let hasCounts = rows.contains { $0.entry.count != 1 }
        let hasNotes = rows.contains { $0.entry.note != nil }
        var columns: [DataTable.Column] = [.text("日期")]
        if isWhomVaried { columns.append(.name("对谁")) }
        if isByVaried { columns.append(.name("由谁")) }
        if isMeansVaried { columns.append(.text("方式")) }
        if hasCounts { columns.append(.number("数量")) }
        let hasReaches = rows.contains { $0.entry.reach != .unknown }
        if hasReaches { columns.append(.text("走到的户")) }
        let hasProblems = rows.contains { !$0.problems.isEmpty }
        if hasProblems { columns.append(.long("问题")) }
        let hasCauses = rows.contains { !$0.causes.isEmpty }
        if hasCauses { columns.append(.long("来由")) }
        if hasNotes { columns.append(.long("说明")) }
        // Where there are many, who did it and how give way to what it was.
        if columns.count > 4 {
            columns = columns.map { ["由谁", "方式", "走到的户"].contains($0.title) ? .minor($0) : $0 }
        }
        let months = MonthGroups(rows.map(\.entry.day))
        var table = DataTable(
            months.isOneYear ? "\(first.entry.day.year)年逐次记录" : "逐次记录", rows: rows.count, columns: columns,
            own: own)
        for (number, row) in rows.enumerated() {
            if let title = months.title(at: number) { table.group(title) }
            let entry = row.entry
            table.row(at: entry.place)
            var day = HTML(text: months.day(entry.day))
            if let idleness = row.idleness {
                day.append(literal: "<small class=\"why\">")
                switch idleness {
                case .notDue: day.append(literal: "不在应做的日子，不计")
                case .takesNoPart: day.append(literal: "没有参加，不计")
                }
                day.append(literal: "</small>")
            }
            table.cell(day)
            if isWhomVaried { table.cell(text: row.whom) }
            if isByVaried { table.cell(text: entry.by ?? "") }
            if isMeansVaried { table.cell(text: row.means ?? "") }
            if hasCounts { table.cell(Int(entry.count)) }
            if hasReaches { table.cell(text: entry.reach.text) }
            if hasProblems { table.cell(route.map(row.problems(on:)) ?? HTML()) }
            if hasCauses { table.cell(route.map(row.causes(on:)) ?? HTML()) }
            if hasNotes { table.cell(text: entry.note ?? "") }
        }
        return table.finished()
    }
}

extension LogView.Row {
    /// `D-1 补盖章`, by the link to the ledger that has it; one a line.
    fileprivate func problems(on route: Route) -> HTML {
        problems.map { problem -> HTML in
            "<a href=\"\(linkFrom: route, to: problem.record)\">\(text: problem.id)</a> \(text: problem.title)"
        }.joined(separator: "<br>")
    }

    fileprivate func causes(on route: Route) -> HTML {
        causes.map { HTML($0, from: route) }.joined(separator: "<br>")
    }
}

extension Reach {
    /// `12 户`, or the number of one as it may be shown; nothing where nobody says.
    fileprivate var text: String {
        switch self {
        case .unknown: ""
        case .one(let household): "户号 \(household.masked)"
        case .several(let households): "\(households) 户"
        }
    }
}
