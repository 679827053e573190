import Documents

extension Check {
    static let duplicateComponent = Check(
        id: "duplicate-component", severity: .error,
        title: "分项和等次的名称各不相同",
        why: """
            成绩表按分项的名称找列，等次按名称计连续。同名的两个分不开。
            """,
        wrong: """
            -- methods/shugen.md --
            ---
            类型: 工作法
            标题: 树根
            考评:
              分项: [{名称: 测评, 分值: 60}, {名称: 测评, 分值: 40}]
            ---
            """,
        right: """
            \(Surroundings.shugenAlone)
            """,
        inspection: .register { register, verdict in
            for (_, method) in register.mechanisms {
                guard let appraisal = method.appraisal else { continue }
                for (kind, names) in [
                    ("分项", appraisal.components.map(\.name)), ("等次", appraisal.grades.map(\.name)),
                ] {
                    var seen: Set<String> = []
                    for name in names where !seen.insert(name.value).inserted {
                        verdict.report(
                            SourceLocation(method.path, name.place), "\(kind)同名：“\(name.value)”有两个",
                            help: "改成不同的名称")
                    }
                }
            }
        })
}
