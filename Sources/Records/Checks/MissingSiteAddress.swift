extension Check {
    /// Only a site that prints needs it: the module Website judges it, by the address that the build was given.
    package static let missingSiteAddress = Check(
        id: "missing-site-address", severity: .warning,
        title: "公开栏写明自己的网址",
        why: """
            贴在墙上的公示靠二维码回到网页。board.yml 没有网址，张贴版上就没有二维码，村民没法扫码核对、提异议。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            -- board.yml --
            名称: 晒谷县村务公开栏
            代码: "990001"
            网址: https://gongkai.example.cn/
            """,
        inspection: .presenting)
}
