import Documents

extension Check {
    static let appropriatedOverApproved = Check(
        id: "appropriated-over-approved", severity: .finding,
        title: "拨付不超过批复",
        basis: "本项目的批复",
        why: """
            拨下来的钱不应当多于批下来的数。多了，就有一笔没有经过批复。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            拨付:
              - {日期: 2026-03-02, 金额: 30000}
              - {日期: 2026-04-02, 金额: 25000}
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            拨付:
              - {日期: 2026-03-02, 金额: 30000}
              - {日期: 2026-04-02, 金额: 20000}
            ---
            """,
        step: .appropriation,
        inspection: .of(.projects) { record, project, verdict in
            guard let appropriated = project.appropriated,
                let (payment, _) = project.appropriations.first(passing: project.approved.value)
            else { return }
            verdict.report(
                SourceLocation(project.appropriationsPath, payment.amount.place),
                "拨付超过批复：拨付合计 \(appropriated.text) 元，批复 \(project.approved.value.text) 元",
                help: "核对各笔拨付；追加的应当另有批复", basis: "本项目的批复：\(project.approved.value.text) 元", about: .record)
        })
}
