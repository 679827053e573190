extension Check {
    static let repeatedKey = Check(
        id: "repeated-key", severity: .error,
        title: "同一个字段只写一次",
        why: """
            写两次时无法判断以哪个为准。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            标题: 供水通知
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
