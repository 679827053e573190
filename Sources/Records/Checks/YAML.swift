extension Check {
    static let yaml = Check(
        id: "yaml", severity: .error,
        title: "字段区的写法合乎 YAML",
        why: """
            引号、括号、缩进有一处不对，后面的字段就全读错。锚点和引用会让内容不在它所写的地方，所以不收。
            """,
        wrong: """
            ---
            类型: 公告
            标题: "停水通知
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
