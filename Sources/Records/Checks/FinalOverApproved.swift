import Documents

extension Check {
    static let finalOverApproved = Check(
        id: "final-over-approved", severity: .finding,
        title: "决算不超过批复",
        basis: "本项目的批复",
        why: """
            决算多于批复，多出来的钱没有经过批准，应当有追加的批复，或者写明从哪里出。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            决算: 51500
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            决算: 49500
            ---
            """,
        step: .acceptance,
        inspection: .of(.projects) { record, project, verdict in
            guard let final = project.final,
                final.value > project.approved.value
            else { return }
            let approved = project.approved.value
            verdict.report(
                record.location(final.place), "决算超过批复：决算 \(final.value.text) 元，批复 \(approved.text) 元",
                help: "超出 \((final.value - approved).text) 元；追加的应当另有批复", basis: "本项目的批复：\(approved.text) 元",
                about: .record)
        })
}
