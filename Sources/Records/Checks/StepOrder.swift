import Documents

extension Check {
    static let stepOrder = Check(
        id: "step-order", severity: .finding,
        title: "四议按顺序进行",
        basis: "《中国共产党农村基层组织工作条例》第十九条",
        why: """
            提议、商议、审议、决议一步接一步，后一步议的是前一步的结果。同一天开的会不算颠倒。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-15}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
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
              决议: {日期: 2026-02-20}
            ---
            """,
        inspection: .of(.decisions) { record, decision, verdict in
            for (earlier, later) in decision.reversals {
                guard let first = earlier.day, let second = later.day,
                    let basis = Procedure.basis(on: second.value)
                else { continue }
                verdict.report(
                    record.location(second.place),
                    "顺序颠倒：\(later.stage.text)（\(second.value.text)）早于\(earlier.stage.text)（\(first.value.text)）",
                    help: "核对两次会议的日期",
                    basis: basis, about: .step(later.stage))
            }
        })
}
