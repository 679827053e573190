extension Check {
    static let tooMany = Check(
        id: "too-many", severity: .error,
        title: "一份公开装得下",
        why: """
            一份里的账户至多 12 个、现场照片至多 12 张、自己的表格至多 8 张，一块公开栏自己定的类别至多 60 种，一个类别至多 8 张表。再多，看的人找不到要看的：
            账户、表格分成几份公开，照片留最能说明问题的，类别几种合成一种。
            """,
        wrong: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户:
            \(accounts(13))
            收支: []
            ---
            """,
        right: """
            ---
            类型: 财务公开
            标题: 财务公开
            日期: 2026-02-03
            期间: 2026-01
            账户:
            \(accounts(2))
            收支: []
            ---
            """)

    private static func accounts(_ count: Int) -> String {
        (1...count).map { "  - {名称: 账户\($0), 期初: 100.00, 期末: 100.00}" }.joined(separator: "\n")
    }
}
