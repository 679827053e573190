extension Check {
    static let ambiguousMethod = Check(
        id: "ambiguous-method", severity: .error,
        title: "办法的名称只指一个工作法",
        why: """
            不同的做法有时同名，如两个“五个一”。只写名称分不清是哪一个，就写编号。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 调研
            日期: 2026-06-05
            办法: 五个一
            职责: 调研
            ---
            \(Surroundings.twoOfAName)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 调研
            日期: 2026-06-05
            办法: 1-8
            职责: 调研
            ---
            \(Surroundings.twoOfAName)
            """)
}
