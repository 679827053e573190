extension Check {
    static let missingKey = Check(
        id: "missing-key", severity: .error,
        title: "必填的字段都要有",
        why: """
            缺了标题、日期或金额的公开不成其为公开。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """)
}
