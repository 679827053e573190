extension Check {
    static let linkScheme = Check(
        .linkScheme,
        title: "链接只用网页、邮件和电话的地址",
        why: """
            javascript:、file: 之类的地址会在看的人的电脑上运行程序，或者在别人的电脑上打不开，所以不发布。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            [图纸](file:///C:/a.pdf)
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            [图纸](a.pdf)
            -- hedong/shigu/a.pdf --
            （文件）
            """)
}
