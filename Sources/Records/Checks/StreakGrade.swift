import Documents

extension Check {
    static let streakGrade = Check(
        id: "streak-grade", severity: .error,
        title: "连续看的等次在等次表里",
        why: """
            “连续三年优秀”看的是等次。名称对不上，就永远数不到。
            """,
        wrong: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]
              连续: {等次: 优, 期数: 3, 称号: 优先提拔}
            ---
            """,
        right: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 日常, 分值: 60}, {名称: 测评, 分值: 40}]
              等次: [{名称: 优秀, 起: 90}, {名称: 良好, 起: 0}]
              连续: {等次: 优秀, 期数: 3, 称号: 优先提拔}
            ---
            """,
        inspection: .register { register, verdict in
            for (_, method) in register.mechanisms {
                guard let appraisal = method.appraisal, appraisal.isWhole, let streak = appraisal.streak,
                    !appraisal.grades.contains(where: { $0.name.value == streak.grade })
                else { continue }
                let names = appraisal.grades.map(\.name.value)
                verdict.report(
                    SourceLocation(method.path, streak.place), "没有“\(Scalar.shortened(streak.grade))”这个等次",
                    help: names.isEmpty ? "先写等次" : "等次：" + names.joined(separator: "、"))
            }
        })
}
