extension Check {
    static let markdownCharacter = Check(
        .markdownCharacter,
        title: "正文没有排版用的私用字符",
        why: """
            U+E000、U+E001 是看不见的私用字符，排版时用作记号。多半是从别的软件粘贴来的。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            今日\u{E000}停水。
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            今日停水。
            """)
}
