extension Check {
    static let repeatedMember = Check(
        id: "repeated-member", severity: .error,
        title: "一个人在一组结对里只算一次",
        why: """
            结对看够不够人数。一个人写两次，人数就虚了。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 结对帮扶
            日期: 2026-01-05
            办法: 三包联
            成员: [{角色: 干部, 名称: 第一书记甲}, {角色: 党员, 名称: 第一书记甲}]
            ---
            \(Surroundings.help)
            """,
        right: """
            ---
            类型: 结对
            标题: 结对帮扶
            日期: 2026-01-05
            办法: 三包联
            成员: [{角色: 干部, 名称: 第一书记甲}, {角色: 党员, 名称: 队员乙}]
            ---
            \(Surroundings.help)
            """)
}
