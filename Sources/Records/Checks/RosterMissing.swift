import Documents

extension Check {
    static let rosterMissing = Check(
        id: "roster-missing", severity: .finding,
        title: "办法要的名册都有",
        basis: "工作法写明要有的名册",
        why: """
            办法写明要有的名册，施行的县就要有。一份也未公布的，照实公布在办法的页面上。
            """,
        wrong: """
            \(surroundings)
            """,
        right: """
            ---
            类型: 名册
            标题: 指挥部名册
            日期: 2026-03-01
            办法: 党建指挥部
            名单:
              - {编号: Z001, 职务: 县委书记, 角色: 负责人, 起: 2026-01-05}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for reference in register.missingRosters {
                let mechanism = register[reference.mechanism]
                let rule = register[reference]
                verdict.report(
                    SourceLocation(mechanism.path, rule.name.place),
                    "没有名册：“\(rule.name.value)”一份也未公布（\(mechanism.name.value)）",
                    help: "写一份名册，办法写 \(mechanism.id?.value ?? mechanism.name.value)；样稿：gongkai new 名册",
                    basis: "“\(mechanism.name.value)”的名册“\(rule.name.value)”",
                    about: .record, of: reference.mechanism.method)
            }
        })

    private static let surroundings = """
        -- methods/zhihuibu.md --
        ---
        类型: 工作法
        标题: 党建指挥部
        采用: 是
        名册: [{名称: 指挥部成员, 角色: [{角色: 负责人, 人数: 1}, {角色: 成员}]}]
        ---
        """
}
