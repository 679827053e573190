import Documents

extension Check {
    /// What is published as it is, is known when pages have their addresses: the module Website judges it.
    static let internalFile = Check(
        id: "internal-file", severity: .error,
        title: "内部记录的表和附件不发布",
        why: """
            办法写明内部的职责、台账、考评，按它们记的照样核对，都不发布。它们的表和附件又由别的一条公开登出来，等于没有留在内部。
            """,
        wrong: """
            ---
            类型: 公告
            标题: 约谈情况
            日期: 2026-03-01
            附件: yuetan.csv
            ---
            \(examples)
            """,
        right: """
            ---
            类型: 公告
            标题: 约谈情况
            日期: 2026-03-01
            ---
            \(examples)
            """,
        inspection: .presenting)

    private static let examples = """
        -- hedong/shigu/b.md --
        ---
        类型: 台账
        标题: 约谈台账
        日期: 2026-03-01
        办法: 督导
        台账: 约谈台账
        事项: yuetan.csv
        ---
        -- hedong/shigu/yuetan.csv --
        事项,责任,期限,状态,日期
        约谈,村会计,2026-12-01,未办,2026-03-01
        -- methods/dudao.md --
        ---
        类型: 工作法
        标题: 督导
        台账: [{名称: 约谈台账, 状态: [未办, 已办], 内部: 是}]
        ---
        """
}
