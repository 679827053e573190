extension Check {
    static let unusedDefinition = Check(
        .unusedDefinition,
        title: "方括号加冒号开头的行显示得出来",
        why: """
            “[注]:”开头的行，在 Markdown 里是给链接用的地址，自己不显示。没有链接用它，这一行就不见了。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            标准如下。

            [注]: 以上金额均不含税
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            标准如下。

            [注]：以上金额均不含税
            """)
}
