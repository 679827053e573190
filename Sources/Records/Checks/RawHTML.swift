extension Check {
    static let rawHTML = Check(
        id: "raw-html", severity: .error,
        title: "正文里没有网页标签",
        why: """
            网页标签和注释不发布：它会在看的人的电脑上运行程序。成段的标签，里面的文字也不见了，所以要改成普通的写法。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            <center>
            全村停水一天
            </center>
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            **全村停水一天**
            """)
}
