extension Check {
    static let blankText = Check(
        id: "blank-text", severity: .error,
        title: "写了的文字看得见",
        why: """
            只有空格或看不见的字符的标题、名称，在网页上是点不着的链接、空白的一格。
            """,
        wrong: """
            ---
            类型: 公告
            标题: "　"
            日期: 2026-03-01
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: "停水通知"
            日期: 2026-03-01
            ---
            """)
}
