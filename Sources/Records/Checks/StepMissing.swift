import Documents

extension Check {
    static let stepMissing = Check(
        id: "step-missing", severity: .finding,
        title: "走到后面的，前面的步骤都在",
        basis: "《中国共产党农村基层组织工作条例》第十九条；提议还有《村民委员会组织法》（2026年1月1日起施行）第二十八条第三款",
        why: """
            四议少了一议，决定就少了一道把关。还没有走到的步骤不算缺。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
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
        inspection: .of(.decisions) { record, decision, register, verdict in
            for stage in Decision.Stage.allCases where decision.step(stage) == nil {
                guard let next = record.passage(beyond: stage, of: decision, by: register.asOf),
                    let basis = Procedure.basis(
                        of: stage, for: decision.matter, on: next.day ?? record.day.value)
                else { continue }
                verdict.report(
                    record.location(next.place), "没有走“\(stage.text)”这一步：已经到了“\(next.name)”",
                    help: "开过会的补上日期和人数；没有开的应当补议", basis: basis,
                    about: .step(stage))
            }
        })
}
