import Documents

extension Check {
    static let paidOverFinal = Check(
        id: "paid-over-final", severity: .finding,
        title: "支付不超过决算",
        basis: "本项目的决算",
        why: """
            决算是最后该付的数。付得多了，多付的应当退回来。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            支付: [{日期: 2026-03-20, 金额: 48000}]
            决算: 47500
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            支付: [{日期: 2026-03-20, 金额: 47500}]
            决算: 47500
            ---
            """,
        step: .payment,
        inspection: .of(.projects) { record, project, verdict in
            guard let paid = project.paid,
                let final = project.final?.value,
                let (payment, _) = project.payments.first(passing: final)
            else { return }
            verdict.report(
                SourceLocation(project.paymentsPath, payment.amount.place),
                "支付超过决算：支付合计 \(paid.text) 元，决算 \(final.text) 元",
                help: "核对各笔支付和决算；多付的写明怎样退回", basis: "本项目的决算：\(final.text) 元", about: .record)
        })
}
