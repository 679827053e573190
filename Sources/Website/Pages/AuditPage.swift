import Records

/// An audit: who looked at what, what was found, and what became of it.
extension Audit {
    func fill(_ fields: inout PageFields, on today: Day) {
        var facts = Facts()
        facts.add("审计单位", auditor.map { HTML(text: $0) })
        facts.add("期间", period.map { HTML(text: $0.value.text) })
        if isStated {
            facts.add("发现问题", HTML(findings.count), unit: "个")
            facts.add("已整改或澄清", HTML(findings.count { $0.isSettled }), unit: "个")
        } else {
            facts.add("发现问题", "没有写")
        }
        facts.add(long: "范围", scope.map { HTML(text: $0) })
        fields[.facts] = facts.finished
        fields[.problems] = problems(on: today)
    }

    /// How many of the problems are put right, and how long the others are overdue.
    func status(on today: Day) -> HTML {
        let open = findings.filter { !$0.isSettled }
        if findings.isEmpty { return HTML() }
        if open.isEmpty { return "<b>\(findings.count)</b> 个问题都已整改或澄清。" }
        var html: HTML =
            "<b>\(findings.count)</b> 个问题：已整改或澄清 \(findings.count - open.count)，未整改完 \(open.count)"
        let late = open.compactMap { $0.deadline.map { today - $0.value } }.filter { $0 > 0 }
        if let longest = late.max() {
            html.append("，<span class=\"fault\">其中逾期 \(late.count)，最久 \(longest) 天</span>")
        }
        return html + "。"
    }

    private func problems(on today: Day) -> HTML {
        if findings.isEmpty { return HTML() }
        let hasAmount = findings.contains { $0.amount != nil }
        let hasRemedy = findings.contains { $0.remedy != nil }
        var columns: [DataTable.Column] = [.wide("问题")]
        if hasAmount { columns.append(.minor(.number("金额（元）"))) }
        if hasRemedy { columns.append(.minor(.wide("整改"))) }
        columns += [.text("状态"), .minor(.day("期限")), .minor(.day("完成"))]
        var table = DataTable("逐项整改情况", rows: findings.count, columns: columns, own: own)
        for finding in findings {
            table.row(at: finding.place)
            table.cell(text: finding.problem)
            if hasAmount { table.cell(fen: finding.amount?.value.fen) }
            if hasRemedy { table.cell(finding.remedy.map { HTML(text: $0) } ?? .unwritten) }
            table.cell(state(of: finding, on: today))
            table.cell(finding.deadline.map { HTML($0.value) } ?? HTML())
            table.cell(finding.day.map { HTML($0.value) } ?? HTML())
        }
        return table.finished()
    }

    private func state(of finding: Finding, on today: Day) -> HTML {
        let words = finding.state?.text ?? "没有写"
        if finding.isSettled { return "<span class=\"tag g\">\(text: words)</span>" }
        if let deadline = finding.deadline?.value, deadline < today {
            return "<span class=\"tag r\">\(text: words)，逾期 \(today - deadline) 天</span>"
        }
        return "<span class=\"tag\">\(text: words)</span>"
    }
}
