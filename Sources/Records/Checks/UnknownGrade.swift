import Documents

extension Check {
    static let unknownGrade = Check(
        id: "unknown-grade", severity: .error,
        title: "等次是办法里的等次",
        why: """
            只写等次、没有分数的考评按等次排名。办法里没有的等次排不出先后。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 等次: 先进}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 等次: 优秀}
            ---
            \(surroundings)
            """,
        inspection: .of(.evaluations) { record, evaluation, register, verdict in
            guard let appraisal = register.appraisal(of: evaluation)
            else { return }
            let names = appraisal.grades.map(\.name.value)
            for score in evaluation.scores where score.total == nil && !score.isVetoed {
                guard let stated = score.statedGrade, appraisal.standing(of: stated.value) == nil else {
                    continue
                }
                let path = register[evaluation.mechanism].path
                verdict.report(
                    SourceLocation(evaluation.scoresPath, stated.place),
                    "办法里没有等次“\(Scalar.shortened(stated.value))”",
                    help: names.isEmpty
                        ? "在 \(path) 的“考评”里写“等次”；只分红黑的写 红榜 或 黑榜"
                        : Spelling.nearest(to: stated.value, among: names).map { "是否想写“\($0)”？" }
                            ?? "可以写：" + (names + ["红榜", "黑榜"]).joined(separator: "、"))
            }
        })

    private static let surroundings = """
        -- methods/shugen.md --
        ---
        类型: 工作法
        标题: 树根
        考评:
          等次: [{名称: 优秀}, {名称: 良好}]
        ---
        """
}
