import Documents

extension Check {
    static let finalOverResolution = Check(
        id: "final-over-resolution", severity: .finding,
        title: "决算不超过决议的金额",
        basis: "本事项的决议",
        why: """
            村民同意的是这个数。多花的钱没有经过决议，应当说明，必要时另行决议。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            金额: 186000.00
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
            结果: {日期: 2026-05-12, 决算: 191000.00}
            ---
            """,
        right: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            金额: 186000.00
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
            结果: {日期: 2026-05-12, 决算: 185200.00}
            ---
            """,
        step: .outcome,
        inspection: .of(.decisions) { record, decision, verdict in
            guard let amount = decision.amount?.value,
                let final = decision.outcome?.final, final.value > amount
            else { return }
            verdict.report(
                record.location(final.place), "决算超过决议：决算 \(final.value.text) 元，决议 \(amount.text) 元",
                help: "超出 \((final.value - amount).text) 元；写明原因，需要的另行决议", basis: "本事项的决议：金额 \(amount.text) 元",
                about: .record)
        })
}
