import Documents

extension Check {
    static let paidOverApproved = Check(
        id: "paid-over-approved", severity: .finding,
        title: "支付不超过批复",
        basis: "本项目的批复",
        why: """
            付出去的钱不应当多于批下来的数。多了，就有一笔没有经过批复。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 100000.00
            支付: [{日期: 2026-03-20, 金额: 190000}]
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 100000.00
            支付: [{日期: 2026-03-20, 金额: 90000}]
            ---
            """,
        step: .payment,
        inspection: .of(.projects) { record, project, verdict in
            guard let paid = project.paid,
                let (payment, _) = project.payments.first(passing: project.approved.value)
            else { return }
            let approved = project.approved.value
            verdict.report(
                SourceLocation(project.paymentsPath, payment.amount.place),
                "支付超过批复：支付合计 \(paid.text) 元，批复 \(approved.text) 元",
                help: "核对各笔支付；追加的应当另有批复", basis: "本项目的批复：\(approved.text) 元", about: .record)
        })
}
