extension Check {
    static let unknownKey = Check(
        id: "unknown-key", severity: .error,
        title: "每个字段都是格式里有的",
        why: """
            写错的字段名会让内容不声不响地丢失，所以不认识的字段一律报错。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附近: 图.pdf
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
