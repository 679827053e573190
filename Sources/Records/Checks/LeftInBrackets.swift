extension Check {
    static let leftInBrackets = Check(
        id: "left-in-brackets", severity: .warning,
        title: "填好的内容不留样稿的括号",
        why: """
            样稿里的〔填：……〕要连括号一起换掉。只换了里面的字，括号就跟着标题、村名一起公布了。整个值都在〔〕里的才报，文号里的〔2026〕不报。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 〔停水通知〕
            日期: 2026-03-01
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
