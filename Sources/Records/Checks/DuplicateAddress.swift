import Documents

extension Check {
    /// Who has which address is known once every page has its own: the module Website judges it.
    package static let duplicateAddress = Check(
        id: "duplicate-address", severity: .error,
        title: "一个地址只有一个来源",
        why: """
            两个文件写到同一个网页，后写的会盖掉先写的。从前的地址（别名）也一样。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            别名: hedong/shigu/a
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- hedong/shigu/b.md --
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            别名: hedong/shigu/2025-a
            ---
            """,
        inspection: .presenting)
}
