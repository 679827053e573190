extension Check {
    static let alikeMembers = Check(
        id: "alike-members", severity: .warning,
        title: "遮盖以后同名的成员写得分得清",
        why: """
            两个“李*”可能是两个人，也可能是一个人写了两次。名字遮着，程序看不出来，只有写的人知道。
            """,
        wrong: """
            ---
            类型: 结对
            标题: 结对帮扶
            日期: 2026-01-05
            办法: 三包联
            成员: [{角色: 干部, 名称: 李*}, {角色: 党员, 名称: 李*}]
            ---
            \(Surroundings.help)
            """,
        right: """
            ---
            类型: 结对
            标题: 结对帮扶
            日期: 2026-01-05
            办法: 三包联
            成员: [{角色: 干部, 名称: 李*}, {角色: 党员, 名称: 李*（二组）}]
            ---
            \(Surroundings.help)
            """)
}
