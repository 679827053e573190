import Documents

extension Check {
    static let householdsMissing = Check(
        id: "households-missing", severity: .error,
        title: "按户计算的职责，村里写明户数",
        why: """
            “每户每年 2 次”要用户数来乘，没有户数就算不出走访了多少。
            """,
        wrong: """
            -- methods/chengtuo.md --
            ---
            类型: 工作法
            标题: 秤砣
            参加: [{对象: 石谷村, 起: 2025-01-01}]
            职责: [{名称: 走访农户, 主体: 驻村干部, 频次: 每户每年2次}]
            ---
            """,
        right: """
            -- methods/chengtuo.md --
            ---
            类型: 工作法
            标题: 秤砣
            参加: [{对象: 石谷村, 起: 2025-01-01}]
            职责: [{名称: 走访农户, 主体: 驻村干部, 频次: 每户每年2次}]
            ---
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            户数: 312
            ---
            """,
        inspection: .register { register, verdict in
            var seen: Set<Region.Reference> = []
            for line in register.compliance.lines where line.takesPart {
                let keeping = register.compliance.keepings[line.keeping]
                guard keeping.isAdopted, keeping.cadence?.isPerHousehold == true,
                    let index = line.bearing.region,
                    register.regions[index].households == nil, seen.insert(index).inserted
                else { continue }
                let region = register.regions[index]
                let mechanism = register[keeping.duty.mechanism]
                verdict.report(
                    SourceLocation(region.path, region.title.place),
                    "缺少“户数”：“\(mechanism.name.value)”的\(register[keeping.duty].name.value)按户计算"
                        + "（\(keeping.cadence?.text ?? "")）",
                    help: "照实加一行，如 户数: 312")
            }
        })
}
