import Records

extension Site {
    /// What was done for a duty (工作记录): what it counted toward and whether that was enough, then every entry.
    func fillLog(_ fields: inout PageFields, _ page: Page, _ index: Disclosure.Reference, _ log: WorkLog)
        -> PageType
    {
        let disclosure = register.disclosures[index]
        let rule = register[log.duty]
        let part = LogPart(register: register, log: log, home: disclosure.region)
        var sentence: HTML =
            "<p class=\"words after\">按工作法“\(link(mechanism: log.mechanism, on: page.route))”的职责“\(text: rule.name.value)”"
        if let cadence = rule.cadence { sentence.append("，\(text: cadence.words)") }
        if rule.count.text != "1" { sentence.append("，数量 \(text: rule.count.text)") }
        if let by = rule.by { sentence.append("，由\(text: by)做") }
        if let evidence = rule.evidence { sentence.append("，凭\(text: evidence)证明") }
        sentence.append(literal: "。")
        if let note = rule.note { sentence.append("\(text: note)。") }
        if !register.isAdopted(log.mechanism) { sentence.append("本县没有施行，只作记录，不考核。") }
        sentence.append(literal: "</p>")
        fields[.method] = sentence
        fields[.facts] = part.facts
        if disclosure.withdrawal == nil {
            fields.append(status: part.status)
            fields[.tally] = part.tally(linking: { link(region: $0, on: page.route) })
        }
        fields[.entries] = part.entries
        return .log
    }
}

/// A log as it is shown: what all entries have in common stands above them, and only what tells them apart in their rows.
private struct LogPart {
    let register: Register
    let keeping: Compliance.Keeping.Reference?
    /// By day.
    let rows: [WorkLog.Entry]
    /// Whom the entries count for, in the order of subjects.
    let subjects: [Subject]
    /// On whose board it hangs.
    let home: Region.Reference
    /// Who is to do it by the method.
    private let role: String?
    /// The lines of each subject in the duty.
    private let lines: [Subject: [Compliance.Line.Reference]]
    /// What each subject did of what was due meanwhile; only of those that owed anything.
    private var kept: [Kept]

    init(register: Register, log: WorkLog, home: Region.Reference) {
        self.register = register
        self.home = home
        role = register[log.duty].by
        let compliance = register.compliance
        let keeping = compliance.keeping(of: log.duty)
        self.keeping = keeping
        // Entries are large: their days are sorted, and then each entry is moved once.
        let days = log.entries.map(\.day)
        rows = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { log.entries[$0] }
        subjects = Set(rows.compactMap(\.subject)).sorted()
        lines = Dictionary(
            uniqueKeysWithValues: subjects.map { subject in
                (subject, keeping.map { compliance.lines(of: subject, in: $0) } ?? [])
            })
        kept = []
        kept = allKept()
    }

    private var compliance: Compliance { register.compliance }

    private func whom(_ entry: WorkLog.Entry) -> String {
        entry.toward ?? entry.subject.map { register.name(of: $0) } ?? ""
    }

    private var isByVaried: Bool { rows.contains { $0.by != rows[0].by } }
    private var isWhomVaried: Bool { rows.contains { whom($0) != whom(rows[0]) } }

    var facts: HTML {
        var facts = Facts()
        facts.add("记录", HTML(grouped: rows.count), unit: "条")
        let count = rows.reduce(0) { $0 + Int($1.count) }
        if count != rows.count { facts.add("数量合计", HTML(grouped: count)) }
        if let first = rows.first, let last = rows.last {
            facts.add("从", HTML(first.day))
            facts.add("到", HTML(last.day))
            if !isByVaried, let by = first.by, by != role { facts.add("由谁", "\(text: by)") }
            let whom = whom(first)
            if !isWhomVaried, whom != register.regions[home].title.value {
                facts.add("对谁", "\(text: whom)")
            }
        }
        return facts.finished
    }

    // MARK: What it counts toward

    /// The slots of a subject that begin by the last entry and end by the first or later.
    private struct Kept {
        var subject: Subject
        var tally = Compliance.Tally()
        /// The first days of those that were not met: of those in which nothing was done, and of those with too few.
        var overdue: [Day] = []
        var short: [Day] = []
    }

    private func allKept() -> [Kept] {
        guard keeping != nil, let first = rows.first?.day, let last = rows.last?.day else { return [] }
        return subjects.compactMap { subject in
            var kept = Kept(subject: subject)
            for line in lines[subject] ?? [] {
                for number in 0..<compliance.slotCount(of: line) {
                    let slot = compliance.slot(number, of: line)
                    guard slot.first <= last, slot.last.map({ $0 >= first }) ?? true else { continue }
                    kept.tally.add(slot.state)
                    switch slot.state {
                    case .met, .notYetDue: continue
                    case .overdue: kept.overdue.append(slot.first)
                    case .short: kept.short.append(slot.first)
                    }
                }
            }
            return kept.tally.judged + kept.tally.notYetDue > 0 ? kept : nil
        }
    }

    /// How much of what was due between the first and the last entry was done.
    var status: HTML {
        let tally = kept.reduce(into: Compliance.Tally()) { $0.add($1.tally) }
        guard tally.judged > 0 else { return HTML() }
        var html: HTML = "这段时间到期的 \(grouped: tally.judged) 次，完成 <b>\(grouped: tally.met)</b> 次"
        if tally.short > 0 { html.append("，数量不够 \(grouped: tally.short) 次") }
        if tally.overdue > 0 { html.append("，没有做 \(grouped: tally.overdue) 次") }
        html.append(literal: "。")
        return html
    }

    func tally(linking link: (Region.Reference) -> HTML) -> HTML {
        guard let keeping, let cadence = compliance.keepings[keeping].cadence, !kept.isEmpty else {
            return HTML()
        }
        let words = SpanWords(cadence: cadence)
        var table = DataTable(
            "到期的与完成的", rows: kept.count,
            columns: [.text("谁"), .number("到期"), .number("完成"), .wide("没有完成的")])
        for row in kept {
            table.row()
            switch row.subject {
            case .region(let region): table.cell(link(region))
            case .named(let name): table.cell(text: name)
            }
            table.cell(row.tally.judged)
            table.cell(row.tally.met)
            var missed: [HTML] = []
            if !row.overdue.isEmpty { missed.append("没有做：\(text: words.list(row.overdue))") }
            if !row.short.isEmpty { missed.append("数量不够：\(text: words.list(row.short))") }
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

    /// Why an entry counts toward nothing; nil for one that does.
    private func idleness(of entry: WorkLog.Entry) -> HTML.Literal? {
        guard let keeping, let subject = entry.subject, compliance.keepings[keeping].isAdopted,
            !compliance.keepings[keeping].calendar.isEmpty
        else { return nil }
        let lines = lines[subject] ?? []
        if lines.contains(where: { compliance.slotNumber(of: $0, on: entry.day) != nil }) { return nil }
        let takesPart = lines.map { compliance.lines[$0] }.contains { line in
            line.takesPart && line.from.map { $0 <= entry.day } ?? false
                && line.until.map { entry.day <= $0 } ?? true
        }
        return takesPart ? "不在应做的日子，不计" : "没有参加，不计"
    }

    // MARK: The entries

    var entries: HTML {
        guard let first = rows.first else { return HTML() }
        let (isByVaried, isWhomVaried) = (isByVaried, isWhomVaried)
        let hasCounts = rows.contains { $0.count != 1 }
        let hasNotes = rows.contains { $0.note != nil }
        var columns: [DataTable.Column] = [.text("日期")]
        if isWhomVaried { columns.append(.text("对谁")) }
        if isByVaried { columns.append(.text("由谁")) }
        if hasCounts { columns.append(.number("数量")) }
        if hasNotes { columns.append(.long("说明")) }
        let months = MonthGroups(rows.map(\.day))
        var table = DataTable(
            months.isOneYear ? "\(first.day.year)年逐次记录" : "逐次记录", rows: rows.count, columns: columns)
        for (number, entry) in rows.enumerated() {
            if let title = months.title(at: number) { table.group(title) }
            table.row()
            var day = HTML(text: months.day(entry.day))
            if let idleness = idleness(of: entry) {
                day.append(literal: "<small class=\"why\">")
                day.append(literal: idleness)
                day.append(literal: "</small>")
            }
            table.cell(day)
            if isWhomVaried { table.cell(text: whom(entry)) }
            if isByVaried { table.cell(text: entry.by ?? "") }
            if hasCounts { table.cell(Int(entry.count)) }
            if hasNotes { table.cell(text: entry.note ?? "") }
        }
        return table.finished()
    }
}
