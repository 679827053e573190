import Documents

extension Check {
    static let outcomeEarly = Check(
        id: "outcome-early", severity: .finding,
        title: "结果在决议之后",
        basis: "《中国共产党农村基层组织工作条例》第十九条",
        why: """
            实施结果公开公布的是照决议办成了什么。没有决议就有了结果，是先办后议。
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
              决议: {日期: 2026-02-20}
            结果: {日期: 2026-02-12, 说明: 已竣工}
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
            结果: {日期: 2026-05-12, 说明: 已竣工}
            ---
            """,
        step: .outcome,
        inspection: .of(.decisions) { record, decision, verdict in
            guard let resolved = decision.resolved,
                let basis = Procedure.basis(on: resolved.value)
            else { return }
            if let day = decision.outcome?.day, day.value < resolved.value {
                verdict.report(
                    record.location(day.place), "结果早于决议：\(day.value.text) 已有结果，\(resolved.value.text) 才决议",
                    help: "核对这两个日期",
                    basis: basis, about: .record)
            }
            if let posting = record.posting(.outcome), posting.from.value < resolved.value {
                verdict.report(
                    record.location(posting.from.place),
                    "结果公开早于决议：\(posting.from.value.text) 公开，\(resolved.value.text) 决议",
                    help: "核对这两个日期", basis: basis, about: .posting(.outcome))
            }
        })
}
