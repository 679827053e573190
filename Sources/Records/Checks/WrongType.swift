extension Check {
    package static let wrongType = Check(
        id: "wrong-type", severity: .error,
        title: "每个字段的值都读得懂",
        why: """
            日期、金额、人数要能核算，写法必须明确。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 3月1日
            ---
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---
            """)
}
