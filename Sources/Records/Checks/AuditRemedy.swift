import Documents

extension Check {
    static let auditRemedy = Check(
        id: "audit-remedy", severity: .error,
        title: "整改的状态和日期说得通",
        why: """
            写了整改的日子，就是整改了；日子不会在所审的期间之前。
            """,
        wrong: """
            ---
            类型: 审计
            标题: 2025年村级审计
            日期: 2026-03-01
            期间: 2025
            问题: [{问题: 白条入账, 状态: 未整改, 日期: 2026-04-10}]
            ---
            """,
        right: """
            ---
            类型: 审计
            标题: 2025年村级审计
            日期: 2026-03-01
            期间: 2025
            问题: [{问题: 白条入账, 状态: 已整改, 日期: 2026-04-10}]
            ---
            """,
        inspection: .of(.audits) { record, audit, verdict in
            for finding in audit.findings {
                guard let day = finding.day else { continue }
                let location = SourceLocation(audit.findingsPath, day.place)
                if finding.state == .open {
                    verdict.report(
                        location, "状态和日期矛盾：“未整改”却有整改日期 \(day.value)", help: "改状态，或删去日期；应当整改的日子写在“期限”")
                } else if let period = audit.period?.value, day.value < period.first {
                    verdict.report(
                        location, "整改早于问题：\(day.value) 整改，审计的是\(period.text)", help: "核对日期")
                }
            }
        })
}
