extension Check {
    static let frontMatter = Check(
        .frontMatter,
        title: "开头的字段区有头有尾",
        why: """
            字段区由两行“---”围起来。没有结束的一行，正文就会被当成字段。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01

            今日停水。
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
