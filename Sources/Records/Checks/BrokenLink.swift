extension Check {
    static let brokenLink = Check(
        .brokenLink,
        title: "链接和图片写得成",
        why: """
            地址里有空格、括号是全角的，链接就不成，方括号照原样印出来，文件也不发布。没有文字的链接看不见。写成自己电脑里的地址
            （C:\\…），别人打不开。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            见[合同](合同 终稿.pdf)。
            -- hedong/shigu/合同 终稿.pdf --
            （文件）
            """,
        right: """
            ---
            类型: 公告
            标题: 停水通知
            日期: 2026-03-01
            ---

            见[合同](<合同 终稿.pdf>)。
            -- hedong/shigu/合同 终稿.pdf --
            （文件）
            """)
}
