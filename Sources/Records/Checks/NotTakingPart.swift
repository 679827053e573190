import Documents

extension Check {
    static let notTakingPart = Check(
        id: "not-taking-part", severity: .warning,
        title: "记录的对象参加了这个工作法",
        why: """
            没有参加的村，做了也不计入考核。多半是办法的“参加”里漏写了它。
            """,
        wrong: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            ---
            -- methods/sigeyi.md --
            ---
            类型: 工作法
            标题: 四个一
            参加: [{对象: 柳沟村}]
            职责:
              - {名称: 电话联系, 主体: 结对单位, 频次: 每月, 数量: 1}
              - {名称: 现场办公, 主体: 主要领导, 频次: 每季度, 数量: 1-2}
            ---
            \(Surroundings.liugou)
            """,
        right: """
            ---
            类型: 工作记录
            标题: 六月电话联系
            日期: 2026-06-05
            办法: 四个一
            职责: 电话联系
            ---
            -- methods/sigeyi.md --
            ---
            类型: 工作法
            标题: 四个一
            参加: [{对象: 石谷村}]
            职责:
              - {名称: 电话联系, 主体: 结对单位, 频次: 每月, 数量: 1}
              - {名称: 现场办公, 主体: 主要领导, 频次: 每季度, 数量: 1-2}
            ---
            \(Surroundings.liugou)
            """,
        inspection: .register { register, verdict in
            for (number, line) in register.compliance.lines.referenced where !line.takesPart {
                let keeping = register.compliance.keepings[line.keeping]
                guard keeping.isAdopted, let first = register.compliance.entries(of: number).first else {
                    continue
                }
                let mechanism = register[keeping.duty.mechanism]
                verdict.report(
                    register.location(of: first),
                    "没有参加：“\(register.name(of: line.bearing))”的 \(register.compliance.entries(of: number).count) 条记录不计入"
                        + "“\(mechanism.name.value)”的\(register[keeping.duty].name.value)",
                    help: "参加了的，写进 \(mechanism.path) 的“参加”")
            }
        })
}
