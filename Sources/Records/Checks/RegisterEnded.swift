extension Check {
    static let registerEnded = Check(
        id: "register-ended", severity: .error,
        title: "登记的每一项先新增、后变更、最后终止一次",
        why: """
            登记说的是现在有什么、怎么来的。终止两次、没有开始就变更、同一天两份公开都改它，现在是什么就说不清了。
            """,
        wrong: ended.replacing("▸", with: "HT-1"),
        right: ended.replacing("▸", with: "HT-2"),
        inspection: .register { register, verdict in
            for fault in register.chains.faults() where fault.problem == .order {
                verdict.report(fault.location, fault.message, help: fault.help)
            }
        })

    static let registerMissing = Check(
        id: "register-missing", severity: .error,
        title: "盘点列出在册的每一项",
        why: """
            盘点是把现在有的全列一遍。在册的少了一项，不是漏了，就是没有了而没有交代。
            """,
        wrong: taken.replacing("▸", with: "{编号: HT-2, 标的: 果园}"),
        right: taken.replacing("▸", with: "{编号: HT-1, 标的: 碾米房}, {编号: HT-2, 标的: 果园}"),
        inspection: .register { register, verdict in
            for fault in register.chains.faults() where fault.problem == .missing {
                verdict.report(fault.location, fault.message, help: fault.help)
            }
        })

    private static let ended =
        """
        ---
        类型: 合同台账
        标题: 合同终止
        日期: 2026-06-05
        合同:
          - {编号: ▸, 变动: 终止, 原因: 到期}
        ---
        -- hedong/shigu/2026-05-hetong.md --
        ---
        类型: 合同台账
        标题: 合同终止
        日期: 2026-05-05
        合同:
          - {编号: HT-1, 变动: 终止, 原因: 双方同意}
        ---

        """ + contracts

    private static let taken =
        """
        ---
        类型: 合同台账
        标题: 年末盘点
        日期: 2026-06-05
        盘点: 是
        合同: [▸]
        ---

        """ + contracts

    private static let contracts = """
        -- hedong/shigu/2025-hetong.md --
        ---
        类型: 合同台账
        标题: 2025年合同
        日期: 2026-01-20
        合同:
          - {编号: HT-1, 标的: 碾米房}
          - {编号: HT-2, 标的: 果园}
        ---
        -- kinds/contracts.md --
        ---
        类型: 类别
        标题: 合同台账
        英文名: contracts
        依据: [惯例：村级台账]
        登记: 合同
        表格:
          合同: {列: {编号: 编号 必填, 标的: 文字 必填}}
        ---
        """
}
