extension Check {
    static let unknownMeans = Check(
        id: "unknown-means", severity: .error,
        title: "方式是职责里写明的方式",
        why: """
            明查、暗访、电话抽查，查法不同，分量也不同。办法写明了有哪几种，记录就从里面写一种，才数得清各用了几次。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月督查
            日期: 2026-06-20
            办法: 经常性督查
            职责: 督查
            记录: [{日期: 2026-06-10, 方式: 暗查}]
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 六月督查
            日期: 2026-06-20
            办法: 经常性督查
            职责: 督查
            记录: [{日期: 2026-06-10, 方式: 暗访}]
            ---
            \(surroundings)
            """)

    private static let surroundings = """
        -- methods/ducha.md --
        ---
        类型: 工作法
        标题: 经常性督查
        职责: [{名称: 督查, 频次: 随时, 方式: [明查, 暗访, 电话抽查]}]
        ---
        """
}
