extension Check {
    static let accidentalCode = Check(
        .accidentalCode,
        title: "文字没有被当作代码",
        why: """
            行首空四格的文字按程序代码排：字体变了，长行不折。“```”没有结束，后面的都是这样。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

                今日停水一天。
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            今日停水一天。
            """)
}
