import Documents

extension Check {
    /// The module Website judges it.
    package static let foreignImage = Check(
        id: "foreign-image", severity: .error,
        title: "图片放在本站",
        why: """
            别处的图片说换就换、说没就没，还会把看的人是谁告诉别处。本站的网页也不许浏览器去取。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            ![停水范围](https://example.cn/tu.png)
            -- hedong/shigu/tu.png --
            （文件）
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            ![停水范围](tu.png)
            -- hedong/shigu/tu.png --
            （文件）
            """,
        inspection: .presenting)
}
