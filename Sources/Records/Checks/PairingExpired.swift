import Documents

extension Check {
    static let pairingExpired = Check(
        id: "pairing-expired", severity: .finding,
        title: "结对到期就结束或验收",
        basis: "工作法写明的结对年限",
        why: """
            结对有年限。过了年限还挂着，要么该验收撤离，要么该写明延期。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 一组结对
            日期: 2026-03-01
            办法: 包帮
            起: 2024-05-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- methods/baobang.md --
            ---
            类型: 工作法
            标题: 包帮
            结对: [{名称: 部门包村, 期限: 2, 成员: [{角色: 包帮部门, 人数: 1}]}]
            ---
            """,
        right: """
            ---
            类型: 结对
            标题: 一组结对
            日期: 2026-03-01
            办法: 包帮
            起: 2024-05-01
            止: 2026-05-01
            成员:
              - {角色: 包帮部门, 名称: 县财政局}
            ---
            -- methods/baobang.md --
            ---
            类型: 工作法
            标题: 包帮
            结对: [{名称: 部门包村, 期限: 2, 成员: [{角色: 包帮部门, 人数: 1}]}]
            ---
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            guard record.withdrawal == nil,
                pairing.isRunning(on: register.asOf), let from = pairing.from
            else { return }
            let mechanism = register[pairing.mechanism]
            let rule = register[pairing.pairing]
            guard let term = rule.term, let end = pairing.end(of: rule), end < register.asOf else { return }
            verdict.report(
                record.location(from.place),
                "超过期限：\(from.value.iso) 起的结对，\(term) 年到 \(end.iso) 期满，已过 \(register.asOf - end) 日"
                    + "（\(mechanism.name.value)，\(rule.name.value)）",
                help: "结束了的写上“止”；延期的，写一条新的结对",
                basis: "“\(mechanism.name.value)”的结对“\(rule.name.value)”：期限 \(term) 年", about: .record)
        })
}
