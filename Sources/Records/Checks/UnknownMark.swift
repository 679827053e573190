extension Check {
    static let unknownMark = Check(
        id: "unknown-mark", severity: .warning,
        title: "用的记号都有作用",
        why: """
            删除线、复选框、脚注不是这里的写法，记号会照原样印出来；反斜线在标点前会不见。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            金额 ~~300~~ 350 元。
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            金额 350 元。
            """)
}
