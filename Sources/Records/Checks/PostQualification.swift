import Documents

extension Check {
    static let postQualification = Check(
        id: "post-qualification", severity: .finding,
        title: "任职的年限够办法要的",
        basis: "工作法写明的任职条件",
        why: """
            办法写明担任这个职务要先在哪个角色干满几年。按名册上的日子算，几段合起来算，一段没有写起的不算；不够的照实公布。办法写“原则上”的，可以有例外，例外要说得出理由。
            """,
        wrong: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名册: 驻村队员
            名单:
              - {编号: G001, 职务: 驻村第一书记, 起: 2025-06-01, 止: 2026-01-31}
            ---
            \(surroundings)
            """,
        right: """
            ---
            类型: 名册
            标题: 驻村干部名册
            日期: 2026-03-01
            办法: 党建帮扶
            名册: 驻村队员
            名单:
              - {编号: G001, 职务: 驻村第一书记, 起: 2025-02-01, 止: 2026-01-31}
            ---
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for (reference, mechanism) in register.mechanisms {
                for rule in mechanism.qualifications {
                    for course in register.courses.all {
                        for stint in course.stints where rule.concerns(stint.member) {
                            guard let served = course.shortOf(rule, at: stint) else { continue }
                            verdict.report(
                                stint.location,
                                "任职年限不够：“\(Scalar.shortened(stint.title(in: register)))”\(rule.words)，到任时 \(served) 天（\(mechanism.name.value)）",
                                help: rule.qualifier == nil
                                    ? "核对名册上各段的起止；有漏写的一段，补上" : "核对名册上各段的起止；破例的，在名册的正文里写明理由",
                                basis: "“\(register[reference].name.value)”的任职条件：\(rule.words)",
                                about: .subject(.named(stint.member.title)), on: stint.record)
                        }
                    }
                }
            }
        })

    private static let surroundings = """
        -- hedong/zhengzhi.md --
        ---
        类型: 名册
        标题: 驻村干部名册
        日期: 2026-03-01
        办法: 党建帮扶
        名册: 乡镇正职
        名单:
          - {编号: G001, 职务: 河东镇镇长, 角色: 党政正职, 单位: 河东镇, 起: 2026-02-01}
        ---
        -- methods/bangfu.md --
        ---
        类型: 工作法
        标题: 党建帮扶
        参加: [{对象: 石谷村}]
        名册: [{名称: 驻村队员, 角色: [{角色: 驻村干部}]}, {名称: 乡镇正职, 角色: [{角色: 党政正职}]}]
        任职: [{职务: 党政正职, 须: 驻村干部, 年: 1, 限定: 原则上}]
        ---
        """
}
