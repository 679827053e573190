import Documents

extension Check {
    /// The module Website judges it.
    static let activeAttachment = Check(
        id: "active-attachment", severity: .error,
        title: "附件不会在浏览器里运行",
        why: """
            网页、脚本和 SVG 打开时会以本站的名义运行，可以改写公开的内容。附件用 PDF、图片或表格。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附件: 图纸.svg
            ---
            -- hedong/shigu/图纸.svg --
            （文件）
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附件: 图纸.pdf
            ---
            -- hedong/shigu/图纸.pdf --
            （文件）
            """,
        inspection: .presenting)
}
