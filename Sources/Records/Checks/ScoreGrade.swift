import Documents

extension Check {
    static let scoreGrade = Check(
        id: "score-grade", severity: .error,
        title: "等次和总分一致",
        why: """
            等次由总分和办法的分数线决定。写的和算的不一样，就有一个不对。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38, 等次: 良好}
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
              - {对象: 石谷村, 日常: 55, 测评: 38, 等次: 优秀}
            ---
            \(Surroundings.shugen)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation), !appraisal.grades.isEmpty
            else { return }
            for score in evaluation.scores where !score.isVetoed {
                guard let stated = score.statedGrade, let total = score.total,
                    let grade = appraisal.grade(of: total), stated.value != grade
                else { continue }
                verdict.report(
                    SourceLocation(evaluation.scoresPath, stated.place),
                    "等次不符：写“\(Scalar.shortened(stated.value))”，\(total.text) 分是“\(grade)”",
                    help: "按办法的分数线改正；不写也可以，网页会算")
            }
        })
}
