extension Check {
    static let unknownRegion = Check(
        id: "unknown-region", severity: .error,
        title: "点名的村、乡镇都在",
        why: """
            村名写错，公开就挂到别处，成绩就归了别人。有同名的村时写路径。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            村: 石古村
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            村: 石谷村
            ---
            """)
}
