import Documents

extension Check {
    static let scoreTotal = Check(
        id: "score-total", severity: .error,
        title: "总分等于各项之和",
        why: """
            总分是各分项加起来，加上加分、减去扣分。写的和算的不一样，名次就不可信。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38, 总分: 95}
            ---
            \(Surroundings.shugen)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38, 总分: 93}
            ---
            \(Surroundings.shugen)
            """,
        inspection: .of(.evaluations) { record, evaluation, verdict in
            for score in evaluation.scores where !score.isVetoed {
                guard let stated = score.statedTotal else { continue }
                if score.isComplete, let total = score.total, stated.value != total {
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, stated.place),
                        "总分不符：写 \(stated.value.text)，各项合计 \(total.text)",
                        help: "总分＝各分项＋加分－扣分；不写也可以，网页会算")
                } else if !score.isComplete, stated.value < score.written {
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, stated.place),
                        "总分不符：写 \(stated.value.text)，写了的各项已经合计 \(score.written.text)",
                        help: "总分＝各分项＋加分－扣分；核对总分，或把各分项写全")
                }
            }
        })
}
