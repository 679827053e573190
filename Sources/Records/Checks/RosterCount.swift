import Documents

extension Check {
    static let rosterCount = Check(
        id: "roster-count", severity: .finding,
        title: "名册上的人数是办法写明的",
        basis: "工作法写明的人数",
        why: """
            办法写明每个村几个人、每个角色几个人。现在在岗的多了、少了，照实公布；还没有名册的村，公布在办法的页面上。
            """,
        wrong: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名单:
              - {编号: G001, 职务: 驻村第一书记, 角色: 第一书记, 单位: 县财政局, 起: 2026-01-05}
              - {编号: G002, 职务: 队员, 角色: 队员, 单位: 县财政局, 起: 2026-01-05}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名单:
              - {编号: G001, 职务: 驻村第一书记, 角色: 第一书记, 单位: 县财政局, 起: 2026-01-05}
              - {编号: G002, 职务: 队员, 角色: 队员, 单位: 县财政局, 起: 2026-01-05}
              - {编号: G003, 职务: 队员, 角色: 队员, 单位: 县农业局, 起: 2026-01-05}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for fault in register.rosterFaults {
                let rule = register[fault.roster]
                let mechanism = register[fault.roster.mechanism]
                let source = "\(mechanism.name.value)，\(rule.name.value)"
                let place = fault.village.map { register.regions[$0].title.value + "的" } ?? ""
                let what = fault.role ?? rule.name.value
                verdict.report(
                    fault.location ?? SourceLocation(mechanism.path, rule.name.place),
                    "人数不符：\(place)“\(what)”\(fault.count) 人，应当 \(fault.range.text) 人（\(source)）",
                    help: "核对名册：离岗的写“止”，补上的另写一行；人不够的照实公布",
                    basis:
                        "“\(mechanism.name.value)”的名册“\(rule.name.value)”：“\(what)”\(rule.isForEveryVillage ? "每村 " : "")\(fault.range.text) 人",
                    about: .subject(fault.village.map { .region($0) } ?? .named(what)), on: fault.record,
                    of: fault.roster.mechanism.method)
            }
        })

    private static let surroundings = """
        -- methods/bangfu.md --
        ---
        类型: 工作法
        标题: 党建帮扶
        参加: [{对象: 石谷村}]
        名册: [{名称: 驻村队员, 每村: 是, 人数: 3-5, 角色: [{角色: 第一书记, 人数: 1}, {角色: 队员}]}]
        ---
        """
}
