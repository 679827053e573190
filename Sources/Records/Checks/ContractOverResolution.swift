import Documents

extension Check {
    static let contractOverResolution = Check(
        id: "contract-over-resolution", severity: .finding,
        title: "合同不超过决议的金额",
        basis: "同一件事的决议",
        why: """
            村民同意的是决议的数。签下的合同比它多，多出来的钱没有经过决议，应当说明，必要时另行决议。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 主干道硬化工程资金
            日期: 2026-04-18
            批复: 190000.00
            合同: {单位: 众通路桥工程队, 金额: 188000.00}
            相关: [2026-03-luqiao]
            ---
            -- hedong/shigu/2026-03-luqiao.md --
            \(resolution)
            """,
        right: """
            ---
            类型: 项目资金
            标题: 主干道硬化工程资金
            日期: 2026-04-18
            批复: 190000.00
            合同: {单位: 众通路桥工程队, 金额: 181600.00}
            相关: [2026-03-luqiao]
            ---
            -- hedong/shigu/2026-03-luqiao.md --
            \(resolution)
            """,
        step: .contract,
        inspection: .register { register, verdict in
            for filed in register.filed(.projects) {
                guard let contract = filed.content.contract?.amount,
                    let resolved = register.resolved(for: filed.reference), contract.value > resolved
                else { continue }
                verdict.report(
                    filed.disclosure.location(contract.place),
                    "合同超过决议：合同 \(contract.value.text) 元，决议 \(resolved.text) 元",
                    help: "超出 \((contract.value - resolved).text) 元；写明原因，需要的另行决议",
                    basis: "同一件事的决议：\(resolved.text) 元", about: .record, on: filed.reference)
            }
        })

    private static let resolution = """
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
        ---
        """
}

extension Register {
    /// What the decisions of a matter allow together; nil where none of them says an amount, or several projects share them.
    fileprivate func resolved(for project: Disclosure.Reference) -> Money? {
        var sum: Money?
        for other in archive.threads.thread(of: project) where disclosures[other].withdrawal == nil {
            switch disclosures[other].content {
            case .decision(let decision):
                guard let amount = decision.amount?.value else { continue }
                sum = (sum ?? .zero) + amount
            case .project where other != project: return nil
            default: continue
            }
        }
        return sum
    }
}
