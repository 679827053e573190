import Documents

extension Check {
    static let paidOverAppropriated = Check(
        id: "paid-over-appropriated", severity: .finding,
        title: "支付不超过拨付",
        basis: "本项目的拨付",
        why: """
            拨来多少才能付多少。付得多了，多的那部分从哪里来就没有交代。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            拨付: [{日期: 2026-03-02, 金额: 30000}]
            支付: [{日期: 2026-03-20, 金额: 32000}]
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            拨付: [{日期: 2026-03-02, 金额: 30000}]
            支付: [{日期: 2026-03-20, 金额: 28000}]
            ---
            """,
        step: .payment,
        inspection: .of(.projects) { record, project, verdict in
            guard let paid = project.paid,
                let appropriated = project.appropriated, !project.appropriations.isEmpty,
                let (payment, _) = project.payments.first(passing: appropriated)
            else { return }
            verdict.report(
                SourceLocation(project.paymentsPath, payment.amount.place),
                "支付超过拨付：支付合计 \(paid.text) 元，拨付合计 \(appropriated.text) 元",
                help: "核对各笔支付；垫付的写明从哪里垫付", basis: "本项目的拨付：\(appropriated.text) 元", about: .record)
        })
}
