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
            var homeless: Set<Compliance.Keeping.Reference> = []
            for line in register.compliance.lines where line.takesPart {
                let keeping = register.compliance.keepings[line.keeping]
                guard keeping.isAdopted, keeping.cadence?.isPerHousehold == true else { continue }
                let mechanism = register[keeping.duty.mechanism]
                let duty = register[keeping.duty]
                let asked = "“\(mechanism.name.value)”的\(duty.name.value)按户计算（\(keeping.cadence?.text ?? "")）"
                guard let index = line.bearing.region else {
                    if homeless.insert(line.keeping).inserted {
                        verdict.report(
                            SourceLocation(mechanism.path, duty.name.place),
                            "不知道是哪个村的户：\(asked)，“\(register.name(of: line.subject))”没有写对象",
                            help: "在“参加”里写明主体和对象，如 {主体: \(register.name(of: line.subject)), 对象: 村名}")
                    }
                    continue
                }
                guard register.regions[index].households == nil, seen.insert(index).inserted else { continue }
                let region = register.regions[index]
                verdict.report(
                    SourceLocation(region.path, region.title.place), "缺少“户数”：\(asked)",
                    help: "照实加一行，如 户数: 312")
            }
        })
}
