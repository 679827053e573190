import Documents

extension Check {
    static let postedBeforeDecided = Check(
        id: "posted-before-decided", severity: .finding,
        title: "先决议，后公开",
        basis: "《中国共产党农村基层组织工作条例》第十九条",
        why: """
            决议公开公布的是已经通过的决定。决议之前就公布，公布的是什么就说不清了。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-02-18
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
            公开: {决议: {起: 2026-02-18}}
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
            公开: {决议: {起: 2026-03-01}}
            ---
            """,
        inspection: .of(.decisions) { record, decision, verdict in
            guard let resolved = decision.resolved,
                let posting = record.posting(.decision), posting.from.value < resolved.value,
                let basis = Procedure.basis(on: posting.from.value)
            else { return }
            verdict.report(
                record.location(posting.from.place),
                "公开早于决议：\(posting.from.value.text) 公开，\(resolved.value.text) 决议",
                help: "核对日期；事前征求意见的公示不要写成“决议”", basis: basis, about: .posting(.decision))
        })
}
