import Documents

extension Check {
    /// The module Website judges it by the file's name; what its bytes say is looked at when the site is built.
    package static let attachmentType = Check(
        id: "attachment-type", severity: .error,
        title: "附件是群众打得开的文件，内容和后缀相符",
        why: """
            附件用 PDF、图片、办公文档、表格、录音和录像。别的文件（压缩包、图纸的源文件、数据库）手机上打不开，也可能藏着会运行的东西。只改后缀
            不改内容的文件也打不开：苹果手机的 HEIC 照片改名成 .jpg，在多数手机上是一片空白。照片里记着的拍摄地点、时间和机主，复制到网站时去掉；
            内部结构不对、去不掉的，不发布。PDF 里排字的字体不说明自己的编码的，看不出文字，照样发布，只提醒：扫描的图本来没有文字，不提醒。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            附件: 图纸.rar
            ---
            -- hedong/shigu/图纸.rar --
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
