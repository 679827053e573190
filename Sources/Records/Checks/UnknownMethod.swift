extension Check {
    static let unknownMethod = Check(
        id: "unknown-method", severity: .error,
        title: "考评和记录点名的工作法都在",
        why: """
            考评按办法的分项和等次计算，工作记录按办法的职责归类。办法不在 methods/ 里，或没有写考评，就无从算起。
            """,
        wrong: """
            ---
            类型: 考评
            标题: 2025年考评
            日期: 2026-01-15
            办法: 树跟
            期间: 2025
            成绩:
              - {对象: 石谷村, 日常: 55, 测评: 38}
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
            """)
}
