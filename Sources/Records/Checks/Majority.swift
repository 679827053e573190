import Documents

extension Check {
    static let majority = Check(
        id: "majority", severity: .finding,
        title: "同意的人够数",
        basis:
            "《村民委员会组织法》（2026年1月1日起施行）第二十六条、第三十条，《农村集体经济组织法》第二十七条、第二十八条，《农村土地承包法》，《中国共产党支部工作条例（试行）》第十一条；看是什么会、议什么事、在哪一天开",
        why: """
            同意的人不够，事情就没有通过。有的会按到会的人算，有的按应到的人算，看是什么会、议什么事。
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
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 21}
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
              决议: {日期: 2026-02-20, 会议: 村民代表会议, 应到: 45, 实到: 42, 同意: 22}
            ---
            """,
        inspection: .of(.decisions) { record, decision, register, verdict in
            for step in decision.steps {
                guard let agree = step.agree,
                    let rule = decision.rule(
                        of: step, under: register.archive.board.rules, on: step.day?.value ?? record.day.value
                    ),
                    let count = step.count(rule.base), !rule.majority.value.isMet(by: agree.value, of: count)
                else { continue }
                verdict.report(
                    record.location(agree.place),
                    "同意不足：同意 \(agree.value) \(step.unit)，\(rule.base.text) \(count) \(step.unit)，至少 \(rule.majority.value.least(of: count)) \(step.unit)",
                    help: "核对票数；票数无误的，这一议没有通过", basis: rule.majority.basis, about: .step(step.stage))
            }
        })
}
