import Documents

extension Check {
    /// Where a link leads is known once every page has its address: the module Website judges it.
    package static let deadLink = Check(
        id: "dead-link", severity: .error,
        title: "链接和图片都有去处",
        why: """
            点不开的链接、裂开的图片，等于未公布。链接写内容文件夹里的文件名，发布时换成网页的地址。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            [图纸](b.pdf)
            -- hedong/shigu/a.pdf --
            （文件）
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
            """,
        inspection: .presenting)
}
