import Documents

extension Check {
    /// What is published as it is, is known when pages have their addresses: the module Website judges it.
    package static let maskedTable = Check(
        id: "masked-table", severity: .error,
        title: "页面上遮了姓名的表，原表不发布",
        basis: "个人信息保护法第6条",
        why: """
            名单和积分在页面上遮去姓名。同一张表又作附件，或者正文链接到它，点开就是全部姓名，等于没有遮。
            表里的姓名已经遮好的，可以作附件。
            """,
        wrong: """
            ---
            类型: 补贴发放
            标题: 耕地地力保护补贴
            日期: 2026-03-01
            名单: md.csv
            附件: md.csv
            ---
            -- hedong/shigu/md.csv --
            序号,姓名,金额
            1,王大明,100
            """,
        right: """
            ---
            类型: 补贴发放
            标题: 耕地地力保护补贴
            日期: 2026-03-01
            名单: md.csv
            附件: md.csv
            ---
            -- hedong/shigu/md.csv --
            序号,姓名,金额
            1,王*明,100
            """,
        inspection: .presenting)
}
