import Documents

extension Check {
    static let adjustmentUnnamed = Check(
        id: "adjustment-unnamed", severity: .finding,
        title: "加分、扣分写明是办法里的哪一条",
        basis: "工作法的考评写明的加分、扣分",
        why: """
            办法列了为什么加分、扣分，被考的人就有权知道自己是哪一条。不写事由，群众看不出该不该加、该不该扣。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 55, 年终考核: 36, 扣分: 1}]
            ---
            \(Surroundings.deducting)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 村级考评
            期间: 2025
            成绩: [{对象: 石谷村, 群众测评: 55, 年终考核: 36, 扣分: 1, 扣分事由: 迟报}]
            ---
            \(Surroundings.deducting)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation) else { return }
            for score in evaluation.scores {
                for (name, points, causes, rules) in [
                    ("加分", score.bonus, score.bonusCauses, appraisal.bonuses),
                    ("扣分", score.deduction, score.deductionCauses, appraisal.deductions),
                ] {
                    guard let rules, !rules.rules.isEmpty, let points, points.value > .zero, causes.isEmpty
                    else {
                        continue
                    }
                    verdict.report(
                        SourceLocation(evaluation.scoresPath, points.place),
                        "没有写明事由：“\(Scalar.shortened(score.subject.value))”\(name) \(points.value.text) 分",
                        help: "在“\(name)事由”写办法里的一条：" + rules.rules.map(\.cause.value).joined(separator: "、"),
                        about: .subject(score.region.map(Subject.region) ?? .named(score.subject.value)))
                }
            }
        })
}
