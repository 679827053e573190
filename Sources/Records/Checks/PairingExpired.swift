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
            \(surroundings)
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
            \(surroundings)
            """,
        inspection: .of(.pairings) { record, pairing, register, verdict in
            guard record.withdrawal == nil,
                pairing.isRunning(on: register.asOf), let from = pairing.from,
                let end = register.term(of: pairing).allowed, end < register.asOf
            else { return }
            let term = register.term(of: pairing)
            let mechanism = register[pairing.mechanism]
            let rule = register[pairing.pairing]
            var said: Message =
                rule.term.map { years -> Message in
                    "\(years) 年到 \(term.byRule ?? end) 期满，"
                } ?? ""
            if let extended = term.extended { said.append("延到 \(extended) 也满了，") }
            said.append("已过 \(daysSoFar: register.asOf - end) 日")
            var help = "结束了的写上“止”；延期的，写一条新的结对"
            if let ledger = term.ledger {
                let name = register[ledger].name.value
                if let item = term.acceptance.map({ register[$0] }) {
                    said.append("，\(name)上是“\(register[ledger].states[item.state])”")
                } else {
                    said.append("，\(name)上没有这一项")
                }
                help =
                    term.passed != nil
                    ? "验收合格了，写上“止”" : "验收合格的写上“止”；不合格的，在\(name)上写延期的日期、新的期限和理由"
            }
            verdict.report(
                record.location(from.place),
                "超过期限：\(from.value) 起的结对，\(said)（\(mechanism.name.value)，\(rule.name.value)）",
                help: help,
                basis: rule.term.map { "“\(mechanism.name.value)”的结对“\(rule.name.value)”：期限 \($0) 年" },
                about: .record)
        })

    private static let surroundings = """
        -- methods/baobang.md --
        ---
        类型: 工作法
        标题: 包帮
        结对: [{名称: 部门包村, 期限: 2, 成员: [{角色: 包帮部门, 人数: 1}]}]
        ---
        """
}
