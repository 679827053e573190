import Records

extension Site {
    /// An audit: who looked at what, what was found, and what became of it.
    func fillAudit(_ fields: inout PageFields, _ audit: Audit) -> PageType {
        var facts = Facts()
        facts.add("审计单位", audit.auditor.map { HTML(text: $0) })
        facts.add("期间", audit.period.map { HTML(text: $0.value.text) })
        if audit.isStated {
            facts.add("发现问题", HTML(audit.findings.count), unit: "个")
            facts.add("已整改或澄清", HTML(audit.findings.count { $0.isSettled }), unit: "个")
        } else {
            facts.add("发现问题", "没有写")
        }
        facts.add(long: "范围", audit.scope.map { HTML(text: $0) })
        fields[.facts] = facts.finished
        fields[.problems] = problems(of: audit)
        return .audit
    }

    private func problems(of audit: Audit) -> HTML {
        if audit.findings.isEmpty { return HTML() }
        let hasAmount = audit.findings.contains { $0.amount != nil }
        let hasRemedy = audit.findings.contains { $0.remedy != nil }
        var columns: [DataTable.Column] = [.wide("问题")]
        if hasAmount { columns.append(.number("金额（元）")) }
        if hasRemedy { columns.append(.wide("整改")) }
        columns += [.text("状态"), .day("期限"), .day("完成")]
        var table = DataTable("逐项整改情况", rows: audit.findings.count, columns: columns)
        for finding in audit.findings {
            table.row()
            table.cell(text: finding.problem)
            if hasAmount { table.cell(fen: finding.amount?.value.fen) }
            if hasRemedy { table.cell(text: finding.remedy ?? "") }
            table.cell(state(of: finding))
            table.cell(finding.deadline.map { HTML($0.value) } ?? HTML())
            table.cell(finding.day.map { HTML($0.value) } ?? HTML())
        }
        return table.finished()
    }

    private func state(of finding: Audit.Finding) -> HTML {
        let words = finding.state?.text ?? "没有写"
        if finding.isSettled { return "<span class=\"tag g\">\(text: words)</span>" }
        if let deadline = finding.deadline?.value, deadline < register.asOf {
            return "<span class=\"tag r\">\(text: words)，逾期 \(register.asOf - deadline) 天</span>"
        }
        return "<span class=\"tag\">\(text: words)</span>"
    }
}
