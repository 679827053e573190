import Documents

extension Check {
    static let quorum = Check(
        id: "quorum", severity: .finding,
        title: "到会的人够数",
        basis:
            "《村民委员会组织法》（2026年1月1日起施行）第二十六条、第三十条，《农村集体经济组织法》第二十七条，《中国共产党支部工作条例（试行）》第十一条，本公开栏规则（board.yml）；看是什么会、在哪一天开",
        why: """
            到会的人不够，会就开不成，议的事不作数。“以上”含本数，“过半数”不含一半。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 29}
            ---
            """,
        right: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 30}
            ---
            """,
        inspection: .of(.decisions) { record, decision, register, verdict in
            for step in decision.steps {
                guard let due = step.due, let present = step.present,
                    let rule = decision.rule(
                        of: step, under: register.archive.board.rules, on: step.day?.value ?? record.day.value
                    ),
                    let quorum = rule.quorum, !quorum.value.isMet(by: present.value, of: due.value)
                else { continue }
                verdict.report(
                    record.location(present.place),
                    "到会不足：实到 \(present.value) \(step.unit)，应到 \(due.value) \(step.unit)，至少 \(quorum.value.least(of: due.value)) \(step.unit)",
                    help: "核对人数；人数无误的，应当重新召开\(step.body)", basis: quorum.basis, about: .step(step.stage))
            }
        })
}
