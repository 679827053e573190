extension Check {
    package static let unreadable = Check(
        .unreadable,
        title: "文件读得出来",
        why: """
            不是文字、不是 UTF-8 或过大的文件，读出来会是乱码或一片空白。表还可以是 GB18030，因为表格软件常这样存。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            今日停水。␀
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
