extension Check {
    static let renumberedList = Check(
        .renumberedList,
        title: "编号照写的显示",
        why: """
            “1.”开头的列表由网页编号，从第一个号数下去：跳过的号会被改掉，页面上的号就和文件里的不一样。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            1. 甲
            3. 乙
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            1. 甲
            2. 乙
            """)
}
