extension Check {
    package static let missingAttachment = Check(
        id: "missing-attachment", severity: .error,
        title: "附件都在",
        why: """
            点得开的附件才算公开。文件名改了、忘了放进来，网页上就是一个打不开的链接。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附件: 图.pdf
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附件: 图.pdf
            ---
            -- hedong/shigu/图.pdf --
            （文件）
            """)
}
