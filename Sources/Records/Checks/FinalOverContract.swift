import Documents

extension Check {
    static let finalOverContract = Check(
        id: "final-over-contract", severity: .finding,
        title: "决算不超过合同",
        basis: "本项目的合同",
        why: """
            决算多于合同，应当有变更的手续。没有写出来，村民就会问多出来的钱去了哪里。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            合同: {单位: 清源水利工程队, 金额: 48000}
            决算: 49500
            ---
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            合同: {单位: 清源水利工程队, 金额: 48000}
            决算: 47500
            ---
            """,
        step: .acceptance,
        inspection: .of(.projects) { record, project, verdict in
            guard let final = project.final,
                let contract = project.contract?.amount?.value, final.value > contract
            else { return }
            verdict.report(
                record.location(final.place), "决算超过合同：决算 \(final.value.text) 元，合同 \(contract.text) 元",
                help: "超出 \((final.value - contract).text) 元；有变更的在正文里写明", basis: "本项目的合同：\(contract.text) 元",
                about: .record)
        })
}
