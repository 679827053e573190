extension Check {
    static let accidentalHeading = Check(
        .accidentalHeading,
        title: "标题是有意写的",
        why: """
            文字下面紧接一行“---”，上面的文字就变成标题；“#”后面没有空格，标题就不成，井号照原样印出来。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            石谷村村民委员会
            ---
            以上。
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            石谷村村民委员会

            ---

            以上。
            """)
}
