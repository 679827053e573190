import Documents

extension Check {
    static let doubleScore = Check(
        id: "double-score", severity: .error,
        title: "一个对象一期只有一个成绩",
        why: """
            同一个村在同一期有两个成绩，排名就会出现两次。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树根
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38}
              - {对象: 石谷村, 日常: 50, 测评: 30}
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
        inspection: .register { register, verdict in
            for (first, second) in register.repeatedScores {
                verdict.report(
                    second.location, "重复的成绩：“\(second.subject)”在\(second.period.text)已有一个",
                    help: "另一个在 \(first.location.path) 第 \(first.location.place.line) 行；只留一个")
            }
        })
}
