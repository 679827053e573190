import Documents

extension Check {
    static let attendanceRatio = Check(
        id: "attendance-ratio", severity: .error,
        title: "写的到会比例和人数一致",
        why: """
            比例是由人数算出来的。和人数对不上，总有一个写错了。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10, 应到: 36, 实到: 31, 比例: 88.1%}
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
              审议: {日期: 2026-02-10, 应到: 36, 实到: 31, 比例: 86.1%}
              决议: {日期: 2026-02-20}
            ---
            """,
        inspection: .of(.decisions) { record, decision, verdict in
            for step in decision.steps {
                guard let ratio = step.ratio, let due = step.due?.value, let present = step.present?.value,
                    due > 0,
                    !ratio.value.agrees(with: present, of: due),
                    let right = Percentage(present, of: due, decimals: max(1, ratio.value.decimals))
                else { continue }
                verdict.report(
                    record.location(ratio.place),
                    "比例不符：写 \(ratio.value.text)，实到 \(present)、应到 \(due) 是 \(right.text)",
                    help: "比例＝实到÷应到；不写比例也可以，网页会算")
            }
        })
}
