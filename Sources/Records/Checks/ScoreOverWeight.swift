import Documents

extension Check {
    static let scoreOverWeight = Check(
        id: "score-over-weight", severity: .error,
        title: "得分不超过分值",
        why: """
            满分 40 的分项得不了 41 分。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 41}
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
              - {对象: 石谷村, 日常: 55, 测评: 38}
            ---
            \(Surroundings.shugen)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation)
            else { return }
            for score in evaluation.scores {
                let most = appraisal.full + (score.bonus?.value ?? .zero)
                if !score.isComplete, let stated = score.statedTotal, stated.value > most {
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, stated.place),
                        "总分超过满分：\(stated.value.text) 分，最多 \(most.text) 分", help: "核对总分；额外的分写在“加分”")
                }
                for (component, part) in zip(appraisal.components, score.parts) {
                    guard let part, part.value > component.weight.value else { continue }
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, part.place),
                        "得分超过分值：\(component.name.value) \(part.value.text) 分，最多 \(component.weight.value.text) 分",
                        help: "核对得分；额外的分写在“加分”")
                }
            }
        })
}
