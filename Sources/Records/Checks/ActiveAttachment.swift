import Documents

extension Check {
    /// The module Website judges it by the file's name; what its bytes say is looked at when the site is built.
    package static let activeAttachment = Check(
        id: "active-attachment", severity: .error,
        title: "附件不会在浏览器里运行",
        why: """
            网页、脚本和 SVG 打开时会以本站的名义运行，可以改写公开的内容；带脚本、会启动程序或藏有文件的 PDF，带宏的办公文档，在群众的
            电脑和手机上运行。后缀写在中间的（a.php.jpg）也算。附件用 PDF、图片或表格。加了密的 PDF 里面看不见：先“打印为 PDF”。
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
